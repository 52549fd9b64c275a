"""The sheet of past trainings: asked for when it opens, chosen by keys, taken over by a button."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.adopting import PastTraining
from fluxtune_desktop.core.ids import ModelName, TrainingId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import OSTRIS_TRAINER, TrainingSettings
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.training.adopt_sheet import AdoptSheet, PastModel
from tests.services.conftest import Program, World
from tests.services.test_adopting import another_project
from tests.ui.training.pages import LEFT

Sheet = Callable[[Program], AdoptSheet]


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[Sheet]:
    windows = []

    def shown(program: Program) -> AdoptSheet:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1000, 640)
        window.show()
        return AdoptSheet(window, program.adopting, program.training, program.settings)

    yield shown
    windows.clear()


def test_a_training_is_ticked_by_space_and_taken_over(
    world: World, folder: Path, tmp_path: Path, qtbot: QtBot, sheet: Sheet
) -> None:
    program = another_project(world, folder, tmp_path)
    past = sheet(program)
    past.toggle()
    assert "Asking Replicate" in past.state.text()
    world.until(lambda: past.model.rowCount() == 1)
    line = past.model.index(0).data()
    assert line.startswith("practice/dancers · ")
    assert "DNCR" in line
    assert "$" not in line, "practice costs nothing"
    assert not past.take.isEnabled()
    qtbot.keyClick(past.list, Qt.Key.Key_Space)
    assert past.take.isEnabled()
    assert past.take.text() == "Take over 1 of 1"
    qtbot.mouseClick(past.take, LEFT)
    assert not past.isVisible()
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.DONE)


def test_what_a_training_cost_about_is_told_beside_it() -> None:
    past = PastTraining(
        id=TrainingId("t1"),
        trainer=OSTRIS_TRAINER,
        model=ModelName(owner="guido", name="smoke"),
        model_version="",
        at=datetime(2026, 11, 1, tzinfo=UTC),
        settings=TrainingSettings(trigger_word="SMKRINA"),
        seconds=1500.0,
    )
    model = PastModel()
    model.show_trainings((past,), Prices())
    assert "SMKRINA · about $" in model.index(0).data()


def test_where_there_is_nothing_that_is_said(
    world: World, folder: Path, qtbot: QtBot, sheet: Sheet
) -> None:
    past = sheet(world.started(folder))
    past.toggle()
    world.until(lambda: "is in one of your projects" in past.state.text())
    assert not past.list.isVisible()
    assert not past.take.isVisible()
    qtbot.keyClick(past, Qt.Key.Key_Escape)
    assert not past.isVisible()


def test_without_an_answer_it_can_be_asked_again(
    world: World, folder: Path, faults: Script, qtbot: QtBot, sheet: Sheet
) -> None:
    past = sheet(world.started(folder))
    faults.add(Rule(path="/v1/trainings", method="GET", act=Act.RESET, times=0))
    past.toggle()
    world.until(past.again.isVisible)
    assert "No connection" in past.state.text()
    faults.clear()
    qtbot.mouseClick(past.again, LEFT)
    world.until(lambda: "is in one of your projects" in past.state.text())
