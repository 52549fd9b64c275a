"""The window is there before anything heavy is, and can be used soon afterwards."""

import json
import subprocess
import sys
from typing import Any

from tests.e2e.program import Program

HEAVY = {"replicate", "huggingface_hub", "keyring", "PIL", "httpx", "httpx2", "pydantic"}
AT_FIRST = 35
"""Modules of the program that may be read before the first paint."""
IN_A_TURN = 80
"""Modules that may be read between two turns of the loop, well within 50 ms."""


def run(fluxtune: Program, module: str) -> Any:
    """What a child tells; it has ended by itself."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        env=fluxtune.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[0])


def test_next_to_nothing_is_loaded_at_the_first_paint(fluxtune: Program) -> None:
    # The child closes the window while it is empty; that ends the program in good order.
    loaded = set(run(fluxtune, "tests.e2e.first_paint_child"))
    assert "fluxtune_desktop.ui.main_window" in loaded
    assert HEAVY & loaded == set()
    own = {name for name in loaded if name.startswith("fluxtune_desktop.")}
    assert len(own) <= AT_FIRST, sorted(own)


def test_the_rest_is_read_in_small_portions_behind_it(fluxtune: Program) -> None:
    told = run(fluxtune, "tests.e2e.start_child")
    assert sum(told["read"]) > 300
    assert max(told["read"]) <= IN_A_TURN


def test_the_page_comes_into_the_same_window_and_has_the_focus(fluxtune: Program) -> None:
    told = run(fluxtune, "tests.e2e.start_child")
    assert told["windows"] == 1
    assert told["visible"]
    assert told["focus"]
