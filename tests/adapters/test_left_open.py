"""What a process that was killed left of its session, and what is brought back of it."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.dirs import Dirs, user_dirs
from fluxtune_desktop.adapters.history import Row
from fluxtune_desktop.adapters.left_open import left_open
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.ids import ImageId, ModelName, RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.left_open import LeftOpen
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.plan import TrainingPlan

NAMES = [ImageId(f"{number}.png") for number in range(1, 6)]


@pytest.fixture
def dirs(tmp_path: Path) -> Dirs:
    return user_dirs({"FLUXTUNE_HOME": str(tmp_path / "home")})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Ink"
    made.mkdir()
    for name in NAMES:
        Image.new("RGB", (64, 64)).save(made / name)
    made.joinpath("4.txt").write_text("as it was")
    return made


def killed_at_work(folder: Path, home: Path) -> None:
    """A process that wrote two captions and said something of one image, and was killed when it
    had noted three more, of which it had written one."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.adapters.test_left_open", str(folder), str(home)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


def work(folder: Path, home: Path) -> None:
    project = ProjectDir.open(folder, user_dirs({"FLUXTUNE_HOME": str(home)}), program="window")
    project.scan()
    project.captions.write_all({NAMES[0]: "one", NAMES[1]: "two"}, Act(id="a", reason=Reason.TYPED))
    project.save_marks({NAMES[0]: Mark(rating=4)})
    plan = TrainingPlan(
        run=RunId("r1"),
        number=1,
        service="practice",
        destination=ModelName(owner="me", name="ink"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    project.runs.append(project.runs.create(plan).but(phase=Phase.QUEUED))
    texts = {NAMES[2]: "three", NAMES[3]: "four", NAMES[4]: "five"}
    old = {NAMES[3]: "as it was"}
    rows = [Row(image=name, old=old.get(name), new=text) for name, text in texts.items()]
    project.history.note(project.project.id, rows, Act(id="b", reason=Reason.TOGETHER))
    folder.joinpath("5.txt").write_text("five")
    os.kill(os.getpid(), signal.SIGKILL)


def text(folder: Path, name: ImageId) -> str:
    return folder.joinpath(name).with_suffix(".txt").read_text(encoding="utf-8")


def test_it_is_counted_without_a_change(folder: Path, dirs: Dirs, tmp_path: Path) -> None:
    killed_at_work(folder, tmp_path / "home")
    found = left_open([tmp_path / "gone", folder], "replicate", history_file=dirs.history_file)
    assert found == (LeftOpen(folder=folder, captions=3, unwritten=2, marked=1),)
    assert text(folder, NAMES[3]) == "as it was"


def test_runs_count_for_their_own_service(folder: Path, dirs: Dirs, tmp_path: Path) -> None:
    killed_at_work(folder, tmp_path / "home")
    runs = {
        service: left_open([folder], service, history_file=dirs.history_file)[0].runs
        for service in ("practice", "replicate")
    }
    assert runs == {"practice": 1, "replicate": 0}


def test_what_was_noted_and_not_written_is_written_when_the_project_is_opened(
    folder: Path, dirs: Dirs, tmp_path: Path
) -> None:
    killed_at_work(folder, tmp_path / "home")
    project = ProjectDir.open(folder, dirs, program="window")
    assert project.brought_back == 2
    assert [text(folder, name) for name in NAMES] == ["one", "two", "three", "four", "five"]
    assert left_open([folder], "replicate", history_file=dirs.history_file) == ()
    project.close()
    again = ProjectDir.open(folder, dirs, program="window")
    assert again.brought_back == 0
    again.close()


def test_what_another_program_wrote_meanwhile_stays(
    folder: Path, dirs: Dirs, tmp_path: Path
) -> None:
    killed_at_work(folder, tmp_path / "home")
    folder.joinpath("3.txt").write_text("theirs")
    folder.joinpath("4.txt").write_text("as it was")
    project = ProjectDir.open(folder, dirs, program="window")
    assert project.brought_back == 0
    assert (text(folder, NAMES[2]), text(folder, NAMES[3])) == ("theirs", "as it was")
    project.close()


def test_a_project_that_was_closed_in_good_order_is_no_news(folder: Path, dirs: Dirs) -> None:
    project = ProjectDir.open(folder, dirs, program="window")
    assert left_open([folder], "replicate", history_file=dirs.history_file) == ()
    project.captions.write(NAMES[0], "one", reason=Reason.TYPED)
    project.close()
    assert left_open([folder], "replicate", history_file=dirs.history_file) == ()


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]))
