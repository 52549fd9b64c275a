"""A caption that another program wrote while it is typed: both texts are seen, one is chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.differences import Change
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

FIRST = ImageId("001.png")


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    found = dataset_page(studio.window(smoke))
    studio.until(lambda: found.inspector.image == FIRST)
    (smoke / "001.txt").write_text("a blue plume, theirs")
    found.inspector.edit()
    found.inspector.editor.selectAll()
    QTest.keyClicks(found.inspector.editor, "a red plume")
    studio.until(found.inspector.trouble.mine_button.isVisible)
    return found


def pieces(page: DatasetPage, kind: Change) -> list[str]:
    return [each.text for each in page.inspector.trouble.difference.pieces if each.kind is kind]


def test_the_difference_is_marked_and_follows_what_is_typed(
    studio: Studio, page: DatasetPage
) -> None:
    assert pieces(page, Change.TAKEN) == ["red"]
    assert pieces(page, Change.ADDED) == ["blue", ", theirs"]
    QTest.keyClicks(page.inspector.editor, "!")
    studio.until(lambda: pieces(page, Change.TAKEN) == ["red", "!"])
    assert page.inspector.trouble.mine_button.isVisible()


@pytest.mark.parametrize("mine", [True, False])
def test_one_is_chosen_by_key(studio: Studio, page: DatasetPage, smoke: Path, mine: bool) -> None:
    trouble = page.inspector.trouble
    button = trouble.mine_button if mine else trouble.theirs_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    studio.until(lambda: studio.services.autosave.overall is SaveState.SAVED)
    text = "a red plume" if mine else "a blue plume, theirs"
    studio.until(lambda: not trouble.isVisible())
    assert page.inspector.editor.toPlainText() == text
    assert (smoke / "001.txt").read_text() == text


def test_a_deleted_file_is_told(studio: Studio, page: DatasetPage, smoke: Path) -> None:
    (smoke / "001.txt").unlink()
    QTest.keyClicks(page.inspector.editor, "!")
    trouble = page.inspector.trouble
    studio.until(lambda: "deleted" in trouble.theirs.text())
    assert trouble.theirs_button.isVisible()
