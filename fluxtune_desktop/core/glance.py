"""A project folder at first sight, for lists of projects."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the listing of a folder tells without opening the project.

    ``cover`` is its first image. ``trained`` tells that a trained model lies in it, ``trained_at``
    when the last training ended, ``training`` that one may be under way. ``billed_seconds`` is what
    Replicate billed for its trainings, practice left out. ``there`` is False when the folder is
    gone, or its disk is not connected.
    """

    folder: Path
    images: int = 0
    captioned: int = 0
    cover: Path | None = None
    cover_stamp_ns: int = 0
    cover_size: int = 0
    trained: bool = False
    trained_at: datetime | None = None
    training: bool = False
    billed_seconds: float = 0.0
    there: bool = True
