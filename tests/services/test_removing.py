"""Deleting images: into the trash, with their captions, and back by undo."""

from pathlib import Path

import pytest

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from tests.services.conftest import Heard, Program, World

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


pytestmark = pytest.mark.usefixtures("trash")


def shown(program: Program) -> list[str]:
    return [image.id for image in program.session.dataset.images]


def files(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_file()}


def test_deleted_images_go_to_the_trash_with_their_captions(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.remove_images({FIRST, SECOND})
    assert shown(program) == ["003.png"]
    world.until(lambda: files(folder) == {"003.png", "003.txt"})
    notice = program.notices.newest
    world.until(lambda: program.notices.newest is not None)
    notice = program.notices.newest
    assert notice is not None
    assert (notice.code, notice.params, notice.action) == ("images_removed", {"images": 2}, "undo")


def test_undo_brings_back_image_caption_and_rating(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    before = (folder / FIRST).read_bytes()
    program.session.set_marks({FIRST: Mark(rating=5)})
    program.session.set_caption(FIRST, "typed a moment ago")
    program.session.remove_images([FIRST])
    program.session.undo.undo()
    assert shown(program) == ["001.png", "002.png", "003.png"]
    assert world.leave(program)
    assert (folder / FIRST).read_bytes() == before
    assert (folder / "001.txt").read_text(encoding="utf-8") == "typed a moment ago"
    other = world.start()
    world.open(other, folder)
    assert other.session.mark(FIRST) == Mark(rating=5)


def test_what_was_added_goes_by_undo_and_comes_by_redo(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    (folder / "003.png").rename(tmp_path / "new.png")
    program.session.add_files([tmp_path / "new.png"])
    heard = Heard(program.session.import_finished)
    world.until(lambda: heard.values)
    assert "new.png" in shown(program)
    told = program.notices.newest
    assert told is not None
    assert (told.code, told.action, told.params["added"]) == ("import_done", "undo", 1)
    program.session.undo.undo()
    assert told not in program.notices.all
    world.until(lambda: not (folder / "new.png").exists())
    assert "new.png" not in shown(program)
    program.session.undo.redo()
    world.until((folder / "new.png").exists)
    assert (tmp_path / "new.png").exists()


def test_after_another_step_an_import_is_still_told_but_not_undone_by_its_button(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.import_finished)
    (folder / "003.png").rename(tmp_path / "new.png")
    program.session.add_files([tmp_path / "new.png"])
    world.until(lambda: heard.values)
    program.session.set_marks({FIRST: Mark(rating=2)})
    told = [each for each in program.notices.all if each.code == "import_done"]
    assert [each.action for each in told] == [""]
