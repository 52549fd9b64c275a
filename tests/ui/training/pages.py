"""The Train page over the services as the program builds them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.trigger_checks import TriggerChecks
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from fluxtune_desktop.ui.training.run_verbs import RunVerbs
from tests.services.conftest import Program

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[Program], TrainingPage]


@pytest.fixture
def show(qtbot: QtBot, qapp: object) -> Show:
    def shown(program: Program) -> TrainingPage:
        apply_theme(qapp, "dark")  # type: ignore[arg-type]
        page = TrainingPage(
            program.session,
            program.training,
            program.accounts,
            program.mode,
            program.settings,
            program.thumbnails,
            SavingAs(write_durably, program.chores, program.notices),
            RunComparing(program.session, program.chores),
            program.progress_pictures,
            program.versions,
            program.generation,
            TriggerChecks(program.token_counts, program.chores),
            program.presets,
        )
        qtbot.addWidget(page)
        page.resize(1364, 848)
        page.show()
        page.arrive()
        return page

    return shown


def press(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isVisible()
    qtbot.mouseClick(widget, LEFT)


def choose(qtbot: QtBot, verbs: RunVerbs, action: RunAction) -> None:
    """By its button, or by its line in the menu, as the person finds it."""
    entry = verbs.entry(action)
    if entry is None:
        press(qtbot, verbs.buttons[action])
        return
    assert verbs.more.isVisible()
    # A menu that is open takes the keyboard, which a window that is not on a screen cannot give.
    entry.trigger()
