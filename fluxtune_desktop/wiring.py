"""Where the concrete adapters are put together, for the window and the command line alike.

Everything heavy (replicate, huggingface_hub, keyring, httpx) is imported inside the function that
needs it, which only workers and the command line call.
"""

import os
import platform
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.dirs import Dirs, user_dirs
from fluxtune_desktop.adapters.settings_file import load_settings
from fluxtune_desktop.core.endpoints import LIVE, Endpoints
from fluxtune_desktop.core.ports import HubApi, ReplicateApi, TokenStore, WandbApi
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.ports import Outside


def dirs() -> Dirs:
    """The folders of the person who runs the program."""
    return user_dirs(os.environ)


def outside(folders: Dirs) -> Outside:
    """The doors to the outside."""

    def reach(service: str) -> Endpoints:
        if service != "practice":
            return LIVE
        from fluxtune_desktop.practice.host import ensure_practice

        return ensure_practice(folders.data / "practice")

    return Outside(
        reach=reach,
        replicate=_replicate,
        hub=_hub,
        wandb=_wandb,
        practice_token=practice_token,
        clock=SystemClock(),
        host=platform.node(),
    )


def user_settings() -> Settings:
    """The settings as they are on disk."""
    return load_settings(dirs().settings_file)


@cache
def token_store() -> TokenStore:
    """The keyring, or this session's memory where there is none. Imports the keyring package."""
    from fluxtune_desktop.adapters.secrets import best_token_store

    return best_token_store()


def environment_tokens() -> Mapping[Account, Secret]:
    """Tokens that the environment holds; read when asked, never stored."""
    from fluxtune_desktop.adapters.secrets import environment_token

    found = {account: environment_token(account) for account in Account}
    return {account: secret for account, secret in found.items() if secret is not None}


def practice_token(account: Account) -> Secret:
    """The tokens of practice, which open nothing elsewhere."""
    from fluxtune_desktop.practice import tokens

    return Secret(
        {
            Account.REPLICATE: tokens.PRACTICE_REPLICATE_TOKEN,
            Account.HUGGING_FACE: tokens.PRACTICE_HF_TOKEN,
            Account.WANDB: tokens.PRACTICE_WANDB_KEY,
        }[account]
    )


@contextmanager
def _replicate(endpoints: Endpoints, token: Secret) -> Iterator[ReplicateApi]:
    from fluxtune_desktop.adapters.replicate import ReplicateHttp

    with ReplicateHttp(endpoints, token) as api:
        yield api


@contextmanager
def _hub(endpoints: Endpoints, token: Secret) -> Iterator[HubApi]:
    from fluxtune_desktop.adapters.huggingface import HubHttp

    with HubHttp(endpoints, token) as api:
        yield api


@contextmanager
def _wandb(endpoints: Endpoints, token: Secret) -> Iterator[WandbApi]:
    from fluxtune_desktop.adapters.wandb import WandbHttp

    with WandbHttp(endpoints, token) as api:
        yield api
