"""The history survives restarts, other programs and a spoiled file."""

import random
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta

import pytest

from fluxtune_desktop.adapters.history import History, Place, Row
from fluxtune_desktop.core.caption_history import Act, Reason, past_of, versions
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId, ProjectId

PROJECT = ProjectId("p")
IMAGE = ImageId("001.png")


def note(history: History, new: str, *, image: ImageId = IMAGE) -> None:
    history.note(PROJECT, [Row(image=image, old=None, new=new)], Act(id="g", reason="edit"))


def newest(history: History, image: ImageId = IMAGE) -> list[str]:
    return [edit.new for edit in reversed(history.earlier(PROJECT, image))]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "history.sqlite3"


def test_texts_are_there_after_a_restart(path):
    history = History(path)
    note(history, "one")
    history.close()
    again = History(path)
    assert newest(again) == ["one"]
    assert again.earlier(PROJECT, IMAGE)[0].at.utcoffset() is not None
    again.close()


def test_a_name_that_is_not_utf8_has_a_history_too(path):
    history = History(path)
    odd = ImageId("\udce9.png")
    note(history, "one", image=odd)
    assert newest(history, odd) == ["one"]
    history.close()


def test_several_threads_may_write(path):
    history = History(path)
    threads = [threading.Thread(target=note, args=(history, str(each))) for each in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(newest(history)) == [str(each) for each in range(8)]
    history.close()


def test_two_programs_may_write(path):
    one, two = History(path), History(path)
    note(one, "one")
    note(two, "two")
    assert newest(one) == ["two", "one"]
    one.close()
    two.close()


def test_a_spoiled_file_is_put_aside_not_deleted(path):
    path.parent.mkdir()
    path.write_bytes(b"this is no database, and long enough to be sure" * 100)
    history = History(path)
    note(history, "one")
    assert newest(history) == ["one"]
    history.close()
    (aside,) = path.parent.glob("history-unreadable-*.sqlite3")
    assert aside.read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize("seed", range(60))
def test_random_bytes_in_it_are_no_trouble_for_anybody(path, seed):
    chance = random.Random(seed)
    history = History(path)
    for number in range(20):
        row = Row(image=IMAGE, old=f"fumée {number}", new=f"fumée {number + 1}", stamp="12:34")
        history.note(PROJECT, [row], Act(id=f"{number}", reason="edit", name="Paste"))
    history.close()
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 10, 100, 1000))):
        data[chance.randrange(100, len(data))] = chance.randrange(256)
    path.write_bytes(data)
    past_of(history.last_actions(PROJECT))
    versions(history.earlier(PROJECT, IMAGE), "now")
    history.knows_much(PROJECT)
    history.names_of(PROJECT, "12:34")
    history.stamps_of(PROJECT, [IMAGE])
    history.originals(PROJECT, "3")
    history.take_undecided(PROJECT)
    history.contents.unread(PROJECT, 5)
    history.tidy()
    note(history, "after")
    assert newest(history)[:1] == ["after"]
    history.close()


def test_a_folder_in_its_way_is_put_aside_with_what_is_in_it(path):
    path.mkdir(parents=True)
    (path / "mine.txt").write_text("mine")
    history = History(path)
    note(history, "one")
    assert history.spoiled
    assert newest(history) == ["one"]
    history.close()
    (aside,) = path.parent.glob("history-unreadable-*.sqlite3")
    assert (aside / "mine.txt").read_text() == "mine"


def test_a_file_in_the_way_of_its_folder_is_trouble_not_a_crash(path):
    path.parent.write_text("no folder")
    history = History(path)
    with pytest.raises(Failure):
        note(history, "one")


def test_what_is_known_is_read_while_another_program_writes(path):
    history = History(path)
    note(history, "one")
    place = Place(folder="/a", device=1, inode=2)
    history.remember_place(PROJECT, place)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        history.remember_place(PROJECT, place)
        assert history.take_undecided(PROJECT) == ()
        assert [edit.new for edit in history.last_actions(PROJECT)] == ["one"]
    history.close()


def test_places_are_remembered(path):
    history = History(path)
    assert history.place(PROJECT) is None
    history.remember_place(PROJECT, Place(folder="/a", device=1, inode=2))
    history.remember_place(PROJECT, Place(folder="/b", device=1, inode=2))
    assert history.place(PROJECT) == Place(folder="/b", device=1, inode=2)
    history.close()


def test_a_file_that_spoils_while_it_is_open_is_put_aside_and_begun_anew(path):
    history = History(path)
    for number in range(400):
        note(history, f"{number} " + "long " * 200)
    history.close()
    data = bytearray(path.read_bytes())
    data[4096 : len(data) // 2] = bytes(len(data) // 2 - 4096)
    path.write_bytes(data)
    assert history.earlier(PROJECT, IMAGE) == ()
    assert history.spoiled
    note(history, "after")
    assert newest(history) == ["after"]
    history.close()
    assert list(path.parent.glob("history-unreadable-*.sqlite3"))


def test_a_file_that_is_deleted_while_it_is_open_is_begun_anew(path):
    history = History(path)
    note(history, "one")
    for file in path.parent.glob("history.sqlite3*"):
        file.unlink()
    note(history, "two")
    assert history.spoiled
    history.close()
    again = History(path)
    assert newest(again) == ["two"]
    assert not again.spoiled
    again.close()


def test_a_history_of_an_older_program_goes_on(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as old:
        old.executescript(
            "CREATE TABLE edit (number INTEGER PRIMARY KEY, project TEXT NOT NULL, image TEXT NOT"
            " NULL, old TEXT, new TEXT NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL, action"
            " TEXT NOT NULL); INSERT INTO edit (project, image, old, new, at, reason, action)"
            " VALUES ('p', '001.png', NULL, 'before', '2026-01-01T00:00:00+00:00', 'edit', 'a');"
        )
    history = History(path)
    note(history, "now")
    assert newest(history) == ["now", "before"]
    history.close()


def test_the_history_of_a_newer_program_is_left_alone(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.commit()
    before = path.read_bytes()
    history = History(path)
    note(history, "one")
    with pytest.raises(Failure) as trouble:
        history.earlier(PROJECT, IMAGE)
    assert trouble.value.problem.kind is Kind.NEWER_FORMAT
    history.close()
    assert path.read_bytes() == before


def test_the_last_actions_are_whole_and_in_order(path):
    history = History(path)
    rows = [Row(image=ImageId(f"{number}.png"), old="a", new="b") for number in range(3)]
    history.note(PROJECT, rows, Act(id="one", reason=Reason.TOGETHER, name="Replace"))
    history.note(PROJECT, rows[:1], Act(id="x", reason=Reason.IMPORTED))
    history.note(PROJECT, rows[:2], Act(id="two", reason=Reason.UNDONE, target="one"))
    found = history.last_actions(PROJECT)
    assert [edit.act.id for edit in found] == ["one"] * 3 + ["two"] * 2
    assert found[0].act.name == "Replace"
    assert history.last_actions(ProjectId("other")) == ()
    history.close()


def test_what_is_old_is_forgotten_and_the_oldest_where_there_is_too_much(path):
    history = History(path)
    for number in range(200):
        note(history, f"{number} " + "long " * 400)
    history.tidy(most_bytes=200_000)
    left = newest(history)
    assert left[0].startswith("199 ")
    assert 10 < len(left) < 150
    history.tidy(kept=timedelta(0))
    assert newest(history) == []
    history.close()
