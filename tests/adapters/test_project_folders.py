"""Folders of projects, seen from outside."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.project_file import read_project
from fluxtune_desktop.adapters.project_folders import ProjectFolders
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan


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


def test_a_glance_tells_when_the_last_training_ended_and_what_was_billed(
    folders: ProjectFolders, sample: Path
) -> None:
    store = RunFolder(sample / ".fluxtune" / "runs")
    for number, service in ((1, "replicate"), (2, "practice"), (3, "replicate")):
        plan = TrainingPlan(
            run=RunId(f"r{number}"),
            number=number,
            service=service,
            destination=ModelName(owner="me", name="smoke"),
            created_at=datetime(2026, 11, number, tzinfo=UTC),
        )
        ended = plan.created_at + timedelta(hours=1)
        done = replace(
            store.create(plan), phase=Phase.DONE, completed_at=ended, predict_seconds=600.0
        )
        store.append(done)
    glance = folders.look(sample)
    assert glance.trained_at == datetime(2026, 11, 3, 1, tzinfo=UTC)
    assert glance.billed_seconds == 1200.0
    assert not glance.training


def test_a_glance_tells_of_a_training_that_is_under_way(
    folders: ProjectFolders, sample: Path
) -> None:
    store = RunFolder(sample / ".fluxtune" / "runs")
    plan = TrainingPlan(
        run=RunId("r1"),
        number=1,
        service="replicate",
        destination=ModelName(owner="me", name="smoke"),
        created_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    store.append(replace(store.create(plan), phase=Phase.SUBMITTING))
    assert folders.look(sample).training


def test_a_folder_that_is_gone_is_no_trouble(folders: ProjectFolders, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert folders.look(gone) == Glance(folder=gone, there=False)
    assert folders.look(tmp_path / "pictures") == Glance(folder=tmp_path / "pictures", there=False)
