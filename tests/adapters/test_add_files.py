"""Images are copied into a project, never moved, and never over another."""

import zipfile

import pytest
from PIL import Image

from fluxtune_desktop.adapters.add_files import BATCH, add_files, add_pasted
from fluxtune_desktop.adapters.import_sources import ZipLimits, find_sources
from fluxtune_desktop.adapters.incoming import end_killed_imports, settle_in
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.stop import StopToken
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
    return sorted(each.name for each in folder.iterdir() if each.name != ".fluxtune")


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

    def stop_at_the_second(progress):
        if progress.done == 1:
            stop.cancel()

    sources = [image(drop / f"{each}.png", each) for each in ("red", "green", "blue")]
    report = add_files(folder, sources, report=stop_at_the_second, stop=stop)
    assert report.stopped
    assert report.added == ("red.png", "green.png")
    assert names(folder) == ["green.png", "red.png"]


def test_images_in_subfolders_are_counted_and_come_when_asked(folder, drop):
    (drop / "deep" / "er").mkdir(parents=True)
    (drop / "deep" / ".hidden").mkdir()
    image(drop / "a.png", "red")
    image(drop / "deep" / "er" / "a.png", "blue")
    image(drop / "deep" / ".hidden" / "b.png", "green")
    report = add_files(folder, [drop])
    assert (report.added, report.in_subfolders) == (("a.png",), 1)
    assert add_files(folder, [drop], subfolders=True).added == ("a-2.png",)


def test_what_is_no_image_at_all_is_refused_by_name(folder, drop):
    for name, content in (("empty.png", b""), ("text.png", b"no pixels")):
        (drop / name).write_bytes(content)
    report = add_files(folder, sorted(drop.iterdir()))
    assert [(each.kind, each.subject) for each in report.refused] == [
        (Kind.BAD_IMAGE, "empty.png"),
        (Kind.BAD_IMAGE, "text.png"),
    ]
    assert names(folder) == []


def test_capitals_of_a_caption_do_not_count(folder, drop):
    image(drop / "UP.png")
    (drop / "UP.TXT").write_text("smoke")
    add_files(folder, [drop / "UP.png"])
    assert (folder / "UP.txt").read_text() == "smoke"


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def pixels(tmp_path, colour):
    return image(tmp_path / f"{colour}.png", colour).read_bytes()


def test_a_zip_gives_images_and_captions_under_safe_names_in_the_folder(folder, tmp_path):
    members = {
        "set/a.png": pixels(tmp_path, "red"),
        "set/a.txt": "red smoke",
        "other/a.png": pixels(tmp_path, "blue"),
        "../../up.png": pixels(tmp_path, "green"),
        "C:\\x\\con.png": pixels(tmp_path, "black"),
        "__MACOSX/set/._a.png": b"x",
        "set/.hidden.png": b"x",
        "set/readme.md": b"x",
    }
    report = add_files(folder, [zipped(tmp_path / "set.zip", members)])
    assert report.added == ("a.png", "a-2.png", "up.png", "_con.png")
    assert report.refused == ()
    assert names(folder) == ["_con.png", "a-2.png", "a.png", "a.txt", "up.png"]
    assert (folder / "a.txt").read_text() == "red smoke"


@pytest.mark.parametrize("harm", ["damaged", "bomb", "encrypted"])
def test_a_zip_that_does_harm_is_one_problem_and_adds_nothing(folder, tmp_path, harm):
    content = b"\0" * 5_000_000 if harm == "bomb" else pixels(tmp_path, "red")
    path = zipped(tmp_path / "set.zip", {"a.png": content})
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    if harm == "damaged":
        data = data[: len(data) // 2]
    if harm == "encrypted":
        data[6] |= 1
        data[entry + 8] |= 1
    path.write_bytes(data)
    report = add_files(folder, [path])
    assert [each.kind for each in report.refused] == [Kind.BAD_ZIP]
    assert names(folder) == []


@pytest.mark.parametrize("harm", ["unsupported", "flipped"])
def test_a_file_in_a_zip_that_went_bad_is_named_and_the_rest_is_added(folder, tmp_path, harm):
    members = {"a.png": pixels(tmp_path, "red"), "b.png": pixels(tmp_path, "blue")}
    path = zipped(tmp_path / "set.zip", members)
    data = bytearray(path.read_bytes())
    if harm == "unsupported":
        data[8] = data[data.index(b"PK\x01\x02") + 10] = 97
    else:
        data[60] ^= 0xFF
    path.write_bytes(data)
    report = add_files(folder, [path])
    assert report.added == ("b.png",)
    assert [(each.kind, each.subject) for each in report.refused] == [
        (Kind.BAD_ZIP_MEMBER, "a.png")
    ]


@pytest.mark.parametrize(
    ("limits", "why"),
    [
        (ZipLimits(members=1), "files"),
        (ZipLimits(total=250), "unpacked"),
        (ZipLimits(ratio=1), "far too much"),
    ],
)
def test_each_limit_of_a_zip_is_kept(tmp_path, limits, why):
    path = zipped(tmp_path / "set.zip", {"a.png": b"a" * 150, "b.png": b"b" * 150})
    assert not find_sources([path], subfolders=False).refused
    found = find_sources([path], subfolders=False, limits=limits)
    assert (found.images, [each.kind for each in found.refused]) == ([], [Kind.BAD_ZIP])
    assert why in found.refused[0].detail


def test_a_file_in_a_zip_that_is_too_large_is_named_and_the_rest_is_added(tmp_path):
    members = {
        "set/a.png": b"a" * 150,
        "b.png": b"b" * 90,
        "b.txt": b"mist",
        "film.mov": b"m" * 150,
    }
    found = find_sources(
        [zipped(tmp_path / "set.zip", members)], subfolders=False, limits=ZipLimits(member=100)
    )
    with found.open_zips:
        assert [each.name for each in found.images] == ["b.png"]
        assert found.images[0].caption is not None
        assert [(each.kind, each.subject) for each in found.refused] == [(Kind.TOO_LARGE, "a.png")]


def test_an_image_that_was_cut_off_is_added_and_told(folder, drop):
    for name in ("a.jpg", "b.png", "c.jpg"):
        Image.effect_noise((200, 200), 90).convert("RGB").save(drop / name)
    for name in ("a.jpg", "b.png"):
        data = (drop / name).read_bytes()
        (drop / name).write_bytes(data[: len(data) // 2])
    report = add_files(folder, [drop])
    assert report.added == ("a.jpg", "b.png", "c.jpg")
    assert report.damaged == ("a.jpg", "b.png")


def test_of_an_animated_image_it_is_told(folder, drop):
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(drop / "a.gif", save_all=True, append_images=frames[1:])
    frames[0].save(drop / "b.gif")
    assert add_files(folder, [drop]).animated == ("a.gif",)


def test_more_than_a_batch_comes_in_whole(folder, drop):
    for number in range(BATCH + 2):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(drop / f"{number:03}.png")
        (drop / f"{number:03}.txt").write_text(str(number))
    report = add_files(folder, [drop])
    assert len(report.added) == BATCH + 2
    assert report.refused == ()
    assert names(folder) == names(drop)


def test_pasted_pictures_are_numbered_on_and_known_again(folder, tmp_path):
    red, blue = (pixels(tmp_path, colour) for colour in ("red", "blue"))
    assert add_pasted(folder, [red]).added == ("pasted-1.png",)
    report = add_pasted(folder, [red, blue, b"no pixels"])
    assert (report.added, report.already) == (("pasted-3.png",), ("pasted-2.png",))
    assert [each.kind for each in report.refused] == [Kind.BAD_IMAGE]
    assert (folder / "pasted-3.png").read_bytes() == blue


def stage(folder, **files):
    made = folder / ".fluxtune" / "incoming" / "killed"
    made.mkdir(parents=True)
    for name, content in files.items():
        (made / name.replace("_", ".")).write_bytes(content)


def test_a_killed_import_whose_caption_is_in_place_is_finished(folder):
    stage(folder, a_png=b"pixels")
    (folder / "a.txt").write_text("smoke")
    end_killed_imports(folder)
    assert (folder / "a.png").read_bytes() == b"pixels"
    assert list((folder / ".fluxtune" / "incoming").iterdir()) == []


def test_a_killed_import_that_had_not_begun_to_move_leaves_nothing(folder):
    stage(folder, a_png=b"pixels", a_txt=b"smoke", b_png=b"pixels")
    end_killed_imports(folder)
    assert names(folder) == []
    assert list((folder / ".fluxtune" / "incoming").iterdir()) == []


def test_no_caption_is_left_where_another_program_took_the_name(folder, drop):
    image(drop / "a.png")
    (drop / "a.txt").write_text("smoke")
    image(folder / "a.png", "red")
    with pytest.raises(FileExistsError):
        settle_in(drop, "a.png", folder)
    assert names(folder) == ["a.png"]
