"""Told on the screen by a second start: the window that is open already does not answer."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question
from fluxtune_desktop.ui.problem_texts import problem_advice, problem_title

translate = QCoreApplication.translate


def silent_window(process: int | None) -> ConfirmDialog:
    """Whoever starts the program from a menu of the desktop sees no terminal. ``process`` is the
    number of the one that is silent. Accepted: the other window is to be called once more."""
    problem = Problem(kind=Kind.WINDOW_SILENT)
    note = problem_advice(problem)
    if process is not None:
        there = translate("SilentWindow", "There it is the process %1.")
        note = f"{note} {there.replace('%1', str(process))}"
    return ConfirmDialog(
        Question(
            title=problem_title(problem),
            note=note,
            accept=translate("SilentWindow", "Look again"),
            refuse=translate("SilentWindow", "Leave it"),
        ),
        None,
    )
