"""Deleting images: into the trash, with their captions, and back by undo."""

from collections.abc import Collection
from pathlib import Path

import pytest
from PIL import Image
from typing_extensions import override

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.removal import Removed
from tests.refusing_trash import refuse_captions
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


def calm(world: World, program: Program) -> None:
    """Everything that was handed in is done."""
    world.until(lambda: not program.session.saving.promises().promises)
    program.session.rescan()
    world.until(lambda: not program.session.busy)


def test_a_caption_of_two_images_goes_with_the_last_and_comes_with_the_first(
    world: World, folder: Path
) -> None:
    Image.new("RGB", (99, 99)).save(folder / "001.jpg")
    everything = files(folder)
    program = world.start()
    world.open(program, folder)
    program.session.remove_images([ImageId("001.jpg")])
    program.session.remove_images([FIRST])
    calm(world, program)
    assert files(folder) == everything - {"001.jpg", "001.png", "001.txt"}
    program.session.undo.undo()
    program.session.undo.undo()
    calm(world, program)
    assert files(folder) == everything
    assert program.session.caption(FIRST) == "a dancer, number 1"


def test_an_image_renamed_by_another_program_while_it_is_deleted_keeps_its_caption(
    world: World, folder: Path
) -> None:
    class Meanwhile(ProjectDir):
        @override
        def remove(self, images: Collection[ImageId], /) -> Removed:
            (folder / FIRST).rename(folder / "renamed.png")
            return super().remove(images)

    program = world.start(project=Meanwhile)
    world.open(program, folder)
    program.session.remove_images([FIRST])
    calm(world, program)
    assert "renamed.png" in shown(program)
    assert {"renamed.png", "001.txt"} <= files(folder)


def test_images_that_the_disk_does_not_let_go_are_in_the_list_again(
    world: World, folder: Path
) -> None:
    everything = files(folder)
    program = world.start()
    world.open(program, folder)
    in_the_way = folder / ".fluxtune" / "undo"
    in_the_way.touch()
    program.session.remove_images([FIRST, SECOND])
    world.until(lambda: len(shown(program)) == 3)
    assert files(folder) == everything
    assert program.notices.newest is not None
    assert program.notices.newest.problem is not None
    in_the_way.unlink()
    program.session.undo.undo()
    program.session.undo.redo()
    calm(world, program)
    assert shown(program) == ["003.png"]
    program.session.undo.undo()
    calm(world, program)
    assert files(folder) == everything


def test_an_image_whose_caption_no_trash_takes_is_in_the_list_again_with_it(
    world: World, folder: Path, trash: Path
) -> None:
    everything = files(folder)
    program = world.start()
    world.open(program, folder)
    allow = refuse_captions(folder, trash)
    program.session.remove_images([FIRST])
    calm(world, program)
    world.until(lambda: len(shown(program)) == 3)
    assert files(folder) == everything
    assert program.session.caption(FIRST) == "a dancer, number 1"
    told = program.notices.newest
    assert told is not None
    assert told.problem is not None
    assert told.problem.subject == FIRST
    assert all(each.code != "images_removed" for each in program.notices.all)
    allow()
    program.session.undo.undo()
    program.session.undo.redo()
    calm(world, program)
    assert shown(program) == ["002.png", "003.png"]
    program.session.undo.undo()
    calm(world, program)
    assert files(folder) == everything


def test_steps_done_and_undone_while_files_come_in_lose_nothing(
    world: World, folder: Path, tmp_path: Path
) -> None:
    everything = files(folder)
    program = world.start()
    world.open(program, folder)
    (tmp_path / "more").mkdir()
    for number in range(20):
        Image.new("RGB", (64 + number, 64)).save(tmp_path / "more" / f"new {number:02}.png")
    program.session.remove_images([FIRST])
    program.session.add_files([tmp_path / "more"])
    program.session.remove_images([SECOND])
    program.session.undo.undo()
    program.session.undo.undo()
    calm(world, program)
    assert len(shown(program)) == 23
    program.session.undo.undo()
    calm(world, program)
    assert files(folder) == everything
    assert len(shown(program)) == 3
    program.session.undo.redo()
    calm(world, program)
    assert len(shown(program)) == 23


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
