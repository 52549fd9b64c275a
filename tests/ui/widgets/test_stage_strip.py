"""The stages of a long job."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.spinner import Spinner
from fluxtune_desktop.ui.widgets.stage_strip import Stage, StageState, StageStrip
from tests.ui.widgets.hands import shown


def test_stages_are_spoken_with_their_notes(qtbot: QtBot) -> None:
    strip = StageStrip()
    shown(qtbot, strip)
    strip.show_stages(
        [
            Stage(name="Pack", state=StageState.DONE, note="16 images"),
            Stage(name="Train", state=StageState.ACTIVE, note="step 3 of 9"),
            Stage(name="Publish"),
        ]
    )
    names = [cell.accessibleName() for cell in strip.findChildren(QWidget)]
    assert [n for n in names if n] == ["Pack 16 images", "Train step 3 of 9", "Publish"]


def test_only_the_active_stage_turns(qtbot: QtBot) -> None:
    strip = StageStrip()
    shown(qtbot, strip)
    strip.show_stages([Stage(name="Pack", state=StageState.ACTIVE), Stage(name="Train")])
    wheels = strip.findChildren(Spinner)
    assert [wheel.isVisible() for wheel in wheels] == [True, False]
    strip.show_stages([Stage(name="Pack", state=StageState.FAILED), Stage(name="Train")])
    assert not any(wheel.isVisible() or wheel.is_turning() for wheel in wheels)


def test_stages_stand_in_two_rows_where_a_name_would_be_cut(qtbot: QtBot) -> None:
    strip = StageStrip()
    shown(qtbot, strip)
    names = ("Pacchetto", "Caricamento", "Coda", "Addestramento", "Scarico", "Pubblica")
    strip.show_stages([Stage(name=name) for name in names])

    def rows() -> list[int]:
        cells = [each for each in strip.findChildren(QWidget) if each.accessibleName() in names]
        tops = [cell.y() for cell in cells]
        return [tops.count(top) for top in sorted(set(tops))]

    strip.resize(1200, 120)
    qtbot.waitUntil(lambda: rows() == [6])
    strip.resize(480, 120)
    qtbot.waitUntil(lambda: rows() == [3, 3])
    strip.resize(1200, 120)
    qtbot.waitUntil(lambda: rows() == [6])
