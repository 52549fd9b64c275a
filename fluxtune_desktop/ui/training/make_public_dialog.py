"""Asks before a repository is shown to everybody, with all that is in it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.making_public import Contents
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.worded_dialog import WordedDialog

_WIDTH = 520
_ROW = 28
_ROWS = 7


class MakePublicDialog(WordedDialog):
    """Connect ``accepted``. Return does nothing until the accepting button has the focus."""

    def __init__(self, run: RunId, contents: Contents, parent: QWidget) -> None:
        super().__init__(parent, width=_WIDTH)
        self.run = run
        self.contents = contents
        self.setWindowTitle(self.tr("Make it public?"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.files = self._make_list()
        self.accept_button = Button(self.tr("Make public"), role="danger")
        self.refuse_button = Button(self.tr("Keep it private"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.windowTitle(), role="title"))
        column.addWidget(PlainLabel(self._introduction(), wrap=True))
        column.addWidget(self.files)
        for note in self._notes():
            column.addWidget(PlainLabel(note, role="secondary", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        for button in (self.refuse_button, self.accept_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        column.addLayout(row)
        self.accept_button.clicked.connect(self.accept)
        self.refuse_button.clicked.connect(self.reject)
        self.refuse_button.setFocus()

    def _introduction(self) -> str:
        words = self.tr("Everybody can then see and download all of %1 on Hugging Face:")
        return words.replace("%1", self.contents.repo)

    def _notes(self) -> tuple[str, ...]:
        return (
            self.tr(
                "What its card tells becomes public, too: trigger word, settings and prompts; "
                "and so do earlier versions of these files."
            ),
            self.tr(
                "The weights are under the license of FLUX.1 [dev], which is not for commercial "
                "use. Do it only if the people who can be recognized have agreed."
            ),
            self.tr(
                "You can make it private again on Hugging Face. Copies that others made by then "
                "stay with them."
            ),
        )

    def _make_list(self) -> QTreeWidget:
        files = QTreeWidget()
        files.setColumnCount(2)
        files.setHeaderHidden(True)
        files.setRootIsDecorated(False)
        files.setUniformRowHeights(True)
        files.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        files.setAccessibleName(self.tr("What becomes public"))
        for each in self.contents.files:
            size = QLocale().formattedDataSize(
                each.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
            )
            item = QTreeWidgetItem([each.path, size])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            files.addTopLevelItem(item)
        files.header().setStretchLastSection(False)
        files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        files.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        rows = max(2, min(_ROWS, len(self.contents.files)))
        files.setFixedHeight(rows * _ROW + 10)
        return files
