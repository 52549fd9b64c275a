"""Many captions changed at once, shown before it is done; and the export."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.dataset.bulk_panel import BulkPanel
from fluxtune_desktop.ui.dataset.bulk_texts import slow_text

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
_SLOW = r"(\w|\w\w| |\w )+\d$"
"""Tries every way to cut a caption into pieces before it gives up."""


def bulk_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project. What is changed is undone at the end."""
    stage.dataset.grid.setFocus()
    press(stage.dataset.grid, Key.Key_R, CONTROL)
    panel = stage.dataset.bulk.panel
    if panel is None:
        return
    yield from _before_and_after(panel, camera)
    yield from _patterns(panel, camera)
    yield from _done(stage, panel, camera)
    press(panel, Key.Key_Escape)
    press(stage.dataset.grid, Key.Key_E, CONTROL)
    yield pause(0.2)
    yield from camera.shoot("2-dataset-export")
    sheet = stage.dataset.export.sheet
    if sheet is not None:
        press(sheet, Key.Key_Escape)


def _before_and_after(panel: BulkPanel, camera: Camera) -> Iterator[Until]:
    write(panel.replace_form.find_field, "smoke")
    write(panel.replace_form.by, "mist")
    yield _rows(panel)
    panel.model.tick([1], ticked=False)
    yield from camera.shoot("2-dataset-before-and-after")
    panel.model.tick_all(ticked=True)
    write(panel.replace_form.find_field, "unicorn")
    yield Until(what="nothing found", holds=lambda: not panel.model.rows, seconds=10)
    yield from camera.shoot("2-dataset-replace-nothing-found")


def _patterns(panel: BulkPanel, camera: Camera) -> Iterator[Until]:
    form = panel.replace_form
    form.is_regex.setChecked(True)
    write(form.find_field, "(smoke|mist")
    yield Until(what="what is wrong", holds=form.fault.isVisible, seconds=10)
    yield from camera.shoot("2-dataset-pattern-wrong")
    write(form.find_field, _SLOW)
    slow = slow_text(form.action())
    yield Until(what="an end", holds=lambda: panel.result.state.text() == slow, seconds=40)
    yield from camera.shoot("2-dataset-pattern-slow")
    form.is_regex.setChecked(False)


def _done(stage: Stage, panel: BulkPanel, camera: Camera) -> Iterator[Until]:
    write(panel.replace_form.find_field, "smoke")
    yield _rows(panel)
    click(panel.apply_button)
    yield Until(what="changed captions", holds=panel.done.isVisible, seconds=10)
    yield pause(0.5)
    yield from camera.shoot("2-dataset-replaced")
    stage.services.session.undo.undo()
    yield stage.saved()


def _rows(panel: BulkPanel) -> Until:
    return Until(
        what="captions that would change", holds=lambda: bool(panel.model.rows), seconds=10
    )
