"""How far an import is, and stopping it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.ui.dataset.import_texts import progress_text
from tests.ui.dataset.test_import_drop import drop, reports
from tests.ui.windows import Studio, dataset_page, images_folder


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """So many images that they cannot be brought in within a moment."""
    folder = images_folder(tmp_path / "many", ["", "", "", "", "", "", "", ""])
    whole = (folder / "008.png").read_bytes()
    for number in range(9, 400):
        # What follows the end of a PNG is no part of the picture.
        (folder / f"{number:03}.png").write_bytes(whole + bytes(str(number), "ascii"))
    return folder


def test_a_long_import_is_shown_and_stopped_by_its_button_alone(
    studio: Studio, smoke: Path, many: Path
) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    seen = reports(studio)
    assert not page.import_strip.isVisible()
    drop(window, many)
    studio.until(page.import_strip.isVisible)
    studio.until(lambda: page.import_strip.words.text().startswith("Adding "))
    assert " of 399 · " in page.import_strip.words.text()
    assert page.footer.saved.text() == "Images are coming in…"
    studio.qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.import_strip.stop_button.isEnabled()
    studio.qtbot.mouseClick(page.import_strip.stop_button, Qt.MouseButton.LeftButton)
    assert not page.import_strip.stop_button.isEnabled()
    studio.until(lambda: seen)
    assert _stopped(seen[0])
    assert window.notice_bar.text.text().startswith("Stopped early; ")
    studio.until(lambda: not page.import_strip.isVisible())
    studio.until(lambda: page.footer.saved.text() == "Saved on this computer")


def test_a_project_opened_again_during_its_import_says_so_and_opens_when_that_is_stopped(
    studio: Studio, smoke: Path, many: Path
) -> None:
    window = studio.window(smoke)
    session = studio.services.session
    drop(window, many)
    studio.until(dataset_page(window).import_strip.isVisible)
    session.close()
    assert not dataset_page(window).import_strip.isVisible()
    session.open(smoke)
    assert window.notice_bar.text.text().startswith(
        "Images are still being added to Smoke ballerinas."
    )
    assert window.notice_bar.isVisible()
    assert not window.notice_bar.passing.isActive()
    assert window.notice_bar.act.text() == "Stop adding"
    studio.qtbot.mouseClick(window.notice_bar.act, Qt.MouseButton.LeftButton)
    studio.until(lambda: session.folder == smoke)
    assert 3 < len(session.dataset.images) < 390
    assert "Smoke ballerinas: Stopped early; " in window.notice_bar.text.text()


def _stopped(report: AddReport) -> bool:
    return report.stopped and 0 < len(report.added) < 390


def test_the_time_left_is_told_when_it_can_be_known() -> None:
    counting = ImportProgress()
    begun = ImportProgress(done=33, total=120, name="smoke.jpg")
    assert progress_text(counting, 1.0) == "Looking at what to add…"
    assert progress_text(begun, 1.0) == "Adding 34 of 120 · smoke.jpg"
    assert progress_text(begun, 8.0) == "Adding 34 of 120 · about 21 s left · smoke.jpg"
