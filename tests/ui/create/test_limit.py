"""What the monthly limit says and does below the button that makes pictures."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.page import PageName
from tests.ui.places import finished_run
from tests.ui.windows import Studio


def page_with_a_model(studio: Studio, folder: Path) -> CreatePage:
    """$1.83 are spent on the training of the model."""
    finished_run(folder, number=1, at=datetime.now(UTC))
    window = studio.window(folder)
    studio.until(studio.services.generation.models)
    studio.until(lambda: studio.services.ledger.entries)
    window.show_page(PageName.CREATE)
    page = window.pages[PageName.CREATE]
    assert isinstance(page, CreatePage)
    QTest.keyClicks(page.form.prompt, "SMKRINA")
    page.form.count.setValue(4)
    return page


def test_what_is_near_is_told_and_what_does_not_fit_cannot_be_ordered(
    studio: Studio, smoke: Path
) -> None:
    page = page_with_a_model(studio, smoke)
    settings = studio.services.settings
    assert page.form.hint.text().endswith("queue as many as you like")
    settings.change(monthly_limit=2.0)
    assert page.form.hint.text() == "Up to $1.93 of your $2.00 a month are used with this."
    assert page.form.make.isEnabled()
    settings.change(monthly_limit=1.9)
    assert page.form.hint.text() == (
        "Your monthly limit of $1.90 leaves $0.07: too little for this. It can be raised in "
        "Settings, Money."
    )
    assert not page.form.make.isEnabled()
    page.form.count.setValue(2)
    assert page.form.make.isEnabled()


def test_the_key_orders_nothing_above_the_limit(studio: Studio, smoke: Path) -> None:
    page = page_with_a_model(studio, smoke)
    studio.services.settings.change(monthly_limit=1.84, prices=Prices(picture=0.5))
    QTest.keyClick(page.form.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert studio.services.generation.pictures == ()
