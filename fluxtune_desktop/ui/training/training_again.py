"""Puts what an earlier run was trained with into the form. Nothing is started by itself."""

import functools
from dataclasses import replace

from PySide6.QtCore import QObject

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.presets import preset_of, take
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.training.form_filler import FormFiller, FormState
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.prompts_card import PromptsState
from fluxtune_desktop.ui.training.setup_view import SetupView
from fluxtune_desktop.ui.training.taken_words import run_sentences, unknown_trainer
from fluxtune_desktop.ui.widgets.pill import Tone


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

    def fill_in(self, job: Job) -> None:
        """Take over trainer, inputs, trigger word, model name and prompts of this run."""
        title = self.tr("The settings of run %1").replace("%1", str(job.plan.number))
        plan, notice = job.plan, self._view.notice
        look = self._training.trainer_look(plan.trainer)
        if look is None:
            notice.tell(Tone.WARN, title, [unknown_trainer(plan.trainer)])
            return
        before = self._filler.state()
        had = replace(preset_of("", plan.settings, look), version=job.version)
        taken = take(had, look, plan.settings)
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
        said = run_sentences(
            job,
            taken,
            self._filler.stands(),
            images=len(self._reader.dataset().images),
            other_trainer=plan.trainer != before.trainer,
        )
        undo = functools.partial(self._filler.put, before)
        notice.tell(Tone.NEUTRAL, title, said, undo=undo)
        notice.undo.setFocus()


def _prompts(job: Job, before: PromptsState) -> PromptsState:
    """Those of the run; without any the form keeps its own."""
    every = job.plan.settings.wandb_sample_interval
    if not job.plan.sample_prompts:
        return replace(before, every=every)
    return PromptsState(wanted=True, prompts=job.plan.sample_prompts, own=True, every=every)
