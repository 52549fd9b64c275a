"""Other programs change the folder too: what is gone, renamed, replaced or back again."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


def look(world: World, program: Program) -> None:
    program.session.rescan()
    world.until(lambda: not program.session.busy)


def image(program: Program, name: str) -> DatasetImage:
    found = program.session.dataset.find(ImageId(name))
    assert found is not None
    return found


def shown(program: Program) -> list[str]:
    return [each.id for each in program.session.dataset.images]


def test_a_vanished_file_stays_in_the_list_as_missing(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: Mark(rating=3)})
    (folder / FIRST).rename(folder.parent / "away.png")
    look(world, program)
    assert shown(program) == ["001.png", "002.png", "003.png"]
    assert image(program, FIRST).missing
    assert program.session.caption(FIRST) == "a dancer, number 1"
    assert len(program.session.dataset.in_training().images) == 2
    (folder.parent / "away.png").rename(folder / FIRST)
    look(world, program)
    assert not image(program, FIRST).missing
    assert program.session.mark(FIRST) == Mark(rating=3)


def test_a_renamed_file_keeps_its_marks_and_its_caption(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: Mark(rating=3)})
    (folder / FIRST).rename(folder / "the best.png")
    look(world, program)
    assert shown(program) == ["002.png", "003.png", "the best.png"]
    assert program.session.mark(ImageId("the best.png")) == Mark(rating=3)
    assert image(program, "the best.png").width == 160
    text = (folder / "the best.txt").read_text(encoding="utf-8")
    assert text == program.session.caption(ImageId("the best.png")) == "a dancer, number 1"
    world.leave(program)
    other = world.start()
    world.open(other, folder)
    assert other.session.mark(ImageId("the best.png")) == Mark(rating=3)


@pytest.mark.parametrize("what", ["caption", "mark"])
def test_what_cannot_be_undone_since_its_file_was_renamed_is_told(
    world: World, folder: Path, what: str
) -> None:
    program = world.start()
    world.open(program, folder)
    if what == "mark":
        program.session.set_marks({FIRST: Mark(rating=3)}, "Rate")
    else:
        program.session.set_captions({FIRST: "our own"}, "Replace")
        world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    (folder / FIRST).rename(folder / "the best.png")
    look(world, program)
    program.notices.clear()
    program.session.undo.undo()
    told = program.notices.newest
    assert told is not None
    assert (told.code, told.params["captions"]) == ("images_absent", 1)


def test_a_look_that_finds_nothing_is_quiet(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "our own")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    heard = Heard(program.session.dataset_changed, program.session.captions_changed)
    look(world, program)
    assert heard.values == []


def test_a_replaced_file_is_measured_anew_and_keeps_its_rating(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: Mark(rating=3)})
    world.until(lambda: (folder / ".fluxtune" / "marks.jsonl").exists())
    heard = Heard(program.session.dataset_changed)
    Image.new("RGB", (64, 32)).save(folder / FIRST)
    look(world, program)
    assert heard.values[0] == frozenset({FIRST})
    world.until(lambda: image(program, FIRST).width == 64)
    assert program.session.mark(FIRST) == Mark(rating=3)


def test_a_look_does_not_hide_another_programs_change_of_an_unsaved_caption(
    world: World, folder: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "mine")
    (folder / "001.txt").write_text("theirs", encoding="utf-8")
    program.session.rescan()
    world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
    assert program.session.caption(FIRST) == "mine"
    assert (folder / "001.txt").read_text(encoding="utf-8") == "theirs"


def test_without_the_folder_all_is_missing_until_it_is_back(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.trouble)
    shutil.move(folder, folder.parent / "elsewhere")
    look(world, program)
    look(world, program)
    assert program.session.folder_gone
    assert all(each.missing for each in program.session.dataset.images)
    assert len(heard.values) == 1
    shutil.move(folder.parent / "elsewhere", folder)
    look(world, program)
    assert not program.session.folder_gone
    assert not any(each.missing for each in program.session.dataset.images)


def test_changes_by_other_programs_are_noticed_by_themselves(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    world.until(lambda: not program.session.busy)
    Image.new("RGB", (64, 32)).save(folder / "004.png")
    (folder / FIRST).unlink()
    world.until(lambda: "004.png" in shown(program) and image(program, FIRST).missing)


def test_a_folder_that_came_back_is_watched_again(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    shutil.copytree(folder, folder.parent / "copy")
    shutil.rmtree(folder)
    look(world, program)
    assert program.session.folder_gone
    (folder.parent / "copy").rename(folder)
    look(world, program)
    assert not program.session.folder_gone
    world.until(lambda: not program.session.busy)

    def noticed() -> bool:
        # The watch starts in a worker: a later change is noticed even if an earlier one was not.
        Image.new("RGB", (64, 32)).save(folder / "new.png")
        return "new.png" in shown(program)

    world.until(noticed)
