"""Dialogs of sentences are as high as their words."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.look import TextSize
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question
from fluxtune_desktop.ui.theme import Look, Scheme, apply_look
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.worded_dialog import WordedDialog

LONG = "A sentence that is long enough to be broken into several lines wherever it stands. " * 3


@pytest.fixture(autouse=True)
def _as_usual_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_look(qapp, Look(scheme=Scheme.DARK))


def cut(dialog: WordedDialog) -> list[str]:
    labels = [each for each in dialog.findChildren(PlainLabel) if each.wordWrap()]
    return [each.text() for each in labels if each.heightForWidth(each.width()) > each.height()]


@pytest.mark.parametrize("size", list(TextSize))
def test_no_sentence_of_a_dialog_is_cut(qtbot: QtBot, qapp: QApplication, size: TextSize) -> None:
    apply_look(qapp, Look(scheme=Scheme.DARK, text_size=size))
    ground = QWidget()
    qtbot.addWidget(ground)
    question = Question(title=LONG, note=LONG, terms=(LONG,), accept="Yes", refuse="No")
    publish = PublishDialog(RunId("run"), "me/smoke-lora", ground)
    for dialog in (ConfirmDialog(question, ground), publish):
        dialog.open()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: cut(dialog) == [])  # noqa: B023
        assert dialog.isVisible()
    edit = publish.edit
    assert edit.height() >= edit.minimumSizeHint().height()
    edit.clear()
    qtbot.waitUntil(lambda: cut(publish) == [])
    for dialog in ground.findChildren(WordedDialog):
        dialog.reject()
