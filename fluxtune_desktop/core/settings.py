"""What a person set once for all projects; the file keeps only what differs from these defaults."""

from dataclasses import dataclass, field
from enum import StrEnum

from fluxtune_desktop.core.look import Accent, TextSize, Theme
from fluxtune_desktop.core.own_keys import OwnKeys
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.snippets import Snippet
from fluxtune_desktop.core.training_defaults import TrainingDefaults

RECENT_KEPT = 12
THUMBNAIL_RANGE = (96, 384)
"""The longest side of a thumbnail in the grid, in device-independent pixels."""


class Language(StrEnum):
    """Which language the window speaks: ISO 639-1."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    ITALIAN = "it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings. ``recent`` holds folders, the last opened first.

    ``spelling_languages`` (ISO 639-1) is None as long as nobody chose any; ``own_words`` are in
    small letters. ``monthly_limit`` is in US dollars, None for none.
    """

    theme: Theme = Theme.SYSTEM
    accent: Accent = Accent.ORANGE
    high_contrast: bool = False
    text_size: TextSize = TextSize.NORMAL
    less_motion: bool = False
    language: Language = Language.SYSTEM
    thumbnail_px: int = 224
    recent: tuple[str, ...] = ()
    practice: bool = False
    spelling: bool = True
    spelling_languages: tuple[str, ...] | None = None
    own_words: tuple[str, ...] = ()
    completion: bool = True
    snippets: tuple[Snippet, ...] = ()
    keys: tuple[OwnKeys, ...] = ()
    prices: Prices = field(default_factory=Prices)
    monthly_limit: float | None = None
    training: TrainingDefaults = field(default_factory=TrainingDefaults)
    desktop_notes: bool = True


def with_recent(recent: tuple[str, ...], folder: str) -> tuple[str, ...]:
    """The list with the folder in its first place, without the ones that are too many."""
    return (folder, *(other for other in recent if other != folder))[:RECENT_KEPT]
