"""Before a training: what will be sent, and the question with its terms."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.core.destination import Destination, DestinationState
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.pricing import training_estimate
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.texts_destination import version_words
from fluxtune_desktop.ui.training.questions import start_question, terms
from fluxtune_desktop.ui.training.sending_sheet import SendingSheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def before_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, with its form in front."""
    press(stage.window, Qt.Key.Key_2, CONTROL)
    yield stage.on(PageName.TRAIN)
    stage.training.show_form()
    yield pause(0.3)
    click(stage.training.setup.view.ready.sending)
    yield Until(what="the sheet", holds=lambda: stage.window.findChild(SendingSheet) is not None)
    yield from camera.shoot("3-train-what-will-be-sent")
    sheet = stage.window.findChild(SendingSheet)
    if isinstance(sheet, SendingSheet):
        sheet.leave()
    yield pause(0.2)
    settings = stage.services.settings.settings
    dialog = ConfirmDialog(
        start_question(
            account="practice",
            model=f"practice/{stage.training.setup.view.subject.name.text()}",
            estimate=training_estimate(settings.prices, steps=TrainingSettings().steps),
            version=version_words(
                Destination(
                    name=ModelName(owner="practice", name="smoke"),
                    state=DestinationState.OURS,
                    versions=3,
                )
            ),
            publish_to="",
            wandb="",
            terms=terms(),
        ),
        stage.window,
    )
    dialog.open()
    yield from camera.shoot("3-train-confirmation")
    dialog.reject()
    yield pause(0.1)
    stage.window.activateWindow()
    yield pause(0.1)
