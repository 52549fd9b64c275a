"""Progress pictures come home from Weights & Biases, while the trainer paints and afterwards."""

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.patience import Pace, patiently
from fluxtune_desktop.core.ports import SampleStore, WandbApi
from fluxtune_desktop.core.samples import (
    BoardPhase,
    BoardState,
    RemoteFile,
    RemoteSample,
    Sample,
    WandbRun,
)
from fluxtune_desktop.core.stop import StopToken

_ROUND = 10.0
"""Polls of the training between two looks for pictures: one takes the trainer half a minute."""
_LOST = frozenset({Kind.GONE, Kind.NOT_FOUND, Kind.FORBIDDEN, Kind.UNTRUSTED, Kind.BAD_IMAGE})
"""Troubles with one picture that are no trouble with the others."""

T = TypeVar("T")
Steps = Generator[BoardState, None, T]


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTools:
    """What the pictures are brought home with."""

    wandb: WandbApi
    store: SampleStore
    pace: Pace = field(default_factory=Pace)


def bring_samples(
    state: BoardState, place: WandbRun, tools: SampleTools, stop: StopToken, *, last_step: int
) -> Iterator[BoardState]:
    """Fetch what is not here yet, until W&B says that the run has ended. Only reads there.

    Raises Failure for what does not pass by itself.
    """
    while True:
        state = replace(state, phase=BoardPhase.ASKING, stale=False, problem=None)
        yield state
        # Asked before the pictures: what comes after the end was there when they were listed.
        ended = yield from _ask(state, lambda: tools.wandb.has_ended(place), tools, stop)
        state = yield from _round(state, place, tools, stop, last_step)
        if ended:
            tools.store.finish()
            yield replace(state, phase=BoardPhase.COMPLETE)
            return
        yield replace(state, phase=BoardPhase.BETWEEN)
        tools.pace.rest(stop, tools.pace.poll * _ROUND)


def _round(
    state: BoardState, place: WandbRun, tools: SampleTools, stop: StopToken, last_step: int
) -> Steps[BoardState]:
    def list_all() -> tuple[RemoteSample, ...]:
        return tuple(tools.wandb.samples(place, last_step=last_step))

    there = yield from _ask(state, list_all, tools, stop)
    have = {(each.step, each.prompt) for each in state.samples}
    missing = [each for each in there if (each.step, each.prompt) not in have]
    lost = 0
    files: Mapping[str, RemoteFile] = {}
    if missing:
        files = yield from _ask(state, lambda: tools.wandb.files(place, "media/"), tools, stop)
    for wanted in missing:
        state = replace(state, phase=BoardPhase.COMING, expected=len(there), lost=lost)
        yield state
        file = files.get(wanted.path)
        if file is None:
            lost += 1
            continue
        fetch = _fetching(wanted, file, tools, stop)
        try:
            sample = yield from _ask(state, fetch, tools, stop)
        except Failure as failed:
            if failed.problem.kind not in _LOST:
                raise
            lost += 1
            continue
        state = replace(state, samples=(*state.samples, sample))
    return replace(state, expected=len(there), lost=lost)


def _fetching(
    wanted: RemoteSample, file: RemoteFile, tools: SampleTools, stop: StopToken
) -> Callable[[], Sample]:
    def fetch() -> Sample:
        target = tools.store.place(wanted)
        tools.wandb.fetch(file, target, report=lambda _done, _total: None, stop=stop)
        return tools.store.keep(wanted, target)

    return fetch


def _ask(state: BoardState, call: Callable[[], T], tools: SampleTools, stop: StopToken) -> Steps[T]:
    def late(problem: Problem) -> BoardState:
        return replace(state, stale=True, problem=problem)

    answer = yield from patiently(late, call, pace=tools.pace, stop=stop)
    return answer
