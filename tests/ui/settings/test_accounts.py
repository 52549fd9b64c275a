"""Settings → Accounts: each state of a token and of its keyring, as a person meets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.ui.account_texts import payer_text
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.clipboard import clear_clipboard_later
from fluxtune_desktop.ui.theme import apply_theme
from tests.services.conftest import Program, World
from tests.services.test_account_service import NamedStore, ShutStore, StuckStore
from tests.ui.windows import Studio, settings_page

LEFT = Qt.MouseButton.LeftButton
REPLICATE, HUB, WANDB = Account.REPLICATE, Account.HUGGING_FACE, Account.WANDB
TOKEN = tokens.PRACTICE_REPLICATE_TOKEN


class Room:
    """The part of Settings over a program that speaks to the real services."""

    def __init__(self, world: World) -> None:
        self.world = world

    def enter(self, **parts: object) -> AccountsPart:
        self.program: Program = self.world.start(practice=False, **parts)  # type: ignore[arg-type]
        self.part = AccountsPart(
            self.program.accounts, self.program.token_moving, self.program.mode
        )
        self.world.qtbot.addWidget(self.part)
        self.part.resize(800, 900)
        self.part.show()
        return self.part

    def until_is(self, account: Account, status: AccountStatus) -> None:
        self.world.until(lambda: self.program.accounts.state(account).status is status)

    def put_in(self, account: Account, text: str) -> None:
        card = self.part.cards[account]
        if not card.field.typing:
            self.click(card.connect_button)
        self.world.qtbot.keyClicks(card.field, text)
        self.click(card.connect_button)

    def click(self, button: object) -> None:
        self.world.qtbot.mouseClick(button, LEFT)


@pytest.fixture
def room(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, server: PracticeServer
) -> Iterator[Room]:
    apply_theme(qapp, "dark")
    world = World(qtbot, tmp_path / "computer", server)
    yield Room(world)
    world.leave_all()


def test_a_person_reads_whose_token_it_is_what_it_may_do_and_where_it_lies(room: Room) -> None:
    store = NamedStore()
    store.save(REPLICATE, Secret(tokens.PRACTICE_TEAM_TOKEN))
    store.save(HUB, Secret(tokens.PRACTICE_HF_FINE_TOKEN))
    part = room.enter(tokens=lambda: store)
    room.until_is(REPLICATE, AccountStatus.VALID)
    room.until_is(HUB, AccountStatus.VALID)
    assert part.cards[REPLICATE].about.text() == (
        "practice-team, an organization · kept in a keyring"
    )
    assert part.cards[HUB].about.text() == (
        "practice, a person · fine-grained: may write to practice alone · kept in a keyring"
    )
    assert "(a keyring)" in part.place.text()
    room.put_in(HUB, tokens.PRACTICE_HF_READ_TOKEN)
    room.world.until(lambda: part.cards[HUB].pill.text() == "practice · can only read")
    assert "nothing can be published" in part.cards[HUB].warning.text()


def test_where_a_token_would_lie_is_said_before_there_is_one(room: Room) -> None:
    store = NamedStore()
    part = room.enter(tokens=lambda: store)
    room.world.until(lambda: "(a keyring)" in part.place.text())
    part = room.enter()
    room.world.until(lambda: "No system keyring was found" in part.place.text())
    assert "gnome-keyring" in part.place.text()


def test_a_pasted_token_can_be_read_only_while_it_is_put_in(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    card = part.cards[REPLICATE]
    QGuiApplication.clipboard().setText(TOKEN)
    card.field.setFocus()
    card.field.paste()
    assert card.field.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit
    card.field.selectAll()
    card.field.copy()
    room.click(card.connect_button)
    room.until_is(REPLICATE, AccountStatus.VALID)
    assert card.field.isReadOnly()
    assert card.field.text().endswith(f" {TOKEN[-4:]}")
    assert TOKEN[:-4] not in card.field.text()


def test_a_token_that_was_pasted_leaves_the_clipboard_again(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(f"{TOKEN}\n")
    clear_clipboard_later(TOKEN, seconds=0.01)
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_was_copied_since_stays_on_the_clipboard(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(TOKEN)
    clear_clipboard_later(TOKEN, seconds=0.01)
    clipboard.setText("a caption")
    qtbot.wait(50)
    assert clipboard.text() == "a caption"


def test_a_revoked_token_is_told_from_a_wrong_one(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    card = part.cards[REPLICATE]
    room.put_in(REPLICATE, TOKEN)
    room.until_is(REPLICATE, AccountStatus.VALID)
    room.world.server.world.revoke(TOKEN)
    room.click(card.check_button)
    room.world.until(lambda: card.pill.text() == "Revoked")
    assert "accepted this token before, for practice" in card.trouble.text()
    assert "Nothing was charged" in card.trouble.text()


def test_a_wrong_replacement_is_told_and_the_token_before_stays(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    card = part.cards[REPLICATE]
    room.put_in(REPLICATE, TOKEN)
    room.until_is(REPLICATE, AccountStatus.VALID)
    room.put_in(REPLICATE, "r8_revoked_0123456789")
    room.world.until(lambda: "ends in 6789" in card.trouble.text())
    assert "stays in use" in card.trouble.text()
    assert card.pill.text() == "practice"


def test_a_removed_token_is_said_to_be_gone(room: Room) -> None:
    store = NamedStore()
    part = room.enter(tokens=lambda: store)
    card = part.cards[REPLICATE]
    room.put_in(REPLICATE, TOKEN)
    room.world.until(lambda: store.load(REPLICATE) is not None)
    room.click(card.remove_button)
    assert card.question is not None
    assert card.question.refuse_button.hasFocus() or card.question.question.danger
    room.click(card.question.accept_button)
    room.world.until(lambda: "is gone" in card.removed.text())
    assert store.load(REPLICATE) is None
    assert card.pill.text() == "Not connected"


def test_while_a_token_is_checked_the_focus_does_not_jump_to_remove(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    card = part.cards[REPLICATE]
    room.put_in(REPLICATE, TOKEN)
    room.until_is(REPLICATE, AccountStatus.VALID)
    room.click(card.check_button)
    assert card.check_button.isEnabled()
    room.until_is(REPLICATE, AccountStatus.VALID)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.KEYRING_LOCKED, "is locked"),
        (Kind.KEYRING_DENIED, "did not let FluxTune"),
        (Kind.KEYRING_REFUSED, "did not do what it was asked"),
    ],
)
def test_a_keyring_that_gives_nothing_is_told_once_with_a_way_on(
    room: Room, kind: Kind, words: str
) -> None:
    store = ShutStore(kind)
    NamedStore.save(store, REPLICATE, Secret(TOKEN))
    part = room.enter(tokens=lambda: store)
    room.world.until(lambda: words in part.keyring.text())
    assert not any(card.keyring.isVisible() for card in part.cards.values())
    assert part.cards[REPLICATE].pill.text() == "Keyring not open"
    store.kind = None
    room.click(part.keyring_button)
    room.until_is(REPLICATE, AccountStatus.VALID)
    assert not part.keyring.isVisible()


def test_a_keyring_that_stands_at_its_prompt_holds_nothing_up(room: Room) -> None:
    store = StuckStore()
    part = room.enter(tokens=lambda: store, keyring_limit=0.05)
    room.world.until(lambda: "has not answered" in part.keyring.text())
    assert not part.keyring_button.isVisible(), "it is still being asked"
    assert part.cards[REPLICATE].field.typing
    store.unlocked.set()
    room.world.until(lambda: not part.keyring.isVisible())


def test_a_token_that_the_keyring_did_not_keep_can_be_kept_later(room: Room) -> None:
    store = ShutStore(Kind.KEYRING_LOCKED)
    part = room.enter(tokens=lambda: store)
    card = part.cards[REPLICATE]
    room.put_in(REPLICATE, TOKEN)
    room.world.until(lambda: "forgotten when you close" in card.keyring.text())
    assert "kept for this session only" in card.about.text()
    store.kind = None
    room.click(card.keyring_button)
    room.world.until(lambda: "kept in a keyring" in card.about.text())


def test_the_environments_token_is_named_and_cannot_be_removed(room: Room) -> None:
    part = room.enter(tokens=NamedStore, environment={REPLICATE: Secret(TOKEN)})
    card = part.cards[REPLICATE]
    room.until_is(REPLICATE, AccountStatus.VALID)
    assert "REPLICATE_API_TOKEN, never stored" in card.about.text()
    assert not card.remove_button.isVisible()
    payer = payer_text(room.program.accounts.state(REPLICATE))
    assert payer == "practice, by the token in REPLICATE_API_TOKEN"
    room.put_in(REPLICATE, tokens.PRACTICE_TEAM_TOKEN)
    room.world.until(lambda: "practice-team, an organization" in card.about.text())


def test_a_wandb_key_that_would_stop_the_trainer_is_told(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    room.put_in(WANDB, tokens.PRACTICE_WANDB_LONG_KEY)
    room.until_is(WANDB, AccountStatus.VALID)
    assert "keys of 40 characters" in part.cards[WANDB].warning.text()


def test_each_button_says_which_service_it_means(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    names = {card.get_button.accessibleName() for card in part.cards.values()}
    assert names == {
        "Get a token: Replicate",
        "Get a token: Hugging Face",
        "Get a token: Weights & Biases",
    }


def test_a_keyring_that_is_not_to_be_trusted_is_told_with_what_to_install(room: Room) -> None:
    name = "keyrings.alt.file.PlaintextKeyring"
    part = room.enter(tokens=lambda: SessionTokenStore(passed_over=name))
    room.world.until(lambda: name in part.place.text())
    assert "for this session only" in part.place.text()


def test_a_variable_that_holds_no_token_is_named(room: Room) -> None:
    wrong = Problem(kind=Kind.BAD_TOKEN_TEXT)
    part = room.enter(tokens=NamedStore, environment={HUB: wrong})
    room.world.until(lambda: "variable HF_TOKEN holds" in part.cards[HUB].trouble.text())


def test_what_is_being_typed_outlasts_an_answer_of_the_keyring(room: Room) -> None:
    store = StuckStore()
    NamedStore.save(store, REPLICATE, Secret(TOKEN))
    part = room.enter(tokens=lambda: store)
    card = part.cards[REPLICATE]
    room.world.qtbot.keyClicks(card.field, "r8_half")
    store.unlocked.set()
    room.until_is(REPLICATE, AccountStatus.VALID)
    assert card.field.text() == "r8_half"
    assert card.cancel_button.isVisible()
    room.click(card.cancel_button)
    assert card.field.text().endswith(f" {TOKEN[-4:]}")


def test_the_team_that_wandb_logs_to_is_named(room: Room) -> None:
    part = room.enter(tokens=NamedStore)
    room.put_in(WANDB, "wandb_v1_team" + "a" * 73)
    room.world.until(
        lambda: "practice · trainings are logged to practice-team" in part.cards[WANDB].about.text()
    )


def test_in_a_narrow_window_no_sentence_is_cut(studio: Studio, server: PracticeServer) -> None:
    window = studio.window(server=server)
    window.show_page(PageName.SETTINGS)
    card = settings_page(window).accounts.cards[REPLICATE]
    studio.qtbot.keyClicks(card.field, "r8_revoked_0123456789")
    studio.qtbot.keyClick(card.field, Qt.Key.Key_Return)
    studio.until(card.trouble.isVisible)
    window.resize(1000, 640)
    studio.until(lambda: window.width() == 1000)
    for note in (card.trouble, card):
        studio.until(lambda note=note: note.height() >= note.heightForWidth(note.width()))
