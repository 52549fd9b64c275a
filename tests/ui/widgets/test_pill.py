"""Pills say their state in words."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from tests.ui.widgets.hands import shown


def test_a_pill_says_its_state_in_words_too(qtbot: QtBot) -> None:
    pill = Pill("Replicate · guido", Tone.OK)
    qtbot.addWidget(pill)
    assert (pill.text(), pill.accessibleName()) == ("Replicate · guido", "Replicate · guido")
    pill.show_state("Not connected", Tone.NEUTRAL)
    assert (pill.text(), pill.tone) == ("Not connected", Tone.NEUTRAL)


def test_the_practice_pill_is_amber(qtbot: QtBot) -> None:
    pill = Pill("Practice mode", Tone.PRACTICE)
    shown(qtbot, pill)
    image = pill.grab().toImage()
    assert image.pixelColor(5, image.height() // 2) == QColor(DARK.badge)
