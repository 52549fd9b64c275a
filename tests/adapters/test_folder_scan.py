"""A folder is looked at as it is."""

import os

import pytest
from PIL import Image

from fluxtune_desktop.adapters.folder_scan import measure_all, scan_folder
from fluxtune_desktop.core.checks import Code, check
from fluxtune_desktop.core.dataset import BlockedCaption, Dataset
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.stop import Stopped, StopToken


def write_image(path, size=(80, 60)):
    Image.new("RGB", size, "teal").save(path)


def test_images_in_the_order_of_people_with_their_captions(tmp_path):
    for name in ("10.png", "2.png", "1.JPG"):
        write_image(tmp_path / name)
    (tmp_path / "2.txt").write_text("two\n")
    (tmp_path / "notes.txt").write_text("no image")
    dataset = scan_folder(tmp_path)
    assert [each.id for each in dataset.images] == ["1.JPG", "2.png", "10.png"]
    assert [each.caption.text for each in dataset.images] == ["", "two", ""]
    assert dataset.images[1].stamp.size == (tmp_path / "2.png").stat().st_size


def test_what_is_no_regular_image_is_left_out(tmp_path):
    folder = tmp_path / "style"
    folder.mkdir()
    write_image(folder / "a.png")
    (folder / "folder.png").mkdir()
    os.mkfifo(folder / "pipe.png")
    (folder / "._a.png").write_bytes(b"x")
    (folder / "a.psd").write_bytes(b"x")
    (folder / "broken.png").symlink_to(folder / "gone.png")
    write_image(tmp_path / "secret.png")
    (folder / "outside.png").symlink_to(tmp_path / "secret.png")
    (folder / "inside.png").symlink_to(folder / "a.png")
    assert [each.id for each in scan_folder(folder).images] == ["a.png", "inside.png"]


def test_a_folder_that_is_gone_is_said_to_be_missing(tmp_path):
    with pytest.raises(Failure) as trouble:
        scan_folder(tmp_path / "gone")
    assert trouble.value.problem.kind is Kind.MISSING


def test_a_folder_in_the_place_of_a_caption_is_not_taken_for_a_text(tmp_path):
    write_image(tmp_path / "a.png")
    (tmp_path / "a.txt").mkdir()
    (image,) = scan_folder(tmp_path).images
    assert image.caption == BlockedCaption()
    assert not image.unread
    codes = [finding.code for finding in check(Dataset(images=(image,)), "")]
    assert Code.BLOCKED_CAPTION in codes
    assert not {Code.BAD_ENCODING, Code.NO_CAPTION} & set(codes)


def test_measuring_finds_sizes_and_what_cannot_be_read(tmp_path):
    write_image(tmp_path / "a.png", (80, 60))
    (tmp_path / "b.png").write_bytes(b"no image")
    (tmp_path / "c.png").write_bytes(b"")
    good, bad, empty = measure_all(tmp_path, scan_folder(tmp_path)).images
    assert (good.width, good.height, good.readable) == (80, 60, True)
    assert (bad.width, bad.readable) == (None, False)
    assert not empty.readable


def test_measuring_stops_when_asked(tmp_path):
    write_image(tmp_path / "a.png")
    stop = StopToken()
    stop.cancel()
    with pytest.raises(Stopped):
        measure_all(tmp_path, scan_folder(tmp_path), stop=stop)


def test_an_image_that_was_cut_off_is_found_when_all_is_decoded(tmp_path):
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    noise.save(tmp_path / "a.jpg")
    (tmp_path / "a.jpg").write_bytes((tmp_path / "a.jpg").read_bytes()[:-5000])
    dataset = scan_folder(tmp_path)
    assert measure_all(tmp_path, dataset).images[0].readable
    assert not measure_all(tmp_path, dataset, decode=True).images[0].readable


def test_a_second_look_shares_what_is_as_before(tmp_path):
    for name in ("a", "b"):
        write_image(tmp_path / f"{name}.png")
        (tmp_path / f"{name}.txt").write_text("mist")
    before = scan_folder(tmp_path)
    (tmp_path / "b.txt").write_text("fog at dawn")
    write_image(tmp_path / "c.png")
    now = scan_folder(tmp_path, before)
    assert now == scan_folder(tmp_path)
    for old, new in zip(before.images, now.images, strict=False):
        assert new.stamp is old.stamp
    assert now.images[0].caption is before.images[0].caption
    assert now.images[1].caption.text == "fog at dawn"
