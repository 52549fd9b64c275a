"""Settings: tokens in, tokens out, and the colours."""

from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fluxtune_desktop.core.look import Theme as ThemeChoice
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.ui.links import TOKEN_PAGES, is_allowed
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.about import AboutPart
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.tokens import current_tokens
from tests.ui.windows import Studio, settings_page


def test_an_account_that_is_not_connected_asks_for_a_token(studio: Studio) -> None:
    window = studio.window()
    window.show_page(PageName.SETTINGS)
    card = settings_page(window).accounts.cards[Account.REPLICATE]
    assert card.pill.text() == "Not connected"
    assert card.field.placeholderText() == "Paste your token"
    assert card.field.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit
    assert not card.remove_button.isVisible()


def test_what_cannot_be_a_token_is_said_at_once(studio: Studio) -> None:
    window = studio.window()
    window.show_page(PageName.SETTINGS)
    card = settings_page(window).accounts.cards[Account.REPLICATE]
    studio.qtbot.keyClicks(card.field, "two words")
    studio.qtbot.mouseClick(card.connect_button, Qt.MouseButton.LeftButton)
    assert "does not look like a token" in card.trouble.text()
    assert "two words" not in card.trouble.text()


def test_a_token_is_checked_and_then_only_its_end_is_shown(
    studio: Studio, server: PracticeServer
) -> None:
    window = studio.window(server=server)
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    card = page.accounts.cards[Account.REPLICATE]
    studio.qtbot.keyClicks(card.field, tokens.PRACTICE_REPLICATE_TOKEN)
    studio.qtbot.keyClick(card.field, Qt.Key.Key_Return)
    studio.until(lambda: card.pill.text() not in ("Not connected", "Checking…"))
    assert card.pill.tone.value == "ok"
    assert card.field.isReadOnly()
    assert card.field.text().endswith(tokens.PRACTICE_REPLICATE_TOKEN[-4:])
    assert tokens.PRACTICE_REPLICATE_TOKEN not in card.field.text()
    assert card.connect_button.text() == "Replace"
    studio.until(lambda: "for this session only" in page.accounts.place.text())
    assert "gnome-keyring" in page.accounts.place.text()


def test_a_token_that_is_refused_is_said_with_what_to_do(
    studio: Studio, server: PracticeServer
) -> None:
    window = studio.window(server=server)
    window.show_page(PageName.SETTINGS)
    card = settings_page(window).accounts.cards[Account.REPLICATE]
    studio.qtbot.keyClicks(card.field, "not-a-token-of-replicate")
    studio.qtbot.keyClick(card.field, Qt.Key.Key_Return)
    studio.until(lambda: card.pill.text() == "Token refused")
    assert "does not accept the token" in card.trouble.text()


def test_a_token_can_be_replaced_and_removed(studio: Studio, server: PracticeServer) -> None:
    window = studio.window(server=server)
    window.show_page(PageName.SETTINGS)
    card = settings_page(window).accounts.cards[Account.REPLICATE]
    studio.qtbot.keyClicks(card.field, tokens.PRACTICE_REPLICATE_TOKEN)
    studio.qtbot.mouseClick(card.connect_button, Qt.MouseButton.LeftButton)
    studio.until(card.field.isReadOnly)
    studio.qtbot.mouseClick(card.connect_button, Qt.MouseButton.LeftButton)
    assert not card.field.isReadOnly()
    assert card.field.text() == ""
    studio.qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    assert card.field.isReadOnly()
    studio.qtbot.mouseClick(card.remove_button, Qt.MouseButton.LeftButton)
    assert card.question is not None
    studio.qtbot.mouseClick(card.question.accept_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: card.pill.text() == "Not connected")
    assert card.field.text() == ""


def test_in_practice_no_token_is_asked_for(studio: Studio, server: PracticeServer) -> None:
    window = studio.window(server=server)
    studio.services.mode.enter_practice()
    studio.until(lambda: studio.services.mode.practice)
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    assert page.accounts.practice.isVisible()
    assert not any(card.isVisible() for card in page.accounts.cards.values())
    studio.qtbot.mouseClick(page.accounts.practice.leave_button, Qt.MouseButton.LeftButton)
    assert not page.accounts.practice.isVisible()
    assert all(card.isVisible() for card in page.accounts.cards.values())


def test_the_theme_changes_at_once_and_is_kept(studio: Studio) -> None:
    window = studio.window()
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(AppearancePart), Qt.MouseButton.LeftButton)
    studio.qtbot.mouseClick(
        page.part(AppearancePart).choices[ThemeChoice.LIGHT], Qt.MouseButton.LeftButton
    )
    assert not current_tokens().is_dark
    assert studio.services.settings.settings.theme is ThemeChoice.LIGHT
    studio.qtbot.mouseClick(
        page.part(AppearancePart).choices[ThemeChoice.DARK], Qt.MouseButton.LeftButton
    )
    assert current_tokens().is_dark


def test_about_names_the_licences(studio: Studio) -> None:
    window = studio.window()
    page = settings_page(window)
    assert f"Version {version('fluxtune-desktop')}" in page.part(AboutPart).version.text()
    assert "ISC License" in page.part(AboutPart).licences.toPlainText()
    assert "SIL OPEN FONT LICENSE" in page.part(AboutPart).licences.toPlainText()


def test_only_pages_of_the_three_services_are_opened() -> None:
    assert all(is_allowed(url) for url in TOKEN_PAGES.values())
    for url in (
        "http://replicate.com/account",
        "https://replicate.com.evil.org/",
        "https://replicate.com@evil.org/",
        "https://replicate.com:8443/",
        "https://evil.org/replicate.com",
        "file:///etc/passwd",
        "https://replicate.com\\@evil.org",
        "",
    ):
        assert not is_allowed(url)
