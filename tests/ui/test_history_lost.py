"""The history is deleted or damaged: every caption is there, and a sentence says what is gone."""

from collections.abc import Callable
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


def captions(studio: Studio) -> list[str]:
    return [image.caption.text for image in studio.services.session.dataset.images]


def type_more(studio: Studio, window: MainWindow, words: str) -> None:
    inspector = dataset_page(window).inspector
    inspector.edit()
    QTest.keyClicks(inspector.editor, words)
    studio.until(lambda: not studio.services.autosave.unsaved())


@pytest.mark.parametrize("harm", [deleted, overwritten, holed, empty])
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
