"""All captions are kept before a training, so that its data set can be had again."""

from pathlib import Path

from fluxtune_desktop.core.caption_history import BEFORE_TRAINING, Snapshot
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.earlier import Rest
from fluxtune_desktop.services.ports import OpenedProject
from tests.services.conftest import Heard, Program, World
from tests.services.test_training_service import start

FIRST = ImageId("001.png")


def snapshots(program: Program) -> tuple[Snapshot, ...]:
    opened: OpenedProject | None = program.session.opened_project
    assert opened is not None
    return tuple(opened.earlier.snapshots())


def test_the_captions_of_a_training_can_be_had_again(world: World, folder: Path) -> None:
    program = world.started(folder)
    program.session.set_caption(FIRST, "as it was trained")
    start(world, program)
    (kept,) = snapshots(program)
    assert (kept.reason, kept.captions) == (BEFORE_TRAINING, 3)
    program.session.set_caption(FIRST, "better")
    heard = Heard(program.session.earlier.compared)
    program.session.earlier.compare(kept)
    world.until(lambda: heard.values)
    rest = heard.values[0]
    assert isinstance(rest, Rest)
    assert [(row.old, row.new) for row in rest.rows] == [("better", "as it was trained")]
