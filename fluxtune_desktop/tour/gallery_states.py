"""The Dataset page as it is seldom seen in the story: marked, filtered, framed, broken, crowded."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.tour.bulk_states import bulk_states
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.earlier_states import earlier_states
from fluxtune_desktop.tour.hands import click, click_row, drop, press, write
from fluxtune_desktop.tour.props import BROKEN, MANY, Props
from fluxtune_desktop.tour.settings_states import settings_states
from fluxtune_desktop.tour.shell_states import shell_states
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.tour.trouble_states import trouble_states
from fluxtune_desktop.tour.view_states import view_states
from fluxtune_desktop.tour.writing_states import writing_states
from fluxtune_desktop.ui.page import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
_MARKS = {
    0: (Key.Key_5, Key.Key_P),
    1: (Key.Key_3,),
    2: (Key.Key_X,),
    4: (Key.Key_P,),
    6: (Key.Key_4,),
    7: (Key.Key_1,),
}
"""What is pressed on which row."""
_UNCAPTIONED = 5


def gallery_states(stage: Stage, camera: Camera, props: Props) -> Iterator[Until]:
    """In projects of their own, so that nothing of the story changes."""
    yield from _open(stage, props.marked(), 14)
    yield from _marked(stage, camera)
    yield from _keys(stage, camera)
    yield from _menu(stage, camera)
    yield from _ignored(stage, camera)
    yield from _builder(stage, camera)
    yield from _mistake(stage, camera)
    yield from writing_states(stage, camera)
    yield from earlier_states(stage, camera)
    yield from bulk_states(stage, camera)
    yield from view_states(stage, camera)
    yield from shell_states(stage, camera)
    yield from settings_states(stage, camera)
    yield from trouble_states(stage, camera)
    yield from _large(stage, camera)
    yield from _import(stage, camera, props)
    yield from _broken(stage, camera, props)
    crowd = props.crowd()
    yield from _long_import(stage, camera, crowd)
    yield from _open(stage, crowd, MANY)
    yield from camera.shoot("2-dataset-10000")


def _open(stage: Stage, folder: Path, count: int) -> Iterator[Until]:
    session = stage.services.session
    session.open(folder)
    yield Until(what=f"the project {folder.name}", holds=lambda: session.folder == folder)
    session.set_trigger_word(TRIGGER)
    press(stage.window, Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)
    yield stage.images(count)
    yield Until(what="rest", holds=lambda: not session.busy)
    stage.services.notices.clear()


def _marked(stage: Stage, camera: Camera) -> Iterator[Until]:
    grid = stage.dataset.grid
    grid.setFocus()
    for row, keys in _MARKS.items():
        click_row(grid, row)
        for key in keys:
            press(grid, key)
    grid.choose_row(4)
    press(grid, Key.Key_Right, SHIFT)
    press(grid, Key.Key_Right, SHIFT)
    yield pause(0.3)
    yield from camera.shoot("2-dataset-14", before=lambda: grid.verticalScrollBar().setValue(0))


def _keys(stage: Stage, camera: Camera) -> Iterator[Until]:
    click(stage.window.rail.help)
    yield from camera.shoot("2-dataset-keys")
    stage.window.sheets.keys.leave()
    yield pause(0.1)


def _menu(stage: Stage, camera: Camera) -> Iterator[Until]:
    grid = stage.dataset.grid

    def open_menu() -> None:
        _close_popups()
        # High up, so that the whole menu fits into the smallest window.
        place = grid.visualRect(grid.currentIndex()).topLeft() + QPoint(120, 30)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, grid.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(grid.viewport(), event)

    grid.choose_row(0)
    yield from camera.shoot("2-dataset-menu", before=open_menu)
    _close_popups()


def _ignored(stage: Stage, camera: Camera) -> Iterator[Until]:
    findings = stage.dataset.inspector.findings
    stage.dataset.grid.choose_row(_UNCAPTIONED)
    yield Until(what="a problem", holds=lambda: bool(findings.lines))
    click(findings.lines[0].link_button())
    yield Until(what="an ignored problem", holds=lambda: bool(findings.ignored_lines))
    click(findings.more)
    yield pause(0.3)
    yield from camera.shoot("2-dataset-ignored")
    click(findings.ignored_lines[0].link_button())
    yield pause(0.3)


def _builder(stage: Stage, camera: Camera) -> Iterator[Until]:
    tools = stage.dataset.tools

    def open_builder() -> None:
        _close_popups()
        tools.builder_button.click()

    write(tools.filter, "caption:smoke rating:>=3")
    yield pause(0.5)
    yield from camera.shoot("2-dataset-filter-builder", before=open_builder)
    _close_popups()


def _mistake(stage: Stage, camera: Camera) -> Iterator[Until]:
    tools = stage.dataset.tools
    write(tools.filter, "rating:many")
    yield pause(0.8)
    yield from camera.shoot("2-dataset-filter-mistake")
    tools.clear()
    yield pause(0.3)


def _large(stage: Stage, camera: Camera) -> Iterator[Until]:
    page = stage.dataset
    page.grid.setFocus()
    page.grid.choose_row(6)
    press(page.grid, Key.Key_Space)
    yield Until(what="the full view", holds=lambda: page.viewing.viewer is not None, seconds=5)
    yield from camera.shoot("2-dataset-viewer")
    press(page.viewing.viewer or page.grid, Key.Key_C)
    yield Until(what="the crop", holds=lambda: page.cropping.view is not None, seconds=5)
    yield from camera.shoot("2-dataset-crop")
    for what in (page.cropping.view, page.viewing.viewer):
        if what is not None:
            press(what, Key.Key_Escape)
    yield pause(0.2)


def _import(stage: Stage, camera: Camera, props: Props) -> Iterator[Until]:
    drop(stage.window, props.newcomers())
    yield stage.images(14 + len(props.new))
    yield pause(0.5)
    yield from camera.shoot("2-dataset-import")
    yield from _report(stage, camera, "2-dataset-import-report")
    stage.services.notices.clear()


def _long_import(stage: Stage, camera: Camera, crowd: Path) -> Iterator[Until]:
    strip, session = stage.dataset.import_strip, stage.services.session
    drop(stage.window, sorted(crowd.glob("*.jpg")))
    yield Until(what="an import under way", holds=strip.isVisible)
    yield pause(0.5)
    yield from camera.shoot("2-dataset-importing")
    click(strip.stop_button)
    yield Until(what="the end of an import", holds=lambda: not session.busy)
    yield pause(0.5)
    yield from _report(stage, camera, "2-dataset-import-report-long")
    stage.services.notices.clear()


def _report(stage: Stage, camera: Camera, name: str) -> Iterator[Until]:
    last = stage.window.doors.last_import
    yield from camera.shoot(name, before=last.show)
    if last.dialog is not None:
        last.dialog.close()


def _broken(stage: Stage, camera: Camera, props: Props) -> Iterator[Until]:
    props.break_files()
    session = stage.services.session
    session.rescan()

    def told() -> bool:
        states = {image.id: image for image in session.dataset.images}
        gone, unreadable = (states.get(name) for name in BROKEN)
        lost = gone is not None and gone.missing
        return lost and unreadable is not None and not unreadable.readable

    yield Until(what="a missing and an unreadable file", holds=told)
    stage.dataset.grid.choose_row(1)
    yield pause(0.5)
    yield from camera.shoot("2-dataset-missing-unreadable")


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
