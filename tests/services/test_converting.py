"""Captions of other encodings are converted when the person wants it, and not before."""

from pathlib import Path

import pytest

from fluxtune_desktop.core.checks import Code
from fluxtune_desktop.core.dataset import OddCaption
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Program, World

FIRST, SECOND, THIRD = ImageId("001.png"), ImageId("002.png"), ImageId("003.png")
LATIN, WIDE = "fumée".encode("cp1252"), "smoke 💨".encode("utf-16")


@pytest.fixture
def program(world: World, folder: Path) -> Program:
    (folder / "001.txt").write_bytes(LATIN)
    (folder / "002.txt").write_bytes(WIDE)
    made = world.start()
    world.open(made, folder)
    return made


def files(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "001.txt").read_bytes(), (folder / "002.txt").read_bytes()


def blocked(program: Program) -> list[ImageId | None]:
    return [each.image for each in program.session.findings if each.code is Code.BAD_ENCODING]


def test_nothing_is_converted_by_looking_or_typing(
    world: World, program: Program, folder: Path
) -> None:
    program.session.set_caption(FIRST, "typed over it")
    program.session.set_captions({FIRST: "replaced", THIRD: "new"})
    world.until(lambda: program.autosave.overall is SaveState.SAVED)
    assert files(folder) == (LATIN, WIDE)
    assert program.session.dataset.odd == (FIRST, SECOND)
    assert (program.session.dataset.captioned, blocked(program)) == (1, [FIRST, SECOND])


def test_all_are_converted_in_one_step_and_taken_back_in_one(
    world: World, program: Program, folder: Path
) -> None:
    program.session.convert_captions(program.session.dataset.odd, "Convert to UTF-8")
    world.until(lambda: not program.session.dataset.odd)
    assert files(folder) == ("fumée".encode(), "smoke 💨".encode())
    assert program.session.caption(SECOND) == "smoke 💨"
    world.until(lambda: not blocked(program))
    assert program.session.undo.undoText() == "Convert to UTF-8"
    program.session.undo.undo()
    world.until(lambda: len(program.session.dataset.odd) == 2)
    assert files(folder) == (LATIN, WIDE)
    program.session.undo.redo()
    world.until(lambda: not program.session.dataset.odd)
    assert files(folder) == ("fumée".encode(), "smoke 💨".encode())


def test_typing_after_it_is_taken_back_before_it(
    world: World, program: Program, folder: Path
) -> None:
    program.session.convert_captions([FIRST], "Convert")
    world.until(lambda: FIRST not in program.session.dataset.odd)
    program.session.set_caption(FIRST, "fumée, and more")
    world.until(lambda: program.autosave.overall is SaveState.SAVED)
    program.session.undo.undo()
    program.session.undo.undo()
    world.until(lambda: FIRST in program.session.dataset.odd)
    assert files(folder)[0] == LATIN
    program.session.undo.redo()
    program.session.undo.redo()
    world.until(lambda: (folder / "001.txt").read_bytes() == "fumée, and more".encode())
    world.until(lambda: program.session.caption(FIRST) == "fumée, and more")


def test_a_file_that_changed_meanwhile_is_shown_and_not_converted(
    world: World, program: Program, folder: Path
) -> None:
    other = "brûlé, longer".encode("cp1252")
    (folder / "001.txt").write_bytes(other)
    program.session.convert_captions([FIRST, SECOND], "Convert")
    world.until(lambda: program.session.dataset.odd == (FIRST,))
    world.until(lambda: program.notices.all)
    image = program.session.image(FIRST)
    assert image is not None
    assert isinstance(image.caption, OddCaption)
    assert image.caption.shown == "brûlé, longer"
    assert files(folder) == (other, "smoke 💨".encode())


def test_leaving_at_once_converts_all_the_same(
    world: World, program: Program, folder: Path
) -> None:
    program.session.convert_captions([FIRST, SECOND], "Convert")
    assert world.leave(program)
    assert files(folder) == ("fumée".encode(), "smoke 💨".encode())


def test_a_conversion_is_taken_back_and_done_again_after_restarts(
    world: World, program: Program, folder: Path
) -> None:
    program.session.convert_captions([FIRST, SECOND], "Convert to UTF-8")
    assert world.leave(program)
    later = world.start()
    world.open(later, folder)
    assert later.session.undo.undoText() == "Convert to UTF-8"
    later.session.undo.undo()
    world.until(lambda: len(later.session.dataset.odd) == 2)
    assert files(folder) == (LATIN, WIDE)
    assert world.leave(later)
    latest = world.start()
    world.open(latest, folder)
    assert not latest.session.undo.canUndo()
    latest.session.undo.redo()
    world.until(lambda: not latest.session.dataset.odd)
    latest.session.undo.undo()
    world.until(lambda: len(latest.session.dataset.odd) == 2)
    assert files(folder) == (LATIN, WIDE)
