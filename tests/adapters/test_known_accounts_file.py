"""Whose tokens were good is remembered without the tokens."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.known_accounts_file import KnownAccountsFile
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.known_accounts import KnownAccount
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account, Secret

GUIDO = KnownAccount(
    account=Account.REPLICATE, name="guido", last_four="7f3a", holder=Holder.PERSON
)


def test_what_was_said_of_a_token_is_known_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "config" / "accounts.json"
    KnownAccountsFile(path).remember(GUIDO)
    again = KnownAccountsFile(path)
    assert again.recall(Account.REPLICATE) == GUIDO
    assert again.recall(Account.WANDB) is None
    again.forget(Account.REPLICATE)
    again.forget(Account.REPLICATE)
    assert KnownAccountsFile(path).recall(Account.REPLICATE) is None


def test_it_is_told_from_another_token_by_its_end() -> None:
    assert GUIDO.is_of(Secret("r8_0123456789_7f3a"))
    assert not GUIDO.is_of(Secret("r8_0123456789_7f3b"))


def test_a_damaged_file_counts_as_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    for text in ("", "[]", '{"replicate": 1}', '{"replicate": {"name": "", "last_four": "7f3a"}}'):
        path.write_text(text)
        assert KnownAccountsFile(path).recall(Account.REPLICATE) is None
    KnownAccountsFile(path).remember(GUIDO)
    assert KnownAccountsFile(path).recall(Account.REPLICATE) == GUIDO


def test_a_folder_in_its_place_is_no_trouble_while_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "accounts.json").mkdir()
    assert KnownAccountsFile(tmp_path / "accounts.json").recall(Account.REPLICATE) is None


def test_a_place_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    with pytest.raises(Failure):
        KnownAccountsFile(tmp_path / "config" / "accounts.json").remember(GUIDO)
