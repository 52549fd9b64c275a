"""Settings → Accounts in each state that a token and its keyring can be in."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.tour.account_stage import AccountScene, TourKeyring, account_scene
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click, write
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.theme import Theme

_ALL = {
    Account.REPLICATE: tokens.PRACTICE_REPLICATE_TOKEN,
    Account.HUGGING_FACE: tokens.PRACTICE_HF_TOKEN,
    Account.WANDB: tokens.PRACTICE_WANDB_KEY,
}
_ODD = {
    Account.REPLICATE: tokens.PRACTICE_TEAM_TOKEN,
    Account.HUGGING_FACE: tokens.PRACTICE_HF_READ_TOKEN,
    Account.WANDB: tokens.PRACTICE_WANDB_LONG_KEY,
}
_WRONG = "r8_revoked_0123456789_of_somebody_else"
_TO_BE_REVOKED = "r8_" + "Q" * 33 + "7f3a"

Scene = Callable[..., AbstractContextManager[AccountScene]]


def account_states(
    stage: Stage, camera: Camera, theme: Theme, doors: Outside, folder: Path
) -> Iterator[Until]:
    """Each in a window of its own, with what that state needs in its keyring."""
    scene = partial(account_scene, stage, theme, doors, folder)
    yield from _none_and_checking(scene, camera)
    yield from _kept(scene, camera, "valid", _ALL)
    yield from _kept(scene, camera, "rights", _ODD)
    yield from _wrong(scene, camera)
    yield from _revoked(scene, camera)
    for kind, name in (
        (Kind.KEYRING_LOCKED, "keyring-locked"),
        (Kind.KEYRING_DENIED, "keyring-denied"),
    ):
        yield from _shut(scene, camera, name, TourKeyring(_ALL, refuses=kind))
    yield from _waiting(scene, camera)
    yield from _not_kept(scene, camera)
    yield from _session_only(scene, camera)
    yield from _environment(scene, camera)
    yield from _file(scene, camera, folder)


def _shoot(
    scene: AccountScene, camera: Camera, name: str, *, show: QWidget | None = None
) -> Iterator[Until]:
    def scroll() -> None:
        if show is not None:
            scene.show(show)

    yield from camera.of(scene.window).shoot(f"6-accounts-{name}", before=scroll)


def _none_and_checking(made: Scene, camera: Camera) -> Iterator[Until]:
    with made(TourKeyring()) as scene:
        yield scene.at(Account.REPLICATE, AccountStatus.NONE)
        yield from _shoot(scene, camera, "none")
        card = scene.card(Account.REPLICATE)
        write(card.field, tokens.PRACTICE_REPLICATE_TOKEN)
        yield from _shoot(scene, camera, "pasting")
        scene.answers.clear()
        click(card.connect_button)
        yield from _shoot(scene, camera, "checking")
        scene.answers.set()
        yield scene.at(Account.REPLICATE, AccountStatus.VALID)


def _kept(made: Scene, camera: Camera, name: str, kept: Mapping[Account, str]) -> Iterator[Until]:
    with made(TourKeyring(kept)) as scene:
        for account in Account:
            yield scene.at(account, AccountStatus.VALID)
        yield from _shoot(scene, camera, name)


def _wrong(made: Scene, camera: Camera) -> Iterator[Until]:
    kept = {Account.HUGGING_FACE: tokens.PRACTICE_HF_FINE_TOKEN}
    with made(TourKeyring(kept)) as scene:
        yield scene.at(Account.REPLICATE, AccountStatus.NONE)
        yield scene.at(Account.HUGGING_FACE, AccountStatus.VALID)
        for account, wrong in ((Account.REPLICATE, _WRONG), (Account.HUGGING_FACE, _WRONG)):
            card = scene.card(account)
            if not card.field.typing:
                click(card.connect_button)
            write(card.field, wrong)
            click(card.connect_button)
        yield scene.at(Account.REPLICATE, AccountStatus.WRONG)
        yield Until(
            what="the new token refused",
            holds=lambda: bool(scene.accounts.state(Account.HUGGING_FACE).refused_new),
        )
        yield from _shoot(scene, camera, "wrong")


def _revoked(made: Scene, camera: Camera) -> Iterator[Until]:
    with made(TourKeyring({**_ALL, Account.REPLICATE: _TO_BE_REVOKED})) as scene:
        for account in Account:
            yield scene.at(account, AccountStatus.VALID)
        scene.stage.practice.world.revoke(_TO_BE_REVOKED)
        click(scene.card(Account.REPLICATE).check_button)
        yield scene.at(Account.REPLICATE, AccountStatus.REVOKED)
        yield from _shoot(scene, camera, "revoked")


def _shut(made: Scene, camera: Camera, name: str, keyring: TokenStore) -> Iterator[Until]:
    with made(keyring) as scene:
        for account in Account:
            yield scene.troubled(account)
        yield from _shoot(scene, camera, name)


def _waiting(made: Scene, camera: Camera) -> Iterator[Until]:
    keyring = TourKeyring(_ALL)
    keyring.open.clear()
    yield from _shut(made, camera, "keyring-waiting", keyring)


def _not_kept(made: Scene, camera: Camera) -> Iterator[Until]:
    keyring = TourKeyring()
    with made(keyring) as scene:
        yield scene.at(Account.REPLICATE, AccountStatus.NONE)
        keyring.refuses = Kind.KEYRING_LOCKED
        write(scene.card(Account.REPLICATE).field, tokens.PRACTICE_REPLICATE_TOKEN)
        click(scene.card(Account.REPLICATE).connect_button)
        yield scene.troubled(Account.REPLICATE)
        yield from _shoot(scene, camera, "not-kept")


def _session_only(made: Scene, camera: Camera) -> Iterator[Until]:
    with made(SessionTokenStore()) as scene:
        yield scene.at(Account.REPLICATE, AccountStatus.NONE)
        write(scene.card(Account.REPLICATE).field, tokens.PRACTICE_REPLICATE_TOKEN)
        click(scene.card(Account.REPLICATE).connect_button)
        yield scene.at(Account.REPLICATE, AccountStatus.VALID)
        yield from _shoot(scene, camera, "session-only")


def _environment(made: Scene, camera: Camera) -> Iterator[Until]:
    given = {Account.REPLICATE: Secret(tokens.PRACTICE_REPLICATE_TOKEN)}
    with made(TourKeyring(), given) as scene:
        yield scene.at(Account.REPLICATE, AccountStatus.VALID)
        yield from _shoot(scene, camera, "environment")


def _file(made: Scene, camera: Camera, folder: Path) -> Iterator[Until]:
    """The settings of an earlier script, in a git checkout."""
    checkout = folder / "aicaricaturist"
    (checkout / ".git").mkdir(parents=True)
    settings = {
        "replicate_api_token": tokens.PRACTICE_REPLICATE_TOKEN,
        "huggingface_token": tokens.PRACTICE_HF_TOKEN,
        "wandb_api_key": tokens.PRACTICE_WANDB_KEY,
    }
    path = checkout / "config.json"
    path.write_text(json.dumps(settings, indent=2), encoding="utf-8")
    with made(TourKeyring({Account.HUGGING_FACE: tokens.PRACTICE_HF_FINE_TOKEN})) as scene:
        yield scene.at(Account.HUGGING_FACE, AccountStatus.VALID)
        card = scene.part.file
        scene.moving.look(path)
        yield Until(what="the file", holds=card.move_button.isVisible)
        yield from _shoot(scene, camera, "file-found", show=card)
        click(card.rows[Account.HUGGING_FACE].box)
        click(card.move_button)
        yield Until(
            what="tokens in the keyring",
            holds=lambda: scene.moving.removable() == frozenset(Account),
        )
        yield from _shoot(scene, camera, "file-moved", show=card)
        click(card.blank_button)
        yield Until(what="a blanked file", holds=lambda: bool(card.blanked.text()))
        yield from _shoot(scene, camera, "file-blanked", show=card)
