"""The log of a training."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
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


def a_log(qtbot: QtBot, text: str) -> LogView:
    log = LogView()
    log.resize(640, 240)
    log.show_log(text)
    shown(qtbot, log)
    return log


def test_a_word_is_found_in_the_log_from_its_newest_place_on(qtbot: QtBot) -> None:
    log = a_log(qtbot, many_lines(0, 200) + "loss nan\n" + many_lines(0, 20) + "Loss NaN at last")
    QTest.keyClick(log, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(log.search.field, "loss nan")
    qtbot.waitUntil(lambda: log.search.count.text() == "– of 2")
    QTest.keyClick(log.search.field, Qt.Key.Key_Return)
    assert log.text.textCursor().block().text() == "Loss NaN at last"
    QTest.keyClick(log.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert log.text.textCursor().block().text() == "loss nan"
    assert log.search.count.text() == "1 of 2"
    QTest.keyClick(log.search.field, Qt.Key.Key_Escape)
    assert log.text.hasFocus()
    qtbot.waitUntil(lambda: log.search.count.text() == "")


def test_the_place_found_stays_while_the_log_grows(qtbot: QtBot) -> None:
    log = a_log(qtbot, many_lines(0, 50))
    QTest.keyClicks(log.search.field, "line 7")
    QTest.keyClick(log.search.field, Qt.Key.Key_Return)
    place = log.text.textCursor().position()
    log.show_log(many_lines(0, 80))
    qtbot.waitUntil(lambda: log.search.count.text().endswith("of 11"))
    assert log.text.textCursor().position() == place


def test_only_what_can_be_seen_is_marked(qtbot: QtBot) -> None:
    log = a_log(qtbot, "e 🎨 e\n" * 4000)
    QTest.keyClicks(log.search.field, "e")
    qtbot.waitUntil(lambda: log.search.count.text().endswith("8,000"))
    marks = log.text.extraSelections()
    assert 0 < len(marks) < 100
    assert {mark.cursor.selectedText() for mark in marks} == {"e"}


def test_words_that_are_not_there_are_said_to_be_missing(qtbot: QtBot) -> None:
    log = a_log(qtbot, many_lines(0, 5))
    QTest.keyClicks(log.search.field, "plume")
    qtbot.waitUntil(lambda: log.search.count.text() == "not found")
    assert not log.search.next.isEnabled()


def test_a_log_cannot_steer_what_shows_it(qtbot: QtBot) -> None:
    log = a_log(qtbot, "\x1b[31mred\x1b[0m \u202egnp.exe\x00")
    assert log.text.toPlainText() == "red gnp.exe"
    log.copy.click()
    assert QGuiApplication.clipboard().text() == "red gnp.exe"
