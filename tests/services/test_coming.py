"""Changes of many images: brought about a few at a time, and known at once."""

from pathlib import Path

from PIL import Image

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.services.coming import AT_ONCE
from tests.services.conftest import Heard, Program, World

MANY = 2 * AT_ONCE + 1
NAMES = [ImageId(f"{number:04}.png") for number in range(MANY)]
LAST = NAMES[-1]


def opened(world: World, folder: Path) -> Program:
    folder.mkdir()
    Image.new("RGB", (16, 16)).save(folder / NAMES[0])
    for name in NAMES[1:]:
        (folder / name).hardlink_to(folder / NAMES[0])
    program = world.start()
    world.open(program, folder)
    return program


def in_memory(program: Program) -> set[str]:
    return {image.caption.text for image in program.session.dataset.images}


def test_many_captions_are_one_step_and_told_in_parts(world: World, tmp_path: Path) -> None:
    session = opened(world, tmp_path / "many").session
    heard = Heard(session.captions_changed)
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    assert heard.values == []
    assert session.caption(LAST) == "mist"
    world.until(lambda: session.dataset.images[-1].caption.text == "mist")
    assert max(map(len, heard.values)) == AT_ONCE
    assert frozenset().union(*heard.values) == frozenset(NAMES)
    assert session.undo.count() == 1


def test_what_is_typed_meanwhile_counts_and_is_undone_first(world: World, tmp_path: Path) -> None:
    program = opened(world, tmp_path / "many")
    session = program.session
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    session.set_caption(LAST, "mist and smoke")
    assert session.dataset.images[-1].caption.text == "mist and smoke"
    world.until(lambda: session.dataset.images[-2].caption.text == "mist")
    assert session.caption(LAST) == "mist and smoke"
    session.undo.undo()
    assert session.caption(LAST) == "mist"


def test_undoing_before_it_is_over_leaves_nothing_of_it(world: World, tmp_path: Path) -> None:
    program = opened(world, tmp_path / "many")
    session = program.session
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    world.until(lambda: session.dataset.images[0].caption.text == "mist")
    session.undo.undo()
    assert session.caption(NAMES[0]) == ""
    world.until(lambda: in_memory(program) == {""})


def test_marks_that_are_coming_are_written_when_the_project_is_left(
    world: World, tmp_path: Path
) -> None:
    program = opened(world, tmp_path / "many")
    program.session.set_marks(dict.fromkeys(NAMES, Mark(cull=Cull.PICKED)), "Pick")
    assert program.session.mark(LAST).cull is Cull.PICKED
    world.leave(program)
    other = world.start()
    world.open(other, tmp_path / "many")
    assert other.session.mark(LAST).cull is Cull.PICKED


def test_images_are_deleted_with_what_was_decided_of_them(world: World, tmp_path: Path) -> None:
    session = opened(world, tmp_path / "many").session
    session.set_marks(dict.fromkeys(NAMES, Mark(rating=5)), "Rate")
    session.remove_images([LAST])
    session.undo.undo()
    world.until(lambda: session.image(LAST) is not None)
    assert session.mark(LAST).rating == 5
