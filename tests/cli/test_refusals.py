"""What the terminal refuses before anything is sent or charged."""

import json
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli import main
from fluxtune_desktop.wiring import dirs


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one image, and a home of its own without a practice server."""
    monkeypatch.setenv("FLUXTUNE_HOME", str(tmp_path / "home"))
    made = tmp_path / "smoke"
    made.mkdir()
    Image.new("RGB", (640, 640), (40, 20, 90)).save(made / "001.png")
    (made / "001.txt").write_text("pale smoke", encoding="utf-8")
    ProjectDir.open(made, dirs(), program="terminal").close()
    return made


def practice_began(tmp_path: Path) -> bool:
    return (tmp_path / "home" / "data" / "practice").exists()


@pytest.mark.parametrize("words", [["train"], ["create"]])
def test_a_project_of_a_newer_program_is_neither_trained_nor_created_with(
    folder: Path, tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / ".fluxtune" / "project.json"
    file.write_text(json.dumps({**json.loads(file.read_bytes()), "format": 999}))
    prompt = ["smoke"] if words == ["create"] else []
    assert main([*words, str(folder), *prompt, "--practice"]) == 1
    assert "newer" in capsys.readouterr().err
    assert not practice_began(tmp_path)


def test_behind_a_spoiled_journal_a_training_may_hide(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = folder / ".fluxtune" / "runs" / "20260101-000000-abcdef"
    run.mkdir(parents=True)
    (run / "journal.jsonl").write_bytes(b"spoiled\n")
    assert main(["train", str(folder), "--practice"]) == 1
    assert "--new" in capsys.readouterr().err
    assert not practice_began(tmp_path)
    assert main(["runs", str(folder)]) == 0
    assert run.name in capsys.readouterr().err


def test_captions_of_another_encoding_are_named_not_packed_and_left_as_they_are(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = "fumée".encode("cp1252")
    (folder / "001.txt").write_bytes(data)
    assert main(["check", str(folder)]) == 1
    assert "001.txt (Windows-1252) is not UTF-8" in capsys.readouterr().out
    assert main(["pack", str(folder), "-o", str(tmp_path / "out.zip")]) == 1
    assert "not UTF-8" in capsys.readouterr().err
    assert not (tmp_path / "out.zip").exists()
    assert (folder / "001.txt").read_bytes() == data


@pytest.mark.parametrize("name", ["smoke/001.png", "smoke/001.txt", "thesis.docx"])
def test_a_package_takes_the_place_of_no_image_caption_or_foreign_file(
    folder: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / name
    if not there.exists():
        there.write_text("years of work")
    before = there.read_bytes()
    assert main(["pack", str(folder), "-o", str(there)]) == 1
    assert "Nothing was replaced" in capsys.readouterr().err
    assert there.read_bytes() == before


def test_a_package_takes_the_place_of_an_earlier_one(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    assert [main(["pack", str(folder), "-o", str(out)]) for _ in range(2)] == [0, 0]


@pytest.mark.parametrize("out", [".", "../smoke/"])
def test_pictures_are_not_put_among_the_images_that_are_trained_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    words = ["create", str(folder), "smoke", "--practice", "-o", str(folder / out)]
    assert main(words) == 1
    told = capsys.readouterr().err
    assert "would be trained on" in told
    assert "Nothing was sent or charged" in told
    assert not practice_began(tmp_path)


def test_a_single_image_is_imported_like_a_folder_of_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    image = tmp_path / "two.png"
    Image.new("RGB", (640, 640), (90, 20, 40)).save(image)
    image.with_suffix(".txt").write_text("dark smoke", encoding="utf-8")
    assert main(["import", str(image), str(folder)]) == 0
    assert "1 image added, 0 already here" in capsys.readouterr().out
    assert (folder / "two.txt").read_text(encoding="utf-8").rstrip() == "dark smoke"
