"""The few settings that the first frame of the window needs; `settings_file` reads them all.

Apart from it because reading all of them takes as long as everything else before the window.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.core.look import Accent, Theme

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """The colours that a person chose."""

    theme: Theme = Theme.SYSTEM
    accent: Accent = Accent.ORANGE
    high_contrast: bool = False


def load_first_look(path: Path) -> FirstLook:
    """The colours; a missing or spoiled file gives the defaults, a wrong value its default."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return FirstLook()
    if not isinstance(found, dict):
        return FirstLook()
    return FirstLook(
        theme=_word(Theme.SYSTEM, found.get("theme")),
        accent=_word(Accent.ORANGE, found.get("accent")),
        high_contrast=found.get("high_contrast") is True,
    )


def _word(default: Word, value: object) -> Word:
    kind = type(default)
    return kind(value) if isinstance(value, str) and value in set(kind) else default
