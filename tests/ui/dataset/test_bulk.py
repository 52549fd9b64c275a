"""Finding and replacing in many captions, by real keys."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.bulk import Scope
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.dataset.bulk_panel import BulkPanel
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page, images_folder

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
CAPTIONS = [
    "thin mist on black",
    "a plume of smoke",
    "mist, and more mist",
    "",
    "Misty morning",
]


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    page = dataset_page(studio.window(images_folder(tmp_path / "five", CAPTIONS)))
    page.grid.setFocus()
    return page


def opened(page: DatasetPage, key: Key = Key.Key_R, on: QWidget | None = None) -> BulkPanel:
    QTest.keyClick(on or page.grid, key, CONTROL)
    panel = page.bulk.panel
    assert panel is not None
    return panel


def texts(studio: Studio) -> list[str]:
    return [image.caption.text for image in studio.services.session.dataset.images]


def rows(panel: BulkPanel) -> list[str]:
    return [row.image for row in panel.model.rows]


def shows(panel: BulkPanel, studio: Studio, sentence: str) -> None:
    """Wait until the count says this."""
    studio.until(lambda: panel.result.count.isVisible() and panel.result.count.text() == sentence)


def replace_mist(panel: BulkPanel, studio: Studio) -> None:
    QTest.keyClicks(panel.replace_form.find_field, "mist")
    QTest.keyClick(panel.replace_form.find_field, Key.Key_Tab)
    QTest.keyClicks(panel.replace_form.by, "fog")
    shows(panel, studio, "3 of 5 captions will change")


def test_what_is_typed_is_shown_before_it_is_done(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    assert panel.replace_form.find_field.hasFocus()
    replace_mist(panel, studio)
    assert rows(panel) == ["001.png", "003.png", "005.png"]
    assert panel.apply_button.text() == "Change 3 captions"
    assert texts(studio) == CAPTIONS


def test_enter_changes_what_is_shown_as_one_step_of_undo(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    QTest.keyClick(panel.replace_form.by, Key.Key_Return)
    changed = ["thin fog on black", CAPTIONS[1], "fog, and more fog", "", "fogy morning"]
    studio.until(lambda: texts(studio) == changed)
    assert panel.done.text() == "3 captions changed."
    assert panel.done.link_button().text() == "Undo"
    undo = studio.services.session.undo
    assert undo.undoText() == "Replace in captions"
    QTest.keyClick(panel.replace_form.by, Key.Key_Z, CONTROL)
    studio.until(lambda: texts(studio) == CAPTIONS)
    assert panel.replace_form.by.text() == "fog"
    assert not undo.canUndo()
    assert not panel.done.isVisible()


def test_while_words_are_typed_ctrl_z_is_theirs(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    QTest.keyClick(panel.replace_form.by, Key.Key_Return)
    studio.until(panel.done.isVisible)
    QTest.keyClicks(panel.replace_form.by, "gy")
    QTest.keyClick(panel.replace_form.by, Key.Key_Z, CONTROL)
    assert panel.replace_form.by.text() != "foggy"
    assert texts(studio) != CAPTIONS


def test_enter_before_anything_is_shown_only_shows(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    QTest.keyClicks(panel.replace_form.find_field, "smoke")
    QTest.keyClick(panel.replace_form.find_field, Key.Key_Return)
    shows(panel, studio, "1 of 5 captions will change")
    assert texts(studio) == CAPTIONS


def test_only_ticked_captions_are_changed(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    QTest.keyClick(panel.list, Key.Key_Space)
    assert panel.result.count.text() == "2 of 5 captions will change"
    assert panel.result.all_box.checkState() is Qt.CheckState.PartiallyChecked
    panel.apply_button.click()
    studio.until(lambda: texts(studio)[0] == "thin fog on black")
    assert texts(studio)[2] == CAPTIONS[2]


def test_a_tick_stays_away_while_the_words_change(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    panel.model.tick([0], ticked=False)
    QTest.keyClicks(panel.replace_form.by, "gy")
    studio.until(lambda: any(row.new == "thin foggy on black" for row in panel.model.rows))
    assert panel.result.count.text() == "2 of 5 captions will change"


def test_all_and_none_by_one_click(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    QTest.mouseClick(panel.result.all_box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert panel.result.count.text() == "0 of 5 captions will change"
    assert not panel.apply_button.isEnabled()
    QTest.mouseClick(panel.result.all_box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert panel.result.count.text() == "3 of 5 captions will change"
    box = panel.list.visualRect(panel.model.index(2))
    place = box.topLeft() + QPoint(14, 14)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not panel.model.is_ticked(2)


def test_whole_words_and_capitals(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    panel.replace_form.whole_word.click()
    shows(panel, studio, "2 of 5 captions will change")
    panel.replace_form.whole_word.click()
    panel.replace_form.match_case.click()
    studio.until(lambda: rows(panel) == ["001.png", "003.png"])


def test_groups_of_a_regular_expression(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    panel.replace_form.is_regex.click()
    QTest.keyClicks(panel.replace_form.find_field, r"(\w+) of (\w+)")
    QTest.keyClicks(panel.replace_form.by, "$2 $1")
    studio.until(lambda: [row.new for row in panel.model.rows] == ["a smoke plume"])


def test_a_wrong_pattern_is_told_at_its_place(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    panel.replace_form.is_regex.click()
    QTest.keyClicks(panel.replace_form.find_field, "mist (a")
    fault = panel.replace_form.fault
    studio.until(fault.isVisible)
    assert fault.text() == "At character 6: A bracket ( is not closed. Add ), or write \\( for it."
    assert panel.replace_form.find_field.accessibleDescription() == fault.text()
    assert panel.replace_form.find_field.marked == 5
    assert not panel.apply_button.isEnabled()
    QTest.keyClicks(panel.replace_form.find_field, "nd)?")
    studio.until(lambda: not fault.isVisible())
    assert panel.replace_form.find_field.marked is None
    assert panel.replace_form.find_field.text() == "mist (and)?"


def test_an_endless_pattern_is_stopped_and_the_window_goes_on(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "endless", ["a" * 60 + "!", "aa"])
    page = dataset_page(studio.window(folder))
    panel = opened(page)
    panel.replace_form.is_regex.click()
    QTest.keyClicks(panel.replace_form.find_field, "(a|aa)+$")
    studio.until(lambda: "takes too long" in panel.result.state.text())
    assert not panel.apply_button.isEnabled()
    panel.replace_form.find_field.selectAll()
    QTest.keyClicks(panel.replace_form.find_field, "a+$")
    shows(panel, studio, "1 of 2 captions will change")


def test_nothing_found(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    QTest.keyClicks(panel.replace_form.find_field, "rain")
    studio.until(lambda: "“rain” is not in them" in panel.result.state.text())


def test_only_in_the_selected_or_the_filtered(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    page.grid.choose(ImageId("003.png"))
    panel.scopes.button(Scope.SELECTED.value).click()
    shows(panel, studio, "1 of 1 caption will change")
    page.grid.choose(ImageId("002.png"))
    studio.until(lambda: not panel.model.rows)
    page.tools.filter.put("and")
    panel.scopes.button(Scope.SHOWN.value).click()
    studio.until(lambda: rows(panel) == ["003.png"])


def test_adding_removing_tidying_and_the_trigger_word(page: DatasetPage, studio: Studio) -> None:
    studio.services.session.set_trigger_word("SMK")
    panel = opened(page)
    panel.kinds.button("trigger").click()
    shows(panel, studio, "4 of 5 captions will change")
    assert panel.model.rows[0].new == "SMK thin mist on black"
    panel.kinds.button("add").click()
    panel.add_form.end.button("end").click()
    QTest.keyClicks(panel.add_form.text, ", slow")
    studio.until(lambda: panel.model.rows and panel.model.rows[0].new.endswith("black, slow"))
    panel.kinds.button("remove").click()
    QTest.keyClicks(panel.remove_form.find_field, "and more mist")
    studio.until(lambda: [row.new for row in panel.model.rows] == ["mist"])
    panel.kinds.button("tidy").click()
    studio.until(lambda: panel.result.state.text() == "All tidy: there is nothing to put in order.")


def test_a_caption_that_cannot_be_read_is_left_out_and_counted(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "odd", ["mist", "mist"])
    (folder / "002.txt").write_bytes("caf\xe9 mist".encode("cp1252"))
    page = dataset_page(studio.window(folder))
    panel = opened(page)
    QTest.keyClicks(panel.replace_form.find_field, "mist")
    shows(panel, studio, "1 of 1 caption will change")
    assert panel.result.unreadable.text() == "1 caption cannot be read and is left out."


def test_a_project_that_cannot_be_changed_can_be_looked_through(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "newer", ["mist"])
    (folder / ".fluxtune").mkdir()
    (folder / ".fluxtune" / "project.json").write_text('{"format": 99, "id": "x"}')
    page = dataset_page(studio.window(folder))
    panel = opened(page)
    QTest.keyClicks(panel.replace_form.find_field, "mist")
    shows(panel, studio, "1 of 1 caption will change")
    assert panel.read_only_note.isVisible()
    assert not panel.apply_button.isEnabled()
    QTest.keyClick(panel.replace_form.find_field, Key.Key_Return)
    assert texts(studio) == ["mist"]


def test_what_changes_meanwhile_is_looked_at_again(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    studio.services.session.set_caption(ImageId("002.png"), "a plume of mist")
    shows(panel, studio, "4 of 5 captions will change")


def test_ctrl_h_opens_it_with_the_selected_words_and_escape_goes_back(
    page: DatasetPage,
) -> None:
    editor = page.inspector.editor
    page.inspector.edit()
    QTest.keyClick(editor, Key.Key_Left, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    panel = opened(page, Key.Key_H, on=editor)
    assert panel.replace_form.find_field.text() == "black"
    assert not page.inspector.isEnabled()
    QTest.keyClick(panel.replace_form.find_field, Key.Key_Escape)
    assert page.bulk.panel is None
    assert page.inspector.isEnabled()
    assert editor.hasFocus()


def test_the_menu_of_the_project_leads_here_from_every_page(studio: Studio, tmp_path: Path) -> None:
    window = studio.window(images_folder(tmp_path / "menu", ["mist"]))
    page = dataset_page(window)
    window.show_page(PageName.TRAIN)
    window.actions_.find_replace.trigger()
    assert window.current is PageName.DATASET
    assert page.bulk.panel is not None
    assert window.actions_.find_replace in window.top_bar.folder.menu().actions()
    window.actions_.export.trigger()
    assert page.export.sheet is not None
    assert page.bulk.panel is None
    assert not page.inspector.isEnabled()


def test_keys_of_the_images_rest_while_the_list_has_the_focus(
    page: DatasetPage, studio: Studio
) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    panel.list.setFocus()
    for key in (Key.Key_Delete, Key.Key_X, Key.Key_C):
        QTest.keyClick(panel.list, key)
    assert len(studio.services.session.dataset.images) == 5
    assert not studio.services.session.undo.canUndo()
    assert page.cropping.view is None


def test_a_small_window_is_covered_whole(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    assert page.width() // 2 <= panel.geometry().left() < page.width() - 480
    page.window().resize(1000, 640)
    studio.until(lambda: panel.geometry() == page.rect())
    assert not page.grid.isEnabled()
    QTest.keyClick(panel.replace_form.find_field, Key.Key_Escape)
    assert page.grid.isEnabled()


def test_a_listener_hears_what_changes(page: DatasetPage, studio: Studio) -> None:
    panel = opened(page)
    replace_mist(panel, studio)
    spoken = panel.model.data(panel.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "001.png: thin [taken out: mist][added: fog] on black"
    assert panel.model.rowCount(QModelIndex()) == 3


def test_thousands_are_changed_with_progress_and_cancel_takes_them_back(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "many", ["thin mist"])
    for number in range(2, 1201):
        (folder / f"{number:04}.png").hardlink_to(folder / "001.png")
        (folder / f"{number:04}.txt").write_text("thin mist", encoding="utf-8")
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    panel = opened(page)
    QTest.keyClicks(panel.replace_form.find_field, "mist")
    shows(panel, studio, f"{grouped(1200)} of {grouped(1200)} captions will change")
    panel.apply_button.click()
    assert not panel.apply_button.isEnabled()
    studio.until(panel.waiting.isVisible)
    panel.waiting.cancel_button.click()
    studio.until(lambda: not panel.waiting.isVisible())
    assert not panel.done.isVisible()
    assert set(texts(studio)) == {"thin mist"}
    studio.until(panel.apply_button.isEnabled)
    panel.apply_button.click()
    studio.until(panel.done.isVisible)
    assert set(texts(studio)) == {"thin "}


def test_images_that_are_measured_meanwhile_do_not_take_the_button_away(
    page: DatasetPage, studio: Studio
) -> None:
    panel, session = opened(page), studio.services.session
    replace_mist(panel, studio)
    seen: list[bool] = []
    session.dataset_changed.connect(lambda _which: seen.append(panel.apply_button.isEnabled()))
    folder = session.folder
    assert folder is not None
    Image.new("RGB", (320, 200)).save(folder / "002.png")
    session.rescan()
    studio.until(lambda: [image.width for image in session.dataset.images].count(320) == 1)
    assert seen
    assert all(seen)
