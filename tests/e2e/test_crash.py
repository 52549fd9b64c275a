"""After an end that nobody wished, the next window says what became of the work."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.crash_watch import reports
from tests.e2e.program import Program


def run(fluxtune: Program, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.e2e.crash_child", *words],
        env=fluxtune.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("word", "said"), [("die", "began"), ("fault", "Segmentation fault")])
def test_the_next_window_tells_of_it_once(fluxtune: Program, word: str, said: str) -> None:
    assert run(fluxtune, word).returncode < 0
    next_one = run(fluxtune, "look")
    assert next_one.returncode == 0, next_one.stderr
    assert "ended unexpectedly" in next_one.stdout
    assert run(fluxtune, "look").stdout.strip() == ""
    (report,) = reports(fluxtune.home / "log")
    assert said in report.read_text(encoding="utf-8")


def test_it_counts_what_there_is_of_the_last_session(fluxtune: Program, tmp_path: Path) -> None:
    folder = tmp_path / "Ink"
    folder.mkdir()
    Image.new("RGB", (64, 64)).save(folder / "1.png")
    assert run(fluxtune, "die", str(folder)).returncode < 0
    said = run(fluxtune, "look").stdout.strip()
    assert said == (
        "FluxTune ended unexpectedly last time. Ink: 1 caption of that session is saved."
    )
    assert folder.joinpath("1.txt").read_text() == "typed"


def test_an_exception_that_nobody_caught_is_told_and_work_goes_on(fluxtune: Program) -> None:
    done = run(fluxtune, "raise")
    assert done.returncode == 0, done.stderr
    assert "ValueError" in done.stdout
    assert "nobody catches this" not in done.stderr
    assert run(fluxtune, "look").stdout.strip() == ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_polite_end_is_no_unexpected_one(fluxtune: Program, number: signal.Signals) -> None:
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.crash_child", "wait"],
        env=fluxtune.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "there\n"
    window.send_signal(number)
    assert window.wait(30) == 0
    window.stdout.close()
    assert run(fluxtune, "look").stdout.strip() == ""


def test_an_exception_before_the_window_is_furnished_is_in_the_log(fluxtune: Program) -> None:
    done = run(fluxtune, "early")
    assert done.returncode == 0, done.stderr
    assert done.stderr == "said before there is a log\n"
    log = (fluxtune.home / "log" / "fluxtune.log").read_text(encoding="utf-8")
    assert "nobody catches this" in log
    assert "said before there is a log" in log
