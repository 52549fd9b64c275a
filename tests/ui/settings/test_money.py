"""Settings, Money: the limit of a month, and what everything cost."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.widgets.status_line import Status
from tests.ui.windows import Studio, settings_page

NOW = datetime.now(UTC)


def paid_run(project: Path, *, number: int = 1, ended: bool = True, at: datetime = NOW) -> None:
    """A run as the journals of a project hold it: $1.22, or still under way."""
    plan = TrainingPlan(
        run=RunId(f"run-{number}"),
        number=number,
        service="replicate",
        destination=ModelName(owner="ana", name="smoke"),
        created_at=at,
    )
    runs = RunFolder(project / ".fluxtune" / "runs")
    job = runs.create(plan).but(training=TrainingId(f"t{number}"))
    done = job.but(phase=Phase.DONE, predict_seconds=800.0)
    runs.append(done if ended else job.but(phase=Phase.TRAINING))


def money(studio: Studio, window: MainWindow) -> MoneyPart:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(MoneyPart), Qt.MouseButton.LeftButton)
    return page.part(MoneyPart)


def limit(studio: Studio) -> float | None:
    return studio.services.settings.settings.monthly_limit


def write(part: MoneyPart, text: str) -> None:
    part.limit.amount.setFocus()
    part.limit.amount.selectAll()
    QTest.keyClicks(part.limit.amount, text)
    QTest.keyClick(part.limit.amount, Qt.Key.Key_Return)


def question(window: QWidget) -> ConfirmDialog:
    (dialog,) = window.findChildren(ConfirmDialog)
    return dialog


def test_there_is_no_limit_until_somebody_wants_one(studio: Studio) -> None:
    part = money(studio, studio.window())
    assert not part.limit.on.isChecked()
    assert not part.limit.field.isVisible()
    assert part.limit.spent.text() == "$0.00 spent this month."
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    assert limit(studio) == 20.0
    assert part.limit.amount.hasFocus()
    assert part.limit.spent.text() == "$0.00 spent this month. $20.00 left."


def test_lowering_counts_at_once_and_raising_is_asked_for(studio: Studio) -> None:
    window = studio.window()
    part = money(studio, window)
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    write(part, "10")
    assert limit(studio) == 10.0
    write(part, "15,50")
    assert limit(studio) == 10.0
    assert part.limit.amount.text() == "10.00"
    asked = question(window)
    studio.until(asked.refuse_button.hasFocus)
    assert asked.accept_button.text() == "Raise it to $15.50"
    studio.qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    assert limit(studio) == 15.5
    assert part.limit.amount.text() == "15.50"


def test_giving_it_up_is_asked_for_too(studio: Studio) -> None:
    window = studio.window()
    part = money(studio, window)
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    assert part.limit.on.isChecked()
    studio.qtbot.mouseClick(question(window).refuse_button, Qt.MouseButton.LeftButton)
    assert limit(studio) == 20.0
    studio.until(lambda: not window.findChildren(ConfirmDialog))
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    studio.qtbot.mouseClick(question(window).accept_button, Qt.MouseButton.LeftButton)
    assert limit(studio) is None
    assert not part.limit.on.isChecked()


def test_what_is_no_amount_changes_nothing(studio: Studio) -> None:
    part = money(studio, studio.window())
    QTest.keyClick(part.limit.on, Qt.Key.Key_Space)
    write(part, "lots")
    assert part.limit.field.hint() == "A number from 0.50 to 100000, such as 20."
    assert limit(studio) == 20.0


def test_what_was_spent_and_what_is_under_way_are_told_apart(studio: Studio, smoke: Path) -> None:
    paid_run(smoke)
    paid_run(smoke, number=2, ended=False)
    part = money(studio, studio.window(smoke))
    studio.services.settings.change(monthly_limit=4.5)
    studio.until(lambda: part.ledger.model.rowCount() == 2)
    assert part.limit.spent.text() == (
        "$1.22 spent this month, and up to $2.75 more under way or not known. $0.53 left."
    )
    assert part.limit.spent.status is Status.WARN
    studio.services.settings.change(monthly_limit=3.0)
    assert part.limit.spent.status is Status.ERROR
    assert "The limit is reached" in part.limit.spent.text()


def cells(part: MoneyPart, row: int) -> list[str]:
    model = part.ledger.model
    return [str(model.index(row, column).data()) for column in range(1, model.columnCount())]


def test_the_ledger_lists_a_month_at_a_time(studio: Studio, smoke: Path) -> None:
    paid_run(smoke)
    paid_run(smoke, number=2, ended=False)
    paid_run(smoke, number=3, at=datetime(2025, 3, 4, 12, tzinfo=UTC))
    part = money(studio, studio.window(smoke))
    ledger = part.ledger
    studio.until(lambda: ledger.month.count() == 2)
    assert sorted(cells(part, row) for row in range(2)) == [
        ["Run 1", "Smoke ballerinas", "$1.50 – $2.75", "$1.22"],
        ["Run 2", "Smoke ballerinas", "$1.50 – $2.75", "under way"],
    ]
    assert ledger.total.text() == "Together $1.22, expected $3.00 – $5.50. 1 not known yet."
    ledger.month.setFocus()
    QTest.keyClick(ledger.month, Qt.Key.Key_Down)
    assert ledger.month.currentText() == "Mar 2025"
    assert cells(part, 0)[0] == "Run 3"
    assert not ledger.show_button.isEnabled()
    ledger.table.selectRow(0)
    assert ledger.show_button.isEnabled()


def test_the_ledger_is_exported_as_a_table(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    paid_run(smoke)
    part = money(studio, studio.window(smoke))
    studio.until(lambda: part.ledger.model.rowCount() == 1)
    studio.qtbot.mouseClick(part.ledger.export_button, Qt.MouseButton.LeftButton)
    dialog = part.ledger.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "money.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    studio.until(target.is_file)
    studio.until(lambda: studio.services.notices.newest)
    lines = target.read_bytes().decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].endswith(",ended,1.50000,2.75000,1.22000,t1")


def test_nothing_paid_says_so(studio: Studio, smoke: Path) -> None:
    part = money(studio, studio.window(smoke))
    assert part.ledger.none.isVisible()
    assert not part.ledger.table.isVisible()


def test_the_link_of_the_preflight_leads_here(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.services.settings.change(monthly_limit=0.5)
    window.show_page(PageName.TRAIN)
    page = window.pages[PageName.TRAIN]
    ready = page.setup.view.ready  # type: ignore[attr-defined]
    (line,) = [each for each in ready.lines() if "monthly limit" in each.text()]
    assert line.text() == "Your monthly limit of $0.50 leaves $0.50, and this may cost more"
    assert not ready.start.isEnabled()
    studio.qtbot.mouseClick(line.link_button(), Qt.MouseButton.LeftButton)
    assert window.current is PageName.SETTINGS
    settings = window.pages[PageName.SETTINGS]
    assert isinstance(settings, SettingsPage)
    assert settings.part(MoneyPart).isVisible()
