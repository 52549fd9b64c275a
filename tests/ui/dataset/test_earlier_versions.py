"""Earlier versions of a caption and of all captions, with keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.differences import Change
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.dataset.earlier_panel import ALL, EarlierPanel
from fluxtune_desktop.ui.dataset.earlier_rows import SnapshotRow, VersionRow
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    found = dataset_page(studio.window(smoke))
    studio.until(lambda: found.inspector.image == FIRST)
    return found


def change(studio: Studio, *texts: str, image: ImageId = FIRST) -> None:
    for text in texts:
        studio.services.session.set_captions({image: text}, "Paste caption")
    saved(studio)


def saved(studio: Studio) -> None:
    studio.until(lambda: studio.services.autosave.overall is SaveState.SAVED)


def opened(studio: Studio, page: DatasetPage) -> EarlierPanel:
    QTest.keyClick(page.grid, Qt.Key.Key_H, CONTROL | SHIFT)
    panel = page.earlier.panel
    studio.until(panel.isVisible)
    return panel


def version_rows(panel: EarlierPanel) -> list[VersionRow]:
    return [row for row in panel.rows if isinstance(row, VersionRow)]


def told(panel: EarlierPanel) -> list[str]:
    return [row.version.text for row in version_rows(panel)]


def test_each_version_shows_when_why_and_what_would_change(
    studio: Studio, page: DatasetPage
) -> None:
    change(studio, "a red plume", "a blue plume")
    panel = opened(studio, page)
    studio.until(lambda: told(panel) == ["a red plume", "SMKRINA thin strands of mist"])
    row = version_rows(panel)[0]
    assert "Paste caption" in row.head.text()
    assert [(each.kind, each.text) for each in row.difference.pieces] == [
        (Change.SAME, "a "),
        (Change.TAKEN, "blue"),
        (Change.ADDED, "red"),
        (Change.SAME, " plume"),
    ]
    assert "As it was found" in version_rows(panel)[1].head.text()


def test_a_text_is_used_again_by_key_saved_and_can_be_taken_back(
    studio: Studio, page: DatasetPage, smoke: Path
) -> None:
    change(studio, "a red plume")
    panel = opened(studio, page)
    studio.until(lambda: bool(version_rows(panel)) and version_rows(panel)[0].button.hasFocus())
    QTest.keyClick(version_rows(panel)[0].button, Qt.Key.Key_Space)
    session = studio.services.session
    assert session.caption(FIRST) == "SMKRINA thin strands of mist"
    saved(studio)
    assert (smoke / "001.txt").read_text(encoding="utf-8") == "SMKRINA thin strands of mist"
    studio.until(lambda: "a red plume" in told(panel))
    QTest.keyClick(panel, Qt.Key.Key_Z, CONTROL)
    assert session.caption(FIRST) == "a red plume"


def test_escape_goes_back_to_where_the_person_was(page: DatasetPage) -> None:
    page.inspector.edit()
    QTest.keyClick(page.inspector.editor, Qt.Key.Key_H, CONTROL | SHIFT)
    panel = page.earlier.panel
    assert panel.isVisible()
    assert not page.inspector.isEnabled()
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.inspector.editor.hasFocus()


def test_the_clock_over_the_caption_opens_it_and_it_follows_the_image(
    studio: Studio, page: DatasetPage
) -> None:
    change(studio, "a red plume")
    QTest.mouseClick(page.earlier.button, Qt.MouseButton.LeftButton)
    panel = page.earlier.panel
    studio.until(lambda: len(version_rows(panel)) == 1)
    page.grid.choose(SECOND)
    studio.until(lambda: panel.states.currentIndex() == 2)
    assert "No earlier versions yet" in panel.message.text()
    assert panel.image.text() == SECOND


def test_keys_that_change_images_rest_while_it_is_open(studio: Studio, page: DatasetPage) -> None:
    panel = opened(studio, page)
    QTest.keyClick(panel.close_button, Qt.Key.Key_Delete)
    QTest.keyClick(panel.close_button, Qt.Key.Key_X)
    session = studio.services.session
    assert len(session.dataset.images) == 3
    assert not any(image.left_out for image in session.dataset.images)


def test_all_captions_of_one_time_can_be_brought_back(studio: Studio, page: DatasetPage) -> None:
    session = studio.services.session
    session.set_captions({FIRST: "one", SECOND: "two"}, "Replace words")
    saved(studio)
    panel = opened(studio, page)
    QTest.mouseClick(panel.tabs.button(ALL), Qt.MouseButton.LeftButton)
    studio.until(lambda: len(panel.rows) == 1)
    (row,) = panel.rows
    assert isinstance(row, SnapshotRow)
    assert "Replace words" in row.head.text()
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    studio.until(lambda: panel.asking)
    assert [row.old for row in panel.bring_back.model.rows] == ["one", "two"]
    assert panel.bring_back.apply.text() == "Bring back 2 captions"
    assert panel.bring_back.apply.hasFocus()
    QTest.keyClick(panel.bring_back.apply, Qt.Key.Key_Space)
    assert session.caption(FIRST) == "SMKRINA thin strands of mist"
    assert session.caption(SECOND) == "SMKRINA a plume"
    session.undo.undo()
    assert session.caption(SECOND) == "two"
    studio.until(lambda: len(panel.rows) == 2)


def test_captions_that_are_not_ticked_are_not_brought_back(
    studio: Studio, page: DatasetPage
) -> None:
    session = studio.services.session
    session.set_captions({FIRST: "one", SECOND: "two"}, "Replace words")
    saved(studio)
    panel = opened(studio, page)
    QTest.mouseClick(panel.tabs.button(ALL), Qt.MouseButton.LeftButton)
    studio.until(lambda: len(panel.rows) == 1)
    QTest.mouseClick(panel.rows[0].button, Qt.MouseButton.LeftButton)
    studio.until(lambda: panel.asking)
    panel.bring_back.list.setFocus()
    panel.bring_back.list.setCurrentIndex(panel.bring_back.model.index(0))
    QTest.keyClick(panel.bring_back.list, Qt.Key.Key_Space)
    QTest.mouseClick(panel.bring_back.apply, Qt.MouseButton.LeftButton)
    assert session.caption(FIRST) == "one"
    assert session.caption(SECOND) == "SMKRINA a plume"


def test_a_history_that_cannot_be_read_is_told_and_can_be_tried_again(
    studio: Studio, page: DatasetPage
) -> None:
    change(studio, "a red plume")
    opened_project = studio.services.session.opened_project
    assert opened_project is not None
    data = studio.dirs.data
    opened_project.history.close()  # type: ignore[attr-defined]
    away = data.rename(data.with_name("away"))
    data.write_text("no folder")
    panel = opened(studio, page)
    studio.until(lambda: panel.states.currentIndex() == 2)
    assert "The captions are complete" in panel.message.text()
    data.unlink()
    away.rename(data)
    QTest.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    studio.until(lambda: bool(version_rows(panel)))


def test_ctrl_z_takes_back_what_was_typed_before_the_program_was_closed(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    studio.until(lambda: page.inspector.image == FIRST)
    page.inspector.edit()
    QTest.keyClicks(page.inspector.editor, " and a dancer")
    assert window.close()
    studio.leave()
    assert (smoke / "001.txt").read_text(encoding="utf-8").endswith("mist and a dancer")
    window = studio.window(smoke)
    page = dataset_page(window)
    studio.until(lambda: page.inspector.image == FIRST)
    QTest.keyClick(page.grid, Qt.Key.Key_Z, CONTROL)
    assert studio.services.session.caption(FIRST) == "SMKRINA thin strands of mist"
    saved(studio)
    assert (smoke / "001.txt").read_text(encoding="utf-8") == "SMKRINA thin strands of mist"
    QTest.keyClick(page.grid, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert studio.services.session.caption(FIRST).endswith("and a dancer")


def test_a_file_that_was_converted_is_put_back_by_key_after_a_restart(
    studio: Studio, smoke: Path
) -> None:
    latin = "fumée – smoke".encode("cp1252")
    (smoke / "001.txt").write_bytes(latin)
    studio.window(smoke)
    session = studio.services.session
    session.convert_captions([FIRST], "Convert to UTF-8")
    studio.until(lambda: not session.dataset.odd)
    change(studio, "fumée and more")
    studio.leave()
    page = dataset_page(studio.window(smoke))
    studio.until(lambda: page.inspector.image == FIRST)
    panel = opened(studio, page)
    studio.until(lambda: told(panel) == ["fumée – smoke", "fumée – smoke"])
    row = version_rows(panel)[1]
    assert "before it was converted" in row.head.text()
    assert row.button.text() == "Put this file back"
    row.button.setFocus()
    QTest.keyClick(row.button, Qt.Key.Key_Space)
    session = studio.services.session
    studio.until(lambda: session.dataset.odd == (FIRST,))
    assert (smoke / "001.txt").read_bytes() == latin
    studio.until(lambda: "fumée and more" in told(panel))
    QTest.keyClick(panel, Qt.Key.Key_Z, CONTROL)
    studio.until(lambda: session.caption(FIRST) == "fumée and more")
    assert (smoke / "001.txt").read_bytes() == "fumée and more".encode()
