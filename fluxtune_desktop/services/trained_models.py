"""The models of the open project that pictures can be made with: of runs, and of versions."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.new_pictures import TrainedModel, trained_model, version_model
from fluxtune_desktop.core.publication import Publication
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.training_service import TrainingService


class TrainedModels(QObject):
    """What the runs of the service that is spoken to now have made. ``changed`` carries all."""

    changed = Signal(object)  # tuple[TrainedModel, ...], newest first; versions after their run

    def __init__(self, training: TrainingService, mode: Mode) -> None:
        super().__init__()
        self._training = training
        self._all: tuple[TrainedModel, ...] = ()
        mode.changed.connect(self._look)
        training.jobs_changed.connect(self._look)
        training.job_changed.connect(self._on_job_changed)
        training.publication_changed.connect(self._on_publication_changed)

    @property
    def all(self) -> tuple[TrainedModel, ...]:
        """The newest first."""
        return self._all

    def of(self, key: str) -> TrainedModel | None:
        """The model of that name, or None."""
        return next((model for model in self._all if model.key == key), None)

    @Slot(object)
    def _look(self, _changed: object) -> None:
        jobs = [job for job in self._training.jobs if self._training.here(job)]
        models = tuple(model for job in jobs for model in self._of_run(job) if model is not None)
        if models != self._all:
            self._all = models
            self.changed.emit(models)

    def _of_run(self, job: Job) -> Iterator[TrainedModel | None]:
        yield trained_model(job)
        versions = [each for each in self._training.publications.all if each.run == job.run]
        for each in sorted(versions, key=lambda known: known.step or 0, reverse=True):
            yield version_model(job, each)

    @Slot(object)
    def _on_publication_changed(self, publication: Publication) -> None:
        if publication.step is not None:
            self._look(publication)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.ended:
            self._look(job)
