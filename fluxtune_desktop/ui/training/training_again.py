"""Puts what an earlier run was trained with into the form. Nothing is started by itself."""

import functools
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.presets import Taken, preset_of, take
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.training.form_filler import FormFiller, FormState
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.prompts_card import PromptsState
from fluxtune_desktop.ui.training.setup_view import SetupView
from fluxtune_desktop.ui.training.taken_words import run_sentences, unknown_trainer
from fluxtune_desktop.ui.widgets.pill import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filled:
    """What the form holds: a run, with the form as it was before."""

    job: Job
    before: FormState


class TrainingAgain(QObject):
    """Says what was taken over and what differs, and offers the former form back."""

    def __init__(
        self,
        view: SetupView,
        reader: FormReader,
        filler: FormFiller,
        training: TrainingService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._reader = reader
        self._filler = filler
        self._training = training
        self._filled: _Filled | None = None
        view.notice.left.connect(self._on_notice_left)
        training.ahead.trainers.changed.connect(self._on_trainer_told)

    def fill_in(self, job: Job) -> None:
        """Take over trainer, inputs, trigger word, model name and prompts of this run."""
        plan = job.plan
        taken = self._taken(job)
        if taken is None:
            self._view.notice.tell(Tone.WARN, self._title(job), [unknown_trainer(plan.trainer)])
            return
        before = self._filler.state()
        settings = replace(taken.settings, trigger_word=plan.settings.trigger_word)
        self._filler.put(
            FormState(
                trainer=plan.trainer,
                settings=settings,
                prompts=_prompts(job, before.prompts),
                trigger=plan.settings.trigger_word,
                name=plan.destination.name,
            )
        )
        self._tell(_Filled(job=job, before=before), taken)
        self._view.notice.undo.setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _taken(self, job: Job) -> Taken | None:
        look = self._training.ahead.trainer_look(job.plan.trainer)
        if look is None:
            return None
        had = replace(preset_of("", job.plan.settings, look), version=job.version)
        return take(had, look, job.plan.settings)

    def _tell(self, filled: _Filled, taken: Taken) -> None:
        job = filled.job
        said = run_sentences(
            job,
            taken,
            self._filler.stands(),
            images=len(self._reader.dataset().images),
            other_trainer=job.plan.trainer != filled.before.trainer,
        )
        undo = functools.partial(self._filler.put, filled.before)
        self._view.notice.tell(Tone.NEUTRAL, self._title(job), said, undo=undo)
        self._filled = filled

    def _title(self, job: Job) -> str:
        return self.tr("The settings of run %1").replace("%1", str(job.plan.number))

    @Slot()
    def _on_notice_left(self) -> None:
        self._filled = None

    @Slot()
    def _on_trainer_told(self) -> None:
        """Replicate may tell of a new version only after the form was filled in."""
        filled = self._filled
        taken = None if filled is None else self._taken(filled.job)
        if filled is not None and taken is not None and taken.other_version:
            self._tell(filled, taken)


def _prompts(job: Job, before: PromptsState) -> PromptsState:
    """Those of the run; without any the form keeps its own."""
    every = job.plan.settings.wandb_sample_interval
    if not job.plan.sample_prompts:
        return replace(before, every=every)
    return PromptsState(wanted=True, prompts=job.plan.sample_prompts, own=True, every=every)
