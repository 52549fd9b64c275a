"""Tokens: checked with their service, kept in the keyring, never waited for."""

import threading
from pathlib import Path

from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.practice.tokens import PRACTICE_TEAM_TOKEN
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.keyring_thread import KeyringAct
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


class ShutStore(NamedStore):
    """A keyring that refuses with one kind of trouble until it is opened."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind: Kind | None = kind

    def load(self, account: Account) -> Secret | None:
        self._refuse()
        return super().load(account)

    def save(self, account: Account, secret: Secret) -> None:
        self._refuse()
        super().save(account, secret)

    def remove(self, account: Account) -> None:
        self._refuse()
        super().remove(account)

    def _refuse(self) -> None:
        if self.kind is not None:
            raise failure(self.kind)


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
    world.until(lambda: program.accounts.state(ACCOUNT).keyring is not None)
    trouble = program.accounts.state(ACCOUNT).keyring
    assert trouble is not None
    assert trouble.late
    assert trouble.problem.kind is Kind.KEYRING_SILENT
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


def test_the_service_says_whether_a_person_or_an_organization_pays(world: World) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert program.accounts.state(ACCOUNT).holder is Holder.PERSON
    program.accounts.connect_token(ACCOUNT, PRACTICE_TEAM_TOKEN)
    world.until(lambda: program.accounts.state(ACCOUNT).name == "practice-team")
    assert program.accounts.state(ACCOUNT).holder is Holder.ORGANIZATION


def test_a_token_that_was_good_and_is_refused_now_counts_as_revoked(world: World) -> None:
    store = NamedStore()
    first = world.start(practice=False, tokens=lambda: store)
    first.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: first.accounts.state(ACCOUNT).place)
    world.server.world.revoke(GOOD.reveal())
    first.accounts.check(ACCOUNT)
    world.until(lambda: first.accounts.state(ACCOUNT).status is AccountStatus.REVOKED)
    assert first.accounts.state(ACCOUNT).known_as == "practice"
    assert world.leave(first)

    after_a_restart = world.start(practice=False, tokens=lambda: store)
    accounts = after_a_restart.accounts
    world.until(lambda: accounts.state(ACCOUNT).status is AccountStatus.REVOKED)
    assert accounts.state(ACCOUNT).known_as == "practice"
    assert GOOD.reveal() not in (world.dirs.config / "accounts.json").read_text()


def test_a_token_that_was_never_good_is_wrong_and_not_revoked(world: World) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).place)
    program.accounts.remove(ACCOUNT)
    world.until(lambda: not program.accounts.state(ACCOUNT).waiting_for_keyring)
    program.accounts.connect_token(ACCOUNT, "r8_revoked0123456789")
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.WRONG)


def test_a_new_token_that_is_refused_leaves_the_one_before_in_use(world: World) -> None:
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).place)
    program.accounts.connect_token(ACCOUNT, "r8_revoked0123456789")
    world.until(lambda: program.accounts.state(ACCOUNT).refused_new == "6789")
    state = program.accounts.state(ACCOUNT)
    assert (state.status, state.place) == (AccountStatus.VALID, "a keyring")
    assert program.accounts.secret(ACCOUNT) == GOOD
    assert store.load(ACCOUNT) == GOOD


def test_what_the_keyring_did_not_read_is_asked_for_again(world: World) -> None:
    store = ShutStore(Kind.KEYRING_LOCKED)
    NamedStore.save(store, ACCOUNT, GOOD)
    program = world.start(practice=False, tokens=lambda: store)
    world.until(lambda: program.accounts.state(ACCOUNT).keyring is not None)
    trouble = program.accounts.state(ACCOUNT).keyring
    assert trouble is not None
    assert (trouble.act, trouble.problem.kind) == (KeyringAct.LOAD, Kind.KEYRING_LOCKED)
    assert program.accounts.state(ACCOUNT).status is AccountStatus.NONE
    store.kind = None
    program.accounts.ask_keyring_again(ACCOUNT)
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert program.accounts.state(ACCOUNT).keyring is None


def test_what_the_keyring_did_not_keep_is_held_and_can_be_kept_later(world: World) -> None:
    store = ShutStore(Kind.KEYRING_DENIED)
    program = world.start(practice=False, tokens=lambda: store)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    accounts = program.accounts
    world.until(lambda: accounts.state(ACCOUNT).keyring is not None)
    world.until(lambda: accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert accounts.state(ACCOUNT).session_only
    store.kind = None
    accounts.ask_keyring_again(ACCOUNT)
    world.until(lambda: accounts.state(ACCOUNT).place == "a keyring")
    assert not accounts.state(ACCOUNT).session_only
    assert store.load(ACCOUNT) == GOOD


def test_what_the_keyring_did_not_remove_is_said_and_can_be_removed_later(world: World) -> None:
    store = ShutStore(Kind.KEYRING_LOCKED)
    store.kind = None
    store.save(ACCOUNT, GOOD)
    program = world.start(practice=False, tokens=lambda: store)
    accounts = program.accounts
    world.until(lambda: accounts.state(ACCOUNT).status is AccountStatus.VALID)
    store.kind = Kind.KEYRING_LOCKED
    accounts.remove(ACCOUNT)
    world.until(lambda: accounts.state(ACCOUNT).keyring is not None)
    assert accounts.secret(ACCOUNT) is None
    store.kind = None
    accounts.ask_keyring_again(ACCOUNT)
    world.until(lambda: store.load(ACCOUNT) is None)
    world.until(lambda: accounts.state(ACCOUNT).keyring is None)


def test_while_the_keyring_is_locked_the_environments_token_serves(world: World) -> None:
    store = ShutStore(Kind.KEYRING_LOCKED)
    NamedStore.save(store, ACCOUNT, Secret(PRACTICE_TEAM_TOKEN))
    program = world.start(practice=False, tokens=lambda: store, environment={ACCOUNT: GOOD})
    accounts = program.accounts
    world.until(lambda: accounts.state(ACCOUNT).status is AccountStatus.VALID)
    assert accounts.state(ACCOUNT).from_environment
    assert accounts.state(ACCOUNT).keyring is not None
    store.kind = None
    accounts.ask_keyring_again(ACCOUNT)
    world.until(lambda: accounts.state(ACCOUNT).name == "practice-team")
    assert not accounts.state(ACCOUNT).from_environment


def test_after_the_kept_token_is_removed_the_environments_is_used(world: World) -> None:
    store = NamedStore()
    store.save(ACCOUNT, Secret(PRACTICE_TEAM_TOKEN))
    program = world.start(practice=False, tokens=lambda: store, environment={ACCOUNT: GOOD})
    accounts = program.accounts
    world.until(lambda: accounts.state(ACCOUNT).name == "practice-team")
    accounts.remove(ACCOUNT)
    world.until(lambda: accounts.state(ACCOUNT).name == "practice")
    assert accounts.state(ACCOUNT).from_environment
    assert store.load(ACCOUNT) is None


def test_a_wandb_key_that_the_trainer_cannot_use_is_good_and_says_so(world: World) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    program.accounts.connect_token(Account.WANDB, "wandb_v1_" + "a" * 77)
    world.until(lambda: program.accounts.state(Account.WANDB).status is AccountStatus.VALID)
    assert not program.accounts.state(Account.WANDB).for_trainer


def test_a_token_that_is_refused_in_the_middle_of_work_is_looked_at_again(
    world: World, folder: Path
) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).place)
    world.open(program, folder)
    world.server.world.revoke(GOOD.reveal())
    program.training.start(
        Wishes(settings=TrainingSettings(trigger_word="DNCR", steps=100), destination="dancers")
    )
    world.until(lambda: program.accounts.state(ACCOUNT).status is AccountStatus.REVOKED)


def test_a_variable_that_holds_no_token_is_told_and_stops_nothing(world: World) -> None:
    wrong = Problem(kind=Kind.BAD_TOKEN_TEXT)
    program = world.start(practice=False, tokens=NamedStore, environment={ACCOUNT: wrong})
    world.until(lambda: program.accounts.state(ACCOUNT).problem == wrong)
    assert program.accounts.secret(ACCOUNT) is None


def test_a_keyring_that_is_not_to_be_trusted_is_named(world: World) -> None:
    name = "keyrings.alt.file.PlaintextKeyring"
    program = world.start(practice=False, tokens=lambda: SessionTokenStore(passed_over=name))
    program.accounts.connect_token(ACCOUNT, GOOD.reveal())
    world.until(lambda: program.accounts.state(ACCOUNT).passed_over == name)
    assert program.accounts.state(ACCOUNT).session_only
