"""Captions that come in a file: with no images yet, and beside captions that are there."""

from pathlib import Path

from PySide6.QtCore import Qt

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.import_report import ReportDialog
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.dataset.test_import_drop import details, drop, reports
from tests.ui.windows import Studio, images_folder

_LEFT = Qt.MouseButton.LeftButton


def test_captions_without_images_say_what_to_do_and_come_with_their_folder(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window()
    captions = tmp_path / "captions.json"
    captions.write_text('{"images": [{"filename": "003.png", "caption": "a leap"}]}')
    drop(window, captions)
    assert window.current is PageName.WELCOME
    assert "Captions need their images" in window.notice_bar.text.text()
    assert window.notice_bar.act.text() == "Choose folder…"
    seen = reports(studio)
    studio.qtbot.mouseClick(window.notice_bar.act, _LEFT)
    dialog = window.doors.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(smoke))
    dialog.close()
    studio.until(lambda: seen)
    assert window.current is PageName.DATASET
    report = seen[0].captions
    assert report is not None
    assert report.written == ("003.png",)


def test_captions_of_yours_are_kept_and_replaced_on_request_in_one_step(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    captions = tmp_path / "captions.csv"
    captions.write_text("filename,caption\n001.png,a leap\n002.png,a turn\n")
    drop(window, captions)
    dialog = details(studio, window)
    session = studio.services.session
    assert session.caption(session.dataset.images[0].id) == "SMKRINA thin strands of mist"
    assert dialog.kept.button.text() == "Replace the 2 captions that differ"
    studio.qtbot.mouseClick(dialog.kept.button, _LEFT)
    texts = [session.caption(image.id) for image in session.dataset.images]
    assert texts[:2] == ["a leap", "a turn"]
    told = window.notice_bar.text.text()
    assert told == "2 captions now say what the file said. Ctrl+Z takes that back."
    studio.until(lambda: (smoke / "001.txt").read_text() == "a leap")
    window.doors.last_import.show()
    again = window.doors.last_import.dialog
    assert again is not None
    assert again.kept.isHidden()
    session.undo.undo()
    texts = [session.caption(image.id) for image in session.dataset.images]
    assert texts[:2] == ["SMKRINA thin strands of mist", "SMKRINA a plume"]


def test_another_trigger_word_of_an_earlier_training_is_offered(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    studio.services.session.set_trigger_word("INKY")
    settings = tmp_path / "config.json"
    settings.write_text('{"trigger_word": "SMKRINA", "steps": 1000}')
    drop(window, settings)
    dialog = details(studio, window)
    assert "another trigger word found: SMKRINA" in _told(window)
    assert "Another trigger word, of an earlier training (1)" in _lines(dialog)
    studio.qtbot.mouseClick(dialog.trigger.button, _LEFT)
    project = studio.services.session.project
    assert project is not None
    assert project.trigger_word == "SMKRINA"


def test_the_trigger_word_of_an_earlier_training_is_taken_over_and_offered_no_more(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    settings = tmp_path / "config.json"
    settings.write_text('{"trigger_word": "SMKRINA", "steps": 1000}')
    drop(window, settings)
    dialog = details(studio, window)
    project = studio.services.session.project
    assert project is not None
    assert project.trigger_word == "SMKRINA"
    assert "trigger word SMKRINA taken over" in _told(window)
    assert "Trigger word of an earlier training, used here now (1)" in _lines(dialog)
    dialog.close()
    studio.services.session.set_trigger_word("INKY")
    window.doors.last_import.show()
    again = window.doors.last_import.dialog
    assert again is not None
    assert again.trigger.isHidden()


def test_captions_of_other_encodings_are_shown_and_converted_by_a_button(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    came = images_folder(tmp_path / "came", ["", "", "", "", "x"])
    (came / "005.txt").write_bytes("brûlé".encode("cp1252"))
    captions = tmp_path / "captions.csv"
    captions.write_bytes("filename,caption\n003.png,fumée\n".encode("cp1252"))
    drop(window, captions, came / "005.png")
    dialog = details(studio, window)
    assert "2 captions are not UTF-8" in _told(window)
    assert "003.png (Windows-1252): fumée" in _lines(dialog)
    assert "005.png (Windows-1252): brûlé" in _lines(dialog)
    assert dialog.odd.button.text() == "Convert and use 2"
    assert studio.services.session.caption(ImageId("003.png")) == ""
    dialog.activateWindow()
    studio.until(dialog.isActiveWindow)
    dialog.odd.button.setFocus()
    studio.qtbot.keyClick(dialog.odd.button, Qt.Key.Key_Space)
    session = studio.services.session
    studio.until(lambda: session.caption(ImageId("005.png")) == "brûlé")
    assert session.caption(ImageId("003.png")) == "fumée"
    assert not session.dataset.odd


def _told(window: MainWindow) -> str:
    return window.notice_bar.text.text()


def _lines(dialog: ReportDialog) -> list[str]:
    return [line.text for line in dialog.list.lines.lines]
