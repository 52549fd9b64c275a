"""``python -m fluxtune_desktop.practice FOLDER [--detach]``: be the practice server of a folder."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from filelock import Timeout


def main(words: Sequence[str]) -> int:
    """Serve until nobody needs it; 0 also when another process serves this folder already."""
    parser = argparse.ArgumentParser(prog="python -m fluxtune_desktop.practice")
    parser.add_argument("folder", type=Path, help="where everything is remembered")
    parser.add_argument("--detach", action="store_true", help="go on without the parent")
    asked = parser.parse_args(words)
    if asked.detach and sys.platform != "win32" and os.fork():
        # The parent's end frees whoever started us; the server itself has no parent then.
        os._exit(0)
    from fluxtune_desktop.core.clock_speed import clock_speed
    from fluxtune_desktop.practice.server import (
        IDLE_SECONDS,
        SECONDS_PER_TRAINING,
        serve_folder,
    )

    seconds = float(os.environ.get("FLUXTUNE_PRACTICE_SECONDS") or SECONDS_PER_TRAINING)
    idle = float(os.environ.get("FLUXTUNE_PRACTICE_IDLE") or IDLE_SECONDS)
    try:
        serve_folder(
            asked.folder,
            seconds_per_training=seconds,
            idle_seconds=idle,
            speed=clock_speed(os.environ),
        )
    except Timeout:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
