"""How the program is put under strain: the real thing, killed and cut off, many times over.

A torture is worth nothing if it would not notice the damage. So each has a planted fault, or
several by their names, which are tried first and must all be caught.
"""

import random
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

TRIES = 50
"""How often a planted fault is tried: a kill at a random moment may miss it for a while."""

Trial: TypeAlias = Callable[[Path, random.Random], str | None]
"""One trial in an empty folder. What went wrong, in a few words, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What came of trials that were made side by side, and what else was counted, a line each."""

    results: Counter[str | None]
    told: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Torture:
    """A trial to be repeated, and the same with a fault planted into the program.

    ``planted`` may be several faults by their names. ``tries`` is how often each is tried until it
    is caught. ``ground`` tells what the trial does on this computer, where that depends on it.
    ``together`` makes so many trials itself, where they can share what takes long;
    ``side_by_side`` says that planted faults may be tried at the same time.
    """

    trial: Trial
    planted: Trial | Mapping[str, Trial]
    times: int
    tries: int = TRIES
    ground: Callable[[], str] | None = None
    together: Callable[[int, random.Random], Together] | None = None
    side_by_side: bool = False

    @property
    def plants(self) -> Mapping[str, Trial]:
        """Every planted fault by its name; a single one has none."""
        return self.planted if isinstance(self.planted, Mapping) else {"": self.planted}


@dataclass(frozen=True, slots=True, kw_only=True)
class Catch:
    """What a planted fault was caught by, None when it was not, and after how many tries."""

    by: str | None
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of the trials: how often each thing went wrong; under None, how often nothing.
    And of the planted faults, by their names."""

    catches: Mapping[str, Catch]
    results: Counter[str | None]
    told: Sequence[str] = ()

    @property
    def caught(self) -> str | None:
        """What the planted faults were caught by, if all of them were."""
        found = [catch.by for catch in self.catches.values()]
        return None if None in found else "; ".join(by for by in found if by)

    @property
    def tries(self) -> int:
        """How often planted faults were tried in all."""
        return sum(catch.tries for catch in self.catches.values())

    @property
    def passed(self) -> int:
        return self.results[None]

    @property
    def failed(self) -> int:
        missed = sum(catch.by is None for catch in self.catches.values())
        return self.results.total() - self.passed + missed


def _once(trial: Trial, random_source: random.Random) -> str | None:
    with tempfile.TemporaryDirectory(prefix="fluxtune-", ignore_cleanup_errors=True) as folder:
        try:
            return trial(Path(folder), random_source)
        except Exception as trouble:  # noqa: BLE001 - a trial that breaks is a failed trial
            last = traceback.extract_tb(trouble.__traceback__)[-1]
            return f"{type(trouble).__name__} in {last.name}: {trouble}"


def _caught(planted: Trial, tries: int, random_source: random.Random) -> Catch:
    for tried in range(1, tries + 1):
        result = _once(planted, random_source)
        if result is not None:
            return Catch(by=result, tries=tried)
    return Catch(by=None, tries=tries)


def _all_caught(torture: Torture, random_source: random.Random) -> dict[str, Catch]:
    plants = torture.plants
    if not torture.side_by_side:
        return {name: _caught(each, torture.tries, random_source) for name, each in plants.items()}
    sources = [random.Random(random_source.randrange(2**64)) for _ in plants]
    with ThreadPoolExecutor(len(plants)) as pool:
        tries = [torture.tries] * len(plants)
        return dict(zip(plants, pool.map(_caught, plants.values(), tries, sources), strict=True))


def run(torture: Torture, times: int, seed: int) -> Outcome:
    """Plant each fault, then repeat the trial."""
    random_source = random.Random(seed)
    catches = _all_caught(torture, random_source)
    if torture.together is not None:
        made = torture.together(times, random_source)
        return Outcome(catches=catches, results=made.results, told=made.told)
    results = Counter(_once(torture.trial, random_source) for _ in range(times))
    return Outcome(catches=catches, results=results)


def table(outcome: Outcome) -> str:
    """What happened, for people; the last line counts."""
    lines = [
        f"planted fault  {f'({name}) ' if name else ''}"
        f"{'NOT CAUGHT' if catch.by is None else 'caught: ' + catch.by}"
        for name, catch in outcome.catches.items()
    ]
    if len(lines) > 1:
        found = sum(catch.by is not None for catch in outcome.catches.values())
        lines.append(f"{found} of {len(lines)} planted faults caught")
    lines += outcome.told
    lines += [
        f"{count:13d}  {result or 'as it should be'}" for result, count in outcome.results.items()
    ]
    return "\n".join([*lines, f"{outcome.passed} passed, {outcome.failed} failed"])
