"""Some of the images that will be trained on, small, beside the form."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPixmap

from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.training.setup_view import SetupView

_SHOWN = 12
_SIDE = 160
_TOGETHER_MS = 60
"""Thumbnails come one after the other; they are shown together."""


class SetupThumbs(QObject):
    """Keeps them as the data set is, while the form is seen."""

    def __init__(
        self, view: SetupView, session: ProjectSession, thumbnails: Thumbnails, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._thumbnails = thumbnails
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.refresh)
        thumbnails.ready.connect(self._on_ready)

    @Slot()
    def refresh(self) -> None:
        """Show those that are here; the others come."""
        self._view.show_thumbs(self._pictures())

    def _pictures(self) -> list[QPixmap | None]:
        folder = self._session.folder
        if folder is None:
            return []
        shown = self._session.dataset.in_training().images[:_SHOWN]
        return [
            self._thumbnails.pixmap(Path(folder, image.id), image.stamp, _SIDE, image.mark.edits)
            for image in shown
        ]

    @Slot(object)
    def _on_ready(self, _path: object) -> None:
        if self._view.isVisible():
            self._soon.start()
