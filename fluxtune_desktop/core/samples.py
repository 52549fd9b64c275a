"""Progress pictures: what the trainer painted with the half-learned model, step by step.

The trainer logs them to Weights & Biases under ``samples/`` and the prompt
(replicate/flux-fine-tuner wandb_client.py), and prints the address of its run there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import RunId

_ADDRESS = re.compile(
    r"View run at (https://wandb\.ai/([\w.-]{1,128})/([\w.%-]{1,384})/runs/([\w-]{1,64}))(?=[\s\x1b])"
)
"""The line of wandb ``sdk/wandb_run.py``, which is whole only when something follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WandbRun:
    """A run at Weights & Biases; ``url`` is its page."""

    entity: str
    project: str
    id: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteSample:
    """A picture that W&B holds. ``path`` names it among the files of the run."""

    step: int
    prompt: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """A file of a run at W&B. ``direct`` is where its store has it, or empty."""

    name: str
    url: str
    direct: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A picture that is here; ``file`` is its name in the folder of the run's samples."""

    step: int
    prompt: str
    file: str


class BoardPhase(StrEnum):
    """How far the pictures of a run have come home."""

    UNKNOWN = "unknown"  # the folder was not read yet
    WAITING = "waiting"  # the trainer has not said where they are
    NO_KEY = "no_key"
    ASKING = "asking"
    COMING = "coming"
    BETWEEN = "between"  # all that there are for now; the trainer paints on
    COMPLETE = "complete"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardState:
    """``expected`` counts the pictures that W&B has, ``lost`` those that it cannot give any more.

    A ``stale`` one has a problem that passes by itself.
    """

    run: RunId
    phase: BoardPhase = BoardPhase.UNKNOWN
    samples: tuple[Sample, ...] = ()
    expected: int = 0
    lost: int = 0
    stale: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The pictures in order: a column for each step, a row for each prompt."""

    steps: tuple[int, ...]
    prompts: tuple[str, ...]
    cells: dict[tuple[int, int], Sample]

    def at(self, row: int, column: int) -> Sample | None:
        """The picture of that prompt and step, None where there is none."""
        return self.cells.get((row, column))


def board_of(samples: Sequence[Sample]) -> Board:
    """Prompts in the order in which they first came, steps from the first."""
    steps = tuple(sorted({each.step for each in samples}))
    first = sorted(samples, key=lambda each: each.step)
    prompts = tuple(dict.fromkeys(each.prompt for each in first))
    columns = {step: place for place, step in enumerate(steps)}
    rows = {prompt: place for place, prompt in enumerate(prompts)}
    cells = {(rows[each.prompt], columns[each.step]): each for each in samples}
    return Board(steps=steps, prompts=prompts, cells=cells)


def wandb_run_of(log: str) -> WandbRun | None:
    """Where the trainer reports to, as far as its log has told."""
    found = _ADDRESS.search(log)
    if found is None:
        return None
    return WandbRun(entity=found[2], project=unquote(found[3]), id=found[4], url=found[1])
