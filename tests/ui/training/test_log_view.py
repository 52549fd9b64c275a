"""The log of a training."""

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.training.log_view import LogView
from tests.ui.widgets.hands import shown


def many_lines(first: int, last: int) -> str:
    return "".join(f"line {number}\n" for number in range(first, last))


def test_a_log_shows_its_newest_lines_until_somebody_scrolls_up(qtbot: QtBot) -> None:
    log = LogView()
    log.resize(400, 200)
    log.show_log(many_lines(0, 100))
    shown(qtbot, log)
    bar = log.text.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.maximum() == bar.value())
    log.show_log(many_lines(0, 200))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(20)
    log.show_log(many_lines(0, 300))
    assert bar.value() == 20


def test_a_line_that_was_drawn_again_is_one_line_of_the_log(qtbot: QtBot) -> None:
    log = LogView()
    qtbot.addWidget(log)
    log.show_log("begun\n\r 1%\r 2%")
    assert log.text.toPlainText() == "begun\n 2%"
    log.show_log("begun\n\r 1%\r 2%\r 3%\r")
    assert log.text.toPlainText() == "begun\n 3%"
    log.show_log("begun\n\r 1%\r 2%\r 3%\r 4%\ndone\r\n")
    assert log.text.toPlainText() == "begun\n 4%\ndone\n"
