"""Setting up a training: every input of the trainer, one that is wrong, what the trainer may do by
itself, and the other trainer."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.advanced_card import AdvancedPart

CONTROL = Qt.KeyboardModifier.ControlModifier
_SLOWLY = 20.0
_QUICKLY = 2.0


def trainer_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, which has been trained with the usual trainer before."""
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    stage.training.show_form()
    view = stage.training.setup.view
    advanced = view.settings.advanced
    yield Until(what="the inputs", holds=lambda: "optimizer" in advanced.fields, seconds=20)
    yield from _advanced(stage, camera, advanced)
    yield from _uploading_itself(stage, camera)
    faults = stage.practice.faults
    faults.new_version = True
    yield from _fast(stage, camera)
    faults.new_version = False
    faults.demanding = True
    yield from _insisting(stage, camera)
    faults.demanding = False


def _advanced(stage: Stage, camera: Camera, advanced: AdvancedPart) -> Iterator[Until]:
    view = stage.training.setup.view
    click(advanced.toggle)
    yield pause(0.5)
    view.form.ensureWidgetVisible(advanced, 0, 0)
    yield pause(0.5)
    yield from camera.shoot("3-train-advanced")
    field = advanced.fields["resolution"]
    control = field.control
    assert isinstance(control, QLineEdit)
    write(control, "512, large")
    yield pause(0.5)
    view.form.ensureWidgetVisible(field, 0, 200)
    yield pause(0.5)
    yield from camera.shoot("3-train-advanced-wrong")
    click(field.reset)
    click(advanced.toggle)
    yield pause(0.3)


def _uploading_itself(stage: Stage, camera: Camera) -> Iterator[Until]:
    view = stage.training.setup.view
    after = view.afterwards
    yield Until(what="a wish that can be had", holds=after.publish.box.isEnabled)
    wished = after.publish.box.isChecked()
    if not wished:
        click(after.publish.box)
    yield pause(0.3)
    press(after.by_trainer.box, Qt.Key.Key_Space)
    view.form.ensureWidgetVisible(after, 0, 0)
    yield pause(0.5)
    yield from camera.shoot("3-train-trainer-uploads")
    press(after.by_trainer.box, Qt.Key.Key_Space)
    if not wished:
        click(after.publish.box)


def _fast(stage: Stage, camera: Camera) -> Iterator[Until]:
    view = stage.training.setup.view
    fast = next(model for model in view.trainer.choices if model.owner == "replicate")
    view.trainer.choices[fast].setFocus()
    press(view.trainer.choices[fast], Qt.Key.Key_Space)
    advanced = view.settings.advanced
    told = lambda: "training_steps" in advanced.fields  # noqa: E731
    yield Until(what="the live schema", holds=told, seconds=20)
    view.form.verticalScrollBar().setValue(0)
    yield pause(0.5)
    yield from camera.shoot("3-train-fast-trainer")
    stage.practice.world.seconds_per_training = _SLOWLY
    yield Until(what="a button to press", holds=view.ready.start.isEnabled)
    click(view.ready.start)

    def trains() -> bool:
        jobs = stage.services.training.jobs
        return bool(jobs) and jobs[0].phase is Phase.TRAINING

    yield Until(what="the fast training", holds=trains, seconds=60)
    yield pause(2.5)
    yield from camera.shoot("4-run-fast-trainer")


def _insisting(stage: Stage, camera: Camera) -> Iterator[Until]:
    stage.practice.world.seconds_per_training = _QUICKLY
    over = stage.ended().holds
    yield Until(what="the end of the fast training", holds=over, seconds=60)
    stage.training.show_form()
    view = stage.training.setup.view
    usual = next(model for model in view.trainer.choices if model.owner == "ostris")
    click(view.trainer.choices[usual])

    def said() -> bool:
        return any("insists" in line.text() for line in view.ready.lines())

    yield Until(what="the new input", holds=said, seconds=20)
    view.form.verticalScrollBar().setValue(0)
    yield pause(0.5)
    yield from camera.shoot("3-train-trainer-insists")
