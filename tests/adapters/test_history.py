"""The history survives restarts, other programs and a spoiled file."""

import threading

import pytest

from fluxtune_desktop.adapters.history import History, Place
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import ImageId, ProjectId

PROJECT = ProjectId("p")
IMAGE = ImageId("001.png")


def note(history: History, new: str, *, image: ImageId = IMAGE) -> None:
    history.note(PROJECT, image, old=None, new=new, reason="edit", group="g")


def newest(history: History, image: ImageId = IMAGE) -> list[str]:
    return [edit.new for edit in history.earlier(PROJECT, image)]


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


def test_a_folder_in_its_way_is_trouble_not_a_crash(path):
    path.mkdir(parents=True)
    history = History(path)
    with pytest.raises(Failure):
        note(history, "one")


def test_places_are_remembered(path):
    history = History(path)
    assert history.place(PROJECT) is None
    history.remember_place(PROJECT, Place(folder="/a", device=1, inode=2))
    history.remember_place(PROJECT, Place(folder="/b", device=1, inode=2))
    assert history.place(PROJECT) == Place(folder="/b", device=1, inode=2)
    history.close()
