"""Tokens in the operating system's keyring, or in this session's memory where there is none.

``keyring`` is imported when first asked; the question may open a prompt of the system and wait
for it, so ask in a worker. Keyrings that write readable files (``keyrings.alt``) are not used.
"""

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from fluxtune_desktop.adapters.keyring_errors import keyring_kind
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "FluxTune Desktop"
"""The name under which the system's own keyring program shows the entries."""

VARIABLES: Mapping[Account, str] = {
    Account.REPLICATE: "REPLICATE_API_TOKEN",
    Account.HUGGING_FACE: "HF_TOKEN",
    Account.WANDB: "WANDB_API_KEY",
}

_PLACES = {
    ("keyring.backends.SecretService", "Keyring"): "Secret Service",
    ("keyring.backends.libsecret", "Keyring"): "Secret Service",
    ("keyring.backends.macOS", "Keyring"): "Keychain",
    ("keyring.backends.Windows", "WinVaultKeyring"): "Windows Credential Manager",
    ("keyring.backends.kwallet", "DBusKeyring"): "KWallet",
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"): "KWallet",
}
SECONDS = 20.0
"""How long the command line waits for a keyring, which may stand at a prompt of the system."""
_MOST_OF_ONE_NAME = 5
_CHAIN = ("keyring.backends.chainer", "ChainerBackend")

_T = TypeVar("_T")


class KeyringTokenStore:
    """Implements ``core.ports.TokenStore`` over the system's keyring."""

    _chosen = ("", "")

    @property
    def passed_over(self) -> str:
        """A keyring that is there and is not used, by its name in Python; empty when there is
        none: keyring's own ``fail`` and ``null`` stand for no keyring."""
        module, name = self._chosen
        nothing = module.endswith((".fail", ".null", ".chainer"))
        return "" if nothing or self.place else f"{module}.{name}"

    @property
    def place(self) -> str:
        """The keyring by the name people know; empty when there is none to be trusted."""
        return "" if self._backend is None else _PLACES[_name_of(self._backend)]

    def load(self, account: Account) -> Secret | None:
        """The token, None if none is kept. Raises Failure of a KEYRING kind."""
        text = _asked(lambda: self._found().get_password(SERVICE, account.value))
        return Secret(text) if text else None

    def save(self, account: Account, secret: Secret) -> None:
        """Keep it, and read it back. Raises Failure of a KEYRING kind."""
        backend = self._found()
        _asked(lambda: backend.set_password(SERVICE, account.value, secret.reveal()))
        if self.load(account) != secret:
            raise failure(Kind.KEYRING_REFUSED, subject=self.place)

    def remove(self, account: Account) -> None:
        """Forget it, and look whether it is gone. Raises Failure of a KEYRING kind."""
        backend = self._found()
        # The Secret Service may hold several of one name, and deletes one at a time.
        for _ in range(_MOST_OF_ONE_NAME):
            if _asked(lambda: backend.get_password(SERVICE, account.value)) is None:
                return
            _asked(lambda: backend.delete_password(SERVICE, account.value))
        raise failure(Kind.KEYRING_REFUSED, subject=self.place)

    @cached_property
    def _backend(self) -> "KeyringBackend | None":
        import keyring

        found = _asked(keyring.get_keyring)
        self._chosen = _name_of(found)
        return trusted(found)

    def _found(self) -> "KeyringBackend":
        if self._backend is None:
            raise failure(Kind.KEYRING_MISSING)
        return self._backend


class SessionTokenStore:
    """Implements ``core.ports.TokenStore`` in memory: gone when the program ends.

    ``passed_over`` names a keyring that is there and not to be trusted.
    """

    def __init__(self, *, passed_over: str = "") -> None:
        self._kept: dict[Account, Secret] = {}
        self._passed_over = passed_over

    @property
    def passed_over(self) -> str:
        """A keyring that is not used, by its name in Python; empty when there is none."""
        return self._passed_over

    @property
    def place(self) -> str:
        """Empty: nowhere that outlives the program."""
        return ""

    def load(self, account: Account) -> Secret | None:
        """The token, None if none was given in this session."""
        return self._kept.get(account)

    def save(self, account: Account, secret: Secret) -> None:
        """Remember it until the program ends."""
        self._kept[account] = secret

    def remove(self, account: Account) -> None:
        """Forget it."""
        self._kept.pop(account, None)


def best_token_store() -> TokenStore:
    """The system's keyring, or this session's memory where there is none to be trusted."""
    store = KeyringTokenStore()
    return store if store.place else SessionTokenStore(passed_over=store.passed_over)


def environment_token(account: Account, environ: Mapping[str, str] = os.environ) -> Secret | None:
    """The token that the environment gives. Raises Failure(BAD_TOKEN_TEXT) for unusable text."""
    text = environ.get(VARIABLES[account], "").strip()
    return Secret(text) if text else None


def token_for(
    store: TokenStore,
    account: Account,
    environ: Mapping[str, str] = os.environ,
    *,
    seconds: float = SECONDS,
) -> Secret | None:
    """The kept token; the environment's only where none is kept or the keyring cannot be asked.

    The environment's is never kept. Not for practice, which has tokens of its own. A keyring that
    does not answer in time counts as one that cannot be asked.
    """
    try:
        kept = _within(seconds, lambda: store.load(account))
    except Failure:
        given = environment_token(account, environ)
        if given is None:
            raise
        return given
    return kept or environment_token(account, environ)


def _within(seconds: float, question: Callable[[], _T]) -> _T:
    """Ask on a thread that is left behind at its prompt when the time is over.

    Raises what the question raises, or Failure(KEYRING_SILENT).
    """
    asked: Future[_T] = Future()

    def ask() -> None:
        try:
            asked.set_result(question())
        # Whatever it is belongs to the thread that asked.
        except BaseException as trouble:  # noqa: BLE001
            asked.set_exception(trouble)

    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if not asked.done():
        raise failure(Kind.KEYRING_SILENT)
    return asked.result()


def trusted(backend: "KeyringBackend") -> "KeyringBackend | None":
    """The backend if it is one of the systems' own; of a chain the first such member."""
    if _name_of(backend) != _CHAIN:
        return backend if _name_of(backend) in _PLACES else None
    members: Iterable[KeyringBackend] = getattr(backend, "backends", ())
    return next((each for each in members if _name_of(each) in _PLACES), None)


def _name_of(backend: object) -> tuple[str, str]:
    return type(backend).__module__, type(backend).__name__


def _asked(question: Callable[[], _T]) -> _T:
    """Ask the keyring, with its exceptions translated. Neither their text nor they themselves are
    passed on: a backend may quote what it was given."""
    try:
        return question()
    except Failure:
        raise
    # Four systems' libraries stand behind this, each with exceptions of its own.
    except Exception as trouble:  # noqa: BLE001
        raise failure(keyring_kind(trouble), detail=type(trouble).__name__) from None
