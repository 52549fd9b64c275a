"""A line of a checklist and its link."""

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine
from tests.ui.widgets.hands import shown


def test_a_line_of_a_checklist_offers_its_link(qtbot: QtBot) -> None:
    line = StatusLine("009.png has no caption", Status.WARN, link="Fix")
    shown(qtbot, line)
    with qtbot.waitSignal(line.link_clicked):
        line.link_button().click()
    assert line.link_button().accessibleName() == "Fix: 009.png has no caption"


def test_a_line_that_is_fine_offers_none(qtbot: QtBot) -> None:
    line = StatusLine("Replicate account is ready", Status.OK)
    shown(qtbot, line)
    assert not line.link_button().isVisible()
