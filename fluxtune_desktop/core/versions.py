"""Intermediate versions: the LoRA as it was at some step of its training.

With a W&B key the trainer saves one every ``wandb_save_interval`` steps and logs it to its run
there as a file (replicate/flux-fine-tuner wandb_client.py). They are in no other place.
"""

import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.patience import Pace, patiently
from fluxtune_desktop.core.ports import Report, WandbApi
from fluxtune_desktop.core.samples import RemoteFile, WandbRun
from fluxtune_desktop.core.stop import StopToken

BEGINNING = "flux_train_replicate_"
"""ai-toolkit names its files by the job, which is called so: replicate/flux-fine-tuner train.py."""
_NAME = re.compile(rf"{BEGINNING}(\d{{9}})\.safetensors")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The LoRA after ``step`` steps.

    ``size`` is in bytes, 0 where W&B does not tell. ``there`` is the file at W&B, and ``here`` the
    one in the folder of the run; one of the two is known.
    """

    step: int
    size: int = 0
    there: RemoteFile | None = None
    here: Path | None = None


class VersionStore(Protocol):
    """The intermediate versions of one run, in its folder."""

    def versions(self) -> Mapping[int, tuple[Path, int]]:
        """Step → file and its size in bytes, of those that are here."""

    def place(self, step: int, /) -> Path:
        """Where one is to be downloaded to; what an earlier try left there is gone on with."""

    def keep(self, step: int, file: Path, /) -> Path:
        """Put it in place. Raises Failure(BAD_WEIGHTS) for a file that is not whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionTools:
    """What they are listed and fetched with."""

    wandb: WandbApi
    store: VersionStore
    report: Report
    pace: Pace = field(default_factory=Pace)


class FetchPhase(StrEnum):
    """How far the fetching of one is."""

    COMING = "coming"
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """``problem`` is of a line that is bad just now, and passes by itself."""

    version: Version
    phase: FetchPhase = FetchPhase.COMING
    problem: Problem | None = None


def versions_of(
    there: Mapping[str, RemoteFile], here: Mapping[int, tuple[Path, int]]
) -> tuple[Version, ...]:
    """All that are known of a run, in the order of their steps. ``here``: file and its bytes."""
    found = {step: Version(step=step, size=size, here=file) for step, (file, size) in here.items()}
    for name, file in there.items():
        match = _NAME.fullmatch(name)
        if match is None:
            continue
        step = int(match[1])
        known = found.get(step, Version(step=step, size=file.size))
        found[step] = replace(known, there=file)
    return tuple(found[step] for step in sorted(found))


def list_versions(place: WandbRun, tools: VersionTools) -> tuple[Version, ...]:
    """What W&B and the folder of the run hold. Raises Failure."""
    return versions_of(tools.wandb.files(place, BEGINNING), tools.store.versions())


def fetch_version(version: Version, tools: VersionTools, stop: StopToken) -> Iterator[Fetched]:
    """Bring one into the folder of its run; one that is here is not fetched again.

    Goes on where an earlier try was cut. Raises Failure, GONE where W&B has it no more and
    BAD_WEIGHTS for a file that is not whole, and Stopped.
    """
    if version.here is None:
        yield Fetched(version=version)
        file = yield from _brought(version, tools, stop)
        version = replace(version, here=file)
    yield Fetched(version=version, phase=FetchPhase.HERE)


def _brought(
    version: Version, tools: VersionTools, stop: StopToken
) -> Generator[Fetched, None, Path]:
    there = version.there
    if there is None:
        raise Failure(Problem(kind=Kind.GONE, subject=str(version.step)))
    target = tools.store.place(version.step)

    def late(problem: Problem) -> Fetched:
        return Fetched(version=version, problem=problem)

    def fetch() -> None:
        tools.wandb.fetch(there, target, report=tools.report, stop=stop)

    yield from patiently(late, fetch, pace=tools.pace, stop=stop)
    return tools.store.keep(version.step, target)
