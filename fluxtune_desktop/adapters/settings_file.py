"""The settings of the person: a small JSON file that holds only what differs from the defaults."""

import json
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, write_durably
from fluxtune_desktop.core.journal_codec import Json, decode, encode
from fluxtune_desktop.core.monthly_limit import sensible_limit
from fluxtune_desktop.core.pricing import in_force
from fluxtune_desktop.core.settings import RECENT_KEPT, THUMBNAIL_RANGE, Settings
from fluxtune_desktop.core.training_defaults import sensible

_MAX_BYTES = 1_000_000


def load_settings(path: Path) -> Settings:
    """The settings; a missing or spoiled file gives the defaults, a wrong value its default."""
    found = _read(path)
    settings = Settings()
    for key, value in found.items():
        try:
            # Each by itself, so that one wrong value leaves the others alone.
            settings = replace(settings, **{key: getattr(decode(Settings, {key: value}), key)})
        except (ValueError, TypeError, AttributeError):
            continue
    low, high = THUMBNAIL_RANGE
    return replace(
        settings,
        thumbnail_px=min(max(settings.thumbnail_px, low), high),
        recent=settings.recent[:RECENT_KEPT],
        prices=in_force(settings.prices),
        monthly_limit=sensible_limit(settings.monthly_limit),
        training=sensible(settings.training),
    )


def save_settings(path: Path, settings: Settings) -> None:
    """Write them durably; keys that this program does not know are kept."""
    plain, defaults = encode(settings), encode(Settings())
    known = {key: value for key, value in _read(path).items() if key not in defaults}
    known.update({key: value for key, value in plain.items() if value != defaults[key]})
    make_folder(path.parent)
    text = json.dumps(known, indent=2, ensure_ascii=True) + "\n"
    write_durably(path, text.encode("ascii"))


def _read(path: Path) -> Json:
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
