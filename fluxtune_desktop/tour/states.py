"""The rarer states: nothing here yet, nothing found, refused, lost, cancelled, gone."""

import shutil
from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.tour.activity_states import activity_elsewhere, activity_state
from fluxtune_desktop.tour.adopt_states import adopt_states
from fluxtune_desktop.tour.after_states import after_states
from fluxtune_desktop.tour.before_states import before_states
from fluxtune_desktop.tour.board_states import board_states, make_public_states
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press, write
from fluxtune_desktop.tour.preset_states import preset_states
from fluxtune_desktop.tour.problem_states import problem_states
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.tour.subject_states import subject_states
from fluxtune_desktop.tour.trainer_states import trainer_states
from fluxtune_desktop.tour.version_states import version_states
from fluxtune_desktop.tour.waiting_states import waiting_states
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.run_actions import RunAction

CONTROL = Qt.KeyboardModifier.ControlModifier
_SLOWLY = 60.0
"""Seconds of a training that is looked at from all sides."""
_ORDERS = r"/v1/models/.*/trainings"


def rarer_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """What a person meets seldom, in the project of the story and in an empty one."""
    press(stage.window, Qt.Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)
    yield from _filter(stage, camera)
    yield from _viewer(stage, camera)
    yield from board_states(stage, camera)
    yield from version_states(stage, camera)
    yield from make_public_states(stage, camera)
    yield from before_states(stage, camera)
    yield from problem_states(stage, camera)
    yield from subject_states(stage, camera)
    yield from _runs(stage, camera)
    yield from preset_states(stage, camera)
    yield from trainer_states(stage, camera)
    yield from _empty(stage, camera)


def _filter(stage: Stage, camera: Camera) -> Iterator[Until]:
    tools = stage.dataset.tools
    write(tools.filter, "unicorn")
    yield pause(0.5)
    yield from camera.shoot("2-dataset-nothing-found")
    write(tools.filter, " ")
    tools.filter.clear()
    yield pause(0.5)


def _viewer(stage: Stage, camera: Camera) -> Iterator[Until]:
    press(stage.window, Qt.Key.Key_3, CONTROL)
    yield stage.on(PageName.CREATE)
    stage.create.feed.setFocus()
    press(stage.create.feed, Qt.Key.Key_Return)
    yield Until(what="the viewer", holds=lambda: stage.create.viewing.viewer is not None, seconds=5)
    yield from camera.shoot("5-create-viewer")
    viewer = stage.create.viewing.viewer
    if viewer is None:
        return
    press(viewer.image, Qt.Key.Key_F)
    press(viewer.image, Qt.Key.Key_M)
    yield Until(what="two pictures", holds=lambda: viewer.comparing, seconds=10)
    yield from camera.shoot("5-create-compare")
    press(viewer.image, Qt.Key.Key_M)
    press(viewer.image, Qt.Key.Key_B)
    yield pause(0.2)
    yield from camera.shoot("5-create-without-the-lora")
    press(viewer, Qt.Key.Key_Escape)
    yield pause(0.2)
    yield from camera.shoot("5-create-favourites")


def _runs(stage: Stage, camera: Camera) -> Iterator[Until]:
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    faults, world = stage.practice.faults, stage.practice.world
    quickly, world.seconds_per_training = world.seconds_per_training, _SLOWLY
    yield from _another_run(stage)
    yield stage.run_at(Phase.TRAINING, 0.2)
    yield from activity_state(stage, camera, "7-activity-running")
    yield from activity_elsewhere(stage, camera)
    yield from waiting_states(stage, camera)
    job = stage.job()
    if job is not None:
        stage.services.training.cancel(job.run)
    yield stage.ended()
    world.seconds_per_training = quickly
    yield from camera.shoot("4-run-cancelled")
    faults.add(Rule(path=_ORDERS, method="POST", act=Act.STATUS, status=402))
    yield from _another_run(stage)
    yield stage.ended()
    yield from camera.shoot("4-run-failed")
    yield from activity_state(stage, camera, "7-activity-failed")
    yield from _without_its_file(stage, camera)
    faults.add(Rule(path=_ORDERS, method="POST", act=Act.RESET))
    yield from _another_run(stage)
    yield stage.run_at(Phase.UNCONFIRMED)
    yield pause(0.5)
    yield from camera.shoot("4-run-not-confirmed")
    job = stage.job()
    if job is not None:
        stage.services.training.cancel(job.run)
    yield pause(0.5)


def _without_its_file(stage: Stage, camera: Camera) -> Iterator[Until]:
    away = Rule(path=r"/.*\.tar", method="GET", act=Act.STATUS, status=410, times=5)
    stage.practice.faults.add(away)
    yield from _another_run(stage)
    yield stage.ended()
    fetch = stage.training.runs.run.buttons[RunAction.FETCH]
    yield Until(what="a file to fetch", holds=fetch.isVisible)
    yield from camera.shoot("4-run-without-its-file")


def _another_run(stage: Stage) -> Iterator[Until]:
    stage.training.show_form()
    start = stage.training.setup.view.ready.start
    yield Until(what="a button that can be pressed", holds=start.isEnabled)
    before = len(stage.services.training.jobs)
    start.click()
    yield Until(what="another run", holds=lambda: len(stage.services.training.jobs) > before)
    yield pause(0.3)


def _empty(stage: Stage, camera: Camera) -> Iterator[Until]:
    folder = stage.empty_folder("Ink caricatures")
    stage.services.session.open(folder)
    yield Until(what="the empty project", holds=lambda: stage.services.session.folder == folder)
    press(stage.window, Qt.Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)
    yield from camera.shoot("2-dataset-empty")
    yield from activity_state(stage, camera, "7-activity-empty")
    yield from adopt_states(stage, camera)
    yield from after_states(stage, camera)
    for key, page, name in (
        (Qt.Key.Key_2, PageName.TRAIN, "3-train-nothing-to-train"),
        (Qt.Key.Key_3, PageName.CREATE, "5-create-no-model"),
    ):
        press(stage.window, key, CONTROL)
        yield stage.on(page)
        yield from camera.shoot(name)
    press(stage.window, Qt.Key.Key_1, CONTROL)
    shutil.rmtree(folder)
    stage.services.session.rescan()
    yield pause(1.0)
    yield from camera.shoot("2-dataset-folder-gone")
