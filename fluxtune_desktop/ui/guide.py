"""A short guide to the page that is shown, as a sheet over the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 640
_AROUND = 96
_TALLEST = 620
_LINE_PERCENT = 125.0


class Guide(Veil):
    """The texts lie in ``resources/help``, one for each page, in the language of the window where
    there is one, else in English."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Guide"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        set_role(self.text, "guide")
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Guide"), role="field-label"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, SPACE_4, 24, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_page(self, page: PageName) -> None:
        """Open with the guide to this page."""
        # Each catalogue tells its own language here, which may not be that of dates and numbers.
        self.text.setMarkdown(guide_text(page, self.tr("en")))
        _space_out(self.text.document())
        self._fit()
        self.text.verticalScrollBar().setValue(0)
        self.open(self.text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size()
        self.sheet.setFixedSize(
            min(_WIDTH, room.width() - _AROUND), min(_TALLEST, room.height() - _AROUND)
        )


def _space_out(text: QTextDocument) -> None:
    """Markdown comes without room between its parts."""
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(SPACE_3)
    spaced.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(text)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)


def guide_text(page: PageName, language: str) -> str:
    """The guide to a page as Markdown."""
    for folder in (language, ""):
        path = resource_path("help", folder, f"{page.value}.md")
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FileNotFoundError(page.value)
