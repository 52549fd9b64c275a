"""The bench of the torture of faults: whole jobs of the program, each hit by one fault."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from typing_extensions import override

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.clock_speed import ClockSpeed
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.ids import RunId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.samples import WandbRun, wandb_run_of
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.core.training_tools import TrainingTools
from fluxtune_desktop.core.versions import VersionTools, fetch_version, list_versions
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import (
    PRACTICE_ACCOUNT,
    PRACTICE_HF_TOKEN,
    PRACTICE_REPLICATE_TOKEN,
    PRACTICE_WANDB_KEY,
)
from tests.faults.workbench import Workbench, style_in
from tests.torture.faults_lines import Elsewhere, Line
from tests.torture.faults_matrix import OPERATIONS, Operation, Room, Way

FACTOR = 400.0
"""How many seconds of the program and of the server go by in one of the computer's."""
TRAINING_SECONDS = 40.0
_NO_VERSION = VersionId("0" * 64)
_PATIENCE = 25.0
"""Seconds of the computer after which a job that neither ends nor asks is stuck."""


@dataclass(slots=True, kw_only=True)
class Seen:
    """What a job showed. ``charged`` is what it cost in trainings or pictures before the person
    acted, and in all; ``end`` and ``healed`` are where it stood then."""

    problems: list[Problem] = field(default_factory=list)
    end: str = ""
    healed: str = ""
    stuck: bool = False
    charged: tuple[int, int] = (0, 0)
    unsent: bool = False
    violations: list[Any] = field(default_factory=list)

    def note(self, problem: Problem | None) -> None:
        if problem is not None and problem not in self.problems:
            self.problems.append(problem)


class FaultBench(Workbench):
    """A project, its practice server, and every line to it, whole and broken."""

    def __init__(
        self,
        folder: Path,
        server: PracticeServer,
        lines: Mapping[str, Endpoints],
        opened: ExitStack,
    ) -> None:
        ours = (
            Secret(PRACTICE_REPLICATE_TOKEN),
            Secret(PRACTICE_HF_TOKEN),
            Secret(PRACTICE_WANDB_KEY),
        )

        def doors(points: Endpoints) -> tuple[ReplicateHttp, HubHttp, WandbHttp]:
            cache = folder / "hub"
            return (
                opened.enter_context(ReplicateHttp(points, ours[0])),
                opened.enter_context(HubHttp(points, ours[1], cache=cache)),
                opened.enter_context(WandbHttp(points, ours[2])),
            )

        self.good = doors(server.endpoints)
        self.broken = {name: doors(points) for name, points in lines.items()}
        self.lines = lines
        self.numbers = count(1)
        super().__init__(folder, server, self.good[0])
        self.clock = SystemClock(ClockSpeed(factor=FACTOR, since=server.world.state.epoch))
        plan = self.new_job(name="base").plan
        settings = replace(plan.settings, wandb_save_interval=10)
        first = replace(plan, run=RunId(f"{plan.run}b"), wandb_project="smoke", settings=settings)
        self.base = self.train(self.runs.create(first))[-1]
        if self.base.phase is not Phase.DONE:
            raise RuntimeError(f"no training without faults: {self.base.problem}")

    @property
    @override
    def tools(self) -> TrainingTools:
        key = Secret(PRACTICE_WANDB_KEY)
        return replace(super().tools, pace=Pace(speed=FACTOR), wandb_key=key)

    @property
    @override
    def picture_tools(self) -> PictureTools:
        return replace(super().picture_tools, pace=Pace(speed=FACTOR))

    def hit(self, operation: Operation, way: Way) -> Seen:
        """Do the operation's job with this fault in it, and go on once it is over."""
        self.server.faults.clear()
        before = len(self.violations())
        if operation.lists:
            paid = next(x for x in OPERATIONS if x.room is operation.room and x.paid)
            self.server.faults.add(Rule(path=paid.path, method="POST", act=Act.RESET_AFTER))
        if way.facts:
            self.server.faults.add(
                Rule(path=operation.path, method=operation.method, **dict(way.facts))
            )
        try:
            seen = _ROOMS[operation.room](self, operation, way)
        finally:
            self.server.faults.clear()
            self.api = self.good[0]
        seen.violations = self.violations()[before:]
        return seen

    def door(self, place: int, operation: Operation, way: Way) -> Any:
        """The adapter, over the whole line or once over the broken one."""
        good = self.good[place]
        if not way.line:
            return good
        address = self.lines[way.line].replicate_api
        broken = Elsewhere(self.broken[way.line][place], address)
        return Line(good, broken, operation.verb, operation.nth)


def _until_it_rests(seen: Seen, states: Iterator[Any], stop: StopToken) -> Any:
    until, state = time.monotonic() + _PATIENCE, None
    for state in states:
        seen.note(state.problem)
        if time.monotonic() > until:
            seen.stuck = True
            stop.detach()
    return state


def _train(bench: FaultBench, operation: Operation, way: Way) -> Seen:
    seen, before = Seen(), len(bench.charged("training"))
    bench.api = bench.door(0, operation, way)
    job = bench.new_job(name=f"style-{next(bench.numbers)}")
    stop = StopToken()

    def states(begun: Job, *, again: bool = False) -> Iterator[Job]:
        for state in run_training(begun, bench.tools, stop, again=again):
            yield state
            if operation.cancels and state.phase is Phase.TRAINING and not state.stale:
                stop.cancel()

    last: Job = _until_it_rests(seen, states(job), stop)
    seen.end = last.phase.value
    first = len(bench.charged("training")) - before
    for _ in range(2):
        if last.phase is Phase.UNCONFIRMED:
            last = _until_it_rests(seen, states(last, again=True), stop)
        elif last.phase is Phase.FAILED or last.problem is not None:
            like = bench.new_job(name=job.plan.destination.name)
            anew = like if last.phase is Phase.FAILED else last.anew()
            last = _until_it_rests(seen, states(anew), stop)
    kept = bench.kept_job()
    seen.healed = last.phase.value if kept.phase is last.phase else f"journal: {kept.phase}"
    if last.phase is Phase.DONE and bench.runs.weights(last.run) is None:
        seen.healed = "without its file"
    seen.charged = first, len(bench.charged("training")) - before
    return seen


def _draw(bench: FaultBench, operation: Operation, way: Way) -> Seen:
    seen, before = Seen(), len(bench.charged("prediction"))
    bench.api = bench.door(0, operation, way)
    stop = StopToken()

    def made(pictures: tuple[Picture, ...]) -> Iterator[Picture]:
        return make_pictures(pictures, bench.picture_tools, stop)

    def states(seed: int) -> Iterator[Picture]:
        for picture in made(bench.new_pictures(bench.base, 1, seed=seed)):
            yield picture
            if operation.cancels and picture.phase is PicturePhase.MAKING and not picture.stale:
                stop.cancel()

    last = _until_it_rests(seen, states(1000 + next(bench.numbers)), stop)
    seen.end = last.phase.value
    first = len(bench.charged("prediction")) - before
    if last.phase is PicturePhase.FAILED:
        last = _until_it_rests(seen, states(1000 + next(bench.numbers)), stop)
    seen.healed = last.phase.value
    seen.charged = first, len(bench.charged("prediction")) - before
    return seen


def _publish(bench: FaultBench, operation: Operation, way: Way) -> Seen:
    seen, number = Seen(), next(bench.numbers)
    file = bench.folder / "new.safetensors"
    file.write_bytes(os.urandom(200_000))
    card = bench.folder / "card.md"
    card.write_text(f"# Smoke {number}\n", encoding="utf-8")
    tools = PublishTools(
        hub=bench.door(1, operation, way),
        runs=bench.runs,
        clock=bench.clock,
        files={"lora.safetensors": file, "README.md": card},
        announce=lambda _publication: None,
        pace=Pace(speed=FACTOR),
    )
    asked = Publication(run=bench.base.run, repo=f"{PRACTICE_ACCOUNT}/smoke-{number}")
    stop = StopToken()
    last = _until_it_rests(seen, publish(asked, tools, stop), stop)
    seen.end = last.phase.value
    if last.phase is PublicationPhase.FAILED:
        last = _until_it_rests(seen, publish(asked, tools, stop), stop)
    seen.healed = last.phase.value
    there = bench.good[1].sizes_and_hashes(asked.repo)
    if {name: there[name][0] for name in tools.files if name in there} != {
        name: path.stat().st_size for name, path in tools.files.items()
    }:
        seen.healed = "files differ"
    return seen


def _question(bench: FaultBench, operation: Operation, way: Way) -> Seen:
    seen = Seen()
    place = {"model": 0, "hub": 1, "W&B": 2}[operation.name.split()[0]]
    ask = _questions(bench, operation, bench.door(place, operation, way))
    try:
        ask()
        seen.end = "answered"
    except Failure as failed:
        seen.note(failed.problem)
        seen.end = "refused"
    bench.server.faults.clear()
    ask()
    seen.healed = "answered"
    return seen


def _questions(bench: FaultBench, operation: Operation, door: Any) -> Callable[[], object]:
    run = _wandb_run(bench)
    asked: dict[str, Callable[[], object]] = {
        "account": lambda: door.account(),
        "delete_version": lambda: door.delete_version(bench.base.plan.destination, _NO_VERSION),
        "version_count": lambda: door.version_count(bench.base.plan.destination),
        "has_ended": lambda: door.has_ended(run),
        "samples": lambda: door.samples(run, last_step=20),
        "files": lambda: door.files(run, ""),
    }
    return asked[operation.verb]


def _wandb_run(bench: FaultBench) -> WandbRun:
    return wandb_run_of(bench.base.log) or WandbRun(entity="", project="", id="", url="")


def _version(bench: FaultBench, operation: Operation, way: Way) -> Seen:
    seen, stop = Seen(), StopToken()
    store = VersionFolder(bench.folder / f"versions-{next(bench.numbers)}")
    good = VersionTools(
        wandb=bench.good[2],
        store=store,
        report=lambda _done, _total: None,
        pace=Pace(speed=FACTOR),
    )
    version = list_versions(_wandb_run(bench), good)[0]
    tools = replace(good, wandb=bench.door(2, operation, way))
    for _ in range(2):
        try:
            _until_it_rests(seen, fetch_version(version, tools, stop), stop)
            seen.healed = "answered" if store.versions() else "without its file"
            break
        except Failure as failed:
            seen.note(failed.problem)
            bench.server.faults.clear()
    return seen


_ROOMS = {
    Room.TRAINING: _train,
    Room.PICTURE: _draw,
    Room.PUBLICATION: _publish,
    Room.QUESTION: _question,
    Room.VERSION: _version,
}


@contextmanager
def fault_bench(folder: Path, lines: Mapping[str, Endpoints]) -> Iterator[FaultBench]:
    """A bench until the end of the block."""
    style = style_in(folder)
    practice = PracticeServer(
        folder / "practice", clock_factor=FACTOR, seconds_per_training=TRAINING_SECONDS
    )
    with practice as server, ExitStack() as opened:
        yield FaultBench(style, server, lines, opened)
    with suppress(OSError):
        (style / "new.safetensors").unlink()
