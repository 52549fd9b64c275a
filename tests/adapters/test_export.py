"""Captions and images written to another place: whole or not at all, and never over something."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.export import export
from fluxtune_desktop.adapters.import_files import import_captions
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.edits import Box, Edits
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.exporting import ExportForm, ExportOrder, ExportReport
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.stop import Stopped, StopToken

FILES = [ExportForm.JSON, ExportForm.JSONL, ExportForm.CSV]
CAPTIONS = ['SMK — thin, "grey" mist', "two\nlines", "=not a formula", ""]


def made(folder: Path, captions: list[str]) -> Path:
    folder.mkdir()
    for number, caption in enumerate(captions, start=1):
        picture = Image.new("RGB", (64, 48), (20 * number, 40, 90))
        picture.save(folder / f"{number}.png")
        if caption:
            (folder / f"{number}.txt").write_text(caption, encoding="utf-8")
    return folder


@pytest.fixture
def dirs(tmp_path: Path) -> Dirs:
    homes = {name: tmp_path / "home" / name for name in ("data", "cache", "config", "log")}
    return Dirs(**homes, pictures=tmp_path / "pictures")


@pytest.fixture
def project(tmp_path: Path, dirs: Dirs):
    opened = ProjectDir.open(made(tmp_path / "smoke", CAPTIONS), dirs, program="test")
    yield opened
    opened.close()


def run(project: ProjectDir, target: Path, form: ExportForm, **more: bool) -> ExportReport:
    return project.export(
        project.scan().images,
        ExportOrder(target=target, form=form, **more),
        report=lambda _done, _total: None,
        stop=StopToken(),
    )


def texts(project: ProjectDir) -> list[str]:
    return [image.caption.text for image in project.scan().images]


@pytest.mark.parametrize("form", FILES)
def test_an_exported_file_imports_with_the_same_captions(
    project: ProjectDir, tmp_path: Path, dirs: Dirs, form: ExportForm
) -> None:
    target = tmp_path / f"captions{form.suffix}"
    assert run(project, target, form).captions == 3
    other = ProjectDir.open(made(tmp_path / "other", [""] * 4), dirs, program="test")
    try:
        assert len(import_captions(other, target, replace=False).written) == 3
        assert texts(other) == CAPTIONS
    finally:
        other.close()
    again = import_captions(project, target, replace=True)
    assert (len(again.same), again.written) == (3, ())


@pytest.mark.parametrize("form", [ExportForm.FOLDER, ExportForm.ZIP])
def test_pairs_import_again(
    project: ProjectDir, tmp_path: Path, dirs: Dirs, form: ExportForm
) -> None:
    target = tmp_path / f"pairs{form.suffix}"
    report = run(project, target, form)
    assert (report.images, report.captions, report.refused) == (4, 3, ())
    folder = tmp_path / "empty"
    folder.mkdir()
    other = ProjectDir.open(folder, dirs, program="test")
    try:
        added = other.add(
            [target], subfolders=False, report=lambda _progress: None, stop=StopToken()
        )
        assert len(added.added) == 4
        assert texts(other) == CAPTIONS
    finally:
        other.close()


def test_originals_that_tell_nothing_are_copied_byte_for_byte(
    project: ProjectDir, tmp_path: Path
) -> None:
    run(project, tmp_path / "pairs", ExportForm.FOLDER)
    assert sorted(path.name for path in (tmp_path / "pairs").iterdir()) == [
        "1.png", "1.txt", "2.png", "2.txt", "3.png", "3.txt", "4.png",
    ]  # fmt: skip
    for number in range(1, 5):
        copy = tmp_path / "pairs" / f"{number}.png"
        assert copy.read_bytes() == (project.folder / f"{number}.png").read_bytes()
    assert (tmp_path / "pairs" / "2.txt").read_bytes() == b"two\nlines"
    run(project, tmp_path / "pairs.zip", ExportForm.ZIP)
    with zipfile.ZipFile(tmp_path / "pairs.zip") as archive:
        assert archive.testzip() is None
        assert archive.read("1.png") == (project.folder / "1.png").read_bytes()


def test_edits_are_applied_only_when_asked(project: ProjectDir, tmp_path: Path) -> None:
    crop = Edits(crop=Box(left=0, top=0, width=32, height=48))
    images = [
        replace(image, mark=Mark(edits=crop)) if image.id == "1.png" else image
        for image in project.scan().images
    ]
    for name, edited, width in (("as-is", False, 64), ("edited", True, 32)):
        order = ExportOrder(target=tmp_path / name, form=ExportForm.FOLDER, with_edits=edited)
        export(project.folder, images, order, report=lambda *_: None, stop=StopToken())
        with Image.open(tmp_path / name / "1.png") as first:
            assert first.size == (width, 48)
        kept = (tmp_path / name / "2.png").read_bytes()
        assert kept == (project.folder / "2.png").read_bytes()


@pytest.mark.parametrize("form", list(ExportForm))
def test_nothing_is_replaced_unasked(project: ProjectDir, tmp_path: Path, form: ExportForm) -> None:
    target = tmp_path / "there"
    target.write_text("something else")
    with pytest.raises(Failure) as caught:
        run(project, target, form)
    assert caught.value.problem.kind is Kind.ALREADY_THERE
    assert target.read_text() == "something else"


def test_a_file_is_replaced_when_the_person_agreed(project: ProjectDir, tmp_path: Path) -> None:
    target = tmp_path / "captions.json"
    target.write_text("old")
    run(project, target, ExportForm.JSON, replace=True)
    assert "SMK" in target.read_text(encoding="utf-8")


def test_a_number_makes_a_name_new(project: ProjectDir, tmp_path: Path) -> None:
    for name in ("pairs", "pairs 2", "pairs 3"):
        report = run(project, tmp_path / "pairs", ExportForm.FOLDER, numbered=True)
        assert report.target == tmp_path / name


def test_a_folder_with_something_in_it_is_never_replaced(
    project: ProjectDir, tmp_path: Path
) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    full.mkdir()
    empty.mkdir()
    (full / "mine.txt").write_text("mine")
    with pytest.raises(Failure) as caught:
        run(project, full, ExportForm.FOLDER, replace=True)
    assert caught.value.problem.kind is Kind.ALREADY_THERE
    assert [path.name for path in full.iterdir()] == ["mine.txt"]
    assert run(project, empty, ExportForm.FOLDER).images == 4


@pytest.mark.parametrize("form", [ExportForm.FOLDER, ExportForm.ZIP])
def test_an_export_that_is_ended_leaves_nothing_behind(
    project: ProjectDir, tmp_path: Path, form: ExportForm
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    stop = StopToken()

    def report(done: int, _total: int) -> None:
        if done == 2:
            stop.cancel()

    order = ExportOrder(target=place / "pairs", form=form)
    with pytest.raises(Stopped):
        project.export(project.scan().images, order, report=report, stop=stop)
    assert list(place.iterdir()) == []


def test_an_image_that_went_away_stays_behind_and_is_told(
    project: ProjectDir, tmp_path: Path
) -> None:
    images = project.scan().images
    (project.folder / "2.png").unlink()
    order = ExportOrder(target=tmp_path / "pairs", form=ExportForm.FOLDER)
    report = project.export(images, order, report=lambda *_: None, stop=StopToken())
    assert [problem.kind for problem in report.refused] == [Kind.MISSING]
    assert not (tmp_path / "pairs" / "2.txt").exists()
    assert (report.images, report.captions) == (3, 2)


def test_captions_that_cannot_be_read_are_counted(project: ProjectDir, tmp_path: Path) -> None:
    (project.folder / "1.txt").write_bytes(b"caf\xe9")
    report = run(project, tmp_path / "captions.json", ExportForm.JSON)
    assert (report.captions, report.unreadable) == (2, 1)


def test_a_place_that_is_not_there_is_told(project: ProjectDir, tmp_path: Path) -> None:
    for form in ExportForm:
        with pytest.raises(Failure) as caught:
            run(project, tmp_path / "no" / "where", form)
        assert caught.value.problem.kind is Kind.MISSING


@pytest.mark.parametrize("form", ExportForm)
def test_a_caption_that_holds_a_token_does_not_leave(
    project: ProjectDir, tmp_path: Path, form: ExportForm
) -> None:
    (project.folder / "1.txt").write_text(f"a cloud r8_{'a1b' * 12}c", encoding="utf-8")
    target = tmp_path / f"out{form.suffix}"
    with pytest.raises(Failure) as failed:
        run(project, target, form)
    assert failed.value.problem.kind is Kind.TOKEN_INSIDE
    assert failed.value.problem.subject == "1.txt"
    assert not target.exists()


def test_what_a_camera_wrote_beside_the_picture_stays_behind(
    project: ProjectDir, tmp_path: Path
) -> None:
    told = Image.Exif()
    told[ExifTags.Base.Make] = "Canary-4711"
    told.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "Canary-4711"
    for name in ("1.png", "5.jpg", "6.tif"):
        Image.new("RGB", (64, 48), (9, 40, 90)).save(project.folder / name, exif=told)
    run(project, tmp_path / "pairs", ExportForm.FOLDER)
    written = sorted((tmp_path / "pairs").iterdir())
    assert {"1.png", "5.jpg", "6.png"} <= {path.name for path in written}
    assert not [path.name for path in written if b"Canary-4711" in path.read_bytes()]


def test_nothing_that_a_camera_wrote_is_in_the_training_package(
    project: ProjectDir, tmp_path: Path
) -> None:
    told = Image.Exif()
    told.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] = "Canary-4711"
    for name in ("1.png", "5.jpg", "6.webp"):
        Image.new("RGB", (64, 64), (9, 40, 90)).save(project.folder / name, exif=told)
    package = project.packer().pack(
        tmp_path / "package.zip", trigger_word="", report=lambda *_: None, stop=StopToken()
    )
    with zipfile.ZipFile(package.path) as archive:
        assert not [each for each in archive.namelist() if b"Canary-4711" in archive.read(each)]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("1.txt", ExportForm.JSON),
        ("1.png", ExportForm.ZIP),
        ("link.zip", ExportForm.ZIP),
        (".fluxtune/project.json", ExportForm.JSON),
        (".fluxtune/new", ExportForm.FOLDER),
    ],
)
def test_what_belongs_to_the_project_is_never_replaced(
    project: ProjectDir, name: str, form: ExportForm
) -> None:
    (project.folder / "link.zip").symlink_to(project.folder / "2.png")
    files = [each for each in project.folder.rglob("*") if each.is_file()]
    before = {each: each.read_bytes() for each in files}
    with pytest.raises(Failure) as refused:
        run(project, project.folder / name, form, replace=True)
    assert refused.value.problem.kind is Kind.ALREADY_THERE
    assert {each: each.read_bytes() for each in files} == before
