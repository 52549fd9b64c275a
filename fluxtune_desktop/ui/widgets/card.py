"""The frame that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_PADDING = 18


class Card(QFrame):
    """A rounded frame; put the content into `body`.

    With a `title`, `header` is the row that holds it: what is added there stands to its right,
    after a stretch if `add_trailing` adds it.
    """

    def __init__(self, title: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.header = QHBoxLayout()
        self.header.setSpacing(SPACE_3)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self.body.setSpacing(SPACE_2)
        self._stretched = False
        if title:
            label = PlainLabel(title, role="title")
            self.setAccessibleName(title)
            self.header.addWidget(label)
            self.body.addLayout(self.header)

    def add_trailing(self, widget: QWidget) -> None:
        """Put `widget` at the far end of the header."""
        if not self._stretched:
            self.header.addStretch(1)
            self._stretched = True
        self.header.addWidget(widget)


class Line(QFrame):
    """A one pixel separator, lying unless `across` is False."""

    def __init__(self, *, across: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "line", across=across)
