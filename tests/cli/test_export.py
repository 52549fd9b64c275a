"""``fluxtune export`` at the terminal."""

import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.cli import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLUXTUNE_HOME", str(tmp_path / "home"))
    made = tmp_path / "smoke"
    made.mkdir()
    for number in (1, 2):
        Image.new("RGB", (64, 64), (40, 20, 90)).save(made / f"{number}.png")
    (made / "1.txt").write_text("pale smoke", encoding="utf-8")
    return made


def test_the_name_of_the_file_says_the_form(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "captions.jsonl"
    assert main(["export", str(folder), "-o", str(out)]) == 0
    assert json.loads(out.read_text()) == {"file_name": "1.png", "text": "pale smoke"}
    assert capsys.readouterr().out == f"{out}: 1 caption.\n"


def test_images_and_captions_as_a_folder_or_a_zip(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(folder), "-o", str(tmp_path / "pairs")]) == 0
    assert {path.name for path in (tmp_path / "pairs").iterdir()} == {"1.png", "1.txt", "2.png"}
    assert main(["export", str(folder), "-o", str(tmp_path / "out"), "--format", "zip"]) == 0
    assert set(zipfile.ZipFile(tmp_path / "out").namelist()) == {"1.png", "1.txt", "2.png"}
    assert "2 images, 1 caption." in capsys.readouterr().out


def test_a_file_that_is_there_stays_unless_replace_is_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "captions.json"
    out.write_text("mine")
    assert main(["export", str(folder), "-o", str(out)]) == 1
    assert "of that name already" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert main(["export", str(folder), "-o", str(out), "--replace"]) == 0
    assert "pale smoke" in out.read_text()
