"""Changes of many images: brought about a few at a time, and known at once."""

from dataclasses import replace
from pathlib import Path

from PIL import Image

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.services.coming import AT_ONCE
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

MANY = 2 * AT_ONCE + 1
NAMES = [ImageId(f"{number:04}.png") for number in range(MANY)]
LAST = NAMES[-1]
UNREADABLE = b"mist \xff\xfe\x00 \x81"


def opened(world: World, folder: Path, *, unreadable: ImageId | None = None) -> Program:
    folder.mkdir()
    if unreadable is not None:
        (folder / unreadable).with_suffix(".txt").write_bytes(UNREADABLE)
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
    assert max(map(len, heard.values)) <= AT_ONCE
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


def test_what_a_step_did_not_change_is_not_undone_by_it(world: World, tmp_path: Path) -> None:
    program = opened(world, tmp_path / "many")
    session = program.session
    session.set_captions({LAST: "mist"})
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    world.until(lambda: in_memory(program) == {"mist"})
    world.until(lambda: session.saving.state is SaveState.SAVED)
    (tmp_path / "many" / LAST).with_suffix(".txt").write_text("fog", encoding="utf-8")
    session.rescan()
    world.until(lambda: session.caption(LAST) == "fog")
    session.undo.undo()
    world.until(lambda: session.dataset.images[-2].caption.text == "")
    assert session.caption(LAST) == "fog"


def test_the_same_decided_twice_is_brought_about_once(world: World, tmp_path: Path) -> None:
    program = opened(world, tmp_path / "many")
    session = program.session
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    session.set_captions({**dict.fromkeys(NAMES, "fog"), LAST: "mist"}, "Replace")
    assert (session.caption(NAMES[0]), session.caption(LAST)) == ("fog", "mist")
    world.until(lambda: session.dataset.images[-2].caption.text == "fog")
    assert session.dataset.images[-1].caption.text == "mist"
    session.undo.undo()
    world.until(lambda: in_memory(program) == {"mist"})


def test_an_unreadable_caption_is_left_alone_by_a_change_of_many(
    world: World, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    session = opened(world, folder, unreadable=LAST).session
    session.set_captions(dict.fromkeys(NAMES, "mist"), "Replace")
    assert session.caption(LAST) == session.dataset.images[-1].caption.text
    world.until(lambda: session.dataset.images[-2].caption.text == "mist")
    world.until(lambda: session.saving.state is SaveState.SAVED)
    assert (folder / LAST).with_suffix(".txt").read_bytes() == UNREADABLE


def test_stars_for_all_undone_and_done_again_while_they_come(world: World, tmp_path: Path) -> None:
    session = opened(world, tmp_path / "many").session
    session.set_marks({LAST: Mark(cull=Cull.PICKED)}, "Pick")
    session.change_marks(NAMES, lambda mark: replace(mark, rating=3), "Rate")
    assert session.mark(LAST) == Mark(cull=Cull.PICKED, rating=3)
    session.undo.undo()
    assert session.mark(LAST) == Mark(cull=Cull.PICKED)
    session.undo.redo()
    assert session.mark(LAST) == Mark(cull=Cull.PICKED, rating=3)
    world.until(lambda: all(image.mark.rating == 3 for image in session.dataset.images))
    assert session.dataset.images[-1].mark == Mark(cull=Cull.PICKED, rating=3)
