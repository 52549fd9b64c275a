"""Settings, Money: what is typed counts for estimates at once, and is there after a restart."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.prices import PricesCard
from tests.ui.windows import Studio, settings_page


def prices(studio: Studio, window: MainWindow) -> PricesCard:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(MoneyPart), Qt.MouseButton.LeftButton)
    return page.part(MoneyPart).prices


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_shipped_prices_are_told_with_their_day(studio: Studio) -> None:
    part = prices(studio, studio.window())
    assert (part.training.text(), part.picture.text()) == ("0.001525", "0.025")
    assert part.as_of.text() == "As published on 7 Oct 2026."
    assert not part.reset.isEnabled()


def test_a_typed_price_counts_from_today_and_after_a_restart(studio: Studio, smoke: Path) -> None:
    part = prices(studio, studio.window(smoke))
    write(part.picture, "0,05")
    now = studio.services.settings.settings.prices
    assert (now.picture, now.as_of) == (0.05, datetime.now(UTC).astimezone().date())
    assert part.as_of.text().startswith("Yours, since ")
    studio.leave()
    assert prices(studio, studio.window(smoke)).picture.text() == "0.05"


def test_the_shipped_prices_come_back(studio: Studio) -> None:
    part = prices(studio, studio.window())
    write(part.training, "0.01")
    QTest.keyClick(part.reset, Qt.Key.Key_Space)
    assert part.training.text() == "0.001525"
    assert studio.services.settings.settings.prices == Prices()


def test_what_is_no_price_is_refused_and_nothing_changes(studio: Studio) -> None:
    part = prices(studio, studio.window())
    write(part.training, "cheap")
    assert part.training_field.hint() == "A number from 0.00001 to 1, such as 0.001525."
    assert studio.services.settings.settings.prices == Prices()
