"""What the form of a training does before the start: looks around, and leads to what to mend."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.links import BILLING_PAGE, open_url
from fluxtune_desktop.ui.page import PageName, Place
from fluxtune_desktop.ui.training.setup_view import SetupView

_SOON_MS = 1500
"""What is still being typed is not looked up, and no package is built of it."""


class BeforeStart(QObject):
    """``wishes`` gives those of the form, or None while it cannot be read; ``wanted`` asks for
    another page."""

    wanted = Signal(object)

    def __init__(
        self,
        view: SetupView,
        training: TrainingService,
        wishes: Callable[[], Wishes | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._training = training
        self._wishes = wishes
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        view.ready.wanted.connect(self._on_wanted)

    def look_soon(self) -> None:
        """Look around when nothing was changed for a moment."""
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        wishes = self._wishes()
        if wishes is not None and self._view.isVisible():
            self._training.ahead.dry_runs.ask(wishes)

    @Slot(object)
    def _on_wanted(self, target: PageName | Place) -> None:
        fields = {
            Place.MODEL_NAME: self._view.subject.name,
            Place.TRIGGER_WORD: self._view.subject.trigger,
            Place.REPO: self._view.afterwards.publish.edit,
        }
        if target is Place.BILLING:
            open_url(BILLING_PAGE)
        elif isinstance(target, Place) and target in fields:
            fields[target].setFocus()
            fields[target].selectAll()
        else:
            self.wanted.emit(target)
