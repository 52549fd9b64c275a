"""An import that goes on after its project was closed, and what is told of it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.services.import_notice import CODE, CODE_ELSEWHERE
from fluxtune_desktop.services.waiting import FOR_IMPORT
from tests.services.conftest import Heard, Program, World, pictures_folder


class SlowImport(ProjectDir):
    """Brings files in only when it is let."""

    lets = threading.Event()

    @override
    def add(self, *sources: object, **how: object) -> AddReport:
        self.lets.wait(20)
        return super().add(*sources, **how)  # type: ignore[arg-type]


@pytest.fixture
def slow() -> Iterator[type[SlowImport]]:
    SlowImport.lets.clear()
    yield SlowImport
    SlowImport.lets.set()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return pictures_folder(tmp_path / "other", 2)


@pytest.fixture
def more(tmp_path: Path) -> Path:
    return pictures_folder(tmp_path / "more", 5) / "005.png"


def until_let_go(world: World, program: Program) -> None:
    world.until(lambda: not program.session.busy)


def test_in_another_project_it_is_told_with_its_folder_and_cannot_be_undone_there(
    world: World, folder: Path, other: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    assert program.session.importing
    world.open(program, other)
    assert not program.session.importing
    finished = Heard(program.session.import_finished)
    progress = Heard(program.session.import_progress)
    slow.lets.set()
    until_let_go(world, program)
    (told,) = program.notices.all
    assert (told.code, told.params["folder"], told.params["added"]) == (
        CODE_ELSEWHERE,
        "dancers",
        1,
    )
    assert told.action == ""
    assert not program.session.undo.canUndo()
    assert finished.values == progress.values == []
    assert (folder / "005.png").exists()
    assert not (other / "005.png").exists()


def test_the_other_projects_own_import_is_told_beside_it(
    world: World, folder: Path, other: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    world.open(program, other)
    program.session.add_files([more])
    finished = Heard(program.session.import_finished)
    slow.lets.set()
    until_let_go(world, program)
    assert len(finished.values) == 1
    assert {each.code: each.action for each in program.notices.all} == {
        CODE: "undo",
        CODE_ELSEWHERE: "",
    }


def test_stopping_the_import_of_the_open_project_leaves_the_other_one_alone(
    world: World, folder: Path, other: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    world.open(program, other)
    program.session.cancel_import()
    slow.lets.set()
    until_let_go(world, program)
    assert (folder / "005.png").exists()


def test_a_project_that_is_opened_again_meanwhile_says_at_once_what_it_waits_for(
    world: World, folder: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    program.session.close()
    program.session.open(folder)
    (told,) = program.notices.all
    assert (told.code, told.params) == (FOR_IMPORT, {"folder": "dancers"})
    assert told.action == "stop_import"
    assert program.session.folder is None
    slow.lets.set()
    world.until(lambda: program.session.folder == folder)
    assert told not in program.notices.all
    assert len(program.session.dataset.images) == 4


def test_what_it_waits_for_can_be_stopped(
    world: World, folder: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    program.session.close()
    program.session.open(folder)
    program.session.hurry_opening()
    slow.lets.set()
    world.until(lambda: program.session.folder == folder)
    assert len(program.session.dataset.images) == 3
    assert [each.params["stopped"] for each in program.notices.all] == [True]


def test_another_project_that_is_opened_instead_waits_for_nothing(
    world: World, folder: Path, other: Path, more: Path, slow: type[SlowImport]
) -> None:
    program = world.start(project=slow)
    world.open(program, folder)
    program.session.add_files([more])
    program.session.close()
    program.session.open(folder)
    world.open(program, other)
    assert program.notices.all == ()
    slow.lets.set()
    until_let_go(world, program)
    assert program.session.folder == other
