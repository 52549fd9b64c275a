"""A field whose hint may carry a link that does something about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, text_px
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.icon_label import IconLabel

_LINE = 18
"""Icon, first line of the hint and link stand on one height."""
_WIDEST = 150
"""A long name in a link leaves room for the words beside it."""


class AdviceField(Field):
    """``link_clicked`` when the person takes the advice."""

    link_clicked = Signal()

    def __init__(self, label: str, control: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(label, control, parent=parent)
        self._icon = IconLabel("triangle-alert", size=14, role="warn")
        self._icon.setFixedSize(14, _LINE)
        self.link = Button("", role="link")
        set_role(self.link, "link", small=True)
        self.link.setFixedHeight(_LINE)
        self._hint.setContentsMargins(0, 1, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(self._hint)
        column.removeWidget(self._hint)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(SPACE_2)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        column.insertLayout(place, row)
        self.link.clicked.connect(self.link_clicked)
        self.set_advice("")

    def set_advice(self, sentence: str, *, link: str = "", warns: bool = False) -> None:
        """Explain, or warn, with a link of these words; empty shows none."""
        self._say(sentence, "hint")
        self._show_way_on(link, warns=warns)

    def refuse(self, sentence: str, *, link: str = "") -> None:
        """Say what is wrong with what was typed, and offer a way on."""
        self._say(sentence, "error")
        self._show_way_on(link, warns=False)

    @property
    def warns(self) -> bool:
        """Whether it shows a warning."""
        return not self._icon.isHidden()

    def _show_way_on(self, link: str, *, warns: bool) -> None:
        self._icon.setVisible(warns)
        room = self.link.fontMetrics()
        self.link.setText(room.elidedText(link, Qt.TextElideMode.ElideMiddle, text_px(_WIDEST)))
        self.link.setToolTip(link if self.link.text() != link else "")
        self.link.setVisible(bool(link))
        # "Use" alone tells a listener too little.
        self.link.setAccessibleName(": ".join((link, self.hint())) if link else "")
