"""The gauges of a caption's length stand on one line with the words beside them."""

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.dataset.length_gauges import Gauge
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.widgets.hands import shown
from tests.ui.windows import Studio, dataset_page

BAR = 4


def test_the_words_of_a_gauge_are_in_its_middle_like_those_of_a_label(qtbot: QtBot) -> None:
    gauge, label = Gauge("CLIP", 77, beyond="warn"), PlainLabel("CLIP 0 / 77", role="field-label")
    shown(qtbot, gauge)
    shown(qtbot, label)
    gauge.resize(gauge.sizeHint())
    label.resize(label.sizeHint().width(), gauge.height())
    tall = gauge.height()
    said = [y for y in inked(gauge.grab().toImage()) if y < tall - BAR]
    beside = inked(label.grab().toImage())
    assert abs(said[0] - beside[0]) <= 1
    assert abs(said[-1] - beside[-1]) <= 1


def test_the_earlier_versions_stand_close_to_the_word_over_the_caption(
    studio: Studio, smoke: Path
) -> None:
    page = dataset_page(studio.window(smoke))
    word = next(
        label for label in page.inspector.findChildren(PlainLabel) if label.text() == "Caption"
    )
    assert 0 <= page.earlier.button.x() - word.geometry().right() <= 8


def inked(image: QImage) -> list[int]:
    """The lines of pixels that are not of one colour."""
    wide = range(image.width())
    return [
        y for y in range(image.height()) if len({image.pixelColor(x, y).name() for x in wide}) > 1
    ]
