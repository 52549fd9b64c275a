"""At 200 % every control of the smallest window is still found, seen and named."""

import os
import subprocess
import sys
from pathlib import Path

from tests.ui import test_walk


def test_every_page_is_walked_on_a_screen_of_twice_the_scale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test_walk.__file__],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout
