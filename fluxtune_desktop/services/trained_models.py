"""The models of the open project that pictures can be made with."""

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.new_pictures import TrainedModel, trained_model
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.training_service import TrainingService


class TrainedModels(QObject):
    """The finished runs of the service that is spoken to now. ``changed`` carries all of them."""

    changed = Signal(object)  # tuple[TrainedModel, ...], newest first

    def __init__(self, training: TrainingService, mode: Mode) -> None:
        super().__init__()
        self._training = training
        self._all: tuple[TrainedModel, ...] = ()
        mode.changed.connect(self._look)
        training.jobs_changed.connect(self._look)
        training.job_changed.connect(self._on_job_changed)

    @property
    def all(self) -> tuple[TrainedModel, ...]:
        """The newest first."""
        return self._all

    def of(self, run: RunId) -> TrainedModel | None:
        """What a run has made, or None."""
        return next((model for model in self._all if model.run == run), None)

    @Slot(object)
    def _look(self, _changed: object) -> None:
        jobs = [job for job in self._training.jobs if self._training.here(job)]
        models = tuple(model for model in map(trained_model, jobs) if model is not None)
        if models != self._all:
            self._all = models
            self.changed.emit(models)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.ended:
            self._look(job)
