"""The rows of the list of runs, in any size of text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.look import TextSize
from fluxtune_desktop.ui.theme import Look, Scheme, apply_look
from fluxtune_desktop.ui.tokens import text_px
from fluxtune_desktop.ui.training.run_list import line_places


@pytest.fixture(autouse=True)
def _as_usual_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_look(qapp, Look(scheme=Scheme.DARK))


@pytest.mark.parametrize("size", list(TextSize))
def test_no_line_is_cut_by_its_row(qapp: QApplication, size: TextSize) -> None:
    apply_look(qapp, Look(scheme=Scheme.DARK, text_size=size))
    row = QRectF(0, 0, 240, text_px(56))
    first, second = line_places(row)
    body, small = QFont(qapp.font()), QFont(qapp.font())
    small.setPixelSize(text_px(12))
    assert first.height() >= QFontMetrics(body).height()
    assert second.height() >= QFontMetrics(small).height()
    assert first.bottom() <= second.top()
    assert second.bottom() <= row.bottom()
