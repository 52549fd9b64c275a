"""A second start brings the window of the first to the front, and is gone at once."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.program import Program, picture_folder, program

ALREADY = "FluxTune is open already; its window is in front now.\n"


@contextmanager
def first_window(fluxtune: Program, *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program, whose window was shown and minimised."""
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.first_window_child", *words],
        env=fluxtune.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        tells(running, "minimised")
        yield running
    finally:
        running.kill()
        running.communicate(timeout=20)


def tells(running: subprocess.Popen[str], words: str) -> None:
    """Read what the window's process tells until it is this."""
    assert running.stdout is not None
    told = []
    for line in running.stdout:
        told.append(line.strip())
        if told[-1] == words:
            return
    raise AssertionError(f"{words!r} was not told, but {told}")


def test_the_first_comes_forward_and_the_second_ends(fluxtune: Program) -> None:
    with first_window(fluxtune) as first:
        second = fluxtune.run()
        assert (second.returncode, second.stdout) == (0, ALREADY), second.stderr
        tells(first, "front")


def test_the_folder_that_the_second_was_given_is_opened_in_the_first(
    fluxtune: Program, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "another").mkdir()
    other = picture_folder(tmp_path / "another" / "ink")
    with first_window(fluxtune, str(folder)) as first:
        tells(first, "title smoke — FluxTune")
        assert fluxtune.run(str(other)).returncode == 0
        tells(first, "title ink — FluxTune")


def test_a_folder_is_named_as_seen_from_where_the_second_was_started(
    fluxtune: Program, folder: Path
) -> None:
    with first_window(fluxtune) as first:
        words = [sys.executable, "-m", "fluxtune_desktop", folder.name]
        surroundings = {**fluxtune.environment, "PYTHONPATH": str(Path.cwd())}
        second = subprocess.run(words, env=surroundings, cwd=folder.parent, timeout=60, check=False)
        assert second.returncode == 0
        tells(first, "title smoke — FluxTune")


def test_a_second_start_loads_nothing_of_the_window(fluxtune: Program) -> None:
    with first_window(fluxtune):
        snippet = (
            "import sys; from fluxtune_desktop.cli import main; main([]);"
            "print('PySide6.QtWidgets' in sys.modules, 'fluxtune_desktop.app' in sys.modules)"
        )
        second = subprocess.run(
            [sys.executable, "-c", snippet],
            env=fluxtune.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert second.stdout == f"{ALREADY}False False\n", second.stderr


def test_a_first_that_hangs_does_not_make_the_second_hang(fluxtune: Program) -> None:
    with first_window(fluxtune) as first:
        os.kill(first.pid, signal.SIGSTOP)
        began = time.monotonic()
        second = fluxtune.run()
        assert second.returncode == 1
        assert "open already, but does not answer" in second.stderr
        log = (fluxtune.home / "log" / "fluxtune.log").read_text(encoding="utf-8")
        assert f"the window of process {first.pid} does not answer" in log
        assert time.monotonic() - began < 2 + 8  # Python itself has to begin, on a busy computer
        os.kill(first.pid, signal.SIGCONT)


def test_a_killed_first_leaves_nothing_in_the_way(fluxtune: Program, folder: Path) -> None:
    with first_window(fluxtune) as first:
        first.kill()
        first.wait(20)
    with first_window(fluxtune) as first:
        assert fluxtune.run(str(folder)).returncode == 0
        tells(first, "title smoke — FluxTune")


def test_homes_do_not_meet(fluxtune: Program, tmp_path: Path) -> None:
    with (
        program(tmp_path / "somebody-else") as other,
        first_window(fluxtune),
        first_window(other) as second,
    ):
        assert other.run().returncode == 0
        tells(second, "front")
