"""The first lines of the form: the trigger word and the model's name, and what is known of both."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import PRACTICE_TEAM_TOKEN
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.subject_card import SubjectCard
from tests.listening import Listening
from tests.planted_models import plant
from tests.services.conftest import Heard, World, pictures_folder
from tests.ui.training.pages import Show


@pytest.fixture
def faults() -> Listening:
    return Listening()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return pictures_folder(tmp_path / "Smoke ballerinas")


def card_of(page: TrainingPage, qtbot: QtBot) -> SubjectCard:
    with qtbot.waitActive(page):
        page.activateWindow()
    return page.setup.view.subject


def typed(qtbot: QtBot, page: TrainingPage, *, word: str = "", name: str = "") -> SubjectCard:
    card = card_of(page, qtbot)
    field, text = (card.trigger, word) if word else (card.name, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return card


def test_without_a_word_one_is_offered_and_taken_by_keyboard(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    card = card_of(show(program), qtbot)
    link = card.trigger_field.link
    world.until(link.isVisible)
    assert link.text().startswith("Use “SM")
    assert link.text() in link.accessibleName()
    card.trigger.setFocus()
    qtbot.keyClick(card.trigger, Qt.Key.Key_Tab)
    assert link.hasFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    word = card.trigger.text()
    assert word.startswith("SM")
    assert program.session.project is not None
    assert program.session.project.trigger_word == word
    assert card.trigger.hasFocus()
    world.until(lambda: link.text() == "Add to captions")


def test_an_everyday_word_is_told_of_quietly_and_blocks_nothing(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    page = show(world.started(folder))
    card = typed(qtbot, page, word="dancer")
    world.until(lambda: card.trigger_field.warns)
    assert card.trigger_field.hint() == "3 captions use “dancer” as an everyday word."
    assert card.trigger.accessibleDescription() == card.trigger_field.hint()
    world.until(page.setup.view.ready.start.isEnabled)
    qtbot.keyClicks(card.trigger, "ZQ7")
    world.until(lambda: not card.trigger_field.warns)


def test_the_word_is_put_into_the_captions_in_one_step_of_undo(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    card = typed(qtbot, show(program), word="SMKRINA")
    link = card.trigger_field.link
    world.until(lambda: link.text() == "Add to captions")
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    world.until(lambda: "Used in 3 of 3" in card.trigger_field.hint())
    world.until(lambda: not link.isVisible())
    first = program.session.dataset.images[0].id
    assert program.session.caption(first) == "SMKRINA a dancer, number 1"
    program.session.undo.undo()
    world.until(lambda: "Used in 0 of 3" in card.trigger_field.hint())


def test_other_capitals_are_written_alike(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    (folder / "001.txt").write_text("smkrina in mist\n", encoding="utf-8")
    program = world.started(folder)
    card = typed(qtbot, show(program), word="SMKRINA")
    link = card.trigger_field.link
    world.until(lambda: link.text() == "Write it alike")
    assert "1 caption says “smkrina”" in card.trigger_field.hint()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    first = program.session.dataset.images[0].id
    world.until(lambda: program.session.caption(first) == "SMKRINA in mist")
    world.until(lambda: link.text() == "Add to captions")


def test_a_name_that_is_free_says_what_becomes_of_it(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    card = typed(qtbot, show(world.started(folder)), name="ink")
    assert "Asking Replicate" in card.name_field.hint()
    world.until(lambda: card.name_field.hint() == "A private model of the practice account.")
    assert not card.name_field.link.isVisible()


@pytest.mark.parametrize(
    ("versions", "visibility", "kind", "words", "link"),
    [
        (0, "private", "", "still empty", ""),
        (3, "private", "", "adds to its 3 versions", ""),
        (1, "private", "text", "no FLUX LoRA", "Use “ink-2”"),
        (1, "public", "", "everybody could use", "Use “ink-2”"),
    ],
)
def test_what_is_there_under_the_name_is_told(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
    versions: int,
    visibility: str,
    kind: str,
    words: str,
    link: str,
) -> None:
    plant(world.server, "practice/ink", versions=versions, visibility=visibility, kind=kind)
    card = typed(qtbot, show(world.started(folder)), name="ink")
    world.until(lambda: words in card.name_field.hint())
    assert card.name_field.link.text() == link


def test_a_public_model_keeps_the_start_back_until_another_name_is_taken(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    plant(world.server, "practice/ink", versions=1, visibility="public")
    page = show(world.started(folder))
    card = typed(qtbot, page, name="ink")
    start, lines = page.setup.view.ready.start, page.setup.view.ready.lines
    world.until(card.name_field.link.isVisible)
    world.until(lambda: not start.isEnabled())
    assert any("practice/ink is public" in line.text() for line in lines())
    qtbot.keyClick(card.name, Qt.Key.Key_Tab)
    assert card.name_field.link.hasFocus()
    qtbot.keyClick(card.name_field.link, Qt.Key.Key_Space)
    assert card.name.text() == "ink-2"
    world.until(start.isEnabled)
    assert not any("ink" in line.text() for line in lines())


def test_a_letter_typed_meanwhile_asks_only_about_the_name_that_stays(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Listening
) -> None:
    plant(world.server, "practice/ink", versions=1, visibility="public")
    faults.add(Rule(path=".*/ink", act=Act.SLOW_BODY, seconds=1.0, times=0))
    program = world.started(folder)
    card = typed(qtbot, show(program), name="ink")
    looks = program.training.ahead.dry_runs.destinations
    world.until(lambda: looks.asking("ink"))
    qtbot.keyClicks(card.name, "s")
    world.until(lambda: looks.look("inks"))
    world.until(lambda: looks.look("ink"))
    assert card.name_field.hint() == "A private model of the practice account."


def test_a_name_that_is_typed_is_one_question_and_nothing_is_made(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Listening
) -> None:
    page = show(world.started(folder))
    card = typed(qtbot, page, name="smoke")
    world.until(lambda: "practice account" in card.name_field.hint())
    world.until(page.setup.view.ready.start.isEnabled)
    assert faults.about("smoke") == ["GET"]
    assert [path for _, path in faults.requests if path.endswith(("/s", "/sm", "/smo"))] == []
    assert {method for method, path in faults.requests if "/v1/" in path} == {"GET"}


def test_what_is_said_of_the_word_stays_while_the_next_letter_is_checked(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    card = typed(qtbot, show(world.started(folder)), word="dance")
    world.until(lambda: card.trigger_field.warns)
    qtbot.keyClicks(card.trigger, "r")
    assert card.trigger_field.warns
    assert "“dance”" in card.trigger_field.hint()
    world.until(lambda: "“dancer”" in card.trigger_field.hint())


def test_an_owner_that_is_pasted_along_is_understood(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    wanted = Heard(page.wanted)
    card = card_of(page, qtbot)
    QApplication.clipboard().setText("practice/ink")
    card.name.setFocus()
    card.name.selectAll()
    qtbot.keyClick(card.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert card.name.text() == "ink"
    QApplication.clipboard().setText("acme/ink")
    card.name.selectAll()
    qtbot.keyClick(card.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert card.name_field.hint() == (
        "Your token makes models of practice alone. For acme, connect a token of acme."
    )
    qtbot.keyClick(card.name, Qt.Key.Key_Tab)
    qtbot.keyClick(card.name_field.link, Qt.Key.Key_Space)
    assert wanted.values == [PageName.SETTINGS]


def test_the_model_of_an_organization_is_said_to_be_its_own(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, PRACTICE_TEAM_TOKEN)
    world.until(lambda: program.accounts.state(Account.REPLICATE).name == "practice-team")
    card = card_of(show(program), qtbot)
    world.until(lambda: card.name_field.hint().endswith("the organization practice-team."))
    assert card.name.prefix() == "practice-team /"


def test_the_question_names_who_pays_and_which_version_is_made(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    plant(world.server, "practice-team/ink", versions=3)
    program = world.started(folder)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, PRACTICE_TEAM_TOKEN)
    world.until(lambda: program.accounts.state(Account.REPLICATE).name == "practice-team")
    page = show(program)
    card = typed(qtbot, page, name="ink")
    world.until(lambda: "3 versions" in card.name_field.hint())
    start = page.setup.view.ready.start
    world.until(start.isEnabled)
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)
    dialog = page.window().findChild(ConfirmDialog)
    assert dialog is not None
    facts = dict(dialog.question.facts)
    assert facts["Account"] == "practice-team (an organization)"
    assert facts["Model"] == "practice-team/ink, private"
    assert facts["Version"] == "number 4 of a model that is there"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.training.jobs == ()


def test_a_long_name_leaves_room_for_the_words_beside_its_link(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    name = "smoke-" + "ballerinas-" * 4 + "ink"
    plant(world.server, f"practice/{name}", versions=1, visibility="public")
    card = typed(qtbot, show(world.started(folder)), name=name)
    link = card.name_field.link
    world.until(link.isVisible)
    assert "…" in link.text()
    assert f"{name}-2" in link.toolTip()
    assert f"{name}-2" in link.accessibleName()
    assert link.width() < card.name.width() / 2


def test_without_a_token_or_an_answer_nothing_is_promised(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Listening
) -> None:
    faults.add(Rule(path=".*/ink", act=Act.STATUS, status=503, times=0))
    program = world.started(folder)
    page = show(program)
    card = typed(qtbot, page, name="ink")
    world.until(lambda: "Replicate does not tell now" in card.name_field.hint())
    assert card.name_field.warns
    world.until(page.setup.view.ready.start.isEnabled)
    program.mode.leave_practice()
    world.until(lambda: card.name_field.hint().startswith("Once Replicate is connected"))


def test_a_project_that_can_only_be_looked_at_offers_no_change(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    settings = folder / ".fluxtune"
    settings.mkdir()
    settings.joinpath("project.json").write_text(
        '{"format": 99, "id": "p", "trigger_word": "dancer", "model_name": "ink"}', encoding="utf-8"
    )
    plant(world.server, "practice/ink", versions=1, visibility="public")
    program = world.started(folder)
    assert program.session.read_only
    card = card_of(show(program), qtbot)
    world.until(lambda: card.trigger_field.warns)
    world.until(lambda: "public" in card.name_field.hint())
    assert not card.trigger_field.link.isVisible()
    assert not card.name_field.link.isVisible()
