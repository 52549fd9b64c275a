"""A picture, fitted and enlarged."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.image_view import ImageView
from tests.ui.widgets.hands import shown, wheel


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    made = ImageView()
    made.resize(200, 80)
    shown(qtbot, made)
    picture = QPixmap(800, 240)
    picture.fill(Qt.GlobalColor.red)
    made.set_pixmap(picture)
    return made


def test_a_picture_fits(view: ImageView) -> None:
    assert (view.is_fitted(), view.zoom()) == (True, 0.25)


def test_keys_show_every_pixel_and_fit_again(view: ImageView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.zoom() == 1.0
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.is_fitted()


def test_the_wheel_zooms_and_never_out_of_the_window(view: ImageView) -> None:
    QApplication.sendEvent(view, wheel(view, 240))
    assert view.zoom() > 0.25
    for _ in range(30):
        QApplication.sendEvent(view, wheel(view, -120))
    assert view.is_fitted()


def test_a_double_click_changes_between_both(view: ImageView, qtbot: QtBot) -> None:
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    assert view.zoom() == 1.0
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    assert view.is_fitted()


def test_dragging_never_shows_what_is_beyond_the_picture(view: ImageView, qtbot: QtBot) -> None:
    view.show_pixels()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 40))
    qtbot.mouseMove(view, QPoint(190, 70))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(190, 70))
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.grab().toImage().pixelColor(40, 40) == QColor("red")
