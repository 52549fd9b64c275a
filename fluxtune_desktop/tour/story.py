"""The straight line: a folder is dropped, captioned, trained, and pictures are made with it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, click_row, drop, press, write
from fluxtune_desktop.tour.stage import CAPTION_TO_WRITE, TRIGGER, Stage
from fluxtune_desktop.ui.page import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
CAPTION = "a dancer of lilac smoke leaning far back, one arm thrown high"
PROMPTS = (
    f"{TRIGGER} under a street lamp in the rain",
    f"{TRIGGER} dancing in a garden at dusk, fireflies, soft rim light",
)
PICTURES_EACH = 4
_SLOWLY = 60.0
"""Seconds of a training at whose pace pictures are seen while they are made."""


def story(stage: Stage, camera: Camera) -> Iterator[Until]:
    """From the empty window to eight pictures."""
    yield stage.on(PageName.WELCOME)
    yield stage.accounts_checked()
    yield from camera.shoot("1-welcome")
    yield from _dataset(stage, camera)
    yield from _train(stage, camera)
    yield from _create(stage, camera)
    press(stage.window, Qt.Key.Key_Comma, CONTROL)
    yield stage.on(PageName.SETTINGS)
    yield from camera.shoot("6-settings")


def _dataset(stage: Stage, camera: Camera) -> Iterator[Until]:
    drop(stage.window, [stage.prepare_folder()])
    yield stage.on(PageName.DATASET)
    yield stage.images(13)
    drop(stage.window, stage.loose_files())
    yield stage.images(14)
    page = stage.dataset
    write(page.inspector.trigger.field, TRIGGER)
    yield pause(0.2)
    names = [image.id for image in stage.services.session.dataset.images]
    click_row(page.grid, names.index(CAPTION_TO_WRITE))
    yield pause(0.2)
    write(page.inspector.editor, f"{TRIGGER}, {CAPTION}")
    yield pause(0.5)
    yield stage.saved()
    yield from camera.shoot("2-dataset")


def _train(stage: Stage, camera: Camera) -> Iterator[Until]:
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    start = stage.training.setup.view.ready.start
    yield Until(what="a button that can be pressed", holds=start.isEnabled)
    stage.services.notices.clear()
    yield from camera.shoot("3-train")
    click(start)
    yield stage.run_at(Phase.TRAINING, 0.4)
    yield from camera.shoot("4-run")
    yield stage.run_at(Phase.DONE)
    yield pause(0.3)
    yield from camera.shoot("4-run-done")


def _create(stage: Stage, camera: Camera) -> Iterator[Until]:
    press(stage.window, Qt.Key.Key_3, CONTROL)
    yield stage.on(PageName.CREATE)
    panel = stage.create.form
    quickly = stage.practice.world.seconds_per_training
    for round_, prompt in enumerate(PROMPTS, start=1):
        write(panel.prompt, prompt)
        panel.count.setValue(PICTURES_EACH)
        yield Until(what="a button that can be pressed", holds=panel.make.isEnabled)
        if round_ == len(PROMPTS):
            stage.practice.world.seconds_per_training = _SLOWLY
        press(panel.prompt, Qt.Key.Key_Return, CONTROL)
        if round_ == len(PROMPTS):
            yield stage.picture_half_made()
            yield from camera.shoot("5-create-making")
            stage.practice.world.seconds_per_training = quickly
        yield stage.pictures(kept=PICTURES_EACH * round_)
    yield pause(0.3)
    yield from camera.shoot("5-create")
