"""The whole path in a real window on a real screen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.program import Program, reach, wait_until

pytestmark = pytest.mark.needs("Xvfb")


@pytest.fixture
def screen(fluxtune: Program) -> Iterator[Program]:
    """A screen of its own, in memory, which Qt takes for a real one."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        words, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        fluxtune.environment.pop("QT_QPA_PLATFORM")
        fluxtune.environment["DISPLAY"] = f":{number}"
        yield fluxtune
        server.terminate()


def window(fluxtune: Program, verb: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.window_child", verb, str(folder)],
        env=fluxtune.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def test_the_tour_leaves_every_page_and_the_pictures_that_were_made(
    screen: Program, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = screen.run("tour", str(out))
    assert done.returncode == 0, done.stderr
    screens = sorted(out.glob("*.png"))
    for page in ("1-welcome", "2-dataset", "3-train", "4-run", "5-create", "6-settings"):
        for kind in ("dark-1440x900", "light-1440x900", "dark-1000x640", "light-1000x640"):
            assert out / f"{page}-{kind}.png" in screens
    with Image.open(out / "2-dataset-dark-1440x900.png") as picture:
        assert picture.size == (1440, 900)
    assert len(list((out / "pictures").glob("*.png"))) == 8


def test_killed_in_the_middle_of_the_upload_the_window_asks_before_it_goes_on(
    screen: Program, captioned: Path
) -> None:
    screen.start_practice()
    screen.break_once("/v1/files", "hang")
    with window(screen, "start", captioned) as running:
        reach(running, "uploading")
        running.kill()
    with window(screen, "follow", captioned) as running:
        reach(running, "asks")
        running.kill()
    assert screen.trainings_charged() == 0


def test_killed_in_the_training_the_window_follows_it_at_the_next_start(
    screen: Program, captioned: Path
) -> None:
    with window(screen, "start", captioned) as running:
        reach(running, "queued")
        running.kill()
    with window(screen, "follow", captioned) as running:
        reach(running, "done")
        assert running.wait(20) == 0
    assert screen.trainings_charged() == 1


def test_killed_between_acceptance_and_answer_the_window_finds_it_again(
    screen: Program, captioned: Path
) -> None:
    screen.start_practice()
    screen.break_once(r"/v1/models/.*/trainings", "hang_after")
    with window(screen, "start", captioned) as running:
        reach(running, "submitting")
        wait_until(lambda: screen.trainings_charged() == 1)
        running.kill()
    with window(screen, "follow", captioned) as running:
        reach(running, "done")
        assert running.wait(20) == 0
    assert screen.trainings_charged() == 1
