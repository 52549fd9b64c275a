"""What is said of intermediate versions."""

from PySide6.QtCore import QCoreApplication, QLocale

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.versions import Version
from fluxtune_desktop.services.intermediate_versions import VersionsPhase, VersionsState
from fluxtune_desktop.ui.amounts import size
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.widgets.status_line import Status

translate = QCoreApplication.translate


def version_words(version: Version) -> str:
    """Step, size and place of one."""
    if version.here is not None:
        pattern = translate("Versions", "Step {step} · {size} · in the folder of the run")
    elif version.size:
        pattern = translate("Versions", "Step {step} · {size} · at Weights & Biases")
    else:
        pattern = translate("Versions", "Step {step} · at Weights & Biases")
    return pattern.format(step=QLocale().toString(version.step), size=size(version.size))


def state_words(state: VersionsState, *, every: TrainingSettings) -> tuple[str, Status]:
    """How much is known, or what keeps it."""
    if state.phase is VersionsPhase.FAILED and state.problem is not None:
        lost = translate("Versions", "The LoRA of the whole training is not touched.")
        return f"{problem_sentence(state.problem)} {lost}", Status.ERROR
    if state.stale:
        words = translate(
            "Board", "Weights & Biases does not answer at the moment. It is asked again by itself."
        )
        return words, Status.WARN
    if state.phase is VersionsPhase.NO_KEY:
        words = translate(
            "Versions", "They are at Weights & Biases. Its key is needed to bring one here."
        )
        return words, Status.WARN
    if state.phase is VersionsPhase.FETCHING:
        words = translate("Versions", "Fetching the version of step {step}. It costs nothing.")
        return words.format(step=QLocale().toString(state.step or 0)), Status.INFO
    if state.phase is VersionsPhase.LISTED:
        return _listed_words(state, every), Status.INFO
    return translate("Versions", "Asking Weights & Biases for the versions…"), Status.INFO


def _listed_words(state: VersionsState, settings: TrainingSettings) -> str:
    if state.versions:
        return translate(
            "Versions",
            "Use one that learned less where the last learned too much. Fetching costs nothing.",
        )
    words = translate("Versions", "There is no version yet: one comes every {steps} steps.")
    return words.format(steps=QLocale().toString(settings.wandb_save_interval))
