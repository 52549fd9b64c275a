"""Turns the problems of the core into sentences for the person.

Every sentence says what happened, what it means for the person's work and money, and what to do
next. Tables are made, and translated, when they are asked for, so that nothing depends on when this
module is imported. A test asserts that no kind is missing.
"""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.file_problem_texts import file_problems
from fluxtune_desktop.ui.own_problem_texts import own_problems
from fluxtune_desktop.ui.service_problem_texts import service_problems

translate = QCoreApplication.translate

_UNANSWERED = frozenset({Kind.OFFLINE, Kind.TIMEOUT})
"""Where nobody answered, the detail is a word of the system's, which says no more."""
_HELD = frozenset({Kind.IN_USE, Kind.HELD_BY_COMMAND, Kind.HELD_ELSEWHERE})


def problem_wordings() -> dict[Kind, tuple[str, str]]:
    """What happened in a few words, and what it means and asks for."""
    return service_problems() | file_problems() | own_problems()


def problem_title(problem: Problem) -> str:
    """What happened, in a few words, with what it is about."""
    title = problem_wordings()[problem.kind][0]
    if not problem.subject:
        return title
    # Which folder it is, was just chosen: its name says enough.
    subject = PurePath(problem.subject).name if problem.kind in _HELD else problem.subject
    return translate("Problems", "{what} ({subject})").format(what=title, subject=subject)


def problem_advice(problem: Problem) -> str:
    """What it means for work and money, and what to do."""
    return problem_wordings()[problem.kind][1]


def problem_sentence(problem: Problem) -> str:
    """Title, advice, and what the other side said, if it said something."""
    text = f"{problem_title(problem)}. {problem_advice(problem)}"
    if not problem.detail or problem.kind in _UNANSWERED or _is_a_format(problem):
        return text
    said = translate("Problems", "The answer was: {detail}")
    if problem.kind is Kind.HELD_ELSEWHERE:
        said = translate("Problems", "That computer is called {detail}.")
    elif problem.kind in _HELD:
        said = translate("Problems", "It is the process {detail}.")
    return f"{text} {said.format(detail=problem.detail)}"


def _is_a_format(problem: Problem) -> bool:
    """Whether the detail is the package format that would fit: a word for programs."""
    return problem.kind is Kind.PACKAGE_TOO_LARGE and problem.detail == "jpg"
