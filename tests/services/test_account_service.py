"""Tokens: checked with their service, kept in the keyring, never waited for."""

import threading
from pathlib import Path

from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.services.account_state import AccountStatus
from tests.services.conftest import TOKENS, World

ACCOUNT = Account.REPLICATE
GOOD = TOKENS[ACCOUNT]


class NamedStore(SessionTokenStore):
    """A keyring in memory that has a name, and can be shared by two starts of the program."""

    @property
    def place(self) -> str:
        return "a keyring"


class StuckStore(NamedStore):
    """A keyring that stands at its prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def load(self, account: Account) -> Secret | None:
        self.unlocked.wait(30)
        return super().load(account)


def test_a_typed_token_is_checked_and_kept(world: World) -> None:
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store)
    assert program.accounts.connect_token(ACCOUNT, f"  {GOOD.reveal()}\n") is None
    world.until(lambda: program.accounts.state(ACCOUNT).place)
    state = program.accounts.state(ACCOUNT)
    assert state.status is AccountStatus.VALID
    assert state.name == "practice"
    assert state.last_four == GOOD.last_four
    assert not state.session_only
    assert store.load(ACCOUNT) == GOOD
    assert world.leave(program)

    again = world.start(practice=False, tokens=lambda: store)
    world.until(lambda: again.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert again.accounts.secret(ACCOUNT) == GOOD


def test_without_a_keyring_a_token_is_held_for_this_session(world: World) -> None:
    program = world.start(practice=False)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(
        lambda: (
            program.accounts.state(ACCOUNT).status is AccountStatus.VALID
            and not program.accounts.state(ACCOUNT).waiting_for_keyring
        )
    )
    assert program.accounts.state(ACCOUNT).session_only


def test_a_token_that_its_service_refuses_is_not_kept(world: World, faults: Script) -> None:
    faults.add(Rule(path="/v1/account", act=Act.STATUS, status=401, times=0))
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store)
    program.accounts.connect_token(ACCOUNT, "r8_wrongwrongwrongwrongwrongwrongwrong12")
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.WRONG)
    assert store.load(ACCOUNT) is None


def test_a_service_that_does_not_answer_says_nothing_about_the_token(
    world: World, faults: Script
) -> None:
    faults.add(Rule(path="/v1/account", act=Act.STATUS, status=503, times=0))
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.UNREACHABLE)
    world.until(lambda: store.load(ACCOUNT) == GOOD)
    faults.clear()
    program.accounts.check(ACCOUNT)
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)


def test_text_that_cannot_be_a_token_is_refused_at_once(world: World) -> None:
    program = world.start(practice=False)
    problem = program.accounts.connect_token(ACCOUNT, "two\nlines")
    assert problem is not None
    assert problem.kind is Kind.BAD_TOKEN_TEXT


def test_a_removed_token_is_gone_from_the_keyring(world: World) -> None:
    store = NamedStore()
    store.save(ACCOUNT, GOOD)
    program = world.start(practice=False, tokens=lambda: store)
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    program.accounts.remove(ACCOUNT)
    assert program.accounts.secret(ACCOUNT) is None
    world.until(lambda: store.load(ACCOUNT) is None)
    world.until(lambda: not program.accounts.state(ACCOUNT).waiting_for_keyring)
    assert program.accounts.state(ACCOUNT).status is AccountStatus.NONE


def test_a_token_of_the_environment_is_used_and_not_kept(world: World) -> None:
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store, environment={ACCOUNT: GOOD})
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert program.accounts.state(ACCOUNT).from_environment
    program.accounts.remove(ACCOUNT)
    assert program.accounts.secret(ACCOUNT) == GOOD
    assert store.load(ACCOUNT) is None


def test_a_keyring_at_its_prompt_holds_nothing_up(world: World) -> None:
    store = StuckStore()
    store.save(ACCOUNT, GOOD)
    program = world.start(practice=False, tokens=lambda: store, keyring_limit=0.05)
    assert program.accounts.state(ACCOUNT).waiting_for_keyring
    world.until(lambda: program.accounts.state(ACCOUNT).problem is not None)
    problem = program.accounts.state(ACCOUNT).problem
    assert problem is not None
    assert problem.kind is Kind.KEYRING_LOCKED
    store.unlocked.set()
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert not program.accounts.state(ACCOUNT).waiting_for_keyring


def test_practice_has_its_own_accounts_and_leaves_the_keyring_alone(
    world: World, folder: Path
) -> None:
    touched: list[str] = []

    def store() -> NamedStore:
        touched.append("keyring")
        return NamedStore()

    program = world.started(folder, tokens=store, environment={ACCOUNT: GOOD})
    world.until(
        lambda: all(
            program.accounts.state(account).status is AccountStatus.VALID for account in Account
        )
    )
    assert not program.accounts.state(ACCOUNT).from_environment
    assert touched == []
