"""A caption that is not UTF-8 is shown as what it says, and converted when the person wants it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

FIRST = ImageId("001.png")
LATIN = "fumée – smoke".encode("cp1252")


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    (smoke / "001.txt").write_bytes(LATIN)
    (smoke / "002.txt").write_bytes("smoke rings".encode("utf-16"))
    found = dataset_page(studio.window(smoke))
    studio.until(lambda: found.inspector.image == FIRST)
    return found


def test_it_is_shown_named_and_cannot_be_typed_over(page: DatasetPage, smoke: Path) -> None:
    inspector = page.inspector
    assert inspector.editor.toPlainText() == "fumée – smoke"
    assert inspector.encoding.isVisible()
    assert "Windows-1252" in inspector.encoding.text.text()
    assert inspector.encoding.all_button.text() == "Convert all 2"
    QTest.keyClicks(inspector.editor, "typed")
    inspector.editor.put_word("chip")
    inspector.editor.textCursor().insertText("snippet")
    assert inspector.editor.toPlainText() == "fumée – smoke"
    assert (smoke / "001.txt").read_bytes() == LATIN


def test_one_button_converts_it_and_typing_goes_on(
    studio: Studio, page: DatasetPage, smoke: Path
) -> None:
    inspector = page.inspector
    inspector.encoding.one_button.setFocus()
    QTest.keyClick(inspector.encoding.one_button, Qt.Key.Key_Space)
    studio.until(lambda: not inspector.encoding.isVisible())
    assert (smoke / "001.txt").read_bytes() == "fumée – smoke".encode()
    inspector.edit()
    QTest.keyClicks(inspector.editor, "!")
    studio.until(lambda: (smoke / "001.txt").read_bytes() == "fumée – smoke!".encode())


def test_all_are_converted_by_the_other_button_and_undo_brings_the_bytes_back(
    studio: Studio, page: DatasetPage, smoke: Path
) -> None:
    inspector = page.inspector
    inspector.encoding.all_button.setFocus()
    QTest.keyClick(inspector.encoding.all_button, Qt.Key.Key_Space)
    studio.until(lambda: not studio.services.session.dataset.odd)
    assert (smoke / "002.txt").read_bytes() == b"smoke rings"
    studio.services.session.undo.undo()
    studio.until(inspector.encoding.isVisible)
    assert (smoke / "001.txt").read_bytes() == LATIN
    assert inspector.editor.isReadOnly()
