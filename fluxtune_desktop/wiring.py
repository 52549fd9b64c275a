"""Where the concrete adapters are put together, for the window and the command line alike.

Everything heavy (replicate, huggingface_hub, keyring, httpx) is imported inside the function that
needs it, which only workers and the command line call.
"""

import os
import platform
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, Dirs, user_dirs
from fluxtune_desktop.adapters.dry_package import dry_package
from fluxtune_desktop.adapters.logs import catch_what_nobody_caught, log_to
from fluxtune_desktop.adapters.publication_files import publication_files
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.adapters.settings_file import load_settings
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.clock_speed import CLOCK_VARIABLE, ClockSpeed, clock_speed
from fluxtune_desktop.core.endpoints import PRACTICE, Endpoints, live_endpoints
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.ports import HubApi, ReplicateApi, TokenStore, WandbApi
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.ports import Outside

_importing = threading.Lock()
"""Heavy clients are imported by one worker at a time: replicate takes another pydantic than it
needs when `pydantic` is only half imported by another thread (replicate/resource.py)."""


def dirs() -> Dirs:
    """The folders of the person who runs the program."""
    return user_dirs(os.environ)


def stay_beside_the_program() -> None:
    """From now on, in this process and those that it starts, everything that is no project lies
    beside the program. Raises Failure where nothing can be written there."""
    from fluxtune_desktop.adapters.portable import portable_home

    os.environ[HOME_VARIABLE] = str(portable_home(os.environ))


def holder_address(folder: Path) -> str:
    """Where the window can be called that holds a project; empty where none can. Blocks."""
    from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
    from fluxtune_desktop.adapters.project_lock import holder_of
    from fluxtune_desktop.adapters.window_lock import may_be_called

    holder = holder_of(folder / SETTINGS_FOLDER)
    if holder is None or not holder.is_here or not may_be_called(holder.address):
        return ""
    return holder.address


def take_over(folder: Path) -> None:
    """Take a project from another computer, as the person says. Blocks; raises Failure."""
    from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
    from fluxtune_desktop.adapters.project_lock import break_lock

    break_lock(folder / SETTINGS_FOLDER)


def outside(folders: Dirs) -> Outside:
    """The doors to the outside. Raises Failure when the variable of the clock says nonsense."""
    speed = _clock_speed()

    def reach(service: str) -> Endpoints:
        if service != PRACTICE:
            if not speed.usual:
                # A clock that runs fast would ask a real service far too often.
                raise failure(Kind.INTERNAL, detail=f"{CLOCK_VARIABLE} is for practice only")
            return live_endpoints(os.environ)
        from fluxtune_desktop.practice.host import ensure_practice

        return ensure_practice(folders.data / "practice")

    return Outside(
        reach=reach,
        replicate=_replicate,
        hub=_hub,
        wandb=_wandb,
        publication_files=publication_files,
        dry_package=dry_package,
        practice_token=practice_token,
        clock=SystemClock(speed),
        host=platform.node(),
        trainers=shipped_trainers(),
        pace=Pace(speed=speed.factor),
    )


def _clock_speed() -> ClockSpeed:
    try:
        return clock_speed(os.environ)
    except ValueError as nonsense:
        raise failure(Kind.INTERNAL, detail=str(nonsense)) from nonsense


def user_settings() -> Settings:
    """The settings as they are on disk."""
    return load_settings(dirs().settings_file)


@cache
def redactor() -> Redactor:
    """Takes the tokens of this process out of whatever is logged."""
    return Redactor()


@cache
def keep_log() -> None:
    """From now on the log goes to its file, and nothing uncaught is printed."""
    log_to(dirs().log, redactor())
    catch_what_nobody_caught()


def tell_what_nobody_caught(tell: Callable[[BaseException], None]) -> None:
    """Have the person told of it, too: the window is there to say it."""
    catch_what_nobody_caught(tell)


@cache
def token_store() -> TokenStore:
    """The keyring, or this session's memory where there is none. Imports the keyring package."""
    from fluxtune_desktop.adapters.secrets import best_token_store

    return best_token_store()


def environment_tokens() -> Mapping[Account, Secret | Problem]:
    """Tokens that the environment holds, or what is wrong with a variable; never stored."""
    from fluxtune_desktop.adapters.secrets import environment_token

    found: dict[Account, Secret | Problem] = {}
    for account in Account:
        try:
            secret = environment_token(account)
        except Failure as failed:
            found[account] = failed.problem
        else:
            found.update({} if secret is None else {account: secret})
    return found


def kept_token(account: Account) -> Secret | None:
    """The keyring's token, or the environment's where the keyring gives none."""
    from fluxtune_desktop.adapters.secrets import token_for

    found = token_for(token_store(), account)
    if found is not None:
        redactor().add(found)
    return found


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
    redactor().add(token)
    with _importing:
        from fluxtune_desktop.adapters.replicate import ReplicateHttp

    with ReplicateHttp(endpoints, token, redact=redactor()) as api:
        yield api


@contextmanager
def _hub(endpoints: Endpoints, token: Secret) -> Iterator[HubApi]:
    redactor().add(token)
    with _importing:
        from fluxtune_desktop.adapters.huggingface import HubHttp

    with HubHttp(endpoints, token, redact=redactor()) as api:
        yield api


@contextmanager
def _wandb(endpoints: Endpoints, token: Secret) -> Iterator[WandbApi]:
    redactor().add(token)
    with _importing:
        from fluxtune_desktop.adapters.wandb import WandbHttp

    with WandbHttp(endpoints, token) as api:
        yield api
