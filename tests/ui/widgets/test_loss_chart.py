"""The loss of a training, drawn."""

import math

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.ui.language import be_silent, speak
from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.loss_chart import LossChart
from tests.ui.widgets.hands import shown


def test_it_draws_six_thousand_points_in_the_accent(qtbot: QtBot) -> None:
    chart = LossChart()
    chart.resize(220, 140)
    shown(qtbot, chart)
    chart.set_total_steps(6000)
    chart.set_points([(n, 0.3 + 0.2 * math.exp(-n / 900)) for n in range(6000)])
    image = chart.grab().toImage()
    accent = QColor(DARK.accent)
    assert any(
        image.pixelColor(x, y) == accent
        for x in range(60, image.width(), 3)
        for y in range(image.height())
    )


class Measured(LossChart):
    """Counts how often its size is asked for."""

    asked = 0

    @override
    def rect(self) -> QRect:
        self.asked += 1
        return super().rect()


def test_it_is_not_measured_for_each_step(qtbot: QtBot) -> None:
    chart = Measured()
    chart.resize(900, 400)
    shown(qtbot, chart)
    chart.set_points([(n, 0.3 + 0.2 * math.exp(-n / 900)) for n in range(3000)])
    chart.asked = 0
    chart.grab()
    assert chart.asked < 50


def test_it_tells_the_last_loss_to_a_screen_reader(qtbot: QtBot) -> None:
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.set_points([(10, 0.5), (20, 0.5), (30, math.nan)])
    assert chart.accessibleDescription() == "Step 20: loss 0.500"


def test_it_writes_numbers_as_the_language_does(qtbot: QtBot, qapp: QApplication) -> None:
    chart = LossChart()
    qtbot.addWidget(chart)
    speak(qapp, Language.ITALIAN)
    try:
        chart.set_points([(1, 0.5)])
        assert chart.accessibleDescription().endswith("0,500")
    finally:
        be_silent(qapp)


def test_without_points_it_says_what_will_come(qtbot: QtBot) -> None:
    chart = LossChart()
    chart.resize(400, 160)
    shown(qtbot, chart)
    chart.set_points([])
    empty = chart.grab().toImage()
    middle = [empty.pixelColor(x, empty.height() // 2) for x in range(empty.width())]
    assert len(set(map(QColor.name, middle))) > 1
    chart.set_points([(1, 0.5), (2, 0.4)])
    assert chart.grab().toImage() != empty


def test_a_run_without_points_is_not_spoken_of_with_those_of_another(qtbot: QtBot) -> None:
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.set_points([(10, 0.5)])
    chart.set_points([])
    assert chart.accessibleDescription() == ""
