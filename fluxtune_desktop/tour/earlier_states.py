"""What captions said before: nothing yet, not readable, one caption, all of them, and what bringing
back would change."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.ui.dataset.earlier_panel import ALL, ONE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ROW = 1
_TYPED = f"{TRIGGER} thin strands of mist that curl around a dancer, seen from below"


def earlier_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project; what is changed for it is taken back."""
    page, session = stage.dataset, stage.services.session
    panel = page.earlier.panel
    page.grid.choose_row(_ROW)
    press(page.grid, Qt.Key.Key_H, CONTROL | SHIFT)
    yield Until(what="the empty list", holds=panel.message.isVisible, seconds=10)
    yield from camera.shoot("2-dataset-earlier-none")
    panel.show_problem(Problem(kind=Kind.FILE_TROUBLE, subject="history.sqlite3"))
    yield from camera.shoot("2-dataset-earlier-unreadable")
    press(panel, Qt.Key.Key_Escape)
    write(page.inspector.editor, _TYPED)
    yield stage.saved()
    mist = {
        image.id: image.caption.text.replace("mist", "smoke").replace("thin", "fine")
        for image in session.dataset.images
    }
    session.set_captions(mist, "Replace “mist” with “smoke”")
    yield stage.saved()
    press(page.grid, Qt.Key.Key_H, CONTROL | SHIFT)
    yield Until(what="earlier versions", holds=lambda: bool(panel.rows), seconds=10)
    yield from camera.shoot("2-dataset-earlier-versions")
    click(panel.tabs.button(ALL))
    yield Until(what="earlier captions", holds=lambda: bool(panel.rows), seconds=10)
    yield from camera.shoot("2-dataset-earlier-all")
    click(panel.rows[0].button)
    yield Until(what="before and after", holds=lambda: panel.asking, seconds=10)
    yield from camera.shoot("2-dataset-earlier-bring-back")
    click(panel.tabs.button(ONE))
    press(panel, Qt.Key.Key_Escape)
    session.undo.undo()
    session.undo.undo()
    yield stage.saved()
