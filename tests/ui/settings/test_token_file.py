"""Tokens in a file: chosen or found, moved with one press, and blanked with another."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.theme import apply_theme
from tests.services.conftest import Program, World
from tests.services.test_account_service import NamedStore
from tests.ui.windows import Studio, settings_page

REPLICATE, HUB, WANDB = Account.REPLICATE, Account.HUGGING_FACE, Account.WANDB
LEFT = Qt.MouseButton.LeftButton


def config(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "config.json"
    path.write_text(
        json.dumps(
            {
                "replicate_api_token": tokens.PRACTICE_REPLICATE_TOKEN,
                "huggingface_token": tokens.PRACTICE_HF_TOKEN,
                "steps": 1000,
            }
        )
    )
    return path


@pytest.fixture
def world(qtbot, qapp: QApplication, tmp_path: Path, server: PracticeServer):
    apply_theme(qapp, "dark")
    made = World(qtbot, tmp_path / "computer", server)
    yield made
    made.leave_all()


def entered(world: World, program: Program) -> AccountsPart:
    part = AccountsPart(program.accounts, program.token_moving, program.mode)
    world.qtbot.addWidget(part)
    part.resize(800, 1100)
    part.show()
    return part


def test_the_tokens_of_a_file_move_and_leave_it(world: World, tmp_path: Path) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    part = entered(world, program)
    card = part.file
    assert not card.done_button.isVisible()
    path = config(tmp_path / "scripts")
    program.token_moving.look(path)
    world.until(card.move_button.isVisible)
    assert not card.rows[WANDB].isVisible()
    assert card.rows[REPLICATE].state.text().endswith("still only in the file")
    assert tokens.PRACTICE_REPLICATE_TOKEN not in card.rows[REPLICATE].state.text()
    assert not card.blank_button.isVisible()
    world.qtbot.mouseClick(card.move_button, LEFT)
    world.until(lambda: "kept in a keyring" in card.rows[REPLICATE].state.text())
    world.until(lambda: "kept in a keyring" in card.rows[HUB].state.text())
    assert not card.move_button.isVisible()
    world.qtbot.mouseClick(card.blank_button, LEFT)
    world.until(lambda: "no token of Replicate, Hugging Face" in card.blanked.text())
    assert json.loads(path.read_text()) == {
        "replicate_api_token": "",
        "huggingface_token": "",
        "steps": 1000,
    }
    world.qtbot.mouseClick(card.done_button, LEFT)
    assert not card.path.isVisible()


def test_a_good_token_is_not_replaced_unless_the_person_ticks_it(
    world: World, tmp_path: Path
) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    part = entered(world, program)
    program.accounts.connect_token(REPLICATE, tokens.PRACTICE_TEAM_TOKEN)
    world.until(lambda: program.accounts.state(REPLICATE).place)
    program.token_moving.look(config(tmp_path / "scripts"))
    row = part.file.rows[REPLICATE]
    world.until(row.isVisible)
    assert not row.box.isChecked()
    assert row.state.text().endswith("would take the place of the token of practice-team")
    world.qtbot.mouseClick(part.file.move_button, LEFT)
    world.until(lambda: program.accounts.state(HUB).status is AccountStatus.VALID)
    assert program.accounts.state(REPLICATE).name == "practice-team"


def test_in_a_git_checkout_new_tokens_are_advised(world: World, tmp_path: Path) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    part = entered(world, program)
    (tmp_path / "scripts" / ".git").mkdir(parents=True)
    program.token_moving.look(config(tmp_path / "scripts"))
    world.until(lambda: "scripts is a git checkout" in part.file.checkout.text())
    assert "Get new tokens" in part.file.checkout.text()


def test_without_a_keyring_it_is_said_why_the_file_stays_as_it_is(
    world: World, tmp_path: Path
) -> None:
    program = world.start(practice=False)
    part = entered(world, program)
    program.token_moving.look(config(tmp_path / "scripts"))
    world.until(part.file.move_button.isVisible)
    world.qtbot.mouseClick(part.file.move_button, LEFT)
    world.until(lambda: "stays in the file" in part.file.left.text())
    assert not part.file.blank_button.isVisible()


def test_the_notice_about_a_folder_with_tokens_leads_to_them(
    studio: Studio, smoke: Path, server: PracticeServer
) -> None:
    window = studio.window(server=server)
    config(smoke)
    studio.open(smoke)
    studio.until(
        lambda: "config.json holds what looks like tokens" in window.notice_bar.text.text()
    )
    studio.qtbot.mouseClick(window.notice_bar.act, LEFT)
    assert window.current is PageName.SETTINGS
    assert settings_page(window).accounts.file.path.text().endswith("config.json")


def test_settings_with_tokens_that_are_dropped_without_a_project_are_told_of(
    studio: Studio, tmp_path: Path, server: PracticeServer
) -> None:
    window = studio.window(server=server)
    window.doors.take([config(tmp_path / "scripts")])
    studio.until(lambda: "holds what looks like tokens" in window.notice_bar.text.text())
