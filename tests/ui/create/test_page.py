"""The Create page over real services and a practice server."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, VersionId
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.create.picture_panel import PicturePanel, facts_of
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.services.conftest import TOKENS, Heard, Program, World
from tests.services.test_generation_service import trained
from tests.services.test_training_service import start

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
Show = Callable[[Program], CreatePage]


@pytest.fixture
def show(qtbot: QtBot, qapp: object) -> Show:
    def shown(program: Program) -> CreatePage:
        apply_theme(qapp, "dark")  # type: ignore[arg-type]
        page = CreatePage(
            program.generation,
            program.training,
            program.accounts,
            program.mode,
            program.settings,
            program.thumbnails,
        )
        qtbot.addWidget(page)
        page.resize(1364, 848)
        page.show()
        page.arrive()
        return page

    return shown


def press(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isVisible()
    qtbot.mouseClick(widget, LEFT)


def middle(page: CreatePage, picture: Picture) -> QPoint:
    box = page.feed.box_of(picture.id)
    assert box is not None
    return box.center().toPoint()


def made(world: World, program: Program, page: CreatePage, qtbot: QtBot, count: int) -> None:
    page.form.count.setValue(count)
    with qtbot.waitActive(page):
        page.activateWindow()
    press(qtbot, page.form.trigger)
    qtbot.keyClicks(page.form.prompt, "on a beach")
    qtbot.keyClick(page.form.prompt, Qt.Key.Key_Return, CONTROL)
    world.until(lambda: program.generation.pictures)
    world.until(lambda: all(each.ended for each in program.generation.pictures))
    world.until(lambda: not program.generation.busy)
    page.refresh()


def test_without_a_model_the_page_says_how_to_get_one(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    page = show(world.started(folder))
    asked = Heard(page.wanted)
    assert page.empty.title.text() == "No trained model yet"
    assert not page.form.isEnabled()
    press(qtbot, page.empty.train)
    assert asked.values == [PageName.TRAIN]


def test_the_button_says_what_it_does_and_waits_for_a_prompt(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    assert page.empty.title.text() == "Your pictures appear here"
    assert page.form.make.text() == "Create 4 images · free"
    assert not page.form.make.isEnabled()
    assert page.form.trigger.text() == "+ DNCR"
    press(qtbot, page.form.trigger)
    assert page.form.prompt.toPlainText() == "DNCR "
    assert page.form.make.isEnabled()
    qtbot.keyClicks(page.form.seed, "soon")
    assert not page.form.make.isEnabled()
    press(qtbot, page.form.dice)
    assert page.form.make.isEnabled()


def test_pictures_are_made_shown_and_turned_over_by_key(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 2)
    assert {each.phase for each in program.generation.pictures} == {PicturePhase.KEPT}
    first, second = sorted(program.generation.pictures, key=lambda each: each.request.seed)
    qtbot.mouseClick(page.feed, LEFT, pos=middle(page, second))
    assert page.panel.fact("model") == "Run 1 · 100 steps"
    assert "free practice" in page.panel.fact("took")
    world.until(lambda: not page.panel.image.pixmap().isNull())
    qtbot.keyClick(page.feed, Qt.Key.Key_Left)
    assert page.feed.current() == first
    qtbot.keyClick(page.feed, Qt.Key.Key_Return)
    assert page.viewing.viewer is not None
    # It opens as soon as the picture is decoded.
    world.until(page.viewing.viewer.isVisible)
    qtbot.keyClick(page.viewing.viewer.image, Qt.Key.Key_Right)
    assert page.feed.current() == second
    qtbot.keyClick(page.viewing.viewer.image, Qt.Key.Key_Escape)
    assert not page.viewing.viewer.isVisible()


def test_the_first_test_is_the_same_picture_with_the_lora_and_without_it(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    assert page.empty.test.text() == "First test: with and without the LoRA · free"
    press(qtbot, page.empty.test)
    world.until(lambda: len(program.generation.pictures) == 2)
    world.until(
        lambda: all(each.phase is PicturePhase.KEPT for each in program.generation.pictures)
    )
    one, other = (each.request for each in program.generation.pictures)
    assert {one.strength, other.strength} == {0.0, 1.0}
    assert (one.prompt, one.seed) == (other.prompt, other.seed)
    assert "DNCR" in one.prompt
    assert one.group == other.group


def test_a_picture_that_is_being_made_says_how_far_and_not_what_it_took(qtbot: QtBot) -> None:
    panel = PicturePanel()
    qtbot.addWidget(panel)
    panel.show()
    request = PictureRequest(
        id=PictureId("p"),
        run=RunId("run"),
        service="practice",
        model=ModelName(owner="guido", name="smoke"),
        version=VersionId("v"),
        prompt="a dancer",
        seed=1,
        asked_at=datetime(2026, 11, 22, tzinfo=UTC),
        group="group",
    )
    picture = Picture(request=request, phase=PicturePhase.MAKING, fraction=0.25)
    panel.show_picture(picture, None, facts_of(picture, "Run 1", Prices()))
    assert panel.state.text() == "Being made · 7 of 28"
    shown = {label.text() for label in panel.findChildren(PlainLabel) if label.isVisible()}
    assert "Seed" in shown
    assert "Took" not in shown


def test_settings_of_a_picture_can_be_used_again(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 1)
    (picture,) = program.generation.pictures
    page.form.prompt.clear()
    qtbot.mouseClick(page.feed, LEFT, pos=middle(page, picture))
    press(qtbot, page.panel.use)
    assert page.form.prompt.toPlainText() == "DNCR on a beach"
    assert page.form.seed.text() == str(picture.request.seed)
    assert page.form.make.text() == "Create 1 image · free"


def test_a_picture_is_saved_elsewhere_as_it_is(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
    tmp_path: Path,
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 1)
    (picture,) = program.generation.pictures
    target = tmp_path / "elsewhere.png"
    program.generation.save_copy(picture, target)
    kept = program.generation.path(picture)
    assert kept is not None
    world.until(lambda: target.exists() and target.read_bytes() == kept.read_bytes())


def test_paid_pictures_are_confirmed_once(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:

    program = world.started(folder)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, TOKENS[Account.REPLICATE].reveal())
    world.until(lambda: program.accounts.state(Account.REPLICATE).name)
    start(world, program)
    world.until(lambda: program.generation.models())
    page = show(program)
    assert page.form.make.text() == "Create 4 images · about $0.10"
    press(qtbot, page.form.trigger)
    press(qtbot, page.form.make)
    dialog = page.window().findChild(ConfirmDialog)
    assert dialog is not None
    facts = dict(dialog.question.facts)
    assert facts["Account"] == program.accounts.state(Account.REPLICATE).name
    assert facts["Price"].startswith("about $0.10")
    assert program.generation.pictures == ()
    press(qtbot, dialog.accept_button)
    world.until(lambda: len(program.generation.pictures) == 4)
    world.until(lambda: all(each.ended for each in program.generation.pictures))
    press(qtbot, page.form.make)
    assert len(program.generation.pictures) == 8
    world.until(lambda: all(each.ended for each in program.generation.pictures))


@pytest.mark.parametrize("width", [924, 1364])
def test_the_buttons_of_a_picture_stand_in_two_even_rows(
    world: World, folder: Path, qtbot: QtBot, show: Show, width: int
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    page.resize(width, 848)
    made(world, program, page, qtbot, 1)
    page.feed.choose(program.generation.pictures[0].id)
    panel = page.panel
    buttons = (panel.save, panel.like, panel.use, panel.folder)
    world.until(lambda: all(each.isVisible() for each in buttons))
    rows = sorted({each.y() for each in buttons})
    assert [sum(each.y() == row for each in buttons) for row in rows] == [2, 2]
