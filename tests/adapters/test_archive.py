"""The training package: every image once with its caption, and the same bytes every time."""

import json
import os
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from fluxtune_desktop.adapters import archive as archive_module
from fluxtune_desktop.adapters.archive import FolderPacker
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.training_image import PackFormat
from fluxtune_desktop.core.captions import with_trigger
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.edits import Box, Edits
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.core.stop import Stopped, StopToken
from tests.adapters.small_disk import full_after


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "style"
    made.mkdir()
    return made


def add_image(folder, name, caption=None, *, image=None):
    (image or Image.new("RGB", (90, 70), "teal")).save(folder / name)
    if caption is not None:
        (folder / name).with_suffix(".txt").write_bytes(caption.encode())


def pack(folder, *, trigger="", form=PackFormat.AUTO, report=lambda *_: None, stop=None):
    target = folder.parent / "package.zip"
    return FolderPacker(folder, form=form).pack(
        target, trigger_word=trigger, report=report, stop=stop or StopToken()
    )


def contents(package):
    with zipfile.ZipFile(package.path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refused(folder, **options) -> Failure:
    with pytest.raises(Failure) as trouble:
        pack(folder, **options)
    assert not (folder.parent / "package.zip").exists()
    assert [each.name for each in folder.parent.iterdir()] == ["style"]
    return trouble.value


def test_every_image_once_with_its_caption_under_plain_names(folder):
    add_image(folder, "10 Zoë.png", "ten")
    add_image(folder, "2.JPG")
    (folder / "2.txt").write_text("two\n")
    add_image(folder, "1.webp", "one")
    package = pack(folder)
    found = contents(package)
    assert list(found) == ["0001.jpg", "0001.txt", "0002.jpg", "0002.txt", "0003.png", "0003.txt"]
    assert [found[f"000{number}.txt"] for number in (1, 2, 3)] == [b"one", b"two", b"ten"]
    assert (package.images, package.all_captioned) == (3, True)
    assert package.size == package.path.stat().st_size


def test_the_same_folder_gives_the_same_bytes(folder):
    for number in range(5):
        noise = Image.effect_noise((300, 200), 60).convert("RGB")
        add_image(folder, f"{number}.png", f"smoke {number}", image=noise)
        add_image(folder, f"{number}b.jpg", f"rings {number}", image=noise)
    first = pack(folder, trigger="SMK")
    data = first.path.read_bytes()
    for each in folder.iterdir():
        os.utime(each, (1, 1))
    second = pack(folder, trigger="SMK")
    assert second.path.read_bytes() == data
    assert first.sha256 == second.sha256


def test_entries_are_stored_with_a_fixed_date_and_no_folders(folder):
    add_image(folder, "a.png", "a")
    with zipfile.ZipFile(pack(folder).path) as archive:
        for info in archive.infolist():
            assert info.compress_type == zipfile.ZIP_STORED
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            assert "/" not in info.filename


def test_the_trigger_word_is_put_into_the_captions(folder):
    add_image(folder, "a.png", "a cloud")
    add_image(folder, "b.png", "a [trigger] cloud")
    add_image(folder, "c.png", " ")
    package = pack(folder, trigger="SMK")
    found = contents(package)
    assert (found["0001.txt"], found["0002.txt"]) == (b"SMK a cloud", b"a SMK cloud")
    assert "0003.txt" not in found
    assert not package.all_captioned


def test_a_byte_order_mark_does_not_reach_the_trainer(folder):
    add_image(folder, "a.png", "\ufeffsmoke")
    assert contents(pack(folder))["0001.txt"] == b"smoke"


def test_images_that_share_a_caption_get_one_each(folder):
    add_image(folder, "a.png", "smoke")
    add_image(folder, "a.jpg", "smoke")
    found = contents(pack(folder))
    assert list(found) == ["0001.jpg", "0001.txt", "0002.png", "0002.txt"]


def test_the_mapping_tells_where_everything_came_from(folder):
    add_image(folder, "Zoë.png", "smoke")
    (folder / "broken.png").write_bytes(b"x")
    package = pack(folder, trigger="SMK")
    mapping = json.loads(package.mapping)
    (entry,) = mapping["images"]
    assert (entry["file"], entry["source"], entry["caption"]) == (
        "0001.png",
        "Zoë.png",
        "SMK smoke",
    )
    assert (entry["width"], entry["height"], len(entry["sha256"])) == (90, 70, 64)
    assert mapping["left_out"] == [{"source": "broken.png", "reason": "unreadable"}]
    assert package.left_out == ("broken.png",)


def test_what_is_said_of_the_images_is_done_and_written_down(folder):
    for name in ("a.png", "b.png", "c.png"):
        add_image(folder, name, "smoke")
    edits = Edits(crop=Box(left=10, top=0, width=64, height=70), quarter_turns=1)
    found = scan_folder(folder).images
    said = Dataset(
        images=(
            replace(found[0], mark=Mark(edits=edits)),
            replace(found[1], mark=Mark(cull=Cull.REJECTED)),
            replace(found[2], missing=True),
        )
    )
    originals = [(folder / image.id).read_bytes() for image in found]
    packed = [
        FolderPacker(folder, scan=lambda: said).pack(
            folder.parent / name, trigger_word="", report=lambda *_: None, stop=StopToken()
        )
        for name in ("one.zip", "two.zip")
    ]
    assert packed[0].sha256 == packed[1].sha256
    mapping = json.loads(packed[0].mapping)
    (entry,) = mapping["images"]
    assert (entry["source"], entry["width"], entry["height"]) == ("a.png", 70, 64)
    assert entry["edits"] == {"crop": [10, 0, 64, 70], "mirrored": False, "quarter_turns": 1}
    assert mapping["left_out"] == [
        {"source": "b.png", "reason": "rejected"},
        {"source": "c.png", "reason": "missing"},
    ]
    assert [(folder / image.id).read_bytes() for image in found] == originals


def test_images_that_would_break_the_training_are_left_out(folder):
    add_image(folder, "a.png", "smoke")
    add_image(folder, "tiny.png", "dot", image=Image.new("RGB", (63, 500)))
    assert pack(folder).left_out == ("tiny.png",)


@pytest.mark.parametrize("form", [PackFormat.PNG, PackFormat.JPG])
def test_the_format_may_be_chosen(folder, form):
    add_image(folder, "a.png", "a")
    add_image(folder, "b.jpg", "b")
    names = [name for name in contents(pack(folder, form=form)) if not name.endswith(".txt")]
    assert names == [f"0001.{form}", f"0002.{form}"]


def test_progress_counts_images(folder):
    for number in range(3):
        add_image(folder, f"{number}.png")
    told = []
    pack(folder, report=lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)
    assert told == sorted(told)


def test_nothing_to_train_on_is_refused(folder):
    assert refused(folder).problem.kind is Kind.NOTHING_TO_TRAIN
    (folder / "a.png").write_bytes(b"x")
    assert refused(folder).problem.kind is Kind.NOTHING_TO_TRAIN


def test_a_caption_that_is_not_utf8_is_refused_by_name(folder):
    add_image(folder, "a.png")
    (folder / "a.txt").write_bytes("fumée".encode("cp1252"))
    problem = refused(folder).problem
    assert (problem.kind, problem.subject) == (Kind.BAD_ENCODING, "a.txt")


def test_a_folder_in_the_place_of_a_caption_is_refused_by_name(folder):
    add_image(folder, "a.png")
    (folder / "a.txt").mkdir()
    problem = refused(folder).problem
    assert (problem.kind, problem.subject) == (Kind.BLOCKED_CAPTION, "a.txt")


def test_a_caption_that_holds_a_token_is_refused_by_name_and_nothing_is_written(folder):
    token = "hf_" + "a1" * 17
    add_image(folder, "a.png", f"a cloud {token}")
    failed = refused(folder)
    assert failed.problem.kind is Kind.TOKEN_INSIDE
    assert failed.problem.subject == "a.txt"
    assert token not in str(failed)


def noisy(folder):
    for number in range(3):
        add_image(folder, f"{number}.png", image=Image.effect_noise((400, 400), 90).convert("RGB"))


def test_a_package_that_is_too_large_says_what_would_fit(folder, monkeypatch):
    noisy(folder)
    as_jpg = pack(folder, form=PackFormat.JPG)
    as_jpg.path.unlink()
    monkeypatch.setattr(archive_module, "MAX_PACKAGE", as_jpg.size + 5_000)
    problem = refused(folder, form=PackFormat.PNG).problem
    assert (problem.kind, problem.detail) == (Kind.PACKAGE_TOO_LARGE, "jpg")


def test_a_package_that_no_format_makes_fit_says_so(folder, monkeypatch):
    noisy(folder)
    monkeypatch.setattr(archive_module, "MAX_PACKAGE", 5_000)
    for form in PackFormat:
        problem = refused(folder, form=form).problem
        assert (problem.kind, problem.detail) == (Kind.PACKAGE_TOO_LARGE, "")


def test_a_full_disk_leaves_no_package_behind(folder):
    noisy(folder)
    with full_after(50_000):
        assert refused(folder).problem.kind is Kind.DISK_FULL


def test_packing_stops_when_asked_and_leaves_nothing(folder):
    for number in range(20):
        add_image(folder, f"{number}.png")
    stop = StopToken()
    with pytest.raises(Stopped):
        pack(folder, stop=stop, report=lambda *_: stop.cancel())
    assert [each.name for each in folder.parent.iterdir()] == ["style"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    captions=st.lists(st.text(max_size=50), min_size=1, max_size=4),
    trigger=st.sampled_from(["", "SMK"]),
)
def test_any_caption_arrives_as_the_trainer_would_make_it(tmp_path_factory, captions, trigger):
    folder = tmp_path_factory.mktemp("pack") / "style"
    folder.mkdir()
    for number, caption in enumerate(captions):
        Image.new("RGB", (64, 64)).save(folder / f"{number}.bmp")
        (folder / f"{number}.txt").write_text(caption, encoding="utf-8", newline="")
    found = contents(pack(folder, trigger=trigger))
    for number, caption in enumerate(captions):
        plain = caption.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        plain = plain.removesuffix("\n")
        expected = with_trigger(plain, trigger).encode() if plain.strip() else None
        assert found.get(f"000{number + 1}.txt") == expected
