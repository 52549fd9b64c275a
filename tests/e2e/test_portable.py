"""``--portable``: what the program keeps lies beside it, and nowhere else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import Program, picture_folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where the program was put, as an AppImage."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def computer(tmp_path: Path) -> Path:
    """The home of somebody else's computer, where nothing shall be left."""
    made = tmp_path / "somebody"
    made.mkdir()
    return made


def surroundings(stick: Path, computer: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "FLUXTUNE_")) and name not in ("HOME", "TMPDIR")
    }
    return {
        **kept,
        "HOME": str(computer),
        "APPIMAGE": str(stick / "FluxTune.AppImage"),
        "QT_QPA_PLATFORM": "offscreen",
        "FLUXTUNE_PRACTICE_SECONDS": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def fluxtune(stick: Path, computer: Path, *words: str, module: str = "fluxtune_desktop") -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        env=surroundings(stick, computer),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def left_behind(computer: Path) -> list[str]:
    return [str(each.relative_to(computer)) for each in computer.rglob("*") if each.is_file()]


def test_a_whole_training_leaves_nothing_elsewhere(
    stick: Path, computer: Path, tmp_path: Path
) -> None:
    folder = picture_folder(tmp_path / "smoke")
    data = stick / "FluxTune-data"
    try:
        fluxtune(stick, computer, "train", str(folder), "--practice", "--portable", "--yes")
    finally:
        Program(data).stop_practice()
    assert (data / "log").is_dir()
    assert (data / "data" / "history.sqlite3").is_file()
    assert (data / "data" / "practice").is_dir()
    assert list((folder / ".fluxtune" / "runs").glob("*/lora.safetensors"))
    assert left_behind(computer) == []


def test_a_window_leaves_nothing_elsewhere(stick: Path, computer: Path, tmp_path: Path) -> None:
    folder = picture_folder(tmp_path / "smoke")
    fluxtune(stick, computer, str(folder), "--portable", module="tests.e2e.portable_child")
    data = stick / "FluxTune-data"
    assert (data / "config" / "settings.json").is_file()
    assert (data / "config" / "window.ini").is_file()
    assert (data / "cache" / "thumbnails.sqlite3").is_file()
    assert left_behind(computer) == []


def test_where_nothing_can_be_written_it_says_so(
    stick: Path, computer: Path, tmp_path: Path
) -> None:
    (stick / "FluxTune-data").write_text("in the way")
    done = subprocess.run(
        [sys.executable, "-m", "fluxtune_desktop", "runs", str(tmp_path), "--portable"],
        env=surroundings(stick, computer),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "FluxTune-data" in done.stderr
    assert left_behind(computer) == []
