"""The strip that shows how far an import is."""

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from fluxtune_desktop.core.adding import ImportProgress
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.import_texts import progress_text
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PartsLabel

SHOWN_AFTER_MS = 200
_BAR_WIDTH = 160


class ImportStrip(QFrame):
    """Hidden unless an import takes longer than a moment. Only its button stops it."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._session = session
        self._since = QElapsedTimer()
        self._pasting = False
        self.words = PartsLabel(role="secondary")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Images added"))
        self.stop_button = Button(self.tr("Stop"), icon="x")
        self.stop_button.setToolTip(self.tr("Add no more. What was added by now stays."))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_3)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_AFTER_MS)
        self._patience.timeout.connect(self._on_long)
        self.hide()
        session.import_progress.connect(self._on_progress)
        for ended in (
            session.import_finished,
            session.trouble,
            session.closed,
            session.busy_changed,
        ):
            ended.connect(self._on_maybe_over)
        self.stop_button.clicked.connect(self._stop)

    @Slot(object)
    def show_pasting(self, under_way: bool) -> None:
        """A picture of the clipboard is being turned into a file, or is one now."""
        self._pasting = under_way
        if not under_way:
            self._on_maybe_over(None)
        elif not self._since.isValid():
            self.bar.setRange(0, 0)
            self.words.setText(self.tr("Taking the picture from the clipboard…"))
            self.stop_button.hide()
            self._patience.start()

    @Slot(object)
    def _on_progress(self, progress: ImportProgress) -> None:
        if not self._since.isValid():
            self._since.start()
            self._patience.start()
            self.stop_button.show()
        elif not progress.total:
            # Another one that waited behind the first.
            self._since.restart()
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if self.stop_button.isEnabled():
            self.words.setText(progress_text(progress, self._since.elapsed() / 1000))

    @Slot(object)
    def _on_maybe_over(self, _what: object) -> None:
        if self._pasting or (self._session.importing and self._session.project is not None):
            return
        self._patience.stop()
        self._since.invalidate()
        self.stop_button.setEnabled(True)
        self.hide()

    @Slot()
    def _on_long(self) -> None:
        self.show()

    @Slot()
    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.words.setText(self.tr("Stopping. What was added by now stays."))
        self._session.cancel_import()
