"""The question under which name a LoRA is published."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.ids import PictureId, RunId
from fluxtune_desktop.ui.training.card_picker import Offered
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def asked(window: QWidget, proposed: str) -> tuple[PublishDialog, list[str]]:
    dialog = PublishDialog(RunId("run"), proposed, window)
    answers: list[str] = []
    dialog.accepted.connect(lambda: answers.append(dialog.repo()))
    dialog.rejected.connect(lambda: answers.append("not now"))
    dialog.open()
    return dialog, answers


def test_return_publishes_under_the_name_that_was_typed(window: QWidget, qtbot: QtBot) -> None:
    dialog, answers = asked(window, "guido/smoke")
    dialog.edit.setFocus()
    qtbot.keyClicks(dialog.edit, "-lora")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert answers == ["guido/smoke-lora"]


def test_a_name_that_the_hub_would_refuse_cannot_be_used(window: QWidget, qtbot: QtBot) -> None:
    dialog, answers = asked(window, "guido/smoke lora")
    assert not dialog.publish.isEnabled()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert answers == []
    qtbot.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    assert answers == ["not now"]


def test_favourites_are_chosen_for_the_card_and_others_can_be(
    window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    offered = tuple(
        Offered(id=PictureId(name), file=tmp_path / name, prompt=name, favourite=name == "b")
        for name in ("b", "a", "c")
    )
    dialog = PublishDialog(RunId("run"), "guido/smoke", window, offered)
    dialog.open()
    assert dialog.chosen() == ("b",)
    pictures = dialog.pictures.list
    pictures.setFocus()
    pictures.setCurrentRow(2)
    qtbot.keyClick(pictures, Qt.Key.Key_Space)
    assert dialog.chosen() == ("b", "c")
