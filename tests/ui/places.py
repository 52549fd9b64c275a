"""The pages and panels of the window, one after the other, as a person comes to them by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.ui.dataset.view_switch import View
from fluxtune_desktop.ui.main_window import MINIMUM_SIZE, MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.page import part_names
from tests.ui.windows import Studio, dataset_page, settings_page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
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


ALL = (welcome, settings, dataset, sheets_of_the_dataset, making)


def press(
    widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, held)


def _smallest(window: MainWindow) -> MainWindow:
    window.resize(*MINIMUM_SIZE)
    QApplication.processEvents()
    return window
