"""How the program is put under strain: the real thing, killed and cut off, many times over.

A torture is worth nothing if it would not notice the damage. So each has a planted fault, which is
tried first and must be caught.
"""

import random
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

TRIES = 50
"""How often a planted fault is tried."""

Trial: TypeAlias = Callable[[Path, random.Random], str | None]
"""One trial in an empty folder. What went wrong, in a few words, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Torture:
    """A trial to be repeated, and the same with a fault planted into the program.

    ``ground`` tells what the trial does on this computer, where that depends on it.
    """

    trial: Trial
    planted: Trial
    times: int
    ground: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of the trials: how often each thing went wrong; under None, how often nothing.

    ``tries`` is how often the planted fault was tried until it was caught.
    """

    caught: str | None
    tries: int
    results: Counter[str | None]

    @property
    def passed(self) -> int:
        return self.results[None]

    @property
    def failed(self) -> int:
        return self.results.total() - self.passed + (self.caught is None)


def _once(trial: Trial, random_source: random.Random) -> str | None:
    with tempfile.TemporaryDirectory(prefix="fluxtune-", ignore_cleanup_errors=True) as folder:
        try:
            return trial(Path(folder), random_source)
        except Exception as trouble:  # noqa: BLE001 - a trial that breaks is a failed trial
            last = traceback.extract_tb(trouble.__traceback__)[-1]
            return f"{type(trouble).__name__} in {last.name}: {trouble}"


def _caught(planted: Trial, random_source: random.Random) -> tuple[str | None, int]:
    """What the planted fault was caught by, and in which try: a kill at a random moment may miss
    it for a while."""
    for tried in range(1, TRIES + 1):
        result = _once(planted, random_source)
        if result is not None:
            return result, tried
    return None, TRIES


def run(torture: Torture, times: int, seed: int) -> Outcome:
    """Plant the fault, then repeat the trial."""
    random_source = random.Random(seed)
    caught, tries = _caught(torture.planted, random_source)
    results = Counter(_once(torture.trial, random_source) for _ in range(times))
    return Outcome(caught=caught, tries=tries, results=results)


def table(outcome: Outcome) -> str:
    """What happened, for people; the last line counts."""
    lines = [f"planted fault  {'caught: ' + outcome.caught if outcome.caught else 'NOT CAUGHT'}"]
    lines += [
        f"{count:13d}  {result or 'as it should be'}" for result, count in outcome.results.items()
    ]
    return "\n".join([*lines, f"{outcome.passed} passed, {outcome.failed} failed"])
