"""Settings, Storage and privacy, in the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fluxtune_desktop.core.storage import Store
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.storage import StoragePart
from tests.ui.windows import Studio, settings_page


def storage(studio: Studio, window: MainWindow) -> StoragePart:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(StoragePart), Qt.MouseButton.LeftButton)
    return page.part(StoragePart)


def test_each_kind_is_told_with_its_size(studio: Studio, smoke: Path) -> None:
    studio.dirs.log.mkdir(parents=True)
    (studio.dirs.log / "fluxtune.log.1").write_bytes(b"x" * 2_000_000)
    part = storage(studio, studio.window(smoke))
    studio.until(lambda: part.rows[Store.LOGS].amount.text() == "2.0 MB")
    assert part.rows[Store.PRACTICE].amount.text() == "Nothing"


def test_what_may_go_is_cleared(studio: Studio, smoke: Path) -> None:
    studio.dirs.log.mkdir(parents=True)
    (studio.dirs.log / "fluxtune.log.1").write_bytes(b"x" * 2_000_000)
    row = storage(studio, studio.window(smoke)).rows[Store.LOGS]
    studio.until(row.clear_button.isEnabled)
    QTest.keyClick(row.clear_button, Qt.Key.Key_Space)
    studio.until(lambda: row.amount.text() == "Nothing")
    assert not row.clear_button.isEnabled()


def test_what_holds_work_has_no_button_to_clear_it(studio: Studio) -> None:
    part = storage(studio, studio.window())
    assert not part.rows[Store.HISTORY].clear_button.isVisible()
    assert part.rows[Store.HISTORY].folder_button.isVisible()


def test_what_is_sent_is_told_for_every_service(studio: Studio) -> None:
    part = storage(studio, studio.window())
    said = " ".join(label.text() for label in part.findChildren(QLabel))
    assert all(name in said for name in ("Replicate", "Hugging Face", "Weights & Biases"))
