"""The state of saving, in words."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.problem_texts import problem_wordings
from fluxtune_desktop.ui.widgets.pill import Tone

translate = QCoreApplication.translate


def save_texts() -> dict[SaveState, str]:
    """Each state in a word."""
    return {
        SaveState.SAVED: translate("Saving", "Saved"),
        SaveState.EDITED: translate("Saving", "Saving…"),
        SaveState.SAVING: translate("Saving", "Saving…"),
        SaveState.TROUBLE: translate("Saving", "Not saved"),
    }


SAVE_TONES = {
    SaveState.SAVED: (Tone.OK, "check"),
    SaveState.EDITED: (Tone.NEUTRAL, "save"),
    SaveState.SAVING: (Tone.NEUTRAL, "save"),
    SaveState.TROUBLE: (Tone.ERROR, "save-off"),
}


_SHORT = frozenset({Kind.DISK_FULL, Kind.READ_ONLY})
"""Troubles that fit into a pill; the others have their sentence below the caption."""


def saving_text(state: SaveState, problem: Problem | None) -> str:
    """The state, with what is in the way: "Can't write: the disk is full"."""
    if state is SaveState.TROUBLE and problem is not None and problem.kind in _SHORT:
        return problem_wordings()[problem.kind][0]
    return save_texts()[state]
