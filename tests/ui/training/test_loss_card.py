"""The loss of a run beside another's, and on the person's disk."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.progress import Progress
from fluxtune_desktop.ui.theme import Scheme, apply_theme
from fluxtune_desktop.ui.training.loss_card import LossCard
from fluxtune_desktop.ui.training.run_picture import comparable
from tests.ui.widgets.hands import shown

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def run(number: int, *, phase: Phase = Phase.DONE, loss: float = 0.5, steps: int = 40) -> Job:
    plan = TrainingPlan(
        run=RunId(f"run-{number}"),
        number=number,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=NOW,
    )
    losses = tuple((step, loss) for step in range(1, steps + 1))
    progress = Progress(step=steps, total=1000, losses=losses)
    return Job(plan=plan, phase=phase, progress=progress)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)


def card_of(qtbot: QtBot, job: Job, *others: Job) -> LossCard:
    card = LossCard()
    card.resize(900, 300)
    shown(qtbot, card)
    card.show_loss(job, others, now=NOW)
    return card


def lines(card: LossCard) -> list[str]:
    menu = card.compare.menu()
    assert menu is not None
    return [action.text().split(" · ")[0] for action in menu.actions()]


def test_the_newest_finished_run_before_it_is_the_first_choice() -> None:
    jobs = [run(5), run(4, phase=Phase.TRAINING), run(3), run(2), run(1, phase=Phase.FAILED)]
    assert [each.plan.number for each in comparable(jobs[1], jobs)] == [3, 5, 2, 1]
    alone = run(1)
    assert comparable(alone, [alone, run(2, steps=0)]) == ()


def test_any_other_run_can_be_compared_with_or_none(qtbot: QtBot) -> None:
    card = card_of(qtbot, run(4), run(3), run(1))
    assert card.compare.text() == "Run 3 in grey"
    assert lines(card) == ["Run 3", "Run 1", "No other run"]
    with_three = card.chart.grab().toImage()
    menu = card.compare.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    assert card.compare.text() == "Run 1 in grey"
    menu.actions()[2].trigger()
    assert card.compare.text() == "Compare with another run"
    assert card.chart.grab().toImage() != with_three


def test_a_choice_holds_while_the_run_goes_on_and_for_that_run_alone(qtbot: QtBot) -> None:
    three, one = run(3), run(1)
    card = card_of(qtbot, run(4), three, one)
    menu = card.compare.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    card.show_loss(run(4, steps=60), (three, one), now=NOW)
    assert card.other is one
    card.show_loss(run(5), (three, one), now=NOW)
    assert card.other is three


def test_without_another_run_there_is_nothing_to_compare_with(qtbot: QtBot) -> None:
    card = card_of(qtbot, run(4))
    assert not card.compare.isVisible()


def saved(card: LossCard, line: int, target: Path) -> bytes:
    wanted: list[tuple[Path, bytes]] = []
    card.save_wanted.connect(lambda *words: wanted.append(words))
    menu = card.save.menu()
    assert menu is not None
    menu.actions()[line].trigger()
    assert card.dialog is not None
    card.dialog.fileSelected.emit(str(target))
    card.dialog.reject()
    ((path, data),) = wanted
    assert path == target
    return data


def test_the_curve_can_be_saved_as_a_picture_and_the_losses_as_a_table(
    qtbot: QtBot, tmp_path: Path
) -> None:
    card = card_of(qtbot, run(4, steps=2), run(3))
    picture = QImage.fromData(saved(card, 0, tmp_path / "loss.png"))
    assert picture.width() == 2 * card.chart.width()
    assert saved(card, 1, tmp_path / "loss.csv") == b"step,loss\r\n1,0.5\r\n2,0.5\r\n"
    assert card.dialog is not None
    assert card.dialog.selectedFiles()[0].endswith("smoke-run-4-loss.csv")


def test_before_the_first_step_nothing_can_be_saved(qtbot: QtBot) -> None:
    card = card_of(qtbot, run(4, steps=0))
    assert not card.save.isEnabled()


def test_a_step_is_read_with_the_keys(qtbot: QtBot) -> None:
    card = card_of(qtbot, run(4, steps=500))
    card.chart.setFocus()
    for key, step in ((Qt.Key.Key_Home, 1), (Qt.Key.Key_Right, 11), (Qt.Key.Key_End, 500)):
        QTest.keyClick(card.chart, key)
        assert card.chart.accessibleDescription() == f"Step {step}: loss 0.500"
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert card.chart.accessibleDescription() == "Step 490: loss 0.500"


def test_a_run_that_was_never_finished_is_offered_but_not_shown_by_itself(qtbot: QtBot) -> None:
    card = card_of(qtbot, run(4), run(3, phase=Phase.CANCELED))
    assert card.compare.isVisible()
    assert card.other is None
