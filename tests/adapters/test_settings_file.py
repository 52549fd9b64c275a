"""Settings hold only what the person changed, and a wrong value harms nobody."""

import json
from datetime import date

import pytest

from fluxtune_desktop.adapters.settings_file import load_settings, save_settings
from fluxtune_desktop.core.look import Theme
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.settings import Settings


def test_without_a_file_there_are_the_defaults(tmp_path):
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_what_was_changed_comes_back_and_nothing_else_is_written(tmp_path):
    path = tmp_path / "new" / "settings.json"
    mine = Settings(theme=Theme.DARK, recent=("/a", "/b"))
    save_settings(path, mine)
    assert load_settings(path) == mine
    assert json.loads(path.read_bytes()) == {"theme": "dark", "recent": ["/a", "/b"]}


def test_going_back_to_the_default_removes_the_entry(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(theme=Theme.DARK))
    save_settings(path, Settings())
    assert json.loads(path.read_bytes()) == {}


def test_keys_of_a_newer_program_are_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"later": 1}')
    save_settings(path, Settings(practice=True))
    assert json.loads(path.read_bytes()) == {"later": 1, "practice": True}


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xff", b"[" * 100_000])
def test_a_spoiled_file_gives_the_defaults(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()


def test_one_wrong_value_leaves_the_others(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(
        '{"theme": "pink", "thumbnail_px": 9999, "recent": "x", "practice": true,'
        ' "prices": {"picture": 0}}'
    )
    settings = load_settings(path)
    assert settings == Settings(practice=True, thumbnail_px=384)


def test_own_prices_are_kept(tmp_path):
    path = tmp_path / "settings.json"
    own = Prices(picture=0.05, as_of=date(2030, 1, 2))
    save_settings(path, Settings(prices=own))
    assert load_settings(path).prices == own


def test_newer_shipped_prices_go_before_own_ones(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(prices=Prices(picture=0.05, as_of=date(2020, 1, 2))))
    assert load_settings(path).prices == Prices()


def test_prices_that_make_no_sense_are_passed_over(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(prices=Prices(picture=-1.0, as_of=date(2030, 1, 2))))
    assert load_settings(path).prices == Prices()
