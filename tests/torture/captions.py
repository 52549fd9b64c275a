"""Captions are typed and changed by the thousand while the window is killed.

Each round starts the real window on 2,000 captions. Afterwards no file is torn, what the window
called saved is there, at most a second of typing is lost, every earlier text is in the history,
and the next start finds a folder in order. The planted fault writes in place.
"""

import random
import time
from pathlib import Path

from tests.torture.captions_round import (
    TYPING_LOST,
    lost,
    prepare,
    stories,
    unhealed,
    window,
)
from tests.torture.frame import Torture

CAPTIONS = 2_000
LATEST_KILL = 4.0


def trial(
    folder: Path,
    source: random.Random,
    *words: str,
    captions: int = CAPTIONS,
    late: float = TYPING_LOST,
) -> str | None:
    place = prepare(folder, captions)
    with window(place, source, *words) as life:
        place.go.touch()
        time.sleep(source.uniform(0, LATEST_KILL))
        told = stories(place, life.kill())
    since = life.ended - late
    return unhealed(place) or lost(place, told, since=since)


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "in-place")


TORTURE = Torture(trial=trial, planted=planted, times=30)
