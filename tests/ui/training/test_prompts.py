"""The prompts of the progress pictures in the form."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.estimates import settings_estimate
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Preflight, Wishes
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.afterwards_card import AccountView
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.prompts_card import PromptsCard, PromptsOffer
from fluxtune_desktop.ui.training.prompts_door import prompts_offer
from fluxtune_desktop.ui.training.ready_words import ready_view
from tests.services.conftest import Heard, Program, World
from tests.ui.training.pages import Show, press

OSTRIS, FAST = shipped_trainers()


def with_wandb(world: World, qtbot: QtBot, page: TrainingPage) -> PromptsCard:
    after, prompts = page.setup.view.afterwards, page.setup.view.prompts
    world.until(after.wandb.box.isEnabled)
    qtbot.keyClick(after.wandb.box, Qt.Key.Key_Space)
    assert prompts.rows[0].isVisible()
    return prompts


def written(row: QLineEdit, text: str) -> None:
    row.selectAll()
    QTest.keyClicks(row, text)


def start(world: World, qtbot: QtBot, page: TrainingPage, program: Program) -> Wishes:
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: program.training.jobs)
    plan = program.training.jobs[0].plan
    world.until(lambda: program.training.jobs[0].ended)
    return Wishes(
        settings=plan.settings,
        destination=plan.destination.name,
        wandb_project=plan.wandb_project or "",
        sample_prompts=plan.sample_prompts,
    )


def test_without_w_and_b_a_line_says_what_is_lost_and_how_to_get_it(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    page = show(world.started(folder))
    prompts = page.setup.view.prompts
    world.until(page.setup.view.afterwards.wandb.box.isEnabled)
    assert "no pictures while it learns" in prompts.missing.text()
    assert not prompts.rows[0].isVisible()
    assert prompts.link.text() == "Switch it on"
    qtbot.keyClick(prompts.link, Qt.Key.Key_Space)
    assert prompts.rows[0].isVisible()
    assert page.setup.view.afterwards.wandb_project()
    assert not prompts.missing.isVisible()


def test_an_account_that_cannot_be_used_is_named() -> None:
    offer = prompts_offer(
        AccountView(usable=False, why="Not connected", link="Open Settings"),
        takes=True,
        wished=False,
    )
    assert not offer.usable
    assert offer.why.endswith("Not connected.")
    assert offer.link == "Open Settings"
    assert (
        "paints no pictures"
        in prompts_offer(AccountView(usable=True), takes=False, wished=True).why
    )


def test_the_settings_are_one_press_away(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    page = show(world.started(folder))
    asked = Heard(page.wanted)
    prompts = page.setup.view.prompts
    prompts.show_offer(
        prompts_offer(AccountView(usable=False, link="Open Settings"), takes=True, wished=False)
    )
    page.setup._prompts._wandb = AccountView(usable=False)
    qtbot.keyClick(prompts.link, Qt.Key.Key_Space)
    assert asked.values == [PageName.SETTINGS]


def test_three_prompts_are_written_for_the_person_and_trained_with(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    program.session.set_trigger_word("SMKRINA")
    page = show(program)
    prompts = with_wandb(world, qtbot, page)
    first, second, third = (row.text() for row in prompts.rows)
    assert first == f"SMKRINA, {second}"
    assert "SMKRINA" not in second
    assert "SMKRINA" in third
    wishes = start(world, qtbot, page, program)
    assert wishes.sample_prompts == (first, second, third)
    assert wishes.settings.wandb_sample_interval == 100


def test_their_time_is_in_the_estimate_and_told(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    before = program.training.ahead.preflight(page.setup._reader.attempted()).estimate
    prompts = with_wandb(world, qtbot, page)
    after = program.training.ahead.preflight(page.setup._reader.attempted()).estimate
    assert after.high_cost > before.high_cost
    # 800 steps, one before the first, one after each hundred.
    assert prompts.hint.text().startswith("27 pictures, free in practice.")
    prompts.every.setValue(400)
    assert prompts.hint.text().startswith("9 pictures")
    fewer = program.training.ahead.preflight(page.setup._reader.attempted()).estimate
    assert before.high_cost < fewer.high_cost < after.high_cost


def test_for_real_their_time_is_said_to_be_billed(qtbot: QtBot) -> None:
    card = PromptsCard()
    qtbot.addWidget(card)
    card.propose(("a", "b", "c"), controlled=False)
    card.show_offer(PromptsOffer(usable=True))
    assert card.hint.text().endswith("which is billed.")
    assert "free" not in card.hint.text()


def test_what_is_written_stays_and_can_be_written_anew(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    prompts = with_wandb(world, qtbot, page)
    written(prompts.rows[2], "a cat asleep on a chair")
    view = page.setup.view
    view.subject.trigger.setFocus()
    qtbot.keyClicks(view.subject.trigger, "DNCR")
    page.setup.refresh()
    assert prompts.rows[2].text() == "a cat asleep on a chair"
    assert "DNCR" not in prompts.rows[0].text()
    press(qtbot, prompts.reset)
    assert prompts.rows[0].text().startswith("DNCR, ")
    assert not prompts.reset.isVisible()


def test_two_that_begin_alike_are_told(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    page = show(world.started(folder))
    prompts = with_wandb(world, qtbot, page)
    for number in (0, 1):
        written(prompts.rows[number], f"a dancer on a wide empty stage, view {number}")
    assert "begin alike" in prompts.hint.text()


def test_switched_off_nothing_is_painted(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    prompts = with_wandb(world, qtbot, page)
    qtbot.keyClick(prompts.box, Qt.Key.Key_Space)
    assert not prompts.rows[0].isVisible()
    wishes = start(world, qtbot, page, program)
    assert wishes.wandb_project
    assert wishes.sample_prompts == ()


def test_the_fast_trainer_paints_none(world: World, folder: Path, qtbot: QtBot, show: Show) -> None:
    page = show(world.started(folder))
    with_wandb(world, qtbot, page)
    view = page.setup.view
    qtbot.keyClick(view.trainer.choices[FAST.model], Qt.Key.Key_Space)
    world.until(lambda: "paints no pictures" in view.prompts.missing.text())
    assert not view.prompts.rows[0].isVisible()
    assert view.prompts.prompts() == ()


def test_a_price_that_nobody_published_is_said_to_be_a_wide_range() -> None:
    wide = settings_estimate(Prices(), TrainingSettings(batch_size=4), OSTRIS.traits)
    look = Preflight(lines=(), estimate=wide, images=12, captioned=12)
    told = ready_view(look, Dataset(), Prices(), practice=False, enabled=True)
    assert "The range is wide" in told.note
    usual = replace(look, estimate=settings_estimate(Prices(), TrainingSettings(), OSTRIS.traits))
    assert "wide" not in ready_view(usual, Dataset(), Prices(), practice=False, enabled=True).note
