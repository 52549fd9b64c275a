"""The one question before money is spent, or before something is stopped for good."""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.worded_dialog import WordedDialog

_WIDTH = 440
_ANSWERING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked. ``facts`` are label and value: account, price, visibility. ``terms`` are
    sentences that are agreed to with the answer."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""
    terms: tuple[str, ...] = ()
    accept: str
    refuse: str
    danger: bool = False


class _AnswerButton(Button):
    """Hears no key that was meant for the button before it: one that is held down, or that is
    pressed again before anybody can have read the question."""

    def __init__(self, text: str, *, role: str) -> None:
        super().__init__(text, role=role)
        self._shown = QElapsedTimer()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        early = self._shown.elapsed() < QApplication.doubleClickInterval()
        if event.key() in _ANSWERING and (early or event.isAutoRepeat()):
            event.accept()
            return
        super().keyPressEvent(event)


class ConfirmDialog(WordedDialog):
    """Asks one question; connect ``accepted`` and call ``open``.

    Return accepts only when the accepting button has the focus, which it has not at first where
    the answer cannot be taken back.
    """

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDTH)
        self.question = question
        self.setWindowTitle(question.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.accept_button = _AnswerButton(
            question.accept, role="danger" if question.danger else "primary"
        )
        self.refuse_button = Button(question.refuse)
        for button in (self.accept_button, self.refuse_button):
            button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(question.title, role="title", wrap=True))
        if question.facts:
            column.addLayout(_facts(question.facts))
        self.note = PlainLabel(question.note, role="secondary", wrap=True)
        if question.note:
            column.addWidget(self.note)
        if question.terms:
            column.addWidget(Line())
        for words in question.terms:
            column.addLayout(_term(words))
        column.addSpacing(SPACE_2)
        column.addLayout(self._buttons())
        self.accept_button.clicked.connect(self.accept)
        self.refuse_button.clicked.connect(self.reject)
        first = self.refuse_button if question.danger else self.accept_button
        first.setFocus()
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.reject)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.refuse_button)
        row.addWidget(self.accept_button)
        return row


def _term(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_3)
    row.addWidget(IconLabel("info"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, role="secondary", wrap=True), 1)
    return row


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_4)
    grid.setVerticalSpacing(SPACE_3)
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(facts):
        value = PlainLabel(text, wrap=True)
        set_role(value, "strong")
        label = PlainLabel(name, role="secondary")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)
    return grid
