"""The picture without the LoRA is paid once, after the person was asked, and never by mistake."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.keys_panel import keys_of
from tests.services.conftest import TOKENS, Program, World
from tests.services.test_generation_service import trained
from tests.services.test_training_service import start
from tests.ui.create.test_beside import Studio
from tests.ui.create.test_page import Show, made, show

__all__ = ["show"]
Key = Qt.Key


def opened(world: World, program: Program, qtbot: QtBot, show: Show) -> Studio:
    page = show(program)
    made(world, program, page, qtbot, 1)
    page.feed.choose(program.generation.pictures[0].id)
    world.until(lambda: not page.panel.image.pixmap().isNull())
    page.feed.setFocus()
    qtbot.keyClick(page.feed, Key.Key_Return)
    return Studio(world, program, page, qtbot)


@pytest.fixture
def one(world: World, folder: Path, qtbot: QtBot, show: Show) -> Studio:
    program, _run = trained(world, folder)
    return opened(world, program, qtbot, show)


def hold(studio: Studio) -> None:
    studio.qtbot.keyPress(studio.viewer.image, Key.Key_B)


def let_go(studio: Studio) -> None:
    studio.qtbot.keyRelease(studio.viewer.image, Key.Key_B)


def test_while_it_is_made_it_is_not_offered_again(one: Studio, faults: Script) -> None:
    faults.add(Rule(path=r"/v1/predictions/[^/]+", method="GET", act=Act.STATUS, times=0))
    hold(one)
    assert one.viewer.make.isVisible()
    let_go(one)
    assert one.viewer.make.isVisible()
    one.viewer.make.click()
    assert "on its way" in one.viewer.note.text()
    one.viewer.make_wanted.emit()
    hold(one)
    assert one.viewer.note.text() == "The picture without the LoRA is being made."
    assert one.viewer.make.isHidden()
    let_go(one)
    assert one.viewer.note.text() == ""
    assert len(one.program.generation.pictures) == 2
    faults.clear()
    one.world.until(lambda: all(each.ended for each in one.program.generation.pictures))
    assert len(one.world.server.world.state.predictions) == 2


def test_one_that_is_kept_is_shown_as_soon_as_it_is_read_and_never_offered(one: Studio) -> None:
    assert one.program.generation.create_without_lora(one.current)
    one.world.until(lambda: not one.program.generation.busy)
    before = one.viewer.image.pixmap().toImage()
    hold(one)
    assert one.viewer.make.isHidden()
    one.world.until(lambda: "strength 0" in one.viewer.note.text())
    assert one.viewer.image.pixmap().toImage() != before
    let_go(one)
    assert one.viewer.image.pixmap().toImage() == before


def test_where_it_is_paid_the_price_has_a_date_and_the_person_is_asked_first(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, TOKENS[Account.REPLICATE].reveal())
    world.until(lambda: program.accounts.state(Account.REPLICATE).name)
    run = start(world, program)
    world.until(lambda: program.generation.models())
    program.generation.create(run, PictureWish(prompt="DNCR", seed=7))
    world.until(lambda: program.generation.pictures)
    world.until(lambda: all(each.ended for each in program.generation.pictures))
    page = show(program)
    page.feed.choose(program.generation.pictures[0].id)
    world.until(lambda: not page.panel.image.pixmap().isNull())
    qtbot.keyClick(page.feed, Key.Key_Return)
    studio = Studio(world, program, page, qtbot)
    hold(studio)
    let_go(studio)
    offer = studio.viewer.make.text()
    assert offer == "Make it without the LoRA · about $0.025 (price of Oct 2026)"
    studio.viewer.make.click()
    dialog = page.window().findChild(ConfirmDialog)
    assert dialog is not None
    assert dict(dialog.question.facts)["Price"].startswith("about $0.025")
    dialog.reject()
    assert len(program.generation.pictures) == 1
    assert "on its way" not in studio.viewer.note.text()
    program.mode.enter_practice()
    world.until(lambda: program.mode.practice)
    hold(studio)
    assert "its model is not here" in studio.viewer.note.text()
    assert studio.viewer.make.isHidden()


def test_a_favourite_that_is_none_any_more_stays_while_it_is_looked_at(one: Studio) -> None:
    one.press(Key.Key_F)
    one.page.refresh()
    one.page.shelf.segments.button("favourites").click()
    name = one.current.id
    one.press(Key.Key_F)
    one.page.refresh()
    assert one.current.id == name
    one.press(Key.Key_F)
    assert one.program.generation.pictures[0].favourite
    assert one.program.generation.pictures[0].phase is PicturePhase.KEPT


def test_the_keys_of_the_full_view_are_listed_before_it_is_opened(
    world: World, folder: Path, show: Show
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    ((_name, actions),) = page.further_keys()
    keys = {each.text(): [key.toString() for key in each.shortcuts()] for each in actions}
    assert keys["Favourite"] == ["F", "."]
    assert keys["Compare two"] == ["M"]
    assert keys["Swap the two"] == ["C"]
    assert keys["Hold: without the LoRA"] == ["B"]
    assert "Favourite" in {each.text() for each in keys_of(page)}
