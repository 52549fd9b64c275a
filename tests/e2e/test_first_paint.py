"""The window is there before anything heavy is."""

import json
import subprocess
import sys

from tests.e2e.program import Program

HEAVY = {"replicate", "huggingface_hub", "keyring", "PIL", "httpx", "httpx2", "pydantic"}


def test_nothing_heavy_is_loaded_at_the_first_paint(fluxtune: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.first_paint_child"],
        env=fluxtune.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout.splitlines()[0]))
    assert "fluxtune_desktop.ui.main_window" in loaded
    assert HEAVY & loaded == set()
