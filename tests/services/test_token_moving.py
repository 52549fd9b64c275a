"""Tokens in files: told when a project holds them, moved to the keyring, blanked in the file."""

import json
from pathlib import Path

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.token_moving import CODE
from tests.services.conftest import Program, World
from tests.services.test_account_service import NamedStore

REPLICATE, HUB = Account.REPLICATE, Account.HUGGING_FACE


def config(folder: Path, **more: str) -> Path:
    settings = {"replicate_api_token": tokens.PRACTICE_REPLICATE_TOKEN, **more}
    path = folder / "config.json"
    path.write_text(json.dumps(settings))
    return path


def looked(world: World, program: Program, path: Path) -> None:
    program.token_moving.look(path)
    world.until(lambda: program.token_moving.offer and program.token_moving.offer.file)


def test_a_project_that_holds_tokens_is_told_of_and_offers_them(world: World, folder: Path) -> None:
    path = config(folder)
    program = world.start(practice=False)
    world.open(program, folder)
    world.until(lambda: any(each.code == CODE for each in program.notices.all))
    notice = next(each for each in program.notices.all if each.code == CODE)
    assert (notice.params["name"], notice.action) == ("config.json", "accounts")
    assert tokens.PRACTICE_REPLICATE_TOKEN not in repr(notice)
    offer = program.token_moving.offer
    assert offer is not None
    assert offer.path == path
    assert program.accounts.secret(REPLICATE) is None, "nothing moves by itself"


def test_the_settings_of_a_script_that_are_dropped_offer_their_tokens(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start(practice=False)
    world.open(program, folder)
    path = config(tmp_path)
    program.session.add_files([path])
    world.until(lambda: program.token_moving.offer is not None)
    assert any(each.code == CODE for each in program.notices.all)


def test_tokens_move_to_the_keyring_and_then_out_of_the_file(world: World, tmp_path: Path) -> None:
    store = NamedStore()
    program = world.start(practice=False, tokens=lambda: store)
    moving = program.token_moving
    path = config(tmp_path, huggingface_token=tokens.PRACTICE_HF_TOKEN)
    looked(world, program, path)
    assert moving.removable() == frozenset()
    moving.blank()
    assert tokens.PRACTICE_REPLICATE_TOKEN in path.read_text(), "it is nowhere else yet"
    moving.move([REPLICATE, HUB])
    world.until(lambda: moving.removable() == {REPLICATE, HUB})
    moving.blank()
    world.until(lambda: moving.offer and moving.offer.blanked)
    assert json.loads(path.read_text()) == {"replicate_api_token": "", "huggingface_token": ""}
    kept = store.load(REPLICATE)
    assert kept is not None
    assert kept.reveal() == tokens.PRACTICE_REPLICATE_TOKEN


def test_without_a_keyring_the_file_keeps_its_tokens(world: World, tmp_path: Path) -> None:
    program = world.start(practice=False)
    path = config(tmp_path)
    looked(world, program, path)
    program.token_moving.move([REPLICATE])
    accounts = program.accounts
    world.until(lambda: accounts.state(REPLICATE).status is AccountStatus.VALID)
    world.until(lambda: not accounts.state(REPLICATE).waiting_for_keyring)
    assert program.token_moving.removable() == frozenset()


def test_a_token_that_its_service_refuses_may_be_blanked(world: World, tmp_path: Path) -> None:
    program = world.start(practice=False, tokens=NamedStore)
    world.server.world.revoke(tokens.PRACTICE_REPLICATE_TOKEN)
    path = config(tmp_path)
    looked(world, program, path)
    program.token_moving.move([REPLICATE])
    world.until(lambda: program.token_moving.removable() == {REPLICATE})


def test_a_file_that_cannot_be_read_is_said(world: World, tmp_path: Path) -> None:
    program = world.start(practice=False)
    program.token_moving.look(tmp_path / "gone.json")
    world.until(lambda: program.token_moving.offer and program.token_moving.offer.problem)
    program.token_moving.dismiss()
    assert program.token_moving.offer is None
