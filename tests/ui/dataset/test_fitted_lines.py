"""A text in a few lines: what is inked where."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, qAlpha

from fluxtune_desktop.ui.dataset.fitted_lines import FittedLines

pytestmark = pytest.mark.usefixtures("qapp")

WIDTH, HEIGHT, MARGIN, COUNT = 120, 20, 40, 2
LONG = "a red fox sits in the snow below a tall pine while mist rises between the trees"
HEBREW = "שועל אדום יושב בשלג מתחת לעץ אורן גבוה והערפל עולה בין העצים ביער הרחוק"
DOT = 3
"""Pixels: a dot is not higher, and each letter is."""
Ink = set[tuple[int, int]]


def test_a_text_takes_the_lines_that_it_needs_and_no_more_than_there_are() -> None:
    assert lines_of(painted("")) == set()
    assert lines_of(painted(" \n a fox\t")) == {0}
    assert lines_of(painted(LONG)) == {0, 1}


def test_what_does_not_fit_is_told_by_dots_behind_the_words() -> None:
    fits, goes_on = painted("a red fox in the snow uphill"), painted(LONG)
    assert height_at(fits, max(x for x, y in fits if y >= HEIGHT)) > DOT
    assert height_at(goes_on, max(x for x, y in goes_on if y >= HEIGHT)) <= DOT


def test_dots_are_at_the_left_of_what_is_read_from_the_right() -> None:
    ink = painted(HEBREW)
    assert height_at(ink, min(x for x, y in ink if y >= HEIGHT)) <= DOT


@pytest.mark.parametrize("text", [LONG, "letterswithoutanyspaces" * 9, "w" * 200, "i" * 400])
def test_nothing_is_painted_beside_the_room(text: str) -> None:
    columns = {x for x, _ in painted(text)}
    assert columns <= set(range(MARGIN - 1, MARGIN + WIDTH + 1))


def test_the_first_line_leaves_free_what_lies_before_it() -> None:
    ink = painted(LONG, indent=30)
    assert min(x for x, y in ink if y < HEIGHT) >= MARGIN + 30 - 1
    assert min(x for x, y in ink if y >= HEIGHT) < MARGIN + 30


def painted(text: str, indent: float = 0.0) -> Ink:
    """The pixels that are inked, the first line from 0 on."""
    image = QImage(WIDTH + 2 * MARGIN, 3 * HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    font = QFont()
    font.setPixelSize(13)
    painter = QPainter(image)
    box = QRectF(MARGIN, 0, WIDTH, COUNT * HEIGHT)
    FittedLines(font, COUNT, HEIGHT).paint(painter, box, text, indent)
    painter.end()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in places if qAlpha(image.pixel(x, y)) > 60}


def lines_of(ink: Ink) -> set[int]:
    return {y // HEIGHT for _, y in ink}


def height_at(ink: Ink, column: int) -> int:
    """How high the ink of the last line is in a column."""
    rows = [y for x, y in ink if x == column and y >= HEIGHT]
    return max(rows) - min(rows) + 1
