"""The state of one publication: a run's LoRA on its way to the Hugging Face Hub."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import PictureId, RunId


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPicture:
    """A picture for the card, and the words that it was made by."""

    file: Path
    prompt: str


class PublicationPhase(StrEnum):
    """Where a publication stands. A failed one never makes its training a failed one."""

    PREPARING = "preparing"
    UPLOADING = "uploading"
    VERIFYING = "verifying"
    PUBLISHED = "published"
    FAILED = "failed"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """``repo`` is namespace/name; ``fraction`` is 0..1 while bytes are sent. ``public`` after the
    person made it so. ``pictures`` are shown on its card. ``by_trainer``: the trainer has uploaded
    it, so that there is only to see whether it arrived.
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
    problem: Problem | None = None
    updated_at: datetime | None = None

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
