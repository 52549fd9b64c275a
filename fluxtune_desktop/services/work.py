"""Runs one piece of work and turns whatever it raises into a value."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from fluxtune_desktop.core.errors import Failure, Kind, Problem

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a piece of work: a value, or the problem that kept it from ending well."""

    value: object = None
    problem: Problem | None = None


def attempt(work: Callable[[], object]) -> Outcome:
    """Run ``work`` here and now. Never raises."""
    try:
        return Outcome(value=work())
    # The one place where anything at all is caught: an exception in a worker would end nowhere.
    except BaseException as error:  # noqa: BLE001
        return Outcome(problem=problem_of(error))


def problem_of(error: BaseException) -> Problem:
    """The problem that an exception stands for; what nobody foresaw is logged and INTERNAL."""
    if isinstance(error, Failure):
        return error.problem
    _log.error("unforeseen trouble in a worker", exc_info=error)
    return Problem(kind=Kind.INTERNAL, detail=type(error).__name__)
