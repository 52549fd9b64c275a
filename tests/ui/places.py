"""The pages and panels of the window, one after the other, as a person comes to them by keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, TrainingId, VersionId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.dataset.view_switch import View
from fluxtune_desktop.ui.main_window import MINIMUM_SIZE, MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.page import part_names
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.ui.windows import Studio, dataset_page, images_folder, settings_page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
Place = tuple[str, QWidget]
"""Its name, and the room that the Tab key stays in."""
Way = Callable[[Studio, Path], Iterator[Place]]


def welcome(studio: Studio, _folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window())
    yield "welcome", window


def settings(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    press(window, Key.Key_Comma, CONTROL)
    page = settings_page(window)
    for kind, name in part_names().items():
        page.part_button(kind).click()
        yield f"settings: {name}", window


def dataset(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    page = dataset_page(window)
    page.grid.setFocus()
    page.grid.choose_row(0)
    for place, view in enumerate(View):
        page.tools.views.keys[place].trigger()
        QApplication.processEvents()
        yield f"as {view}", window
    page.tools.views.keys[0].trigger()
    page.grid.setFocus()
    press(page.grid, Key.Key_A, CONTROL)
    yield "several", window


def sheets_of_the_dataset(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    page = dataset_page(window)
    page.grid.setFocus()
    page.grid.choose_row(0)
    press(page.grid, Key.Key_R, CONTROL)
    panel = page.bulk.panel
    assert panel is not None
    QTest.keyClicks(panel.replace_form.find_field, "thin")
    studio.until(lambda: panel.model.rows)
    yield "find and replace", window
    press(panel, Key.Key_Escape)
    page.grid.setFocus()
    press(page.grid, Key.Key_E, CONTROL)
    assert page.export.sheet is not None
    yield "export", window
    press(page.export.sheet, Key.Key_Escape)
    page.grid.setFocus()
    press(page.grid, Key.Key_H, CONTROL | SHIFT)
    yield "earlier versions", window


def making(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    press(window, Key.Key_2, CONTROL)
    assert window.current is PageName.TRAIN
    yield "train", window
    press(window, Key.Key_3, CONTROL)
    assert window.current is PageName.CREATE
    yield "create without a model", window


def over_the_window(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    grid = dataset_page(window).grid
    grid.setFocus()
    sheets = window.sheets
    press(grid, Key.Key_K, CONTROL)
    yield "palette", sheets.palette
    sheets.palette.leave()
    press(grid, Key.Key_F1)
    yield "keys", sheets.keys
    sheets.keys.leave()
    press(grid, Key.Key_F1, SHIFT)
    yield "guide", sheets.guide
    sheets.guide.leave()
    more = images_folder(folder.parent / "more", ["a"])
    window.doors.take([more / "001.png"])
    panel = window.care.activity.panel
    press(grid, Key.Key_4, CONTROL)
    studio.until(lambda: panel.rows)
    yield "activity", panel


def over_the_images(studio: Studio, folder: Path) -> Iterator[Place]:
    window = _smallest(studio.window(folder))
    page = dataset_page(window)
    page.grid.setFocus()
    page.grid.choose_row(1)
    press(page.grid, Key.Key_Space)
    viewer = page.viewing.viewer
    assert viewer is not None
    yield "full view", viewer
    viewer.leave()
    press(page.grid, Key.Key_C)
    view = page.cropping.view
    assert view is not None
    studio.until(lambda: not view.frame.pixmap().isNull())
    yield "crop", view
    view.leave()
    page.tools.builder_button.setFocus()
    press(page.tools.builder_button, Key.Key_Space)
    studio.until(page.tools.builder.isVisible)
    yield "filter builder", page.tools.builder
    page.tools.builder.close()


def runs(studio: Studio, folder: Path) -> Iterator[Place]:
    finished_run(folder, number=1)
    finished_run(folder, number=2, phase=Phase.FAILED)
    window = _smallest(studio.window(folder))
    studio.until(lambda: len(studio.services.training.jobs) == 2)
    press(window, Key.Key_2, CONTROL)
    page = window.pages[PageName.TRAIN]
    assert isinstance(page, TrainingPage)
    yield "runs, the failed one", window
    page.runs.list.choose(RunId("run-1"))
    yield "runs, the finished one", window


def pictures(studio: Studio, folder: Path) -> Iterator[Place]:
    finished_run(folder, number=1)
    for number in (1, 2):
        kept_picture(folder, number=number)
    window = _smallest(studio.window(folder))
    studio.until(lambda: len(studio.services.generation.pictures) == 2)
    press(window, Key.Key_3, CONTROL)
    page = window.pages[PageName.CREATE]
    assert isinstance(page, CreatePage)
    page.refresh()
    yield "create with pictures", window
    page.feed.setFocus()
    page.feed.choose(PictureId("p-1"))
    press(page.feed, Key.Key_Return)
    studio.until(lambda: page.viewing.viewer is not None and page.viewing.viewer.isVisible())
    assert page.viewing.viewer is not None
    yield "full view of pictures", page.viewing.viewer


def questions(studio: Studio, folder: Path) -> Iterator[Place]:
    finished_run(folder, number=1)
    window = _smallest(studio.window(folder))
    studio.services.settings.change(monthly_limit=10.0)
    press(window, Key.Key_Comma, CONTROL)
    page = settings_page(window)
    page.part_button(MoneyPart).click()
    money = page.part(MoneyPart)
    studio.until(money.ledger.model.rowCount)
    yield "settings: Money, with a ledger", window
    limit = money.limit
    press(limit.on, Key.Key_Space)
    (question,) = window.findChildren(ConfirmDialog)
    studio.until(question.isActiveWindow)
    yield "question", question
    question.reject()
    window.activateWindow()
    studio.until(window.isActiveWindow)
    studio.until(lambda: studio.services.training.jobs)
    press(window, Key.Key_2, CONTROL)
    train = window.pages[PageName.TRAIN]
    assert isinstance(train, TrainingPage)
    train.runs.run.act.emit(RunAction.PUBLISH)
    publish = train.findChild(PublishDialog)
    assert isinstance(publish, PublishDialog)
    studio.until(publish.isActiveWindow)
    yield "publish", publish
    publish.reject()


ALL = (
    welcome,
    settings,
    dataset,
    sheets_of_the_dataset,
    making,
    over_the_window,
    over_the_images,
    runs,
    pictures,
    questions,
)


def finished_run(
    folder: Path, *, number: int, phase: Phase = Phase.DONE, at: datetime = _AT
) -> None:
    """A run that has ended, as the journals of a project hold it."""
    plan = TrainingPlan(
        run=RunId(f"run-{number}"),
        number=number,
        service="replicate",
        destination=ModelName(owner="ana", name="smoke"),
        created_at=at + timedelta(hours=number - 1),
        settings=TrainingSettings(trigger_word="SMKRINA", steps=100),
    )
    store = RunFolder(folder / ".fluxtune" / "runs")
    job = store.create(plan).but(
        phase=phase,
        training=TrainingId(f"t{number}"),
        started_at=at,
        completed_at=at + timedelta(minutes=20),
        predict_seconds=1200.0,
        model_version=None if phase is Phase.FAILED else "ana/smoke:v1",
        problem=Problem(kind=Kind.TRAINING_FAILED) if phase is Phase.FAILED else None,
    )
    store.append(job)
    store.save_log(plan.run, "loading\nflux_train_replicate:   1%|1/100 loss: 0.5\n")


def kept_picture(folder: Path, *, number: int) -> None:
    """A picture of the first run, with its file."""
    request = PictureRequest(
        id=PictureId(f"p-{number}"),
        run=RunId("run-1"),
        service="replicate",
        model=ModelName(owner="ana", name="smoke"),
        version=VersionId("v1"),
        prompt="SMKRINA on a beach",
        seed=number,
        asked_at=_AT + timedelta(hours=3, minutes=number),
        group="p",
    )
    store = PictureFolder(folder / ".fluxtune" / "pictures")
    kept = Picture(request=request, phase=PicturePhase.KEPT, file=f"p-{number}.png")
    store.append(kept)
    Image.new("RGB", (64, 64), (90, 40, 20 * number)).save(
        folder / ".fluxtune" / "pictures" / f"p-{number}.png"
    )


def press(
    widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, held)


def _smallest(window: MainWindow) -> MainWindow:
    window.resize(*MINIMUM_SIZE)
    QApplication.processEvents()
    return window
