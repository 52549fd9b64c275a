"""What was put into the form, and what could not be, in sentences."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.input_checks import InputProblem, Why
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.presets import Taken
from fluxtune_desktop.core.training_values import Value
from fluxtune_desktop.ui.training.input_texts import input_label, plain, problem_text

translate = QCoreApplication.translate

_ROUNDED = ("steps", "lora_rank")
_SHOWN = 6


def preset_sentences(
    taken: Taken, stands: TrainingSettings, *, trainer: ModelName | None
) -> list[str]:
    """Of a preset: another trainer that was chosen with it, and everything that differs."""
    said = []
    if trainer is not None:
        pattern = translate("Taken", "It is for another trainer, which is chosen now: %1.")
        said.append(pattern.replace("%1", str(trainer)))
    if taken.other_version:
        said.append(
            translate("Taken", "It was made for another version of the trainer: look it over.")
        )
    return [*said, *left_out(taken.left_out), *rounded(taken.settings, stands)]


def run_sentences(
    job: Job, taken: Taken, stands: TrainingSettings, *, images: int, other_trainer: bool
) -> list[str]:
    """Of an earlier run: what was taken over, and everything that differs."""
    plan = job.plan
    word, name = plan.settings.trigger_word, plan.destination.name
    if word:
        pattern = translate("Taken", "Taken over: its settings, the trigger word %1, model %2.")
        said = [pattern.replace("%1", word).replace("%2", name)]
    else:
        pattern = translate("Taken", "Taken over: its settings, no trigger word, model %1.")
        said = [pattern.replace("%1", name)]
    if other_trainer:
        pattern = translate("Taken", "Its trainer is chosen: %1.")
        said.append(pattern.replace("%1", str(plan.trainer)))
    if taken.other_version:
        said.append(translate("Taken", "The trainer has a new version since that run."))
    if job.images is not None and job.images != images:
        pattern = translate("Taken", "That run had %1 images; now there are %2.")
        said.append(pattern.replace("%1", str(job.images)).replace("%2", str(images)))
    said += [*left_out(taken.left_out), *rounded(taken.settings, stands)]
    nothing = translate("Taken", "Nothing was started: look it over, then start it yourself.")
    return [*said, nothing]


def unknown_trainer(trainer: ModelName) -> str:
    """Nothing can be filled in for a trainer that the program has no form for."""
    pattern = translate(
        "Taken", "It is for the trainer %1, which this program does not know. Nothing was changed."
    )
    return pattern.replace("%1", str(trainer))


def left_out(problems: Iterable[InputProblem]) -> list[str]:
    """A sentence for each input that was not taken."""
    pattern = translate("Taken", "Left out: %1. %2")
    said = []
    for each in problems:
        why = problem_text(each.why, None if each.why is Why.NOT_TAKEN else each.input)
        said.append(pattern.replace("%1", input_label(each.name)).replace("%2", why))
    if len(said) > _SHOWN:
        more = translate("Taken", "And %1 more that the trainer does not take.")
        said = [*said[:_SHOWN], more.replace("%1", str(len(said) - _SHOWN))]
    return said


def rounded(wanted: TrainingSettings, stands: TrainingSettings) -> list[str]:
    """What the sliders of the form cannot stand at."""
    if wanted.others:
        return []
    pattern = translate("Taken", "%1: %2 became %3, the nearest that the form can be set to.")
    said = []
    for name in _ROUNDED:
        before: Value = getattr(wanted, name)
        after: Value = getattr(stands, name)
        if before != after:
            words = pattern.replace("%1", input_label(name)).replace("%2", plain(before))
            said.append(words.replace("%3", plain(after)))
    return said
