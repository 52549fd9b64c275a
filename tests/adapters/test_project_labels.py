"""What is said of runs, in ``project.json``."""

import json
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.project_file import read_project, write_project
from fluxtune_desktop.core.ids import ProjectId, RunId
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.core.run_label import LONGEST_NAME, RunLabel

LABEL = RunLabel(run=RunId("r1"), name="fog", note="for the poster", starred=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".fluxtune").mkdir()
    return tmp_path


def labels(folder: Path) -> tuple[RunLabel, ...]:
    found = read_project(folder)
    assert found is not None
    return found.labels


def test_labels_come_back(folder: Path) -> None:
    write_project(folder, Project(id=ProjectId("p"), labels=(LABEL,)))
    assert labels(folder) == (LABEL,)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (None, ()),
        ([], ()),
        ({"r1": 7}, ()),
        ({"r1": {"name": 7}}, ()),
        ({"r1": {}}, ()),
        ({"r1": {"name": "fog"}}, (RunLabel(run=RunId("r1"), name="fog"),)),
        ({"r1": {"name": "x" * 500}}, (RunLabel(run=RunId("r1"), name="x" * LONGEST_NAME),)),
    ],
)
def test_a_strange_label_gives_way_to_none(
    folder: Path, said: object, expected: tuple[RunLabel, ...]
) -> None:
    text = json.dumps({"format": 1, "id": "p", "runs": said})
    (folder / ".fluxtune" / "project.json").write_text(text, encoding="utf-8")
    assert labels(folder) == expected
