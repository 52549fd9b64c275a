"""A caption while it is written: on its way to the disk, misspelled, what may be meant, how a word
may go on."""

import functools
import threading
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from fluxtune_desktop.core.snippets import Snippet
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.widgets.text_places import selection_of

Key = Qt.Key
_ROW = 5
_WRONG = "dancerr"
_BEGUN = f"{TRIGGER} a dancer of thin white smoke, sinking into a deep"
_GONE_ON = " curtsy"
_SLOW_DISK_SECONDS = 30.0
_TEXT = f"{TRIGGER}, a {_WRONG} made of smoke, beautifull thin strands, "
_SNIPPETS = (
    Snippet(name="bg", text="against a near-black background"),
    Snippet(name="soft", text="soft light from the left"),
)


def writing_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, in the caption of an image that has none."""
    spelling = stage.services.spelling
    yield Until(what="the spelling", holds=lambda: spelling.speller is not None, seconds=10)
    stage.dataset.grid.choose_row(_ROW)
    yield from _editing(stage, camera)
    yield from _saving(stage, camera)
    yield from _spelling(stage, camera)
    yield from _suggestions(stage, camera)
    yield from _completion(stage, camera)
    yield from _settings(stage, camera)


def _editing(stage: Stage, camera: Camera) -> Iterator[Until]:
    editor = stage.dataset.inspector.editor
    write(editor, _BEGUN)
    yield stage.saved()
    yield from camera.shoot("2-dataset-editing", before=editor.setFocus)


def _saving(stage: Stage, camera: Camera) -> Iterator[Until]:
    inspector, autosave = stage.dataset.inspector, stage.services.autosave
    image = inspector.image
    if image is None:
        return
    on_the_disk = threading.Event()
    # As long as a disk that was asleep.
    autosave.before_next(functools.partial(on_the_disk.wait, _SLOW_DISK_SECONDS))
    QTest.keyClicks(inspector.editor, _GONE_ON)
    writing = SaveState.SAVING
    yield Until(what="Saving…", holds=lambda: autosave.state(image) is writing, seconds=10)
    yield from camera.shoot("2-dataset-saving", before=inspector.editor.setFocus)
    on_the_disk.set()
    yield stage.saved()


def _spelling(stage: Stage, camera: Camera) -> Iterator[Until]:
    write(stage.dataset.inspector.editor, _TEXT)
    yield stage.saved()
    yield from camera.shoot("2-dataset-spelling")


def _suggestions(stage: Stage, camera: Camera) -> Iterator[Until]:
    editor = stage.dataset.inspector.editor

    def open_menu() -> None:
        _close_popups()
        start = editor.toPlainText().index(_WRONG)
        editor.setTextCursor(selection_of(editor, start, start))
        place = editor.cursorRect().center() + QPoint(4, 0)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(editor.viewport(), event)

    open_menu()
    yield Until(what="suggestions", holds=_suggested, seconds=5)
    yield from camera.shoot("2-dataset-spelling-menu", before=open_menu)
    _close_popups()


def _completion(stage: Stage, camera: Camera) -> Iterator[Until]:
    editor = stage.dataset.inspector.editor

    def type_on() -> None:
        write(editor, _TEXT)
        QTest.keyClicks(editor, "bo")

    yield from camera.shoot("2-dataset-completion", before=type_on)
    press(editor, Key.Key_Escape)
    write(editor, f"{TRIGGER} rose smoke sinking into a curtsy")
    yield stage.saved()


def _settings(stage: Stage, camera: Camera) -> Iterator[Until]:
    stage.services.settings.change(snippets=_SNIPPETS, own_words=("arabesque", "smokrina"))
    press(stage.window, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    yield stage.on(PageName.SETTINGS)
    page = stage.window.pages[PageName.SETTINGS]
    assert isinstance(page, SettingsPage)
    click(page.part_button(CaptionsPart))
    yield from camera.shoot("6-settings-captions")
    click(page.part_button(AccountsPart))
    stage.services.settings.change(snippets=(), own_words=())
    press(stage.window, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    yield stage.on(PageName.DATASET)
    yield pause(0.2)


def _suggested() -> bool:
    menu = QApplication.activePopupWidget()
    return isinstance(menu, QMenu) and any(
        action.isVisible() and action.text() == "dancer" for action in menu.actions()
    )


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
