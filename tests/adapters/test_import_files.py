"""Captions from a file come to lie beside the images."""

import json

import pytest

from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.adapters.import_files import import_captions, read_captions_file
from fluxtune_desktop.core.caption_import import OddText
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.text_encodings import Encoding


class Folder:
    """A project, as far as an import needs one."""

    def __init__(self, folder, history):
        self.folder = folder
        self.captions = CaptionFolder(folder, history, ProjectId("p"))

    def scan(self):
        dataset = scan_folder(self.folder)
        self.captions.saw(dataset)
        return dataset


@pytest.fixture
def history(tmp_path):
    opened = History(tmp_path / "history.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def project(tmp_path, history):
    folder = tmp_path / "style"
    folder.mkdir()
    for name in ("001.png", "002.png"):
        (folder / name).write_bytes(b"pixels")
    return Folder(folder, history)


@pytest.fixture
def captions(tmp_path):
    path = tmp_path / "captions.json"
    entries = [
        {"filename": "001.png", "caption": "A cloud — grey"},
        {"filename": "002.jpg", "caption": "Smoke"},
        {"filename": "009.png", "caption": "Nothing"},
    ]
    path.write_text(json.dumps({"images": entries}), encoding="utf-8")
    return path


def test_captions_are_written_and_the_rest_is_listed(project, captions):
    report = import_captions(project, captions, replace=False)
    assert report.written == ("001.png", "002.png")
    assert report.unmatched_entries == ("009.png",)
    assert (project.folder / "001.txt").read_bytes() == "A cloud — grey".encode()


def test_a_second_import_changes_nothing(project, captions):
    import_captions(project, captions, replace=False)
    report = import_captions(project, captions, replace=True)
    assert (report.written, report.same) == ((), ("001.png", "002.png"))


def test_a_replaced_caption_goes_into_the_history_as_one_action(project, captions, history):
    for name in ("001.txt", "002.txt"):
        (project.folder / name).write_text("mine")
    assert import_captions(project, captions, replace=False).kept == ("001.png", "002.png")
    assert (project.folder / "001.txt").read_text() == "mine"
    import_captions(project, captions, replace=True)
    edits = [history.earlier(ProjectId("p"), ImageId(name))[0] for name in ("001.png", "002.png")]
    assert [edit.old for edit in edits] == ["mine", "mine"]
    assert edits[0].act.id == edits[1].act.id
    assert edits[0].act.reason == "import"


def test_one_that_cannot_be_written_leaves_the_others(project, captions):
    (project.folder / "001.txt").write_bytes(b"\xff\xfe\xff")
    report = import_captions(project, captions, replace=True)
    assert report.written == ("002.png",)
    assert [each.kind for each in report.problems] == [Kind.BAD_ENCODING]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encodings_that_programs_write(tmp_path, encoding):
    path = tmp_path / "c.csv"
    path.write_text("filename,caption\n001.png,fumée\n", encoding=encoding)
    assert read_captions_file(path)[0].caption == "fumée"


def test_captions_of_a_guessed_encoding_are_taken_only_with_consent(project, tmp_path):
    path = tmp_path / "c.csv"
    path.write_bytes("filename,caption\n001.png,fumée\n".encode("cp1252"))
    report = import_captions(project, path, replace=True)
    assert (report.written, report.problems) == ((), ())
    assert report.odd == (OddText(image="001.png", text="fumée", encoding=Encoding.WINDOWS_1252),)
    report = import_captions(project, path, replace=True, convert=True)
    assert (report.written, report.odd) == (("001.png",), ())
    assert (project.folder / "001.txt").read_text(encoding="utf-8") == "fumée"


@pytest.mark.parametrize("data", [b"filename,caption\na,\x81\x8d", b"\xff\xfex", b""])
def test_a_file_that_cannot_be_read_is_named(tmp_path, data):
    path = tmp_path / "c.csv"
    path.write_bytes(data)
    with pytest.raises(Failure) as trouble:
        read_captions_file(path)
    problem = trouble.value.problem
    assert (problem.kind, problem.subject) == (Kind.BAD_CAPTIONS_FILE, "c.csv")
    assert problem.detail


def test_a_file_that_is_not_there_is_missing(tmp_path):
    with pytest.raises(Failure) as trouble:
        read_captions_file(tmp_path / "gone.json")
    assert trouble.value.problem.kind is Kind.MISSING
