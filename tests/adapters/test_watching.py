"""Being told when other programs change the folder."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.dirs import user_dirs
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark

LONG, SHORT = 10.0, 0.5
FIRST = ImageId("001.png")


class Bell:
    def __init__(self) -> None:
        self._rung = threading.Event()

    def pull(self) -> None:
        self._rung.set()

    def rings(self, seconds: float) -> bool:
        rung = self._rung.wait(seconds)
        self._rung.clear()
        return rung


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectDir]:
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / FIRST).write_bytes(b"an image")
    dirs = user_dirs({"FLUXTUNE_HOME": str(tmp_path / "home")})
    opened = ProjectDir.open(folder, dirs, program="test")
    yield opened
    opened.close()


@pytest.fixture
def bell(project: ProjectDir) -> Iterator[Bell]:
    made = Bell()
    watch = project.watch(made.pull)
    assert watch is not None
    yield made
    watch.close()


def test_images_that_come_go_and_change_their_name_are_noticed(
    project: ProjectDir, bell: Bell
) -> None:
    (project.folder / "002.png").write_bytes(b"another")
    assert bell.rings(LONG)
    while bell.rings(SHORT):
        pass
    (project.folder / "002.png").rename(project.folder / "003.png")
    assert bell.rings(LONG)
    while bell.rings(SHORT):
        pass
    (project.folder / "003.png").unlink()
    assert bell.rings(LONG)


def test_another_programs_caption_is_noticed(project: ProjectDir, bell: Bell) -> None:
    (project.folder / "001.txt").write_text("theirs", encoding="utf-8")
    assert bell.rings(LONG)


def test_what_the_program_writes_itself_is_not(project: ProjectDir, bell: Bell) -> None:
    project.scan()
    assert project.captions.write(FIRST, "ours", reason="edit") is None
    project.save_marks({FIRST: Mark(rating=3)})
    (project.folder / "notes.pdf").write_bytes(b"of no interest")
    assert not bell.rings(SHORT)


def test_looking_is_not_changing(project: ProjectDir, bell: Bell) -> None:
    project.scan()
    (project.folder / FIRST).read_bytes()
    assert not bell.rings(SHORT)


def test_a_folder_that_is_not_there_is_not_watched(project: ProjectDir) -> None:
    project.folder.rename(project.folder.parent / "elsewhere")
    assert project.watch(Bell().pull) is None


def test_what_came_between_the_scan_and_the_watch_is_noticed(project: ProjectDir) -> None:
    bell = Bell()
    project.scan()
    (project.folder / "002.png").write_bytes(b"another")
    watch = project.watch(bell.pull)
    assert watch is not None
    assert bell.rings(SHORT)
    watch.close()


def test_where_nothing_came_between_the_scan_and_the_watch_nothing_is_noticed(
    project: ProjectDir,
) -> None:
    bell = Bell()
    project.scan()
    watch = project.watch(bell.pull)
    assert watch is not None
    assert not bell.rings(SHORT)
    watch.close()


def test_a_watch_that_ends_while_the_folder_changes_complains_of_nothing(
    project: ProjectDir, caplog: pytest.LogCaptureFixture
) -> None:
    over = threading.Event()

    def change() -> None:
        while not over.is_set():
            (project.folder / "002.png").write_bytes(b"again")

    changing = threading.Thread(target=change)
    changing.start()
    bell = Bell()
    for _ in range(40):
        watch = project.watch(bell.pull)
        assert watch is not None
        assert bell.rings(LONG)
        watch.close()
    over.set()
    changing.join()
    assert caplog.messages == []
