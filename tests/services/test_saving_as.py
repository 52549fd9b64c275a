"""What the person keeps outside a project."""

from pathlib import Path

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.notices import Tone
from fluxtune_desktop.services.saving_as import SavingAs
from tests.services.conftest import World


def test_it_is_told_once_it_is_on_the_disk(world: World, tmp_path: Path) -> None:
    program = world.start()
    target = tmp_path / "Desk" / "loss.csv"
    target.parent.mkdir()
    saving_as = SavingAs(write_durably, program.chores, program.notices)
    saving_as.save(target, b"step,loss\r\n")
    world.until(lambda: program.notices.newest is not None)
    told = program.notices.newest
    assert told is not None
    assert (told.tone, told.params) == (Tone.OK, {"name": "loss.csv", "folder": "Desk"})
    assert target.read_bytes() == b"step,loss\r\n"


def test_where_it_cannot_be_it_is_said_why(world: World, tmp_path: Path) -> None:
    program = world.start()
    target = tmp_path / "not there" / "loss.csv"
    saving_as = SavingAs(write_durably, program.chores, program.notices)
    saving_as.save(target, b"")
    world.until(lambda: program.notices.newest is not None)
    told = program.notices.newest
    assert told is not None
    assert told.problem is not None
    assert told.problem.kind is Kind.MISSING
