"""Each fault of the network against each request of the program: 34 rows, a column for each.

Whole jobs (a training, a picture, a publication) and questions go over real HTTP by the real
clients, and one request of each is hit. A cell is right when the trouble is shown in the job's
state, when it has a sentence in two languages that is not the service's own, when the ledger has
nothing that was paid twice or given up, and when the next good answer heals it.
"""

import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters import hub_transport, replicate_wire
from fluxtune_desktop.core import following, submitting
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.patience import PASSING
from fluxtune_desktop.core.remote import RemoteStatus
from tests.torture.faults_bench import FaultBench, fault_bench
from tests.torture.faults_expected import expected
from tests.torture.faults_judge import Wordings, wordings, wrong
from tests.torture.faults_lines import broken_lines, hurried
from tests.torture.faults_matrix import FAULTS, OPERATIONS, Fault, Operation, Way
from tests.torture.frame import Together, Torture, Trial

_BENCHES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A fault of an operation, played in one way."""

    fault: Fault
    operation: Operation
    way: Way

    @property
    def name(self) -> str:
        return f"N{self.fault.number} {self.way.name} at {self.operation.name}"


def cells() -> list[Cell]:
    """Everything that is driven."""
    return [
        Cell(fault=fault, operation=operation, way=way)
        for operation in OPERATIONS
        for fault in FAULTS
        if not fault.why_not(operation)
        for way in fault.ways
    ]


def tried(bench: FaultBench, cell: Cell, said: Wordings) -> str | None:
    """What is wrong with a cell, with its name."""
    try:
        seen = bench.hit(cell.operation, cell.way)
        found = wrong(cell.operation, expected(cell.fault, cell.operation, cell.way), seen, said)
    except Exception as trouble:  # noqa: BLE001 - a cell that breaks is a cell that is wrong
        found = f"{type(trouble).__name__}: {trouble}"
    return None if found is None else f"{cell.name}: {found}"


def all_tried(folder: Path, chosen: Sequence[Cell], benches: int = _BENCHES) -> list[str | None]:
    """Try these cells on several benches, side by side."""
    said = wordings()

    def work(place: int) -> list[str | None]:
        own = folder / str(place)
        own.mkdir()
        with fault_bench(own, lines) as bench:
            return [tried(bench, cell, said) for cell in chosen[place::benches]]

    with hurried(), broken_lines(folder) as lines, ThreadPoolExecutor(benches) as pool:
        return [result for part in pool.map(work, range(benches)) for result in part]


def together(times: int, source: random.Random) -> Together:
    chosen = cells()
    if times < len(chosen):
        chosen = source.sample(chosen, times)
    with tempfile.TemporaryDirectory(prefix="fluxtune-", ignore_cleanup_errors=True) as folder:
        results = Counter(all_tried(Path(folder), chosen))
    return Together(results=results, told=tuple(_rows(chosen)))


def _rows(chosen: Sequence[Cell]) -> Iterator[str]:
    driven = Counter((cell.fault.number, cell.operation.name) for cell in chosen)
    named = 0
    for fault in FAULTS:
        hit = [each for each in OPERATIONS if (fault.number, each.name) in driven]
        out = [each for each in OPERATIONS if fault.why_not(each)]
        named += len(out)
        why = f"; {len(out)} not applicable: {fault.reason}" if out else ""
        yield f"N{fault.number:<3} {len(hit):2d} driven  {fault.what}{why}"
    yield (
        f"{len(FAULTS)} faults, {len(OPERATIONS)} operations: {len(driven)} cells driven in "
        f"{len(chosen)} ways, {named} named as not applicable"
    )


@contextmanager
def _swapped(owner: object, name: str, value: object) -> Iterator[None]:
    kept = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, kept)


def _blind(job: Any, tools: Any, stop: Any, problem: Any) -> Any:
    """A lost answer is taken for a request that was never sent."""
    del problem
    yield submitting.record(tools, job.to(submitting.Phase.UPLOADING, submitted_at=None))
    tools.pace.rest(stop, 1.0)


def _dropped(_data: object) -> RemoteStatus:
    return RemoteStatus.FAILED


def plant(owner: object, name: str, value: object, number: int, operation: str, way: str) -> Trial:
    """A cell with one of the program's guards switched off."""
    cell = next(
        each
        for each in cells()
        if (each.fault.number, each.operation.name, each.way.name) == (number, operation, way)
    )

    def trial(folder: Path, _source: random.Random) -> str | None:
        said = wordings()
        with (
            hurried(),
            broken_lines(folder) as lines,
            fault_bench(folder, lines) as bench,
            _swapped(owner, name, value),
        ):
            return tried(bench, cell, said)

    return trial


def speechless(folder: Path, _source: random.Random) -> str | None:
    """A kind of trouble has no words of another language."""
    said = wordings()
    english = said[next(reversed(said))]
    plain = {Kind.THROTTLED: english[Kind.THROTTLED]}
    poor = {language: {**table, **plain} for language, table in said.items()}
    cell = next(each for each in cells() if each.fault.number == 13)
    with hurried(), broken_lines(folder) as lines, fault_bench(folder, lines) as bench:
        return tried(bench, cell, poor)


PLANTS: Mapping[str, Trial] = {
    "a lost answer taken for none": plant(
        submitting, "_not_accepted", _blind, 16, "training create", "after"
    ),
    "a paid training given up": plant(following, "ALWAYS", PASSING, 9, "training get", "404"),
    "an unknown status taken for the end": plant(
        replicate_wire, "_status", _dropped, 19, "training get", "thinking"
    ),
    "no deadline for the Hub's answer": plant(
        hub_transport, "_ANSWER_SECONDS", 1e9, 24, "hub repo exists", "drip"
    ),
    "a kind without a sentence": speechless,
}


TORTURE = Torture(
    trial=lambda folder, source: next(
        (bad for bad in all_tried(folder, source.sample(cells(), 1), 1) if bad), None
    ),
    planted=PLANTS,
    times=10_000,
    tries=1,
    together=together,
)
