"""The first lines of a training: words and names that are better not taken, and what is known."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press, write
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.ui.page import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
_KINDS = (
    ("smoke-portraits", "private", ""),
    ("smoke-writer", "private", "text"),
    ("smoke-shared", "public", ""),
)


def subject_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project. Its word and its name are as before afterwards."""
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    stage.training.show_form()
    for name, visibility, kind in _KINDS:
        _plant(stage, name, visibility, kind)
    card = stage.training.setup.view.subject
    before = card.trigger.text(), card.name.text()
    for word, name, words in (
        ("dancer", "smoke-portraits", "3 versions"),
        ("", "smoke-writer", "no FLUX LoRA"),
        (TRIGGER.capitalize(), "smoke-shared", "public"),
        ("SMOKYBALLERINAS2026", "else/smoke", "token of else"),
    ):
        yield from _tried(stage, word, name, words)
        yield from camera.shoot(f"3-train-name-{name.replace('/', '-')}")
    stage.practice.faults.add(Rule(path=".*/smoke-away", act=Act.STATUS, status=503, times=0))
    yield from _tried(stage, "SMKR", "smoke-away", "does not tell")
    yield from camera.shoot("3-train-name-unknown")
    stage.practice.faults.clear()
    write(card.trigger, before[0])
    write(card.name, before[1])
    yield pause(0.3)


def _tried(stage: Stage, word: str, name: str, words: str) -> Iterator[Until]:
    card = stage.training.setup.view.subject
    card.trigger.clear()
    write(card.trigger, word or " ")
    write(card.name, name)
    card.trigger.setFocus()
    yield Until(what=words, holds=lambda: words in card.name_field.hint(), seconds=10)
    yield pause(0.4)


def _plant(stage: Stage, name: str, visibility: str, kind: str) -> None:
    versions = [
        {"id": f"{number:064x}", "created": float(number), "kind": kind} for number in (1, 2, 3)
    ]
    stage.practice.world.state.models[f"{PRACTICE_ACCOUNT}/{name}"] = {
        "visibility": visibility,
        "description": None,
        "created": 0.0,
        "versions": versions,
    }
