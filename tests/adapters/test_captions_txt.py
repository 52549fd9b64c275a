"""Captions on the disk: strictly read, durably written, never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.caption_file import caption_bytes, read_caption
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.core.caption_history import Act
from fluxtune_desktop.core.dataset import Caption
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId, ProjectId
from tests.adapters.small_disk import full_after

PROJECT = ProjectId("p")
IMAGE = ImageId("001.png")


@pytest.fixture
def history(tmp_path):
    opened = History(tmp_path / "data" / "history.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "style"
    made.mkdir()
    (made / IMAGE).write_bytes(b"pixels")
    return made


@pytest.fixture
def captions(folder, history):
    return CaptionFolder(folder, history, PROJECT)


def texts(history):
    return [(edit.old, edit.new) for edit in reversed(history.earlier(PROJECT, IMAGE))]


def test_without_a_file_there_is_an_empty_caption(folder):
    assert read_caption(folder / "001.txt") == Caption()


@pytest.mark.parametrize(
    ("data", "text", "marked"),
    [
        (b"smoke", "smoke", False),
        (b"smoke\n", "smoke", False),
        (b"smoke\r\nrings\r\n", "smoke\nrings", False),
        (b"smoke\n\n", "smoke\n", False),
        (b"\xef\xbb\xbfsmoke", "smoke", True),
        ("fumée 💨".encode(), "fumée 💨", False),
    ],
)
def test_what_is_read(folder, data, text, marked):
    (folder / "001.txt").write_bytes(data)
    caption = read_caption(folder / "001.txt")
    assert (caption.text, caption.marked, caption.readable) == (text, marked, True)


@pytest.mark.parametrize("data", ["fumée".encode("cp1252"), "smoke".encode("utf-16")])
def test_what_is_not_utf8_is_left_alone(folder, captions, data):
    (folder / "001.txt").write_bytes(data)
    assert not captions.read(IMAGE).readable
    problem = captions.write(IMAGE, "new", reason="edit")
    assert problem is not None
    assert problem.kind is Kind.BAD_ENCODING
    assert (folder / "001.txt").read_bytes() == data


@pytest.mark.parametrize("before", [None, "as it was"])
def test_what_waited_for_a_folder_to_go_is_written_then(folder, captions, before):
    file = folder / "001.txt"
    file.unlink(missing_ok=True)
    if before is not None:
        file.write_text(before)
    captions.saw(scan_folder(folder))
    file.unlink(missing_ok=True)
    file.mkdir()
    problem = captions.write(IMAGE, "new", reason="edit")
    assert (problem.kind, problem.subject) == (Kind.BLOCKED_CAPTION, "001.txt")
    file.rmdir()
    assert captions.write(IMAGE, "new", reason="edit") is None
    assert file.read_text() == "new"


@given(st.text())
def test_a_caption_comes_back_as_it_was_written(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("c") / "a.txt"
    path.write_bytes(caption_bytes(text))
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    got = read_caption(path)
    assert got.text == expected.removeprefix("\ufeff")


def test_a_caption_is_plain_utf8_with_unix_lines(folder, captions):
    assert captions.write(IMAGE, "fumée\r\nrings", reason="edit") is None
    assert (folder / "001.txt").read_bytes() == "fumée\nrings".encode()


def test_half_an_emoji_does_not_lose_the_edit(folder, captions):
    assert captions.write(IMAGE, "smoke \ud83d", reason="edit") is None
    assert read_caption(folder / "001.txt").text == "smoke \ufffd"


def test_every_text_is_in_the_history_before_it_is_replaced(captions, history):
    captions.write(IMAGE, "one", reason="edit", group="g")
    captions.write(IMAGE, "two", reason="import", group="h")
    assert texts(history) == [("one", "two"), (None, "one")]
    newest = history.earlier(PROJECT, IMAGE)[-1]
    assert (newest.act.reason, newest.act.id) == ("import", "h")


def test_captions_of_one_action_are_written_together_and_noted_as_one(folder, captions, history):
    (folder / "002.txt").write_text("theirs")
    captions.saw(scan_folder(folder))
    (folder / "003.txt").mkdir()
    (folder / "004.txt").write_bytes(b"caf\xe9")
    images = {ImageId(f"{number:03}.png"): f"new {number}" for number in range(1, 11)}
    problems = captions.write_all(images, Act(id="a", reason="bulk", name="Replace"))
    assert {image: problem.kind for image, problem in problems.items()} == {
        ImageId("003.png"): Kind.BLOCKED_CAPTION,
        ImageId("004.png"): Kind.BAD_ENCODING,
    }
    for image, text in images.items():
        if image not in problems:
            assert read_caption(folder / f"{image[:3]}.txt").text == text
    acts = {history.earlier(PROJECT, image)[-1].act for image in images if image not in problems}
    assert acts == {Act(id="a", reason="bulk", name="Replace")}
    assert not list(folder.glob(".fluxtune-*"))


def test_the_same_text_is_not_written_again(folder, captions, history):
    (folder / "001.txt").write_bytes(b"\xef\xbb\xbfone\r\n")
    captions.read(IMAGE)
    before = (folder / "001.txt").stat().st_mtime_ns
    assert captions.write(IMAGE, "one", reason="edit") is None
    assert (folder / "001.txt").stat().st_mtime_ns == before
    assert texts(history) == []


def test_nothing_written_makes_no_file(folder, captions):
    assert captions.write(IMAGE, "", reason="edit") is None
    assert not (folder / "001.txt").exists()


def test_a_change_by_another_program_is_not_overwritten(folder, captions):
    captions.write(IMAGE, "mine", reason="edit")
    (folder / "001.txt").write_text("theirs, longer")
    problem = captions.write(IMAGE, "mine again", reason="edit")
    assert problem is not None
    assert (problem.kind, problem.detail) == (Kind.CHANGED_ELSEWHERE, "theirs, longer")
    assert read_caption(folder / "001.txt").text == "theirs, longer"


def test_a_caption_that_appeared_meanwhile_is_not_overwritten(folder, captions):
    captions.saw(scan_folder(folder))
    (folder / "001.txt").write_text("theirs")
    problem = captions.write(IMAGE, "mine", reason="edit")
    assert problem is not None
    assert problem.kind is Kind.CHANGED_ELSEWHERE


def test_once_it_was_read_it_may_be_replaced_and_stays_in_the_history(folder, captions, history):
    captions.write(IMAGE, "mine", reason="edit")
    (folder / "001.txt").write_text("theirs, longer")
    captions.read(IMAGE)
    assert captions.write(IMAGE, "mine again", reason="edit") is None
    assert texts(history)[0] == ("theirs, longer", "mine again")


def test_a_full_disk_keeps_the_old_caption_and_heals(folder, captions):
    captions.write(IMAGE, "old", reason="edit")
    long = "smoke " * 20_000
    with full_after(100_000):
        problem = captions.write(IMAGE, long, reason="edit")
    assert problem is not None
    assert problem.kind is Kind.DISK_FULL
    assert read_caption(folder / "001.txt").text == "old"
    assert captions.write(IMAGE, long, reason="edit") is None
    assert read_caption(folder / "001.txt").text == long


@pytest.mark.parametrize("before", ["", "smoke"])
def test_a_vanished_folder_is_said_and_heals(folder, captions, before):
    assert captions.write(IMAGE, before, reason="edit") is None
    away = folder.rename(folder.with_name("away"))
    problem = captions.write(IMAGE, "text", reason="edit")
    assert problem is not None
    assert problem.kind is Kind.MISSING
    away.rename(folder)
    assert captions.write(IMAGE, "text", reason="edit") is None


def test_two_images_of_one_stem_share_their_caption(folder, captions):
    (folder / "001.jpg").write_bytes(b"pixels")
    captions.saw(scan_folder(folder))
    assert captions.write(ImageId("001.jpg"), "one", reason="edit") is None
    assert captions.write(IMAGE, "two", reason="edit") is None
    assert read_caption(folder / "001.txt").text == "two"


def test_what_was_written_is_told_from_what_a_scan_found(folder, captions):
    (folder / "002.txt").write_text("theirs")
    captions.saw(scan_folder(folder))
    captions.write(IMAGE, "mine", reason="edit")
    assert captions.wrote("001.txt")
    assert not captions.wrote("002.txt")
    (folder / "001.txt").write_text("theirs, longer")
    assert not captions.wrote("001.txt")
    captions.saw(scan_folder(folder))
    assert captions.wrote("001.txt")


def test_a_scan_does_not_hide_a_change_of_what_is_still_to_be_written(folder, captions):
    captions.write(IMAGE, "mine", reason="edit")
    (folder / "001.txt").write_text("theirs, longer")
    captions.saw(scan_folder(folder), {IMAGE})
    problem = captions.write(IMAGE, "mine again", reason="edit")
    assert problem is not None
    assert problem.kind is Kind.CHANGED_ELSEWHERE


ODD = {
    "001.txt": "fumée – «smoke»".encode("cp1252"),
    "002.txt": "fumée\r\n💨".encode("utf-16"),
    "003.txt": "smoke \ud83d\udca8".encode("utf-8", "surrogatepass"),
    "004.txt": "smoke rings".encode("utf-16-le"),
}
ODD_IMAGES = [ImageId(name.replace("txt", "png")) for name in ODD]
BACK = Act(id="b", reason="undo", target="a")


def odd_folder(folder):
    for name, data in ODD.items():
        (folder / name).write_bytes(data)


def test_what_is_recognised_is_shown_and_counts_as_no_caption(folder):
    odd_folder(folder)
    found = [read_caption(folder / name) for name in ODD]
    assert [each.shown for each in found] == [
        "fumée – «smoke»",
        "fumée\n💨",
        "smoke 💨",
        "smoke rings",
    ]
    assert not any(each.text or each.readable for each in found)
    assert {name: (folder / name).read_bytes() for name in ODD} == ODD


def test_conversion_keeps_the_bytes_and_can_be_taken_back(folder, captions, history):
    odd_folder(folder)
    assert captions.convert(ODD_IMAGES, Act(id="a", reason="converted")) == {}
    assert (folder / "001.txt").read_bytes() == "fumée – «smoke»".encode()
    assert (folder / "002.txt").read_bytes() == "fumée\n💨".encode()
    assert history.originals(PROJECT, "a") == dict(zip(ODD_IMAGES, ODD.values(), strict=True))
    assert captions.restore(ODD_IMAGES, BACK) == {}
    assert {name: (folder / name).read_bytes() for name in ODD} == ODD


def test_a_caption_that_was_edited_since_is_not_turned_back(folder, captions):
    odd_folder(folder)
    captions.convert([IMAGE], Act(id="a", reason="converted"))
    assert captions.write(IMAGE, "smoke", reason="edit") is None
    assert captions.restore([IMAGE], BACK)[IMAGE].kind is Kind.CHANGED_ELSEWHERE
    assert (folder / "001.txt").read_bytes() == b"smoke"


def test_the_old_file_is_put_back_over_what_was_edited_since_which_is_kept(
    folder, captions, history
):
    odd_folder(folder)
    captions.convert([IMAGE], Act(id="a", reason="converted"))
    assert captions.write(IMAGE, "smoke", reason="edit") is None
    assert captions.restore([IMAGE], BACK, edited=True) == {}
    assert (folder / "001.txt").read_bytes() == ODD["001.txt"]
    last = history.earlier(PROJECT, IMAGE)[-1]
    assert (last.old, last.new) == ("smoke", "fumée – «smoke»")


def test_the_old_file_is_not_put_over_what_another_program_wrote(folder, captions):
    odd_folder(folder)
    captions.convert([IMAGE], Act(id="a", reason="converted"))
    (folder / "001.txt").write_bytes(b"another")
    assert captions.restore([IMAGE], BACK, edited=True)[IMAGE].kind is Kind.CHANGED_ELSEWHERE
    assert (folder / "001.txt").read_bytes() == b"another"


def test_a_conversion_that_was_done_again_is_taken_back_to_the_bytes_of_that_time(folder, captions):
    odd_folder(folder)
    captions.convert([IMAGE], Act(id="a", reason="converted"))
    captions.restore([IMAGE], BACK)
    other = "brûlé".encode("cp1252")
    (folder / "001.txt").write_bytes(other)
    captions.read(IMAGE)
    captions.convert([IMAGE], Act(id="c", reason="redo", target="a"))
    assert captions.restore([IMAGE], BACK) == {}
    assert (folder / "001.txt").read_bytes() == other


def test_what_another_program_wrote_meanwhile_is_not_converted_unseen(folder, captions):
    odd_folder(folder)
    captions.saw(scan_folder(folder))
    captions.read(IMAGE)
    other = "brûlé, and longer".encode("cp1252")
    (folder / "001.txt").write_bytes(other)
    problems = captions.convert([IMAGE], Act(id="a", reason="converted"))
    assert problems[IMAGE].kind is Kind.CHANGED_ELSEWHERE
    assert (folder / "001.txt").read_bytes() == other


def test_a_full_disk_converts_nothing_and_keeps_the_bytes(folder, captions):
    data = ("é" * 200_000).encode("cp1252")
    (folder / "001.txt").write_bytes(data)
    with full_after(100_000):
        problems = captions.convert([IMAGE], Act(id="a", reason="converted"))
    assert problems[IMAGE].kind is Kind.DISK_FULL
    assert (folder / "001.txt").read_bytes() == data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfone\r\ntwo", b"\xef\xbb\xbfone\r\nthree"),
        (b"one\rtwo", b"one\rthree"),
        (b"one\ntwo", b"one\nthree"),
    ],
)
def test_a_mark_and_line_ends_stay_as_the_other_program_wants_them(folder, captions, before, after):
    (folder / "001.txt").write_bytes(before)
    captions.read(IMAGE)
    assert captions.write(IMAGE, "one\nthree", reason="edit") is None
    assert (folder / "001.txt").read_bytes() == after
