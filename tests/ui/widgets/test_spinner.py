"""The wheel that turns."""

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.spinner import Spinner
from tests.ui.widgets.hands import shown


def test_it_turns_only_while_it_is_seen(qtbot: QtBot) -> None:
    spinner = Spinner()
    shown(qtbot, spinner)
    assert spinner.is_turning()
    spinner.hide()
    assert not spinner.is_turning()
