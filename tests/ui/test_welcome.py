"""Welcome: recent projects, practice, accounts at a glance."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.welcome.glance_text import glance_text
from tests.ui.windows import Studio, welcome_page


def test_a_newcomer_sees_what_to_do(studio: Studio) -> None:
    page = welcome_page(studio.window())
    assert page.drop_card.open_button.isVisible()
    assert page.practice_card.start_button.isVisible()
    assert not page.practice_card.leave_button.isVisible()
    assert not any(row.isVisible() for row in page.recent.rows)


def test_a_recent_project_shows_its_state_and_opens_with_a_click(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    studio.services.session.close()
    row = welcome_page(window).recent.rows[0]
    assert row.name.text() == "Smoke ballerinas"
    studio.until(lambda: row.state.text() == "3 images · 1 without caption")
    studio.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    studio.until(lambda: window.current is PageName.DATASET)


def test_only_the_left_button_opens_a_recent_project(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.services.session.close()
    row = welcome_page(window).recent.rows[0]
    studio.qtbot.mouseClick(row, Qt.MouseButton.RightButton)
    studio.qtbot.mouseClick(row, Qt.MouseButton.MiddleButton)
    assert not studio.services.session.busy


def test_a_recent_project_opens_with_the_keyboard(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.services.session.close()
    studio.qtbot.keyClick(welcome_page(window).recent.rows[0], Qt.Key.Key_Return)
    studio.until(lambda: window.current is PageName.DATASET)


def test_a_project_that_is_gone_is_said_and_can_be_taken_off(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.services.session.close()
    shutil.rmtree(smoke)
    page = welcome_page(window)
    page.arrive()
    row = page.recent.rows[0]
    studio.until(row.forget_button.isVisible)
    assert "not there" in row.state.text()
    studio.qtbot.mouseClick(row.forget_button, Qt.MouseButton.LeftButton)
    assert not row.isVisible()
    assert studio.services.settings.settings.recent == ()


def test_practice_opens_a_copy_of_the_sample_and_never_hides_its_pill(
    studio: Studio, server: PracticeServer
) -> None:
    window = studio.window(server=server)
    page = welcome_page(window)
    studio.qtbot.mouseClick(page.practice_card.start_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: window.current is PageName.DATASET)
    folder = studio.services.session.folder
    assert folder is not None
    assert folder != studio.sample
    assert (folder / "001.png").read_bytes() == (studio.sample / "001.png").read_bytes()
    project = studio.services.session.project
    assert project is not None
    assert project.trigger_word == "SMKRINA"
    for name in PageName:
        window.show_page(name)
        assert window.top_bar.practice.isVisible()
    assert not window.top_bar.account.isVisible()


def test_practice_can_be_left_again(studio: Studio, server: PracticeServer) -> None:
    window = studio.window(server=server)
    page = welcome_page(window)
    studio.qtbot.mouseClick(page.practice_card.start_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: window.current is PageName.DATASET)
    studio.services.session.close()
    assert page.practice_card.start_button.text() == "Open the sample"
    studio.qtbot.mouseClick(page.practice_card.leave_button, Qt.MouseButton.LeftButton)
    assert not studio.services.mode.practice
    assert not window.top_bar.practice.isVisible()


def test_practice_that_cannot_start_is_said_and_can_be_tried_again(studio: Studio) -> None:
    window = studio.window()
    button = welcome_page(window).practice_card.start_button
    studio.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    studio.until(window.notice_bar.isVisible)
    assert "Practice mode could not start" in window.notice_bar.text.text()
    assert button.isEnabled()
    assert window.current is PageName.WELCOME


def test_connect_leads_to_the_accounts(studio: Studio) -> None:
    window = studio.window()
    line = next(iter(welcome_page(window).accounts.lines.values()))
    studio.qtbot.mouseClick(line.connect_button, Qt.MouseButton.LeftButton)
    assert window.current is PageName.SETTINGS


def test_the_state_of_a_project_in_one_line() -> None:
    def text(**known: Any) -> str:
        return glance_text(Glance(folder=Path("style"), **known), Prices())

    assert text() == "No images yet"
    assert text(images=1) == "1 image · 1 without caption"
    assert text(images=30, captioned=30) == "30 images · all captioned"
    assert text(images=30, captioned=29, trained=True) == "30 images · model trained"
    noon = datetime(2026, 11, 12, 12, tzinfo=UTC)
    trained = text(images=16, captioned=16, trained=True, trained_at=noon, billed_seconds=1200.0)
    assert trained == "16 images · model trained 12 Nov · $1.83 for training"
    assert text(images=16, captioned=16, training=True) == "16 images · in training"
