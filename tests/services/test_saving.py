"""What the person did last is on the disk before a training is packed, or the training waits."""

import json
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from typing_extensions import override

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.removal import Removed
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

pytestmark = pytest.mark.usefixtures("trash")

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")
WISHES = Wishes(settings=TrainingSettings(trigger_word="DNCR", steps=100), destination="dancers")


class SlowDisk(ProjectDir):
    """Takes marks and images only, and lets images go only, when it is let."""

    lets = threading.Event()

    @override
    def save_marks(self, marks: Mapping[ImageId, Mark], /) -> None:
        self.lets.wait(20)
        super().save_marks(marks)

    @override
    def remove(self, images: object, /) -> Removed:
        self.lets.wait(20)
        return super().remove(images)  # type: ignore[arg-type]

    @override
    def add(self, *sources: object, **how: object) -> AddReport:
        self.lets.wait(20)
        return super().add(*sources, **how)  # type: ignore[arg-type]


class FullDisk(ProjectDir):
    """Takes no marks while it is full."""

    full = threading.Event()

    @override
    def save_marks(self, marks: Mapping[ImageId, Mark], /) -> None:
        if self.full.is_set():
            raise failure(Kind.DISK_FULL, subject=str(self.folder))
        super().save_marks(marks)


@pytest.fixture
def slow() -> Iterator[type[SlowDisk]]:
    SlowDisk.lets.clear()
    yield SlowDisk
    SlowDisk.lets.set()


@pytest.fixture
def full() -> Iterator[type[FullDisk]]:
    FullDisk.full.set()
    yield FullDisk
    FullDisk.full.clear()


def packed(folder: Path) -> set[str]:
    """The images that the package was built of."""
    (run,) = (folder / ".fluxtune" / "runs").iterdir()
    written = json.loads((run / "dataset.json").read_text(encoding="utf-8"))
    return {entry["source"] for entry in written["images"]}


def until_done(world: World, program: Program) -> None:
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.DONE)


def test_an_image_rejected_just_before_the_start_is_not_in_the_package(
    world: World, folder: Path, slow: type[SlowDisk]
) -> None:
    program = world.started(folder, project=slow)
    program.session.set_marks({FIRST: Mark(cull=Cull.REJECTED)})
    program.training.start(WISHES)
    assert program.training.starting
    assert program.session.saving.state is SaveState.SAVING
    slow.lets.set()
    until_done(world, program)
    assert packed(folder) == {"002.png", "003.png"}
    assert program.session.saving.state is SaveState.SAVED


def test_an_image_deleted_just_before_the_start_is_not_in_the_package(
    world: World, folder: Path, slow: type[SlowDisk]
) -> None:
    program = world.started(folder, project=slow)
    program.session.remove_images([FIRST])
    program.training.start(WISHES)
    slow.lets.set()
    until_done(world, program)
    assert packed(folder) == {"002.png", "003.png"}


def test_a_caption_typed_just_before_the_start_is_in_the_package(
    world: World, folder: Path
) -> None:
    program = world.started(folder)
    program.session.set_caption(FIRST, "typed in the last moment")
    program.training.start(WISHES)
    world.until(lambda: program.training.jobs)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "typed in the last moment"
    until_done(world, program)


def test_nothing_starts_while_the_disk_does_not_take_what_was_said(
    world: World, folder: Path, full: type[FullDisk]
) -> None:
    program = world.started(folder, project=full)
    program.session.set_marks({FIRST: Mark(cull=Cull.REJECTED)})
    world.until(lambda: program.session.saving.state is SaveState.TROUBLE)
    program.training.start(WISHES)
    world.until(lambda: not program.training.starting)
    notice = program.notices.newest
    assert notice is not None
    assert notice.problem is not None
    assert notice.problem.kind is Kind.NOT_SAVED
    assert program.training.jobs == ()
    full.full.clear()
    world.until(lambda: program.session.saving.state is SaveState.SAVED)
    program.training.start(WISHES)
    until_done(world, program)
    assert packed(folder) == {"002.png", "003.png"}


def test_what_the_disk_never_took_is_let_go_only_when_it_is_given_up(
    world: World, folder: Path, full: type[FullDisk]
) -> None:
    program = world.started(folder, project=full)
    program.session.set_marks({FIRST: Mark(rating=3)})
    assert not program.session.saving.flush(5)
    program.session.saving.abandon()
    world.until(lambda: program.session.saving.state is SaveState.SAVED)
    program.session.close()
    world.open(program, folder)
    assert program.session.mark(FIRST) == Mark()


def test_while_images_come_in_it_is_not_all_saved_and_who_waits_in_vain_is_told_why(
    world: World, folder: Path, slow: type[SlowDisk], tmp_path: Path
) -> None:
    program = world.started(folder, project=slow)
    saving = program.session.saving
    (folder / "003.png").rename(tmp_path / "new.png")
    told = Heard(saving.changed)
    program.session.add_files([tmp_path / "new.png"])
    assert (saving.state, saving.arriving) == (SaveState.SAVING, True)
    assert told.values == [None]
    with pytest.raises(Failure) as refused:
        saving.promises().require(seconds=0.05)
    assert refused.value.problem.kind is Kind.IMAGES_COMING
    slow.lets.set()
    world.until(lambda: saving.state is SaveState.SAVED)
    assert not saving.arriving
    saving.promises().require(seconds=5)
    assert (folder / "new.png").exists()


def test_a_look_at_the_folder_alone_leaves_all_saved(world: World, folder: Path) -> None:
    program = world.started(folder)
    told = Heard(program.session.saving.changed)
    program.session.rescan()
    world.until(lambda: not program.session.busy)
    assert program.session.saving.state is SaveState.SAVED
    assert told.values == []


def test_a_trigger_word_that_the_disk_does_not_take_is_tried_again(
    world: World, folder: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    file = folder / ".fluxtune" / "project.json"
    kept = file.read_bytes()
    file.unlink()
    file.mkdir()
    program.session.set_trigger_word("DNCR")
    assert program.session.saving.state is SaveState.SAVING
    world.until(lambda: program.session.saving.state is SaveState.TROUBLE)
    assert not program.session.saving.flush(2)
    file.rmdir()
    file.write_bytes(kept)
    world.until(lambda: program.session.saving.state is SaveState.SAVED)
    assert world.leave(program)
    program = world.start()
    world.open(program, folder)
    assert program.session.project is not None
    assert program.session.project.trigger_word == "DNCR"


def test_settings_that_were_given_up_are_not_tried_again(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    file = folder / ".fluxtune" / "project.json"
    file.unlink()
    file.mkdir()
    program.session.set_trigger_word("DNCR")
    world.until(lambda: program.session.saving.state is SaveState.TROUBLE)
    program.session.saving.abandon()
    assert program.session.saving.state is SaveState.SAVED
    assert program.session.saving.flush(2)
