"""Images are copied into a project, never moved, and never over another."""

import pytest
from PIL import Image

from fluxtune_desktop.adapters.add_files import add_files
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.stop import Stopped, StopToken
from tests.adapters.small_disk import full_after


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "style"
    made.mkdir()
    return made


@pytest.fixture
def drop(tmp_path):
    made = tmp_path / "downloads"
    made.mkdir()
    return made


def image(path, colour="teal"):
    Image.new("RGB", (64, 64), colour).save(path)
    return path


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_an_image_comes_with_its_caption_and_the_original_stays(folder, drop):
    source = image(drop / "a.png")
    (drop / "a.txt").write_text("smoke")
    report = add_files(folder, [source, drop / "a.txt"])
    assert report.added == ("a.png",)
    assert report.refused == ()
    assert names(folder) == names(drop) == ["a.png", "a.txt"]
    assert (folder / "a.png").read_bytes() == source.read_bytes()


def test_a_name_that_is_taken_gets_a_number(folder, drop):
    image(folder / "a.png", "red")
    source = image(drop / "a.png", "blue")
    (drop / "a.txt").write_text("blue smoke")
    assert add_files(folder, [source]).added == ("a-2.png",)
    assert (folder / "a-2.txt").read_text() == "blue smoke"


def test_a_stem_that_is_taken_counts_whatever_the_capitals(folder, drop):
    image(folder / "A.jpg")
    assert add_files(folder, [image(drop / "a.png")]).added == ("a-2.png",)


def test_a_caption_without_image_is_not_taken_over(folder, drop):
    (folder / "a.txt").write_text("left from before")
    assert add_files(folder, [image(drop / "a.png")]).added == ("a-2.png",)


def test_the_very_same_image_is_already_here(folder, drop):
    source = image(drop / "other name.png")
    image(folder / "a.png")
    report = add_files(folder, [source])
    assert (report.added, report.already) == ((), ("other name.png",))


def test_the_same_image_twice_in_one_drop_is_added_once(folder, drop):
    report = add_files(folder, [image(drop / "a.png"), image(drop / "b.png")])
    assert (report.added, report.already) == (("a.png",), ("b.png",))


def test_a_folder_gives_its_images(folder, drop):
    image(drop / "a.png", "red")
    image(drop / "b.jpg", "blue")
    (drop / "notes.txt").write_text("x")
    (drop / "deeper").mkdir()
    assert add_files(folder, [drop]).added == ("a.png", "b.jpg")


def test_what_cannot_be_added_is_said_and_the_rest_goes_on(folder, drop):
    (drop / "movie.mp4").write_bytes(b"x")
    report = add_files(folder, [drop / "gone.png", drop / "movie.mp4", image(drop / "a.png")])
    assert report.added == ("a.png",)
    assert [(each.kind, each.subject) for each in report.refused] == [
        (Kind.MISSING, "gone.png"),
        (Kind.BAD_IMAGE, "movie.mp4"),
    ]


def test_names_that_other_systems_refuse_are_made_plain(folder, drop):
    assert add_files(folder, [image(drop / 'a:b?"c.png')]).added == ("a_b__c.png",)
    long = image(drop / ("é" * 120 + ".png"), "red")
    (added,) = add_files(folder, [long]).added
    assert len(added.encode()) <= 204


def test_a_full_disk_leaves_no_half_image(folder, drop):
    source = drop / "a.png"
    Image.effect_noise((400, 400), 90).save(source)
    with full_after(20_000):
        report = add_files(folder, [source])
    assert [each.kind for each in report.refused] == [Kind.DISK_FULL]
    assert names(folder) == []
    assert add_files(folder, [source]).added == ("a.png",)


def test_what_was_copied_before_a_stop_stays(folder, drop):
    stop = StopToken()
    stop.cancel()
    with pytest.raises(Stopped):
        add_files(folder, [image(drop / "a.png")], stop=stop)
    assert names(folder) == []
