"""The desktop's word when a training ends, drawn as desktops draw it, for none is there."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.note import Note
from fluxtune_desktop.services.desktop_news import Happening, News
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.desktop_notes import note_of
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 360
_RUN = RunId("4")


def note_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """Its words for each step of a run, one below the other over the window."""
    window = stage.window
    folder = stage.services.session.folder or Path("Smoke ballerinas")
    column = QWidget(window)
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(SPACE_2)
    for happening in Happening:
        news = News(run=_RUN, number=4, happening=happening)
        lines.addWidget(_bubble(note_of(news, folder)))
    column.setFixedWidth(_WIDTH)
    column.show()

    def place() -> None:
        column.setFixedHeight(lines.heightForWidth(_WIDTH))
        column.move(QPoint(window.width() - _WIDTH - SPACE_4, SPACE_4))
        column.raise_()

    yield from camera.shoot("7-desktop-note", before=place)
    column.hide()
    column.deleteLater()


def _bubble(note: Note) -> Card:
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(SPACE_3)
    row.addWidget(IconLabel("app", size=32))
    words = QVBoxLayout()
    words.addWidget(PlainLabel(note.title, role="strong", wrap=True))
    words.addWidget(PlainLabel(note.text, role="secondary", wrap=True))
    row.addLayout(words, 1)
    card.body.addLayout(row)
    card.body.addWidget(Button(note.button))
    return card
