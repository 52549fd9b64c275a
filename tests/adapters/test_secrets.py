"""Where tokens are kept: in the system's keyring or nowhere."""

import json
import threading
import traceback
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError
from secretstorage.exceptions import LockedException, PromptDismissedException

from fluxtune_desktop.adapters.secrets import (
    KeyringTokenStore,
    SessionTokenStore,
    best_token_store,
    environment_token,
    token_for,
    trusted,
)
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.secret import Account, Secret
from tests import secret_service

TOKEN = Secret("r8_kept_0")
OTHER = Secret("r8_given_0")
VARIABLE = {"REPLICATE_API_TOKEN": OTHER.reveal()}


def test_in_memory_a_token_is_kept_for_the_session() -> None:
    store = SessionTokenStore()
    assert store.place == ""
    assert store.load(Account.REPLICATE) is None
    store.save(Account.REPLICATE, TOKEN)
    assert store.load(Account.REPLICATE) == TOKEN
    assert store.load(Account.WANDB) is None
    store.remove(Account.REPLICATE)
    store.remove(Account.REPLICATE)
    assert store.load(Account.REPLICATE) is None


def test_the_kept_token_goes_before_the_environments() -> None:
    store = SessionTokenStore()
    assert token_for(store, Account.REPLICATE, {}) is None
    assert token_for(store, Account.REPLICATE, VARIABLE) == OTHER
    assert store.load(Account.REPLICATE) is None, "the environment's is not kept"
    store.save(Account.REPLICATE, TOKEN)
    assert token_for(store, Account.REPLICATE, VARIABLE) == TOKEN


def test_each_service_has_its_variable() -> None:
    environ = {
        "REPLICATE_API_TOKEN": "a" * 8,
        "HF_TOKEN": "b" * 8,
        "WANDB_API_KEY": " c" * 1 + "c" * 8,
    }
    assert environment_token(Account.REPLICATE, environ) == Secret("a" * 8)
    assert environment_token(Account.HUGGING_FACE, environ) == Secret("b" * 8)
    assert environment_token(Account.WANDB, environ) == Secret("c" * 9)
    assert environment_token(Account.WANDB, {"WANDB_API_KEY": " "}) is None


def test_a_variable_with_a_line_break_inside_is_refused_without_being_quoted() -> None:
    with pytest.raises(Failure) as failed:
        environment_token(Account.REPLICATE, {"REPLICATE_API_TOKEN": "canary\ncanary"})
    assert failed.value.problem.kind is Kind.BAD_TOKEN_TEXT
    assert "canary" not in str(failed.value)


class Readable(fail.Keyring):
    """Stands for a keyring that writes files that anyone can read."""


class Chain(ChainerBackend):
    """A chain with given members."""

    backends: tuple[KeyringBackend, ...] = ()


def chain(*members: KeyringBackend) -> KeyringBackend:
    found = Chain()
    found.backends = members
    return found


Chain.__module__, Chain.__name__ = ChainerBackend.__module__, ChainerBackend.__name__


@pytest.mark.parametrize("backend", [Readable(), fail.Keyring(), null.Keyring()])
def test_keyrings_that_are_no_systems_own_are_not_used(backend: KeyringBackend) -> None:
    assert trusted(backend) is None


def test_of_a_chain_only_the_systems_own_member_is_used() -> None:
    good = SecretService.Keyring()
    assert trusted(chain(Readable(), good)) is good
    assert trusted(chain(Readable())) is None


class Troubled(SecretService.Keyring):
    """The Secret Service, answering with the exception it is given."""

    def __init__(self, trouble: Exception) -> None:
        super().__init__()
        self.trouble = trouble

    def get_password(self, *_: str) -> str | None:
        raise self.trouble


Troubled.__module__, Troubled.__name__ = "keyring.backends.SecretService", "Keyring"


class KeychainDenied(Exception):
    """Named as that of keyring's macOS backend, which loads nowhere else."""


class DBusErrorResponse(Exception):
    """Named as jeepney's, with the name of the error as jeepney gives it."""

    def __init__(self, name: str) -> None:
        super().__init__("canary")
        self.name = name


def because(trouble: Exception, cause: Exception) -> Exception:
    trouble.__cause__ = cause
    return trouble


BUS = "org.freedesktop.DBus.Error."


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (KeyringLocked("x"), Kind.KEYRING_LOCKED),
        (LockedException("canary"), Kind.KEYRING_LOCKED),
        (because(InitError("x"), PromptDismissedException("x")), Kind.KEYRING_LOCKED),
        (because(PasswordSetError("x"), OSError(-25308, "x")), Kind.KEYRING_LOCKED),
        (because(KeyringLocked("x"), KeychainDenied(-128, "canary")), Kind.KEYRING_DENIED),
        (PasswordSetError("Cancelled by user"), Kind.KEYRING_DENIED),
        (DBusErrorResponse(f"{BUS}AccessDenied"), Kind.KEYRING_DENIED),
        (DBusErrorResponse(f"{BUS}NoReply"), Kind.KEYRING_SILENT),
        (DBusErrorResponse(f"{BUS}ServiceUnknown"), Kind.KEYRING_MISSING),
        (DBusErrorResponse("org.freedesktop.Secret.Error.IsLocked"), Kind.KEYRING_LOCKED),
        (NoKeyringError("x"), Kind.KEYRING_MISSING),
        (InitError("x"), Kind.KEYRING_MISSING),
        (PasswordSetError("canary"), Kind.KEYRING_REFUSED),
        (OSError("canary"), Kind.KEYRING_REFUSED),
    ],
)
def test_what_the_keyrings_troubles_mean(
    trouble: Exception, kind: Kind, request: pytest.FixtureRequest
) -> None:
    before = keyring.get_keyring()
    request.addfinalizer(lambda: keyring.set_keyring(before))
    keyring.set_keyring(Troubled(trouble))
    store = KeyringTokenStore()
    with pytest.raises(Failure) as failed:
        store.load(Account.REPLICATE)
    assert failed.value.problem.kind is kind
    assert "canary" not in "".join(traceback.format_exception(failed.value))
    assert token_for(store, Account.REPLICATE, VARIABLE) == OTHER


class PlaintextKeyring(null.Keyring):
    """Named as that of keyrings.alt."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


def test_a_keyring_that_writes_readable_files_is_passed_over_by_name(
    request: pytest.FixtureRequest,
) -> None:
    before = keyring.get_keyring()
    request.addfinalizer(lambda: keyring.set_keyring(before))
    keyring.set_keyring(PlaintextKeyring())
    store = best_token_store()
    assert (store.place, store.passed_over) == ("", "keyrings.alt.file.PlaintextKeyring")


def test_a_good_keyring_is_used_whatever_the_environment_holds() -> None:
    store = SessionTokenStore()
    store.save(Account.REPLICATE, TOKEN)
    broken = {"REPLICATE_API_TOKEN": "two words"}
    assert token_for(store, Account.REPLICATE, broken) == TOKEN
    with pytest.raises(Failure) as failed:
        token_for(store, Account.WANDB, {"WANDB_API_KEY": "two words"})
    assert failed.value.problem.kind is Kind.BAD_TOKEN_TEXT


def test_without_a_keyring_the_session_keeps_them() -> None:
    store = best_token_store()
    assert isinstance(store, SessionTokenStore)
    assert store.passed_over == ""
    with pytest.raises(Failure) as failed:
        KeyringTokenStore().load(Account.REPLICATE)
    assert failed.value.problem.kind is Kind.KEYRING_MISSING


class AtItsPrompt(SessionTokenStore):
    """A keyring that waits for a person."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()

    def load(self, account: Account) -> Secret | None:
        self.answered.wait(30)
        return super().load(account)


def test_the_command_line_does_not_wait_for_ever_at_a_prompt() -> None:
    store = AtItsPrompt()
    with pytest.raises(Failure) as failed:
        token_for(store, Account.REPLICATE, {}, seconds=0.05)
    assert failed.value.problem.kind is Kind.KEYRING_SILENT
    assert token_for(store, Account.REPLICATE, VARIABLE, seconds=0.05) == OTHER
    store.answered.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)


# A real Secret Service

STEPS = """
import json, sys
from fluxtune_desktop.adapters.secrets import best_token_store
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.secret import Account, Secret
store = best_token_store()
said = [store.place]
def step(name):
    try:
        if name == "save":
            return store.save(Account.REPLICATE, Secret("r8_in_the_keyring"))
        if name == "remove":
            return store.remove(Account.REPLICATE)
        found = store.load(Account.REPLICATE)
        return found and found.reveal()
    except Failure as failed:
        return failed.problem.kind.value
print(json.dumps(said + [step(name) for name in sys.argv[1:]]))
"""


def _said(ended: Any) -> list[str | None]:
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert isinstance(found, list)
    return found


def test_the_systems_keyring_keeps_a_token_from_start_to_start(
    secret_service_env: secret_service.SecretService,
) -> None:
    first = _said(secret_service_env.run(STEPS, "load", "save", "load"))
    assert first == ["Secret Service", None, None, "r8_in_the_keyring"]
    second = _said(secret_service_env.run(STEPS, "load", "remove", "load", "remove"))
    assert second == ["Secret Service", "r8_in_the_keyring", None, None, None]


def test_a_locked_keyring_says_so(secret_service_env: secret_service.SecretService) -> None:
    _said(secret_service_env.run(STEPS, "save"))
    locked = _said(secret_service_env.run(STEPS, "load", "save", unlocked=False))
    assert locked == ["Secret Service", "keyring_locked", "keyring_locked"]


def test_a_keyring_that_was_never_made_counts_as_locked(
    secret_service_env: secret_service.SecretService,
) -> None:
    said = _said(secret_service_env.run(STEPS, "save", unlocked=False))
    assert said == ["Secret Service", "keyring_locked"]
