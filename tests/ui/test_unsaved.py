"""Neither window nor project closes silently over words that are not on the disk."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.services.coming import AT_ONCE
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.ui.windows import Studio, dataset_page, images_folder


@pytest.fixture
def busy_disk() -> Iterator[threading.Event]:
    """The writer has to wait until it is set."""
    done = threading.Event()
    yield done
    done.set()


def test_a_caption_typed_just_before_is_written_and_nothing_is_asked(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    editor = dataset_page(window).inspector.editor
    studio.qtbot.keyClicks(editor, " at last")
    assert window.close()
    assert (smoke / "001.txt").read_text(encoding="utf-8").endswith(" at last")


def test_words_beside_those_of_another_program_are_kept_and_nothing_is_asked(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    editor, session = dataset_page(window).inspector.editor, studio.services.session
    (smoke / "001.txt").write_text("theirs", encoding="utf-8")
    studio.qtbot.keyClicks(editor, " mine")
    mine = editor.toPlainText()
    assert window.close()
    assert (smoke / "001.txt").read_text(encoding="utf-8") == "theirs"
    opened = session.opened_project
    assert opened is not None
    assert mine in [edit.new for edit in opened.earlier.earlier(ImageId("001.png"))]


def test_a_rating_that_the_disk_does_not_take_is_asked_about(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    session, footer = studio.services.session, dataset_page(window).footer
    in_the_way = smoke / ".fluxtune" / "marks.jsonl"
    in_the_way.mkdir()
    session.set_marks({ImageId("001.png"): Mark(rating=5)})
    assert footer.saved.text() == "Saving…"
    studio.qtbot.waitUntil(lambda: session.saving.state is SaveState.TROUBLE)
    assert footer.saved.text() == "Not all is saved"
    assert not window.close()
    asked = window.unsaved.dialog
    assert asked is not None
    studio.qtbot.mouseClick(asked.refuse_button, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    in_the_way.rmdir()
    assert window.close()
    assert '"rating":5' in in_the_way.read_text(encoding="utf-8").replace(" ", "")


def test_a_rating_that_was_given_up_keeps_nobody_from_closing(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    (smoke / ".fluxtune" / "marks.jsonl").mkdir()
    studio.services.session.set_marks({ImageId("001.png"): Mark(rating=5)})
    assert not window.close()
    asked = window.unsaved.dialog
    assert asked is not None
    studio.qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_a_project_is_not_left_over_what_is_not_on_the_disk(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    session = studio.services.session
    (smoke / ".fluxtune" / "marks.jsonl").mkdir()
    session.set_marks({ImageId("001.png"): Mark(rating=5)})
    for key in (Qt.Key.Key_W, Qt.Key.Key_O):
        studio.qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        asked = window.unsaved.dialog
        assert asked is not None
        studio.qtbot.mouseClick(asked.refuse_button, Qt.MouseButton.LeftButton)
        assert session.folder == smoke
        assert window.doors.dialog is None
    assert session.mark(ImageId("001.png")).rating == 5


def test_a_project_that_was_left_all_the_same_can_be_opened_again(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    session, in_the_way = studio.services.session, smoke / ".fluxtune" / "marks.jsonl"
    in_the_way.mkdir()
    session.set_marks({ImageId("001.png"): Mark(rating=5)})
    studio.qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    asked = window.unsaved.dialog
    assert asked is not None
    studio.qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    assert session.project is None
    in_the_way.rmdir()
    studio.open(smoke)
    assert session.mark(ImageId("001.png")).rating == 0
    assert window.close()


def test_a_disk_that_is_busy_is_waited_for_and_nothing_is_asked(
    studio: Studio, smoke: Path, busy_disk: threading.Event
) -> None:
    window = studio.window(smoke)
    studio.services.autosave.before_next(busy_disk.wait)
    studio.qtbot.keyClicks(dataset_page(window).inspector.editor, " at last")
    assert not window.close()
    waiting = window.unsaved.dialog
    assert waiting is not None
    assert waiting.windowTitle() == "Saving what you changed…"
    assert waiting.note.text().startswith("1 caption is on its way")
    assert waiting.note.height() >= waiting.note.heightForWidth(waiting.note.width())
    busy_disk.set()
    studio.until(lambda: not window.isVisible())
    assert window.unsaved.dialog is None
    assert (smoke / "001.txt").read_text(encoding="utf-8").endswith(" at last")


def test_the_window_stays_when_the_person_does_not_want_to_wait_for_its_end(
    studio: Studio, smoke: Path, busy_disk: threading.Event
) -> None:
    window = studio.window(smoke)
    studio.services.autosave.before_next(busy_disk.wait)
    studio.qtbot.keyClicks(dataset_page(window).inspector.editor, " at last")
    assert not window.close()
    waiting = window.unsaved.dialog
    assert waiting is not None
    studio.qtbot.mouseClick(waiting.refuse_button, Qt.MouseButton.LeftButton)
    busy_disk.set()
    studio.until(lambda: studio.services.autosave.overall is SaveState.SAVED)
    assert window.isVisible()
    assert window.close()


def test_a_disk_that_hangs_keeps_nobody_from_closing(
    studio: Studio, smoke: Path, busy_disk: threading.Event
) -> None:
    window = studio.window(smoke)
    studio.services.autosave.before_next(busy_disk.wait)
    studio.qtbot.keyClicks(dataset_page(window).inspector.editor, " at last")
    assert not window.close()
    waiting = window.unsaved.dialog
    assert waiting is not None
    studio.qtbot.mouseClick(waiting.accept_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_images_that_are_being_added_are_waited_for(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    more = images_folder(tmp_path / "more", ["", "", "", "ink"])
    studio.services.session.add_files([more / "004.png"])
    assert not window.close()
    waiting = window.unsaved.dialog
    assert waiting is not None
    assert waiting.note.text().startswith("Images are still being added.")
    studio.until(lambda: not window.isVisible())
    assert (smoke / "004.png").is_file()


def test_a_change_of_hundreds_is_waited_for_without_standing_still(
    studio: Studio, tmp_path: Path
) -> None:
    folder = images_folder(tmp_path / "many", ["mist"] * (AT_ONCE + 50))
    window = studio.window(folder)
    session = studio.services.session
    images = [image.id for image in session.dataset.images]
    session.set_captions(dict.fromkeys(images, "thin mist"))
    assert not window.close()
    assert session.captions_coming
    waiting = window.unsaved.dialog
    assert waiting is not None
    assert waiting.windowTitle() == "Saving what you changed…"
    studio.until(lambda: not window.isVisible())
    written = {file.read_text(encoding="utf-8") for file in folder.glob("*.txt")}
    assert written == {"thin mist"}
