"""What is paid for is asked for once, however fast the hand is."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.create.prompt_panel import PromptPanel
from fluxtune_desktop.ui.widgets.button import OnceButton

DOUBLE_CLICK = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
)
"""What Qt delivers for two fast clicks ("QWidget::mouseDoubleClickEvent")."""


def double_click(button: OnceButton) -> None:
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(button.rect().center())
    for kind in DOUBLE_CLICK:
        place = QPointF(button.mapToGlobal(middle))
        QApplication.sendEvent(button, QMouseEvent(kind, middle, place, left, left, no_key))


def test_a_double_click_is_one_order(qtbot: QtBot) -> None:
    panel = PromptPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.make.setEnabled(True)
    orders: list[bool] = []
    panel.create_wanted.connect(lambda: orders.append(True))
    double_click(panel.make)
    assert orders == [True]


def test_a_key_that_is_pressed_twice_is_one_order(qtbot: QtBot) -> None:
    panel = PromptPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.make.setEnabled(True)
    panel.make.setFocus()
    orders: list[bool] = []
    panel.create_wanted.connect(lambda: orders.append(True))
    (order,) = panel.actions()
    order.trigger()
    qtbot.keyClick(panel.make, Qt.Key.Key_Space)
    order.trigger()
    assert orders == [True]
    pause = QElapsedTimer()
    pause.start()
    qtbot.waitUntil(lambda: pause.elapsed() > QApplication.doubleClickInterval() + 50)
    order.trigger()
    assert orders == [True, True]


def test_a_key_that_is_held_down_is_one_order(qtbot: QtBot) -> None:
    panel = PromptPanel()
    qtbot.addWidget(panel)
    (order,) = panel.actions()
    assert {key.toString() for key in order.shortcuts()} == {"Ctrl+Return", "Ctrl+Enter"}
    # Qt's map of shortcuts drops the repetitions of a held key for those that want none.
    assert not order.autoRepeat()
