"""The rounded edge of a tile: nothing of the picture is seen outside it."""

import math

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.ui.dataset.tile_frame import TileFrame
from fluxtune_desktop.ui.theme import Scheme, apply_theme
from fluxtune_desktop.ui.tokens import RADIUS_THUMBNAIL, current_tokens

SIDE = 60
EDGE = 1.0
SEEN = 8
"""Steps of 255 from which a difference is seen in a pixel."""


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize(
    ("scheme", "picture"), [(Scheme.LIGHT, "#000000"), (Scheme.DARK, "#FFFFFF")]
)
def test_a_picture_leaves_no_fringe_around_the_corner_of_its_tile(
    qapp: QApplication, scheme: Scheme, picture: str, ratio: int
) -> None:
    apply_theme(qapp, scheme)
    tile = framed(QColor(picture), ratio)
    ground, edge = current_tokens().color("window"), current_tokens().color("border")
    darkest = min(ground.lightness(), edge.lightness())
    lightest = max(ground.lightness(), edge.lightness())
    for x, y in beyond_the_edge(ratio):
        assert darkest - SEEN < tile.pixelColor(x, y).lightness() < lightest + SEEN, (x, y)


def framed(picture: QColor, ratio: int) -> QImage:
    image = QImage(SIDE * ratio, SIDE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(picture)
    painter = QPainter(image)
    TileFrame().paint(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return image


def beyond_the_edge(ratio: int) -> list[tuple[int, int]]:
    """Pixels of the corner whose middle lies outside the line that is drawn around the tile."""
    middle = RADIUS_THUMBNAIL * ratio
    outer = (RADIUS_THUMBNAIL - EDGE / 2) * ratio
    return [
        (x, y)
        for x in range(middle)
        for y in range(middle)
        if math.hypot(x + 0.5 - middle, y + 0.5 - middle) > outer
    ]
