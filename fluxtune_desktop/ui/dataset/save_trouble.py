"""What stands under the caption when it cannot be saved as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class SaveTrouble(QWidget):
    """Says it in a sentence. When another program wrote, the person chooses a text."""

    keep_mine = Signal()
    take_theirs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainLabel(role="error", wrap=True)
        self.theirs = PlainLabel(role="secondary", wrap=True)
        self.mine_button = Button(self.tr("Keep mine"))
        self.theirs_button = Button(self.tr("Take theirs"))
        self.mine_button.clicked.connect(self.keep_mine)
        self.theirs_button.clicked.connect(self.take_theirs)
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.mine_button)
        row.addWidget(self.theirs_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.text)
        column.addWidget(self.theirs)
        column.addWidget(self._choice)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Say it; None hides all."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        changed = problem.kind is Kind.CHANGED_ELSEWHERE
        shown = problem
        if changed:
            # Its detail is the other program's text, which has a place of its own.
            shown = Problem(kind=problem.kind)
            theirs = problem.detail or self.tr("(nothing)")
            self.theirs.setText(self.tr("Theirs: {text}").format(text=theirs))
        self.text.setText(problem_sentence(shown))
        self.theirs.setVisible(changed)
        self._choice.setVisible(changed)
