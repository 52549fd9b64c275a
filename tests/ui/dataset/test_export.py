"""Exporting captions from the window, by real keys; the system's dialog is answered as by hand."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from fluxtune_desktop.core.exporting import ExportForm
from fluxtune_desktop.ui.dataset.export_sheet import ExportSheet
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.widgets.status_line import Status
from tests.ui.windows import Studio, dataset_page, images_folder

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    folder = images_folder(tmp_path / "smoke", ["thin mist", "a plume", ""])
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    return page


def opened(page: DatasetPage) -> ExportSheet:
    QTest.keyClick(page.grid, Key.Key_E, CONTROL)
    sheet = page.export.sheet
    assert sheet is not None
    return sheet


def choose_place(page: DatasetPage, sheet: ExportSheet, place: Path) -> QFileDialog:
    QTest.mouseClick(sheet.export_button, Qt.MouseButton.LeftButton)
    dialog = page.export.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(place))
    dialog.close()
    return dialog


def test_captions_go_into_one_file_as_they_are_in_the_window(
    page: DatasetPage, studio: Studio, tmp_path: Path
) -> None:
    page.inspector.edit()
    QTest.keyClicks(page.inspector.editor, "!")
    page.grid.setFocus()
    sheet = opened(page)
    assert sheet.facts.text() == "2 images with a caption."
    dialog = choose_place(page, sheet, tmp_path / "out.json")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    studio.until(lambda: sheet.outcome.text() == "Exported to out.json.")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["images"] == [
        {"filename": "001.png", "caption": "thin mist!"},
        {"filename": "002.png", "caption": "a plume"},
    ]


def test_images_and_captions_get_a_folder_of_their_own(
    page: DatasetPage, studio: Studio, tmp_path: Path
) -> None:
    sheet = opened(page)
    for _ in range(3):
        QTest.keyClick(sheet.cards[sheet.form], Key.Key_Down)
    assert sheet.form is ExportForm.FOLDER
    assert sheet.facts.text().startswith("3 images, 2 captions.")
    place = tmp_path / "place"
    place.mkdir()
    for name in ("smoke for training", "smoke for training 2"):
        choose_place(page, sheet, place)
        studio.until(lambda name=name: sheet.outcome.text() == f"Exported to {name}.")
        assert len(list((place / name).iterdir())) == 5


def test_what_goes_wrong_is_told(page: DatasetPage, studio: Studio, tmp_path: Path) -> None:
    sheet = opened(page)
    choose_place(page, sheet, tmp_path / "no" / "where.json")
    studio.until(sheet.outcome.isVisible)
    assert sheet.outcome.status is Status.ERROR
    assert sheet.export_button.isEnabled()


def test_without_captions_only_images_can_be_exported(studio: Studio, tmp_path: Path) -> None:
    page = dataset_page(studio.window(images_folder(tmp_path / "bare", ["", ""])))
    page.grid.setFocus()
    sheet = opened(page)
    assert sheet.facts.text() == "There is no caption to export yet."
    assert not sheet.export_button.isEnabled()
    sheet.cards[ExportForm.ZIP].click()
    assert sheet.export_button.isEnabled()


def test_escape_goes_back(page: DatasetPage) -> None:
    sheet = opened(page)
    QTest.keyClick(sheet.cards[sheet.form], Key.Key_Escape)
    assert page.export.sheet is None
    assert page.grid.hasFocus()


def test_closing_the_project_ends_it(page: DatasetPage, studio: Studio) -> None:
    opened(page)
    studio.services.session.close()
    studio.until(lambda: page.export.sheet is None)


def test_what_each_form_is_for_is_read_whole(page: DatasetPage) -> None:
    sheet = opened(page)
    for card in sheet.cards.values():
        assert card.sizeHint().width() <= card.width(), card.text()
    sheet.cards[ExportForm.FOLDER].click()
    assert "serial numbers stay behind" in sheet.facts.text()
