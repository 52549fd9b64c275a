"""What is said of images: in memory at once, on the disk a moment later, undone in one step."""

from pathlib import Path

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Cull, Mark
from tests.services.conftest import Heard, Program, World

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


def marks_file(folder: Path) -> Path:
    return folder / ".fluxtune" / "marks.jsonl"


def opened_anew(world: World, program: Program, folder: Path) -> Program:
    world.leave(program)
    other = world.start()
    world.open(other, folder)
    return other


def test_a_rating_is_there_at_once_and_at_the_next_opening(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.marks_changed)
    program.session.set_marks({FIRST: Mark(rating=4)}, "Rate")
    assert program.session.mark(FIRST) == Mark(rating=4)
    assert heard.values == [frozenset({FIRST})]
    world.until(lambda: marks_file(folder).exists())
    other = opened_anew(world, program, folder)
    assert other.session.mark(FIRST) == Mark(rating=4)
    assert other.session.mark(SECOND) == UNMARKED


def test_each_rating_is_a_step_and_each_step_reaches_the_disk(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    for stars in (1, 2, 3):
        program.session.set_marks({FIRST: Mark(rating=stars)}, "Rate")
    assert program.session.undo.count() == 3
    assert program.session.undo.undoText() == "Rate"
    program.session.undo.undo()
    assert program.session.mark(FIRST) == Mark(rating=2)
    assert opened_anew(world, program, folder).session.mark(FIRST) == Mark(rating=2)


def test_many_are_marked_in_one_step(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: Mark(cull=Cull.REJECTED), SECOND: Mark(cull=Cull.REJECTED)})
    assert len(program.session.dataset.in_training().images) == 1
    program.session.undo.undo()
    assert len(program.session.dataset.in_training().images) == 3


def test_saying_the_same_again_is_no_step(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: UNMARKED, ImageId("nobody.png"): Mark(rating=1)})
    assert program.session.undo.count() == 0
