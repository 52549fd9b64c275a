"""Which service is spoken to, with whose token."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from fluxtune_desktop.core.endpoints import PRACTICE, REPLICATE, Endpoints
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.ports import Clock, ReplicateApi
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.wandb_key import trainer_accepts
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.wiring import kept_token, practice_token


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """An open door to Replicate, or to practice, and the time that goes by there."""

    api: ReplicateApi
    endpoints: Endpoints
    username: str
    holder: Holder
    clock: Clock
    pace: Pace

    @property
    def payer(self) -> str:
        """Who pays, as a question names them."""
        organization = self.holder is Holder.ORGANIZATION
        return f"{self.username}, an organization" if organization else self.username

    @property
    def practice(self) -> bool:
        """Whether nothing is sent or charged."""
        return self.endpoints.practice


def service_of(arguments: argparse.Namespace) -> str:
    """The service that the words ask for."""
    return PRACTICE if arguments.practice else REPLICATE


@contextmanager
def replicate(outside: Outside, service: str) -> Iterator[Access]:
    """Reach the service and learn whose token it is.

    The keyring wins; the environment is read only where the keyring has none; practice reads
    neither. Raises Failure(NO_TOKEN), or what the service says.
    """
    endpoints = outside.reach(service)
    with outside.replicate(endpoints, key_of(outside, service)) as api:
        account = api.account()
        yield Access(
            api=api,
            endpoints=endpoints,
            username=account.username,
            holder=account.holder,
            clock=outside.clock,
            pace=outside.pace,
        )


def key_of(outside: Outside, service: str) -> Secret:
    """The token for Replicate, or that of practice. Raises Failure(NO_TOKEN)."""
    if outside.reach(service).practice:
        return outside.practice_token(Account.REPLICATE)
    return _token()


def wandb_key(access: Access) -> Secret | None:
    """The W&B key for the trainer; None where there is none, or none that it takes."""
    key = practice_token(Account.WANDB) if access.practice else kept_token(Account.WANDB)
    return key if key is not None and trainer_accepts(key) else None


def version_key(outside: Outside, endpoints: Endpoints) -> Secret:
    """The key that W&B itself is asked with, of whatever length. Raises Failure(NO_TOKEN)."""
    if endpoints.practice:
        return outside.practice_token(Account.WANDB)
    key = kept_token(Account.WANDB)
    if key is None:
        raise failure(Kind.NO_TOKEN, subject=Account.WANDB.value)
    return key


def hub_token(outside: Outside, endpoints: Endpoints) -> Secret:
    """The token for Hugging Face. Raises Failure(NO_TOKEN)."""
    if endpoints.practice:
        return outside.practice_token(Account.HUGGING_FACE)
    token = kept_token(Account.HUGGING_FACE)
    if token is None:
        raise failure(Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value)
    return token


def _token() -> Secret:
    token = kept_token(Account.REPLICATE)
    if token is None:
        raise failure(Kind.NO_TOKEN, subject="Replicate")
    return token
