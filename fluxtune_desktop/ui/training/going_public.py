"""The way from the button to a public repository: look inside, ask, do it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.services.publishing_service import LookedInside
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.training.make_public_dialog import MakePublicDialog


class GoingPublic(QObject):
    """Asks over `page`, and only while that is seen."""

    def __init__(self, training: TrainingService, page: QWidget) -> None:
        super().__init__(page)
        self._training = training
        self._page = page
        training.publications.looked_inside.connect(self._on_looked_inside)

    def look_inside(self, run: RunId) -> None:
        """Find out what would become public; the question follows."""
        job = self._training.job(run)
        if job is not None:
            self._training.publications.look_inside(job)

    @Slot(object)
    def _on_looked_inside(self, found: LookedInside) -> None:
        if self._training.job(found.run) is not None and self._page.isVisible():
            dialog = MakePublicDialog(found.run, found.contents, self._page)
            dialog.accepted.connect(self._on_accepted)
            dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        dialog = self.sender()
        job = self._training.job(dialog.run) if isinstance(dialog, MakePublicDialog) else None
        if isinstance(dialog, MakePublicDialog) and job is not None:
            self._training.publications.make_public(job, dialog.contents)
