"""A folder that takes no changes: looked at, told as what it is, and never written to."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.notice_texts import notice_text
from tests.services.conftest import World

Closed = Callable[[Path], AbstractContextManager[None]]
FIRST = ImageId("001.png")


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_it_is_opened_to_be_looked_at_and_left_as_it_is(
    world: World, folder: Path, read_only_folder: Closed
) -> None:
    before = files_of(folder)
    with read_only_folder(folder):
        program = world.start()
        world.open(program, folder)
        assert program.session.read_only
        assert program.session.caption(FIRST) == "a dancer, number 1"
        program.session.set_caption(FIRST, "smoke")
        assert program.session.caption(FIRST) == "a dancer, number 1"
        told = program.notices.newest
        assert told is not None
        assert "read-only" in notice_text(told)
        assert "newer" not in notice_text(told)
        program.session.close()
        world.until(lambda: not program.session.leases.folders)
    assert files_of(folder) == before


def test_a_project_of_a_newer_program_is_told_otherwise(world: World, folder: Path) -> None:
    settings = folder / ".fluxtune" / "project.json"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(json.dumps({"format": 999, "id": "x"}), encoding="utf-8")
    program = world.start()
    world.open(program, folder)
    told = program.notices.newest
    assert told is not None
    assert "newer FluxTune" in notice_text(told)
    assert "read-only" not in notice_text(told)


def test_a_folder_that_is_closed_while_it_is_open_gets_what_was_typed_when_it_opens_again(
    world: World, folder: Path, read_only_folder: Closed
) -> None:
    program = world.start()
    world.open(program, folder)
    with read_only_folder(folder):
        program.session.set_caption(FIRST, "smoke")
        world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
        problem = program.autosave.problem(FIRST)
        assert problem is not None
        assert problem.kind is Kind.READ_ONLY
        assert program.session.caption(FIRST) == "smoke"
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "smoke"
