"""The Dataset page: seeing, finding, and writing captions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.dataset.filtering import Show
from fluxtune_desktop.ui.dataset.grid_model import Role
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_first_image_is_chosen_and_its_caption_can_be_read(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    assert page.model.rowCount() == 3
    assert page.inspector.name.text() == "001.png"
    assert page.inspector.editor.toPlainText() == "SMKRINA thin strands of mist"
    assert page.inspector.facts.text().startswith("640 × 512 · ")
    assert page.inspector.words.text() == "5 words"
    assert page.inspector.steps.place.text() == "1 of 3"


def test_typing_is_saved_without_a_button(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_image(ImageId("003.png"))
    studio.qtbot.keyClicks(page.inspector.editor, "a leap in fog")
    assert page.inspector.saving.text() == "Saving…"
    studio.until(lambda: page.inspector.saving.text() == "Saved")
    assert (smoke / "003.txt").read_text(encoding="utf-8").strip() == "a leap in fog"
    assert page.inspector.words.text() == "4 words"


def test_undo_takes_back_what_was_typed_also_in_another_image(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    page.show_image(ImageId("003.png"))
    studio.qtbot.keyClicks(page.inspector.editor, "fog")
    page.show_image(ImageId("001.png"))
    studio.qtbot.keyClick(page.inspector.editor, Qt.Key.Key_Z, CTRL)
    assert studio.services.session.caption(ImageId("003.png")) == ""
    studio.qtbot.keyClick(
        page.inspector.editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier
    )
    assert studio.services.session.caption(ImageId("003.png")) == "fog"


def test_undo_is_seen_in_the_box_at_once(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    page.inspector.edit()
    studio.qtbot.keyClicks(page.inspector.editor, " and light")
    studio.qtbot.keyClick(page.inspector.editor, Qt.Key.Key_Z, CTRL)
    assert page.inspector.editor.toPlainText() == "SMKRINA thin strands of mist"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_keys_go_from_image_to_image_while_typing(
    studio: Studio, smoke: Path, key: Qt.Key
) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_image(ImageId("002.png"))
    studio.qtbot.keyClick(page.inspector.editor, key, CTRL)
    expected = "003.png" if key == Qt.Key.Key_Down else "001.png"
    assert page.inspector.name.text() == expected


def test_next_and_previous_end_at_the_ends(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    steps = page.inspector.steps
    assert not steps.previous.isEnabled()
    studio.qtbot.mouseClick(steps.next, Qt.MouseButton.LeftButton)
    studio.qtbot.mouseClick(steps.next, Qt.MouseButton.LeftButton)
    assert page.inspector.name.text() == "003.png"
    assert not steps.next.isEnabled()
    assert steps.previous.isEnabled()


def test_enter_in_the_grid_leads_into_the_caption(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    window.activateWindow()
    page.grid.setFocus()
    studio.qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    studio.qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.inspector.name.text() == "002.png"
    studio.until(page.inspector.editor.hasFocus)


def test_the_filter_looks_at_captions_and_names(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    studio.qtbot.keyClicks(page.tools.filter, "MIST")
    studio.until(lambda: page.model.rowCount() == 1)
    page.tools.filter.clear()
    studio.qtbot.keyClicks(page.tools.filter, "003")
    studio.until(lambda: page.inspector.name.text() == "003.png")
    assert page.model.rowCount() == 1


def test_a_filter_without_result_says_so_and_can_be_cleared(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    studio.qtbot.keyClicks(page.tools.filter, "zebra")
    studio.until(lambda: page.states.currentWidget() is page.states.nothing_found)
    assert not page.inspector.isVisible()
    studio.qtbot.mouseClick(page.states.clear_button, Qt.MouseButton.LeftButton)
    assert page.states.currentWidget() is page.grid
    assert page.model.rowCount() == 3
    assert page.inspector.isVisible()


def test_the_segments_count_and_choose(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    segments = page.tools.segments
    assert segments.button(Show.ALL.value).text() == "All 3"
    assert segments.button(Show.CAPTIONED.value).text() == "Captioned 2"
    studio.until(lambda: segments.button(Show.PROBLEMS.value).text() == "Problems 1")
    studio.qtbot.mouseClick(segments.button(Show.PROBLEMS.value), Qt.MouseButton.LeftButton)
    assert [page.model.image_at(row).id for row in range(page.model.rowCount())] == ["003.png"]


def test_a_problem_has_a_badge_and_a_sentence_and_goes_when_it_is_mended(
    studio: Studio, smoke: Path
) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_image(ImageId("003.png"))
    index = page.model.index(2)
    assert index.data(Role.BADGE) == "No caption"
    assert "Say in a sentence or two" in page.inspector.findings.lines[0].text()
    studio.qtbot.keyClicks(page.inspector.editor, "fog")
    studio.until(lambda: index.data(Role.BADGE) == "")
    assert not page.inspector.findings.isVisible()


def test_an_image_stays_in_view_while_its_problem_is_mended(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_problems()
    studio.qtbot.keyClicks(page.inspector.editor, "fog")
    studio.until(lambda: page.inspector.findings.isHidden())
    assert page.model.rowCount() == 1


def test_the_trigger_word_is_kept_and_put_first(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_image(ImageId("003.png"))
    row = page.inspector.trigger
    assert not row.insert.isEnabled()
    studio.qtbot.keyClicks(row.field, "SMKRINA")
    project = studio.services.session.project
    assert project is not None
    assert project.trigger_word == "SMKRINA"
    studio.qtbot.keyClicks(page.inspector.editor, "fog")
    studio.qtbot.mouseClick(row.insert, Qt.MouseButton.LeftButton)
    assert page.inspector.editor.toPlainText() == "SMKRINA fog"
    studio.qtbot.mouseClick(row.insert, Qt.MouseButton.LeftButton)
    assert page.inspector.editor.toPlainText() == "SMKRINA fog"
    studio.until(lambda: page.footer.trigger.text() == "SMKRINA in all 3")


def test_what_cannot_be_a_trigger_word_is_said_and_not_kept(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    row = page.inspector.trigger
    studio.qtbot.keyClicks(row.field, "two words")
    assert row.problem.isVisible()
    project = studio.services.session.project
    assert project is not None
    assert " " not in project.trigger_word


def test_a_word_that_is_used_often_is_one_click_away(studio: Studio, tmp_path: Path) -> None:
    folder = images_folder(tmp_path / "vapor", ["vapor rising", "dark vapor", ""])
    page = dataset_page(studio.window(folder))
    studio.until(lambda: page.inspector.often.words == ("vapor",))
    page.show_image(ImageId("003.png"))
    chip = page.inspector.often.chips()[0]
    studio.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.inspector.editor.toPlainText() == "vapor"


def test_another_program_wrote_and_the_person_takes_its_text(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    (smoke / "001.txt").write_text("theirs\n", encoding="utf-8")
    studio.qtbot.keyClicks(page.inspector.editor, ", mine")
    studio.until(page.inspector.trouble.isVisible)
    assert (smoke / "001.txt").read_text(encoding="utf-8") == "theirs\n"
    studio.until(lambda: "theirs" in page.inspector.trouble.difference.accessibleName())
    studio.qtbot.mouseClick(page.inspector.trouble.theirs_button, Qt.MouseButton.LeftButton)
    assert page.inspector.editor.toPlainText().strip() == "theirs"
    assert not page.inspector.trouble.isVisible()


def test_another_program_wrote_and_the_person_keeps_the_own_text(
    studio: Studio, smoke: Path
) -> None:
    page = dataset_page(studio.window(smoke))
    (smoke / "001.txt").write_text("theirs\n", encoding="utf-8")
    studio.qtbot.keyClicks(page.inspector.editor, ", mine")
    studio.until(page.inspector.trouble.isVisible)
    studio.qtbot.mouseClick(page.inspector.trouble.mine_button, Qt.MouseButton.LeftButton)
    saved = SaveState.SAVED
    studio.until(lambda: studio.services.autosave.state(ImageId("001.png")) is saved)
    assert "mist, mine" in (smoke / "001.txt").read_text(encoding="utf-8")
    assert page.inspector.saving.text() == "Saved"


def test_an_empty_folder_teaches_what_goes_here(studio: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    page = dataset_page(studio.window(folder))
    assert page.states.currentWidget() is page.states.empty
    assert page.first_button.isVisible()
    assert not page.tools.isVisible()


def test_a_folder_that_went_away_is_said_and_found_again(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    page = dataset_page(studio.window(smoke))
    elsewhere = tmp_path / "elsewhere"
    smoke.rename(elsewhere)
    studio.services.session.rescan()
    studio.until(lambda: page.states.currentWidget() is page.states.gone)
    elsewhere.rename(smoke)
    studio.qtbot.mouseClick(page.states.look_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: page.states.currentWidget() is page.grid)


def test_the_wheel_with_ctrl_changes_the_tiles_and_it_is_remembered(
    studio: Studio, smoke: Path
) -> None:
    page = dataset_page(studio.window(smoke))
    before = page.grid.layout_.width
    middle = page.grid.viewport().rect().center()
    for _ in range(6):
        turn = QWheelEvent(
            QPointF(middle),
            QPointF(page.grid.viewport().mapToGlobal(middle)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(page.grid.viewport(), turn)
    assert page.grid.layout_.width > before
    assert studio.services.settings.settings.thumbnail_px == 224 + 6 * 16
    assert page.tools.slider.value() == 224 + 6 * 16


def test_the_thumbnails_come(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    image = page.model.image_at(0)
    assert image is not None
    thumbnails = studio.services.thumbnails
    studio.until(lambda: thumbnails.pixmap(smoke / image.id, image.stamp, 256) is not None)
    studio.until(lambda: not page.inspector.picture.pixmap().isNull())


def test_the_footer_counts(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    assert page.footer.images.text() == "3 images"
    assert page.footer.captioned.text() == "2 captioned"
    studio.until(lambda: page.footer.problems.text() == "1 problem")
    assert page.footer.saved.text() == "Saved on this computer"


def test_the_line_between_grid_and_inspector_is_remembered(studio: Studio, smoke: Path) -> None:
    first = studio.window(smoke)
    page = dataset_page(first)
    assert page.inspector.width() == 420
    page.splitter.moveSplitter(800, 1)
    width = page.inspector.width()
    assert width != 420
    first.close()
    studio.services.session.close()
    second = studio.window(smoke)
    second.show_page(PageName.DATASET)
    assert dataset_page(second).inspector.width() == width


def test_everything_in_the_inspector_fits_into_the_smallest_window(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    window.resize(1000, 640)
    page.show_image(ImageId("003.png"))
    studio.until(lambda: window.width() == 1000)
    inspector = page.inspector
    assert inspector.steps.geometry().bottom() <= inspector.height()
    assert inspector.picture.geometry().bottom() < inspector.saving.geometry().top()
    assert not inspector.editor.geometry().intersects(inspector.trigger.geometry())
