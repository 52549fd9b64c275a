"""The runs of all projects in the real window: found by typing, opened by a key."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.run_label import RunLabel
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.all_runs_sheet import AllRunsSheet
from fluxtune_desktop.ui.training.page import TrainingPage
from tests.ui.windows import Studio, images_folder


def with_runs(folder: Path, *names: str, model: str = "dancers") -> Path:
    """A folder of images in which these runs were cancelled, one each day."""
    if not folder.exists():
        images_folder(folder, ["a dancer"])
    runs = RunFolder(folder / ".fluxtune" / "runs")
    for number, name in enumerate(names, 1):
        plan = TrainingPlan(
            run=RunId(name),
            number=number,
            service="replicate",
            destination=ModelName(owner="me", name=model),
            created_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number),
        )
        runs.append(runs.create(plan).to(Phase.CANCELED))
    return folder


def opened(studio: Studio, here: Path, *others: Path) -> AllRunsSheet:
    window = studio.window(here)
    studio.services.settings.change(recent=tuple(map(str, (here, *others))))
    window.actions_.all_runs.trigger()
    sheet = window.care.all_runs
    assert sheet.isVisible()
    studio.until(lambda: not studio.services.all_runs.reading)
    return sheet


def lines(sheet: AllRunsSheet) -> list[str]:
    return [sheet.model.index(row).data() for row in range(sheet.model.rowCount())]


def typed(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_a_run_of_another_project_is_found_by_typing_and_opens_its_project(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    ink = with_runs(tmp_path / "Ink", "i1", "i2", model="lines")
    sheet = opened(studio, with_runs(smoke, "s1"), ink)
    assert [line.split(" · ")[:2] for line in lines(sheet)] == [
        ["Ink", "Run 2"],
        ["Smoke ballerinas", "Run 1"],
        ["Ink", "Run 1"],
    ]
    assert not sheet.state.isVisible()
    typed("ink lines")
    assert sheet.state.text() == "2 of 3 runs"
    assert len(lines(sheet)) == 2
    key(Qt.Key.Key_Down)
    assert sheet.list.hasFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    studio.until(lambda: studio.services.session.folder == ink)
    window = studio.app.activeWindow()
    page = window.pages[PageName.TRAIN]  # type: ignore[union-attr, attr-defined]
    assert isinstance(page, TrainingPage)
    studio.until(lambda: page.isVisible() and page.runs.list.current_run() == "i1")


def test_those_with_a_star_are_shown_alone(studio: Studio, smoke: Path) -> None:
    sheet = opened(studio, with_runs(smoke, "s1", "s2"))
    QTest.mouseClick(sheet.starred, Qt.MouseButton.LeftButton)
    assert sheet.state.text() == "No run has a star yet."
    QTest.mouseClick(sheet.starred, Qt.MouseButton.LeftButton)
    studio.services.session.update_project(
        labels=(RunLabel(run=RunId("s1"), name="soft edges", note="the best", starred=True),)
    )
    QTest.mouseClick(sheet.starred, Qt.MouseButton.LeftButton)
    (line,) = lines(sheet)
    assert "Run 1 · soft edges" in line
    assert line.endswith("Starred")
    assert "the best" in sheet.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_not_there_is_said_where_the_list_would_be(studio: Studio, smoke: Path) -> None:
    sheet = opened(studio, with_runs(smoke, "s1"))
    typed("nothing like it")
    assert sheet.state.text() == "No run has these words."
    assert not sheet.list.isVisible()
    key(Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_a_project_that_is_gone_is_named(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    sheet = opened(studio, with_runs(smoke, "s1"), tmp_path / "On a stick")
    assert "Cannot be read now: On a stick." in sheet.missing.text()
    assert sheet.missing.isVisible()
    assert len(lines(sheet)) == 1


def test_without_any_training_that_is_said_and_nothing_can_be_opened(
    studio: Studio, smoke: Path
) -> None:
    sheet = opened(studio, smoke)
    assert sheet.state.text() == "No training yet in any of your projects."
    assert not sheet.show_button.isVisible()
    assert not sheet.search.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_list_of_runs_leads_there(studio: Studio, smoke: Path) -> None:
    window = studio.window(with_runs(smoke, "s1"))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = window.pages[PageName.TRAIN]
    assert isinstance(page, TrainingPage)
    studio.until(lambda: page.runs.isVisible())
    QTest.mouseClick(page.runs.all_projects, Qt.MouseButton.LeftButton)
    assert window.care.all_runs.isVisible()
