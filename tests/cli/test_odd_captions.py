"""Captions of other encodings at the terminal: named, and converted when that is asked for."""

import json
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.cli.entry import main

LATIN = "fumée".encode("cp1252")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "style"
    made.mkdir()
    for name in ("001", "002"):
        Image.new("RGB", (600, 600)).save(made / f"{name}.png")
        (made / f"{name}.txt").write_bytes(LATIN)
    return made


def test_check_names_them_as_they_would_be_read_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder)]) == 1
    told = capsys.readouterr().out
    assert "Not UTF-8, Windows-1252 most probably, of 001.png: fumée" in told
    assert "--convert-captions" in told
    assert (folder / "001.txt").read_bytes() == LATIN


def test_check_converts_them_when_asked_and_then_the_folder_is_ready(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder), "--convert-captions"]) == 0
    told = capsys.readouterr().out
    assert "2 captions converted to UTF-8." in told
    assert "Not UTF-8" not in told
    assert (folder / "002.txt").read_bytes() == "fumée".encode()
    assert main(["check", str(folder), "--convert-captions", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["converted"] == 0


def test_import_takes_them_only_with_the_word_for_it(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "001.txt").unlink()
    captions = tmp_path / "captions.csv"
    captions.write_bytes("filename,caption\n001.png,brûlé\n".encode("cp1252"))
    assert main(["import", str(captions), str(folder)]) == 0
    assert "of 001.png: brûlé" in capsys.readouterr().out
    assert not (folder / "001.txt").exists()
    assert main(["import", str(captions), str(folder), "--convert-captions"]) == 0
    assert (folder / "001.txt").read_bytes() == "brûlé".encode()
