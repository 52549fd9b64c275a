"""Setting up a training: the three subjects, presets, progress pictures, and an earlier run."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt

from fluxtune_desktop.core.presets import Preset, preset_of
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.training_values import OtherInput
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
_QUICKLY = 2.0


def preset_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In an open project with images; leaves a finished run behind."""
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    stage.training.show_form()
    view = stage.training.setup.view
    view.form.verticalScrollBar().setValue(0)
    for subject in Subject:
        click(view.subject.choice(subject))
        yield pause(0.6)
        yield from camera.shoot(f"3-train-{subject.value}")
    click(view.subject.choice(Subject.STYLE))
    yield from _prompts(stage, camera)
    yield from _presets(stage, camera)
    yield from _again(stage, camera)


def _prompts(stage: Stage, camera: Camera) -> Iterator[Until]:
    view = stage.training.setup.view
    yield pause(0.3)
    view.form.ensureWidgetVisible(view.afterwards, 0, 20)
    yield pause(0.3)
    yield from camera.shoot("3-train-prompts-off")
    yield Until(what="the key of W&B", holds=view.afterwards.wandb.box.isEnabled, seconds=20)
    click(view.prompts.link)
    yield pause(0.3)
    view.form.ensureWidgetVisible(view.afterwards, 0, 20)
    yield pause(0.3)
    yield from camera.shoot("3-train-prompts-on")


def _presets(stage: Stage, camera: Camera) -> Iterator[Until]:
    view = stage.training.setup.view
    presets = stage.services.presets
    yield Until(what="the presets", holds=lambda: presets.known, seconds=20)
    for preset in _own(stage):
        presets.keep(preset)
    view.form.verticalScrollBar().setValue(0)
    button = view.settings.presets

    def open_menu() -> None:
        button.menu_.close()
        button.menu_.popup(button.mapToGlobal(QPoint(0, button.height())))

    yield from camera.shoot("3-train-presets-menu", before=open_menu)
    button.menu_.close()
    button.chosen.emit(presets.own[0])
    yield pause(0.5)
    yield from camera.shoot("3-train-preset-taken")
    click(view.notice.undo)
    button.save_wanted.emit()
    yield pause(0.5)
    naming = stage.training.setup.presets.naming
    if naming is not None:
        naming.edit.setText(presets.own[0].name)
        yield from camera.shoot("3-train-preset-replace")
        naming.reject()
    yield pause(0.2)
    stage.window.activateWindow()
    yield pause(0.1)


def _again(stage: Stage, camera: Camera) -> Iterator[Until]:
    view = stage.training.setup.view
    stage.practice.world.seconds_per_training = _QUICKLY
    yield Until(what="a button to press", holds=view.ready.start.isEnabled, seconds=20)
    before = len(stage.services.training.jobs)
    click(view.ready.start)
    more = lambda: len(stage.services.training.jobs) > before  # noqa: E731
    yield Until(what="another run", holds=more, seconds=20)
    yield Until(what="its end", holds=stage.ended().holds, seconds=60)
    yield from camera.shoot("4-run-with-its-verbs")
    stage.practice.faults.new_version = True
    stage.training.train_again()
    yield pause(0.6)
    yield from camera.shoot("3-train-again")
    stage.practice.faults.new_version = False
    click(view.notice.close_button)
    view.afterwards.wandb.box.setChecked(False)
    yield pause(0.2)


def _own(stage: Stage) -> tuple[Preset, ...]:
    training, reader = stage.services.training, stage.training.setup
    look = training.ahead.trainer_look(reader.trainer())
    settings = reader.view.settings.attempt()
    if look is None:
        return ()
    soft = preset_of("Soft watercolour", settings, look)
    odd = OtherInput(name="noise_offset", value=0.05)
    return (preset_of("Ink & fog", settings, look), _with(soft, odd))


def _with(preset: Preset, more: OtherInput) -> Preset:
    return Preset(
        name=preset.name,
        trainer=preset.trainer,
        inputs=(*preset.inputs, more),
        version=preset.version,
    )
