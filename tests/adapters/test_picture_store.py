"""Every picture is kept with the settings that made it, inside the file and beside it."""

import io
import json
from datetime import UTC, datetime

import pytest
from PIL import Image

from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ModelName, PictureId, PredictionId, RunId, VersionId
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from tests.adapters.small_disk import full_after


def asked(name: str = "20260102-030405-1", *, service: str = "replicate") -> Picture:
    return Picture(
        request=PictureRequest(
            id=PictureId(name),
            run=RunId("r1"),
            service=service,
            model=ModelName(owner="me", name="smoke"),
            version=VersionId("f" * 64),
            prompt="SMK in a garden 💨",
            seed=7,
            asked_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            strength=0.9,
        )
    )


def collecting(picture: Picture) -> Picture:
    making = picture.to(PicturePhase.SUBMITTING).to(
        PicturePhase.MAKING, prediction=PredictionId("p"), predict_seconds=10.0
    )
    return making.to(PicturePhase.COLLECTING)


def picture_bytes(form: str = "PNG", size: tuple[int, int] = (64, 48)) -> bytes:
    stream = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(stream, form)
    return stream.getvalue()


@pytest.fixture
def root(tmp_path):
    return tmp_path / ".fluxtune" / "pictures"


@pytest.fixture
def store(root):
    return PictureFolder(root)


def test_without_pictures_there_are_none(store):
    assert store.pictures() == ()


def test_the_last_state_of_each_survives_a_restart(store, root):
    first, second = asked("a"), asked("b")
    for state in (first, second, first.to(PicturePhase.SUBMITTING)):
        store.append(state)
    assert PictureFolder(root).pictures() == (first.to(PicturePhase.SUBMITTING), second)


def test_the_request_is_in_the_first_line_of_each_start(store, root):
    store.append(asked())
    again = PictureFolder(root)
    submitting = asked().to(PicturePhase.SUBMITTING)
    again.append(submitting)
    assert PictureFolder(root).pictures() == (submitting,)


def test_a_spoiled_line_and_a_torn_one_leave_the_others(store, root):
    store.append(asked("a"))
    with (root / "journal.jsonl").open("ab") as stream:
        stream.write(b'spoiled\n{"id": "b", "phase": "kept"}\n{"id": "a", "ph')
    assert PictureFolder(root).pictures() == (asked("a"),)


@pytest.mark.parametrize(("form", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg"), ("WEBP", ".webp")])
def test_a_download_is_checked_and_kept_with_its_settings(store, root, form, suffix):
    picture = collecting(asked())
    store.part(picture.id).write_bytes(picture_bytes(form))
    kept = store.keep(picture)
    assert kept.phase is PicturePhase.KEPT
    assert (kept.file, kept.width, kept.height) == (f"{picture.id}{suffix}", 64, 48)
    store.append(kept)
    assert PictureFolder(root).pictures() == (kept,)
    path = store.path(kept)
    assert path is not None
    settings = json.loads(path.with_suffix(".json").read_bytes())
    assert settings["prompt"] == "SMK in a garden 💨"
    assert settings["input"]["seed"] == 7
    assert settings["dollars"] == pytest.approx(0.01525)
    assert not store.part(picture.id).exists()


def test_the_settings_are_inside_the_png_and_its_pixels_untouched(store):
    picture = collecting(asked())
    data = picture_bytes()
    store.part(picture.id).write_bytes(data)
    path = store.path(store.keep(picture))
    assert path is not None
    with Image.open(path) as image, Image.open(io.BytesIO(data)) as before:
        assert json.loads(image.text["fluxtune"]) == json.loads(
            path.with_suffix(".json").read_bytes()
        )
        assert image.tobytes() == before.tobytes()


def test_practice_costs_nothing(store):
    picture = collecting(asked(service="practice"))
    store.part(picture.id).write_bytes(picture_bytes())
    path = store.path(store.keep(picture))
    assert path is not None
    assert json.loads(path.with_suffix(".json").read_bytes())["dollars"] == 0.0


@pytest.mark.parametrize("data", [b"", b"<html>", picture_bytes()[:-2000], picture_bytes("BMP")])
def test_what_is_no_whole_picture_is_refused(store, root, data):
    picture = collecting(asked())
    store.part(picture.id).write_bytes(data)
    with pytest.raises(Failure) as trouble:
        store.keep(picture)
    assert trouble.value.problem.kind is Kind.BAD_IMAGE
    assert [each.name for each in root.iterdir()] == [f"{picture.id}.part"]


def test_a_full_disk_keeps_the_download(store):
    picture = collecting(asked())
    store.part(picture.id).write_bytes(picture_bytes(size=(300, 300)))
    with full_after(20_000), pytest.raises(Failure) as trouble:
        store.keep(picture)
    assert trouble.value.problem.kind is Kind.DISK_FULL
    assert store.keep(picture).phase is PicturePhase.KEPT


def test_a_kept_picture_whose_file_is_gone_is_left_out(store, root):
    picture = collecting(asked())
    store.part(picture.id).write_bytes(picture_bytes())
    kept = store.keep(picture)
    store.append(kept)
    (root / str(kept.file)).unlink()
    assert PictureFolder(root).pictures() == ()
    assert store.path(kept) is None


@pytest.mark.parametrize("name", ["../x", "a/b", "", "."])
def test_a_name_cannot_leave_the_folder(store, name):
    with pytest.raises(Failure):
        store.part(PictureId(name))
    assert store.path(asked().but(file=name)) is None


def test_a_favourite_is_a_further_line_and_the_last_one_counts(store, root):
    picture = collecting(asked())
    store.append(picture)
    store.part(picture.id).write_bytes(picture_bytes())
    kept = store.keep(picture)
    store.append(kept)
    journal = root / "journal.jsonl"
    before = journal.read_bytes()
    store.append(kept.but(favourite=True))
    assert journal.read_bytes().startswith(before)
    assert PictureFolder(root).pictures() == (kept.but(favourite=True),)
    store.append(kept)
    assert PictureFolder(root).pictures() == (kept,)


def test_a_journal_from_before_there_were_favourites_has_none(store, root):
    store.append(asked())
    journal = root / "journal.jsonl"
    lines = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
    assert all(line.pop("favourite") is False for line in lines)
    journal.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert PictureFolder(root).pictures() == (asked(),)
