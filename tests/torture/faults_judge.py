"""What a cell of the torture of faults must show: state, sentence, ledger and healing."""

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.ui.language import speak
from fluxtune_desktop.ui.problem_texts import problem_sentence, problem_wordings
from tests.torture.faults_bench import Seen
from tests.torture.faults_matrix import FOREIGN, Operation, Room

Wordings: TypeAlias = Mapping[Language, Mapping[Kind, tuple[str, str]]]

_LOST = frozenset({Kind.GONE, Kind.UNTRUSTED})
"""A picture that is gone, or said to be where the program does not go, cannot be brought home."""
GOOD_ENDS = frozenset({"done", "canceled", "kept", "published", "answered"})


def wordings() -> Wordings:
    """The sentences of two languages. Needs the thread of the application, and leaves English."""
    app = QCoreApplication.instance() or QCoreApplication([])
    said = {}
    for language in (Language.GERMAN, Language.ENGLISH):
        speak(app, language)
        said[language] = problem_wordings()
    return said


def wrong(
    operation: Operation, expected: frozenset[Kind], seen: Seen, said: Wordings
) -> str | None:
    """What is not as it should be, in a few words, or None. ``expected`` is empty for a fault
    that must not be noticed."""
    if seen.stuck:
        return "stuck"
    if seen.violations:
        return "a token for a foreign host"
    return (
        _ledger(operation, seen)
        or _state(expected, seen)
        or next((bad for each in seen.problems if (bad := _sentence(each, said))), None)
        or (None if seen.healed in GOOD_ENDS else f"not healed: {seen.healed}")
    )


def _ledger(operation: Operation, seen: Seen) -> str | None:
    first, all_in_all = seen.charged
    if operation.room not in {Room.TRAINING, Room.PICTURE}:
        return None if all_in_all == 0 else "paid for nothing"
    lost = operation.room is Room.PICTURE and bool(_LOST & {p.kind for p in seen.problems})
    if first and seen.end == "failed" and not lost:
        return "paid and given up"
    allowed = 2 if lost and seen.end == "failed" else 1
    if all_in_all > allowed:
        return "paid twice"
    return None if all_in_all else "not paid, and yet ended well"


def _state(expected: frozenset[Kind], seen: Seen) -> str | None:
    kinds = {problem.kind for problem in seen.problems}
    if expected and not expected & kinds:
        return f"not shown: {', '.join(sorted(kinds)) or 'nothing'} in place of " + ", ".join(
            sorted(expected)
        )
    if Kind.INTERNAL in kinds:
        return "an error of the program itself"
    return None


def _sentence(problem: Problem, said: Wordings) -> str | None:
    english, german = (said[each][problem.kind] for each in (Language.ENGLISH, Language.GERMAN))
    if not all((*english, *german)) or english == german:
        return f"no sentence in German: {problem.kind}"
    whole = problem_sentence(problem)
    if not whole.startswith(english[0]) or english[1] not in whole.partition(FOREIGN)[0]:
        return f"the service's words in place of our own: {problem.kind}"
    return None
