"""A folder is opened in place, and belongs to one process at a time."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest
from PIL import Image

from fluxtune_desktop.adapters.dirs import user_dirs
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.project_file import read_project
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.project import Project, Subject


@pytest.fixture
def dirs(tmp_path):
    return user_dirs({"FLUXTUNE_HOME": str(tmp_path / "home")})


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "style"
    made.mkdir()
    Image.new("RGB", (64, 64)).save(made / "a.png")
    return made


@pytest.fixture
def opened(dirs):
    projects = []

    def open_it(folder):
        projects.append(ProjectDir.open(folder, dirs, program="a test"))
        return projects[-1]

    yield open_it
    for project in projects:
        project.close()


def file_of(folder):
    return folder / ".fluxtune" / "project.json"


def changed(project: Project, **changes) -> Project:
    values = {name: getattr(project, name) for name in Project.__slots__}
    return Project(**{**values, **changes})


def test_only_one_folder_is_added(folder, opened):
    opened(folder)
    assert sorted(each.name for each in folder.iterdir()) == [".fluxtune", "a.png"]


def test_settings_survive(folder, opened):
    project = opened(folder)
    mine = changed(
        project.project, trigger_word="SMK", subject=Subject.CHARACTER, model_name="smoke"
    )
    project.save(mine)
    project.close()
    assert opened(folder).project == mine


def test_keys_of_others_are_kept(folder, opened):
    project = opened(folder)
    known = json.loads(file_of(folder).read_bytes())
    file_of(folder).write_text(json.dumps({**known, "later": {"a": 1}, "subject": "nonsense"}))
    project.save(changed(project.project, trigger_word="SMK"))
    assert json.loads(file_of(folder).read_bytes())["later"] == {"a": 1}


def test_a_newer_format_is_opened_but_not_written(folder, opened):
    project = opened(folder)
    project.close()
    known = json.loads(file_of(folder).read_bytes())
    file_of(folder).write_text(json.dumps({**known, "format": 2}))
    before = file_of(folder).read_bytes()
    again = opened(folder)
    assert again.project.read_only
    assert again.project.id == project.project.id
    with pytest.raises(Failure) as trouble:
        again.save(again.project)
    assert trouble.value.problem.kind is Kind.NEWER_FORMAT
    assert file_of(folder).read_bytes() == before
    with pytest.raises(Failure) as refused:
        again.require_changeable()
    assert refused.value.problem.kind is Kind.NEWER_FORMAT


def test_a_disk_that_takes_no_changes_is_not_taken_for_a_newer_program(folder, opened):
    project = opened(folder)
    project.require_changeable()
    with pytest.raises(Failure) as trouble:
        project.save(changed(project.project, read_only=True))
    assert trouble.value.problem.kind is Kind.READ_ONLY


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff"])
def test_a_spoiled_file_is_not_overwritten(folder, opened, data):
    opened(folder).close()
    file_of(folder).write_bytes(data)
    with pytest.raises(Failure) as trouble:
        opened(folder)
    assert trouble.value.problem.kind is Kind.FILE_TROUBLE
    assert file_of(folder).read_bytes() == data
    file_of(folder).unlink()
    assert opened(folder).project.id


def test_wrong_values_give_way_to_defaults(folder, opened):
    file_of(folder).parent.mkdir()
    file_of(folder).write_text('{"id": "x", "trigger_word": "two words", "model_name": 3}')
    project = opened(folder).project
    assert (project.trigger_word, project.model_name, project.subject) == ("", "", Subject.STYLE)


def test_looking_writes_nothing(folder):
    assert read_project(folder) is None
    assert [each.name for each in folder.iterdir()] == ["a.png"]


def test_a_copied_folder_is_another_project(folder, opened, tmp_path):
    first = opened(folder)
    first.close()
    shutil.copytree(folder, tmp_path / "copy")
    copy = opened(tmp_path / "copy")
    assert copy.project.id != first.project.id
    assert opened(folder).project.id == first.project.id
    copy.close()
    assert opened(tmp_path / "copy").project.id == copy.project.id


def test_a_moved_folder_stays_the_same_project(folder, opened, tmp_path):
    first = opened(folder)
    first.close()
    moved = folder.rename(tmp_path / "moved")
    assert opened(moved).project.id == first.project.id


def test_a_folder_copied_away_and_deleted_stays_the_same_project(folder, opened, tmp_path):
    first = opened(folder)
    first.close()
    shutil.copytree(folder, tmp_path / "elsewhere")
    shutil.rmtree(folder)
    assert opened(tmp_path / "elsewhere").project.id == first.project.id


def test_a_project_that_is_held_says_by_whom(folder, opened):
    opened(folder)
    with pytest.raises(Failure) as trouble:
        opened(folder)
    problem = trouble.value.problem
    assert (problem.kind, problem.subject) == (Kind.IN_USE, str(folder))
    assert problem.detail == str(os.getpid())


def test_closing_lets_go(folder, opened):
    opened(folder).close()
    opened(folder)


HOLDER = """
import sys, time
from pathlib import Path
from fluxtune_desktop.adapters.dirs import user_dirs
from fluxtune_desktop.adapters.project_dir import ProjectDir
held = ProjectDir.open(Path(sys.argv[1]), user_dirs({"FLUXTUNE_HOME": sys.argv[2]}), program="x")
print("held", flush=True)
time.sleep(60)
"""


def test_a_killed_process_lets_go(folder, opened, tmp_path):
    words = [sys.executable, "-c", HOLDER, str(folder), str(tmp_path / "home")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(Failure) as trouble:
            opened(folder)
        assert trouble.value.problem.detail == str(child.pid)
        child.send_signal(signal.SIGKILL)
        child.wait()
    opened(folder)


def test_a_folder_that_is_gone_is_missing(opened, tmp_path):
    with pytest.raises(Failure) as trouble:
        opened(tmp_path / "gone")
    assert trouble.value.problem.kind is Kind.MISSING


def test_opening_needs_no_image_library(folder, tmp_path):
    code = HOLDER.replace("time.sleep(60)", "assert 'PIL' not in sys.modules")
    words = [sys.executable, "-c", code, str(folder), str(tmp_path / "home")]
    subprocess.run(words, check=True, capture_output=True)


def test_a_scan_is_what_was_last_read(folder, opened):
    project = opened(folder)
    project.scan()
    (folder / "a.txt").write_text("theirs")
    problem = project.captions.write(ImageId("a.png"), "mine", reason="edit")
    assert problem is not None
    assert problem.kind is Kind.CHANGED_ELSEWHERE
    project.scan()
    assert project.captions.write(ImageId("a.png"), "mine", reason="edit") is None
