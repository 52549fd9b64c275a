"""The board of progress pictures: none yet, on their way, whole, and two pinned."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.core.samples import BoardPhase
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click, press
from fluxtune_desktop.tour.stage import TRIGGER, Stage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.board_card import BoardCard
from fluxtune_desktop.ui.training.make_public_dialog import MakePublicDialog
from fluxtune_desktop.ui.training.run_actions import RunAction

CONTROL = Qt.KeyboardModifier.ControlModifier
_PROMPTS = (
    f"{TRIGGER} under a street lamp in the rain",
    "a cup of tea on a wooden table",
    f"{TRIGGER} dancing on the surface of the moon",
)


def board_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """A training with progress pictures, in the open project."""
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    stage.services.training.start(
        Wishes(
            settings=TrainingSettings(trigger_word=TRIGGER, steps=1000),
            destination="smoke-ballerinas",
            wandb_project="smoke-ballerinas",
            sample_prompts=_PROMPTS,
        )
    )
    yield Until(what="a run that goes on", holds=lambda: not _ended(stage), seconds=20)
    stage.training.show_runs()
    card = stage.training.runs.run.board
    yield Until(what="the card of the board", holds=card.isVisible, seconds=20)
    yield from camera.shoot("4-board-empty", before=lambda: _show(stage, card))
    yield stage.run_at(Phase.DONE)
    yield Until(what="all pictures", holds=lambda: _complete(stage), seconds=60)
    yield from camera.shoot("4-board", before=lambda: _show(stage, card))
    view = card.view
    view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_P, Qt.Key.Key_End, Qt.Key.Key_P):
        press(view, key)
    yield from camera.shoot("4-board-pinned", before=lambda: _show(stage, card))
    press(view, Qt.Key.Key_Return)
    zoom = card.zoom
    yield Until(
        what="a large picture",
        holds=lambda: zoom.viewer is not None and not zoom.viewer.image.pixmap().isNull(),
    )
    yield from camera.shoot("4-board-large")
    if zoom.viewer is not None:
        press(zoom.viewer, Qt.Key.Key_Escape)


def make_public_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """The newest run is published, and the question before everybody can see it."""
    job = stage.job()
    if job is None:
        return
    training = stage.services.training
    training.publish(job.run, "practice/smoke-ballerinas-lora")
    yield Until(what="a published LoRA", holds=lambda: _published(stage), seconds=30)
    run = stage.training.runs.run
    button = run.buttons[RunAction.MAKE_PUBLIC]
    yield Until(what="a button", holds=button.isVisible, seconds=10)
    click(button)
    yield Until(what="the question", holds=lambda: _question(stage) is not None, seconds=20)
    yield from camera.shoot("4-make-public", before=lambda: run.verticalScrollBar().setValue(0))
    dialog = _question(stage)
    if dialog is not None:
        dialog.reject()


def _published(stage: Stage) -> bool:
    job = stage.job()
    found = None if job is None else stage.services.training.publications.publication(job.run)
    return found is not None and found.phase is PublicationPhase.PUBLISHED


def _question(stage: Stage) -> MakePublicDialog | None:
    found = stage.training.findChildren(MakePublicDialog)
    return next((each for each in found if each.isVisible()), None)


def _show(stage: Stage, card: BoardCard) -> None:
    run = stage.training.runs.run
    run.verticalScrollBar().setValue(run.verticalScrollBar().maximum())
    run.ensureWidgetVisible(card.pair if card.pinned else card.view, 0, 16)


def _ended(stage: Stage) -> bool:
    job = stage.job()
    return job is None or job.ended


def _complete(stage: Stage) -> bool:
    job = stage.job()
    state = None if job is None else stage.services.progress_pictures.state(job.run)
    return state is not None and state.phase is BoardPhase.COMPLETE
