"""Notices, settings, the mode, thumbnails, and leaving."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.images import thumbnail
from fluxtune_desktop.adapters.settings_file import load_settings
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.edits import Edits
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.pixels import Pixels
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.thumbnails import Thumbnails, Wish
from tests.services.conftest import Heard, World

STAMP = FileStamp(mtime_ns=1, size=1)


def test_the_newest_notice_is_first_and_none_stands_twice() -> None:
    notices = Notices()
    heard = Heard(notices.changed)
    full = Problem(kind=Kind.DISK_FULL)
    notices.report_problem(full)
    done = Notice(tone=Tone.OK, code="run_done")
    notices.report(done)
    notices.report_problem(full)
    assert [notice.problem for notice in notices.all] == [full, None]
    assert notices.newest is notices.all[0]
    notices.dismiss(notices.all[0])
    assert notices.newest == done
    assert heard.values[-1] == done


def test_settings_are_in_force_at_once_and_on_disk_soon(world: World) -> None:
    program = world.start()
    heard = Heard(program.settings.changed)
    program.settings.change(thumbnail_px=160)
    program.settings.remember("/pictures/a")
    program.settings.remember("/pictures/b")
    program.settings.remember("/pictures/a")
    program.settings.forget("/pictures/b")
    assert program.settings.settings.recent == ("/pictures/a",)
    assert heard.values[-1] == program.settings.settings
    kept = program.settings.settings
    assert world.leave(program)
    assert load_settings(world.dirs.settings_file) == kept


def test_practice_begins_when_its_server_answers(world: World) -> None:
    program = world.start(practice=False)
    heard = Heard(program.mode.changed)
    program.mode.enter_practice()
    assert program.mode.busy
    assert not program.mode.practice
    world.until(lambda: program.mode.practice)
    assert program.mode.service == "practice"
    program.mode.leave_practice()
    assert heard.values == [True, False]


def test_a_thumbnail_comes_after_its_placeholder(qtbot: QtBot, folder: Path) -> None:
    thumbnails = Thumbnails(lambda path, _stamp, size, edits: thumbnail(path, size, edits))
    path = folder / "001.png"
    assert thumbnails.pixmap(path, STAMP, 64) is None
    qtbot.waitUntil(lambda: thumbnails.pixmap(path, STAMP, 64) is not None)
    pixmap = thumbnails.pixmap(path, STAMP, 64)
    assert pixmap is not None
    assert max(pixmap.width(), pixmap.height()) == 64
    assert thumbnails.shutdown(5)


def test_what_was_asked_for_last_is_decoded_first(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def decode(path: Path, _stamp: FileStamp, _size: int, _edits: Edits) -> Pixels:
        order.append(path.name)
        begun.set()
        go_on.wait(5)
        return Pixels(width=1, height=1, rgba=b"\0\0\0\xff")

    thumbnails = Thumbnails(decode, threads=1)
    heard = Heard(thumbnails.ready)
    thumbnails.pixmap(Path("first"), STAMP, 64)
    assert begun.wait(5)
    for name in ("a", "b", "c"):
        thumbnails.pixmap(Path(name), STAMP, 64)
    go_on.set()
    qtbot.waitUntil(lambda: len(heard.values) == 4)
    assert order == ["first", "c", "b", "a"]
    assert thumbnails.shutdown(5)


def test_a_file_that_is_no_picture_fails_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    thumbnails = Thumbnails(lambda path, _stamp, size, edits: thumbnail(path, size, edits))
    assert thumbnails.pixmap(path, STAMP, 64) is None
    qtbot.waitUntil(lambda: thumbnails.failed(path))
    assert thumbnails.pixmap(path, STAMP, 64) is None
    assert thumbnails.shutdown(5)


def test_leaving_ends_everything_even_if_nothing_was_opened(world: World) -> None:
    assert world.leave(world.start())


def test_what_scrolled_away_is_not_decoded(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def decode(path: Path, _stamp: FileStamp, _size: int, _edits: Edits) -> Pixels:
        order.append(path.name)
        begun.set()
        go_on.wait(5)
        return Pixels(width=1, height=1, rgba=b"\0\0\0\xff")

    def wishes(*names: str) -> list[Wish]:
        return [Wish(path=Path(name), stamp=STAMP, size=64) for name in names]

    thumbnails = Thumbnails(decode, threads=1)
    heard = Heard(thumbnails.ready)
    thumbnails.pixmap(Path("first"), STAMP, 64)
    assert begun.wait(5)
    thumbnails.scrolled([], wishes("a", "b", "c"))
    thumbnails.scrolled(wishes("a", "b", "c"), wishes("c", "d"))
    go_on.set()
    qtbot.waitUntil(lambda: len(heard.values) == 3)
    assert order == ["first", "c", "d"]
    assert thumbnails.shutdown(5)
