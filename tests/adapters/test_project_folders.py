"""Folders of projects, seen from outside."""

from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.project_file import read_project
from fluxtune_desktop.adapters.project_folders import ProjectFolders
from fluxtune_desktop.core.glance import Glance


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    folder.mkdir()
    for name in ("001.png", "002.png"):
        Image.new("RGB", (64, 64)).save(folder / name)
    (folder / "001.txt").write_text("SMKRINA, a plume\n", encoding="utf-8")
    return folder


@pytest.fixture
def folders(tmp_path: Path, sample: Path) -> ProjectFolders:
    return ProjectFolders(
        home=tmp_path / "pictures", practice_home=tmp_path / "practice", sample=sample
    )


def test_the_sample_is_copied_with_its_trigger_word(folders: ProjectFolders, sample: Path) -> None:
    copy = folders.practice_copy()
    assert (copy / "001.png").read_bytes() == (sample / "001.png").read_bytes()
    assert (copy / "001.txt").exists()
    project = read_project(copy)
    assert project is not None
    assert project.trigger_word == "SMKRINA"


def test_each_copy_has_a_folder_of_its_own(folders: ProjectFolders) -> None:
    first, second = folders.practice_copy(), folders.practice_copy()
    assert first != second
    (first / "001.txt").write_text("mine\n", encoding="utf-8")
    assert (second / "001.txt").read_text(encoding="utf-8") != "mine\n"


def test_new_projects_never_share_a_folder(folders: ProjectFolders) -> None:
    assert folders.new_folder() != folders.new_folder()


def test_a_glance_counts_images_and_captions(folders: ProjectFolders, sample: Path) -> None:
    glance = folders.look(sample)
    assert (glance.images, glance.captioned, glance.cover) == (2, 1, sample / "001.png")
    assert not glance.trained
    run = sample / ".fluxtune" / "runs" / "one"
    run.mkdir(parents=True)
    (run / "lora.safetensors").write_bytes(b"weights")
    assert folders.look(sample).trained


def test_a_folder_that_is_gone_is_no_trouble(folders: ProjectFolders, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert folders.look(gone) == Glance(folder=gone, there=False)
    assert folders.look(tmp_path / "pictures") == Glance(folder=tmp_path / "pictures", there=False)
