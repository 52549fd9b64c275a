"""What stands in the place of the grid when there is nothing in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.spinner import Spinner

_TEXT_WIDTH = 420


class EmptyState(QWidget):
    """An icon, one sentence that teaches, and the button that puts something here."""

    def __init__(
        self,
        *,
        title: str,
        hint: str,
        icon: str = "",
        button: Button | None = None,
        second: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = PlainLabel(title, wrap=False)
        set_role(self.title, "drop-title")
        self.hint = PlainLabel(hint, role="secondary", wrap=True)
        self.hint.setAlignment(centre)
        self.hint.setFixedWidth(_TEXT_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(2)
        mark = IconLabel(icon, size=40, role="text_3") if icon else Spinner(size=28)
        column.addWidget(mark, alignment=centre)
        column.addSpacing(SPACE_2)
        column.addWidget(self.title, alignment=centre)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self.hint)
        words.addStretch(1)
        column.addLayout(words)
        if button is not None:
            column.addSpacing(SPACE_3)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            if second is not None:
                row.addSpacing(SPACE_2)
                row.addWidget(second)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(3)
