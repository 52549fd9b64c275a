"""Our own names of runs and pictures: first the time, so that folders sort by age, then chance."""

from datetime import datetime
from typing import Final

from fluxtune_desktop.core.ids import PictureId, RunId

CHANCE_BITS: Final = 64
"""How many random bits a ``chance`` holds, here and in ``core.new_pictures``."""
_DIGITS: Final = 6


def run_id(now: datetime, chance: int) -> RunId:
    """The name of a run that begins now: ``20261101-093000-1f00aa``."""
    return RunId(_name(now, chance))


def group_name(now: datetime, chance: int) -> str:
    """The name that pictures asked for together share."""
    return _name(now, chance)


def picture_id(group: str, place: int) -> PictureId:
    """The name of one picture of a group; ``place`` counts from 1."""
    return PictureId(f"{group}-{place}")


def _name(now: datetime, chance: int) -> str:
    digits = f"{chance % 16**_DIGITS:0{_DIGITS}x}"
    return f"{now:%Y%m%d-%H%M%S}-{digits}"
