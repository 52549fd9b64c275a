"""What captions said before is found again after restarts, renames and losses."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.snapshots import Snapshots
from fluxtune_desktop.core.caption_history import Act, Loss, Reason
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.stop import StopToken

A, B = ImageId("a.png"), ImageId("b.png")


@pytest.fixture
def dirs(tmp_path):
    home = tmp_path / "home"
    return Dirs(
        data=home / "data",
        cache=home / "cache",
        config=home / "config",
        log=home / "log",
        pictures=home / "pictures",
    )


@pytest.fixture
def folder(tmp_path) -> Path:
    found = tmp_path / "pictures"
    found.mkdir()
    for number, name in enumerate(("a", "b")):
        Image.new("RGB", (8 + number, 8)).save(found / f"{name}.png")
        (found / f"{name}.txt").write_text(f"found {name}", encoding="utf-8")
    return found


def test_an_action_can_be_taken_back_after_the_project_was_opened_again(dirs, folder):
    first = ProjectDir.open(folder, dirs, program="test")
    first.scan()
    act = Act(id="1", reason=Reason.REPLACED, name="Replace")
    assert not first.captions.write_all({A: "new a", B: "new b"}, act)
    first.close()
    again = ProjectDir.open(folder, dirs, program="test")
    past = again.earlier.past(again.scan())
    (step,) = past.done
    assert (step.act, step.old) == (act, {A: "found a", B: "found b"})
    assert step.new == {A: "new a", B: "new b"}
    assert past.loss is None
    again.close()


def test_the_history_follows_an_image_that_was_renamed(dirs, folder):
    first = ProjectDir.open(folder, dirs, program="test")
    first.scan()
    first.captions.write(A, "one", reason="edit")
    first.close()
    (folder / "a.png").rename(folder / "z.png")
    (folder / "a.txt").rename(folder / "z.txt")
    again = ProjectDir.open(folder, dirs, program="test")
    dataset = again.scan()
    z = ImageId("z.png")
    assert [edit.new for edit in again.earlier.earlier(z)] == ["one"]
    assert again.earlier.past(dataset).done[0].new == {z: "one"}
    again.captions.write(z, "two", reason="edit")
    assert [edit.new for edit in again.earlier.earlier(z)] == ["one", "two"]
    again.close()


def learned(project: ProjectDir) -> None:
    while project.hash_marked(StopToken()):
        pass


def test_an_image_that_came_back_under_another_name_and_time_is_told_by_its_content(dirs, folder):
    first = ProjectDir.open(folder, dirs, program="test")
    first.scan()
    first.captions.write(A, "one", reason="edit")
    learned(first)
    first.close()
    (folder / "z.png").write_bytes((folder / "a.png").read_bytes())
    (folder / "a.png").unlink()
    (folder / "a.txt").rename(folder / "z.txt")
    again = ProjectDir.open(folder, dirs, program="test")
    dataset = again.scan()
    z = ImageId("z.png")
    assert [edit.new for edit in again.earlier.earlier(z)] == ["one"]
    assert again.earlier.past(dataset).done[0].new == {z: "one"}
    again.close()


def test_another_image_of_the_same_size_and_time_is_not_taken_for_the_renamed_one(dirs, folder):
    first = ProjectDir.open(folder, dirs, program="test")
    first.scan()
    first.captions.write(A, "one", reason="edit")
    learned(first)
    first.close()
    found = (folder / "a.png").stat()
    data = bytearray((folder / "a.png").read_bytes())
    data[-1] ^= 0xFF
    (folder / "z.png").write_bytes(data)
    os.utime(folder / "z.png", ns=(found.st_atime_ns, found.st_mtime_ns))
    (folder / "a.png").unlink()
    again = ProjectDir.open(folder, dirs, program="test")
    dataset = again.scan()
    z = ImageId("z.png")
    assert again.earlier.earlier(z) == ()
    assert z not in again.earlier.past(dataset).done[0].new
    again.close()


def test_the_old_file_of_a_renamed_image_is_put_back(dirs, folder):
    latin = "fumée".encode("cp1252")
    (folder / "a.txt").write_bytes(latin)
    first = ProjectDir.open(folder, dirs, program="test")
    first.scan()
    first.captions.convert([A], Act(id="c", reason=Reason.CONVERTED))
    learned(first)
    (folder / "z.png").write_bytes((folder / "a.png").read_bytes())
    (folder / "a.png").unlink()
    (folder / "a.txt").rename(folder / "z.txt")
    z = ImageId("z.png")
    assert first.captions.restore([z], Act(id="u", reason=Reason.UNDONE, target="c")) == {}
    assert (folder / "z.txt").read_bytes() == latin
    first.close()


def test_a_copy_of_an_image_has_no_share_in_its_history(dirs, folder):
    opened = ProjectDir.open(folder, dirs, program="test")
    opened.scan()
    opened.captions.write(A, "one", reason="edit")
    data = (folder / "a.png").read_bytes()
    (folder / "copy.png").write_bytes(data)
    assert opened.earlier.earlier(ImageId("copy.png")) == ()
    opened.close()


def test_a_history_that_was_deleted_is_begun_anew_and_that_is_told_once(dirs, folder):
    opened = ProjectDir.open(folder, dirs, program="test")
    assert opened.earlier.past(opened.scan()).loss is None
    opened.captions.write(A, "one", reason="edit")
    opened.close()
    for file in dirs.data.glob("history.sqlite3*"):
        file.unlink()
    again = ProjectDir.open(folder, dirs, program="test")
    dataset = again.scan()
    assert dataset.images[0].caption.text == "one"
    assert again.earlier.past(dataset).loss is Loss.NOT_HERE
    again.captions.write(A, "two", reason="edit")
    assert [edit.old for edit in again.earlier.earlier(A)] == ["one"]
    again.close()
    third = ProjectDir.open(folder, dirs, program="test")
    assert third.earlier.past(third.scan()).loss is None
    third.close()


def test_a_history_that_cannot_be_read_is_told(dirs, folder):
    opened = ProjectDir.open(folder, dirs, program="test")
    opened.captions.write(A, "one", reason="edit")
    opened.close()
    (dirs.data / "history.sqlite3").write_bytes(b"no database" * 1000)
    again = ProjectDir.open(folder, dirs, program="test")
    assert again.earlier.past(again.scan()).loss is Loss.SPOILED
    again.close()
    assert list(dirs.data.glob("history-unreadable-*"))


def test_a_snapshot_holds_all_captions_and_is_not_kept_twice(dirs, folder):
    opened = ProjectDir.open(folder, dirs, program="test")
    dataset = opened.scan()
    opened.earlier.keep_snapshot(dataset, reason="bulk", name="Replace")
    opened.earlier.keep_snapshot(dataset, reason="training")
    (kept,) = opened.earlier.snapshots()
    assert (kept.reason, kept.name, kept.captions) == ("bulk", "Replace", 2)
    assert opened.earlier.snapshot_texts(kept.id) == {A: "found a", B: "found b"}
    opened.close()


def test_snapshots_that_are_old_or_too_much_go_the_oldest_first(tmp_path):
    snapshots = Snapshots(tmp_path, ProjectId("p"))
    for number in range(3):
        snapshots.keep({A: f"{number}"}, reason="bulk")
    sizes = [path.stat().st_size for path in tmp_path.glob("*/*")]
    snapshots.tidy(most_bytes=sum(sizes) - 1)
    assert [snapshots.texts(each.id)[A] for each in snapshots.all()] == ["2", "1"]
    snapshots.tidy(kept=timedelta(0))
    assert snapshots.all() == ()


def test_a_damaged_snapshot_is_trouble_not_a_crash(tmp_path):
    snapshots = Snapshots(tmp_path, ProjectId("p"))
    snapshots.keep({A: "one " * 1000}, reason="bulk")
    (path,) = tmp_path.glob("*/*")
    (kept,) = snapshots.all()
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(Failure):
        snapshots.texts(kept.id)
