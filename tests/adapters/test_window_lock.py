"""Who is first among the windows of one data folder, and where that one can be called."""

import json
import os
import subprocess
import sys
from pathlib import Path

from fluxtune_desktop.adapters.window_lock import FirstWindow, WindowLock

HOLDER = (
    "import os, sys; from pathlib import Path;"
    "from fluxtune_desktop.adapters.window_lock import WindowLock;"
    "lock = WindowLock(Path(sys.argv[1]), os.environ);"
    "print(lock.take(), flush=True); sys.stdin.read()"
)


def lock_of(data: Path) -> WindowLock:
    return WindowLock(data, os.environ)


def test_the_second_learns_where_the_first_can_be_called(tmp_path: Path) -> None:
    first, second = lock_of(tmp_path), lock_of(tmp_path)
    assert first.take()
    assert not second.take()
    assert second.first() == FirstWindow(pid=os.getpid(), address=first.address)
    first.release()


def test_whoever_dies_lets_go(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        lock = lock_of(tmp_path)
        assert not lock.take()
        holder.kill()
    assert lock.take()
    lock.release()


def test_a_window_of_another_computer_cannot_be_called(tmp_path: Path) -> None:
    first, second = lock_of(tmp_path), lock_of(tmp_path)
    assert first.take()
    note = {"pid": 5, "host": "another computer", "address": first.address}
    (tmp_path / "window.json").write_text(json.dumps(note))
    assert second.first() == FirstWindow(pid=5, address="")
    first.release()


def test_a_note_that_is_half_written_says_nothing_yet(tmp_path: Path) -> None:
    lock = lock_of(tmp_path)
    assert lock.first() is None
    for half in ("", "[", "[]", '{"pid": 5}', '{"pid": "x", "address": 3}'):
        (tmp_path / "window.json").write_text(half)
        assert lock.first() is None


def test_every_data_folder_has_an_address_of_its_own(tmp_path: Path) -> None:
    assert lock_of(tmp_path / "a").address != lock_of(tmp_path / "b").address
    assert lock_of(tmp_path / "a").address == lock_of(tmp_path / "a").address


def test_an_address_is_never_longer_than_a_socket_may_be(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 90)
    deep.mkdir()
    lock = WindowLock(tmp_path / "data", {"XDG_RUNTIME_DIR": str(deep)})
    assert len(os.fsencode(lock.address)) <= 100


def test_where_nothing_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert lock_of(tmp_path / "file").take()
