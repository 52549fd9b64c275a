"""The history is deleted or damaged: every caption is there, and a sentence says what is gone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from fluxtune_desktop.ui.main_window import MainWindow
from tests.ui.windows import Studio, dataset_page, images_folder

CAPTIONS = [f"smoke that turns {number}" for number in range(12)]


def deleted(history: Path) -> None:
    for file in history.parent.glob(f"{history.name}*"):
        file.unlink()


def overwritten(history: Path) -> None:
    history.write_bytes(b"no database at all, " * 500)


def holed(history: Path) -> None:
    """Damaged in the middle: its beginning still looks like a database."""
    data = bytearray(history.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    history.write_bytes(data)


def empty(history: Path) -> None:
    history.write_bytes(b"")


def riddled(history: Path) -> None:
    """Single bytes in the middle are others: the places of its pages still look right."""
    data = bytearray(history.read_bytes())
    for place in range(1024, len(data), 64):
        data[place] ^= 0x5A
    history.write_bytes(data)


def folder_instead(history: Path) -> None:
    deleted(history)
    history.mkdir()


HARMS = [deleted, overwritten, holed, riddled, empty, folder_instead]


def captions(studio: Studio) -> list[str]:
    return [image.caption.text for image in studio.services.session.dataset.images]


def type_more(studio: Studio, window: MainWindow, words: str) -> None:
    inspector = dataset_page(window).inspector
    inspector.edit()
    QTest.keyClicks(inspector.editor, words)
    studio.until(lambda: not studio.services.autosave.unsaved())


@pytest.mark.parametrize("harm", HARMS)
def test_all_captions_are_there_and_a_sentence_says_what_is_gone(
    studio: Studio, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    folder = images_folder(tmp_path / "twelve", CAPTIONS)
    window = studio.window(folder)
    type_more(studio, window, " and leaps")
    before = captions(studio)
    studio.leave()
    harm(studio.dirs.history_file)

    window = studio.window(folder)
    assert captions(studio) == before
    assert before[1:] == CAPTIONS[1:]
    studio.until(lambda: "earlier versions" in window.notice_bar.text.text())
    assert not studio.services.session.undo.canUndo()

    type_more(studio, window, " again")
    typed = captions(studio)
    assert typed[1:] == before[1:]
    assert typed[0] != before[0]
    studio.services.session.undo.undo()
    studio.until(lambda: captions(studio) == before)


def test_a_journal_that_was_cut_off_takes_nothing_of_the_captions(
    studio: Studio, tmp_path: Path
) -> None:
    """What a crash of the computer may leave: the newest changes are in a file beside it."""
    folder = images_folder(tmp_path / "twelve", CAPTIONS)
    window = studio.window(folder)
    type_more(studio, window, " and leaps")
    history = studio.dirs.history_file
    kept = {file: file.read_bytes() for file in history.parent.glob(f"{history.name}*")}
    before = captions(studio)
    studio.leave()
    deleted(history)
    for file, data in kept.items():
        if not file.name.endswith("-shm"):
            file.write_bytes(data[: len(data) // 2] if file.name.endswith("-wal") else data)

    window = studio.window(folder)
    assert captions(studio) == before
    type_more(studio, window, " again")
    assert captions(studio)[1:] == before[1:]
    assert captions(studio)[0] != before[0]


def test_a_history_that_another_program_holds_delays_nothing_and_saving_goes_on_after_it(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "twelve", CAPTIONS)
    type_more(studio, studio.window(folder), " and leaps")
    before = captions(studio)
    studio.leave()
    with closing(sqlite3.connect(studio.dirs.history_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        window = studio.window(folder)
        assert captions(studio) == before
        assert studio.services.session.undo.canUndo()
        inspector = dataset_page(window).inspector
        inspector.edit()
        QTest.keyClicks(inspector.editor, " again")
        studio.until(lambda: bool(studio.services.autosave.unsaved()))
        other.execute("ROLLBACK")
    studio.until(lambda: not studio.services.autosave.unsaved())
    assert (folder / "001.txt").read_text(encoding="utf-8") == captions(studio)[0]


def test_a_history_out_of_reach_is_told_and_every_caption_is_there(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "twelve", CAPTIONS)
    type_more(studio, studio.window(folder), " and leaps")
    before = captions(studio)
    studio.leave()
    away = studio.dirs.data.rename(tmp_path / "away")
    studio.dirs.data.write_text("no folder")

    window = studio.window(folder)
    assert captions(studio) == before
    studio.until(lambda: "cannot be read now" in window.notice_bar.text.text())
    studio.leave()
    studio.dirs.data.unlink()
    away.rename(studio.dirs.data)
    studio.window(folder)
    studio.until(studio.services.session.undo.canUndo)
