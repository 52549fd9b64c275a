"""Steps, rank and learning rate, with what they come to."""

import pytest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.ui.training.knobs import Knobs


@pytest.mark.parametrize(
    ("images", "hint"),
    [
        (0, "500 to 4000 is usual."),
        (14, "71 passes over each image."),
        (1000, "1 pass over each image."),
        (1001, "Some images are not seen at all."),
    ],
)
def test_how_often_each_image_is_seen_is_told_below_the_steps(
    qtbot: QtBot, images: int, hint: str
) -> None:
    knobs = Knobs()
    qtbot.addWidget(knobs)
    knobs.show_settings(TrainingSettings(steps=1000))
    knobs.show_images(images)
    assert knobs.steps_field.hint().startswith(hint)
