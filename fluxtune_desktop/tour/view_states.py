"""The data set as rows and as words, several images at once, and captions that are too long."""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, Qt

from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press, write
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.ui.dataset.view_switch import View

CONTROL = Qt.KeyboardModifier.ControlModifier
Flag = QItemSelectionModel.SelectionFlag
_SENTENCE = "a dancer of thin white smoke who leaps over still water, "
_OVER_CLIP = f"{TRIGGER} " + _SENTENCE * 8
_OVER_BOTH = f"{TRIGGER} " + _SENTENCE * 40


def view_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, whose captions are as they were at the end."""
    yield from _several(stage, camera)
    yield from _too_long(stage, camera)
    yield from _views(stage, camera)


def _several(stage: Stage, camera: Camera) -> Iterator[Until]:
    page = stage.dataset
    page.grid.setFocus()
    page.grid.choose_row(0)
    for _ in range(2):
        press(page.grid, Qt.Key.Key_Return, CONTROL)
    page.grid.choose_row(0)
    model = page.grid.selectionModel()
    for row in (1, 3, 4):
        model.select(page.model.index(row), Flag.Select)
    yield pause(0.3)
    yield from camera.shoot("2-dataset-several-chosen")
    page.grid.choose_row(0)


def _too_long(stage: Stage, camera: Camera) -> Iterator[Until]:
    page, session = stage.dataset, stage.services.session
    page.grid.choose_row(1)
    editor, image = page.inspector.editor, page.inspector.image
    if image is None:
        return
    before = session.caption(image)
    for name, text in (("clip", _OVER_CLIP), ("both", _OVER_BOTH)):
        write(editor, text)
        yield stage.saved()
        yield from camera.shoot(f"2-dataset-beyond-{name}")
    session.set_caption(image, before)
    yield stage.saved()


def _views(stage: Stage, camera: Camera) -> Iterator[Until]:
    page = stage.dataset
    page.grid.choose_row(2)
    page.views.show(View.LIST)
    yield from camera.shoot("2-dataset-rows")
    page.views.show(View.WORDS)
    yield Until(what="the words", holds=lambda: not stage.services.word_list.counting, seconds=10)
    yield from camera.shoot("2-dataset-words")
    page.views.show(View.GRID)
    page.grid.choose_row(0)
    yield pause(0.2)
