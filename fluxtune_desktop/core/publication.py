"""The state of one publication: a run's LoRA on its way to the Hugging Face Hub."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import PictureId, RunId, lora_key


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPicture:
    """A picture for the card, and the words that it was made by."""

    file: Path
    prompt: str


LoraOf = tuple[RunId, int | None]
"""One of the LoRAs of a run: that of its end, or that of a step."""


class PublicationPhase(StrEnum):
    """Where a publication stands. A failed one never makes its training a failed one."""

    PREPARING = "preparing"
    UPLOADING = "uploading"
    VERIFYING = "verifying"
    PUBLISHED = "published"
    FAILED = "failed"
    CANCELED = "canceled"


def end_among(sent: Iterable[LoraOf]) -> bool:
    """Whether the LoRA of the end of a run is among what was sent."""
    return any(step is None for _, step in sent)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """``repo`` is namespace/name; ``fraction`` is 0..1 while bytes are sent. ``public`` after the
    person made it so. ``pictures`` are shown on its card. ``by_trainer``: the trainer has uploaded
    it, so that there is only to see whether it arrived. ``step``: it is the intermediate version
    of that step, put there to make pictures with.
    """

    run: RunId
    repo: str
    phase: PublicationPhase = PublicationPhase.PREPARING
    fraction: float | None = None
    stale: bool = False
    commit: str = ""
    public: bool = False
    pictures: tuple[PictureId, ...] = ()
    by_trainer: bool = False
    step: int | None = None
    problem: Problem | None = None
    updated_at: datetime | None = None

    @property
    def key(self) -> str:
        """The name of the LoRA."""
        return lora_key(self.run, self.step)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.phase in {
            PublicationPhase.PUBLISHED,
            PublicationPhase.FAILED,
            PublicationPhase.CANCELED,
        }

    def but(self, **changes: Any) -> "Publication":
        """The same publication with something newly known."""
        return replace(self, **changes)
