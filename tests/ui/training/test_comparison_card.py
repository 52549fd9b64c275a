"""What is different between two runs, where it could not be read at first."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.training.comparison_card import ComparisonCard
from tests.services.conftest import World
from tests.ui.training.test_board import trained

UNKNOWN = "What one of the two was trained on is not known any more."


def test_it_is_asked_again_when_a_folder_that_was_away_is_back(
    world: World, folder: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    program, job = trained(world, folder)
    apply_theme(qapp, "dark")
    card = ComparisonCard(RunComparing(program.session, program.chores))
    qtbot.addWidget(card)
    held = next((folder / ".fluxtune" / "runs").glob("*/dataset.json"))
    away = held.rename(held.with_suffix(".away"))
    earlier: Job = job.but(phase=Phase.TRAINING)
    card.compare(job, earlier)
    world.until(lambda: card.lines() == [UNKNOWN])
    away.rename(held)
    card.compare(job, earlier)
    assert card.lines() == [UNKNOWN], "not with each step"
    card.compare(job, job)
    world.until(lambda: card.lines() != [UNKNOWN])
    assert card.lines() == ["Nothing: the same images, captions and settings."]
