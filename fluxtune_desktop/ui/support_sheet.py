"""The support file as a sheet over the window: read first, then copied or saved."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.support import Support
from fluxtune_desktop.ui.problem_texts import problem_title
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 760, 560
_AROUND = 96


class SupportSheet(Veil):
    """What is in the file is seen before it goes anywhere; nothing is sent by the program."""

    def __init__(self, window: QWidget, support: Support, saving_as: SavingAs) -> None:
        super().__init__(window)
        self._support = support
        self._saving_as = saving_as
        self.dialog: QFileDialog | None = None
        self.setAccessibleName(self.tr("Support file"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Support file"))
        set_role(self.text, "mono")
        self.text.document().setDocumentMargin(SPACE_3)
        self.copy = Button(self.tr("Copy"), icon="copy", role="primary")
        self.save = Button(self.tr("Save as…"), icon="download")
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.leave)
        support.gathered.connect(self._on_gathered)
        support.failed.connect(self._on_failed)

    def toggle(self) -> None:
        """Open it with what is known now, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._show(self.tr("One moment …"), ready=False)
        self._fit()
        self.open(self.text)
        self._support.ask()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size()
        self.sheet.setFixedSize(
            min(_WIDTH, room.width() - _AROUND), min(_HEIGHT, room.height() - _AROUND)
        )

    def _show(self, text: str, *, ready: bool) -> None:
        self.text.setPlainText(text)
        for button in (self.copy, self.save):
            button.setEnabled(ready)

    @Slot(object)
    def _on_gathered(self, text: str) -> None:
        self._show(text, ready=True)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._show(problem_title(problem), ready=False)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _on_save(self) -> None:
        dialog = self.dialog = QFileDialog(self._window, self.tr("Save the support file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("fluxtune-support.txt")
        dialog.fileSelected.connect(self._on_place_chosen)
        dialog.open()

    @Slot(str)
    def _on_place_chosen(self, chosen: str) -> None:
        self._saving_as.save(Path(chosen), self.text.toPlainText().encode())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Support file"), role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        told = PlainLabel(
            self.tr(
                "For whoever helps you. It holds versions, settings and the last lines of the log, "
                "no tokens and no captions. Nothing is sent: look it through, then copy or save it."
            ),
            role="secondary",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, SPACE_4, 24, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(told)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
