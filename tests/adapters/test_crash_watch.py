"""How the window ended, known to the next one."""

import subprocess
import sys
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.crash_watch import KEPT, CrashWatch, reports

_WINDOW = """
import sys
from pathlib import Path
from fluxtune_desktop.adapters.crash_watch import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.begin()
{end}
"""


def run(folder: Path, end: str) -> int:
    """A process that begins and comes to this end."""
    code = _WINDOW.format(end=end)
    command = [sys.executable, "-c", code, str(folder)]
    return subprocess.run(command, check=False, cwd=Path(__file__).parents[2]).returncode


def test_a_window_that_ends_in_good_order_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, "watch.end()") == 0
    assert list(tmp_path.iterdir()) == []
    watch = CrashWatch(tmp_path)
    assert watch.begin() is None
    watch.end()


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("import faulthandler; faulthandler._sigsegv()", "Segmentation fault"),
        ("import os; os.abort()", "Aborted"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "began"),
    ],
)
def test_one_that_does_not_leaves_a_report(tmp_path: Path, end: str, said: str) -> None:
    assert run(tmp_path, end) != 0
    watch = CrashWatch(tmp_path)
    left = watch.begin()
    watch.end()
    assert left is not None
    assert reports(tmp_path) == [left]
    assert said in left.read_text(encoding="utf-8")
    again = CrashWatch(tmp_path)
    assert again.begin() is None
    again.end()


def test_old_reports_go(tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        (tmp_path / f"ended-20260101-0000{number:02}.txt").write_text("old", encoding="utf-8")
    (tmp_path / "running.txt").write_text("began", encoding="utf-8")
    watch = CrashWatch(tmp_path)
    left = watch.begin()
    watch.end()
    assert len(reports(tmp_path)) == KEPT
    assert reports(tmp_path)[0] == left


def test_a_folder_that_takes_no_notes_is_no_reason_not_to_begin(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file", encoding="utf-8")
    watch = CrashWatch(tmp_path / "log")
    assert watch.begin() is None
    watch.end()


def test_a_window_that_hangs_is_noted_with_where_it_was(tmp_path: Path) -> None:
    hung = tmp_path / "hung.txt"
    end = f"""
watch._hang_seconds = 0.05
watch.alive()
def hangs():
    noted = Path(sys.argv[1]) / "running.txt"
    while "hangs" not in noted.read_text():
        pass
hangs()
Path({str(hung)!r}).write_text(watch.alive())
watch.alive()
watch.end()
"""
    assert run(tmp_path, end) == 0
    assert "No sign of life" in hung.read_text()
    assert "in hangs" in hung.read_text()
    assert [each.name for each in tmp_path.iterdir()] == ["hung.txt"]


def test_a_sign_of_life_in_time_is_not_noted(tmp_path: Path) -> None:
    watch = CrashWatch(tmp_path)
    watch.begin()
    watch.write("the screen is small")
    assert [watch.alive() for _ in range(3)] == ["", "", ""]
    assert "the screen is small" in (tmp_path / "running.txt").read_text()
    watch.end()
