"""What stands under the caption when it cannot be saved as it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.difference_label import DifferenceLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_HIGHEST = 96


class SaveTrouble(QWidget):
    """Says it in a sentence. When another program wrote, the person chooses a text."""

    keep_mine = Signal()
    take_theirs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainLabel(role="error", wrap=True)
        self.theirs = PlainLabel(role="secondary", wrap=True)
        self.difference = DifferenceLabel()
        self._room = QScrollArea()
        self._room.setWidget(self.difference)
        self._room.setWidgetResizable(True)
        for part in (self.difference, self._room.viewport()):
            part.setAutoFillBackground(False)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        column.addWidget(self._room)
        column.addWidget(self._choice)
        self.hide()

    def show_problem(self, problem: Problem | None, mine: str = "") -> None:
        """Say it; None hides all. ``mine`` is what could not be saved."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        changed = problem.kind is Kind.CHANGED_ELSEWHERE
        # The detail of a conflict is the other program's text, which has a place of its own.
        self.text.setText(problem_sentence(Problem(kind=problem.kind) if changed else problem))
        self.theirs.setVisible(changed)
        self._room.setVisible(changed and bool(problem.detail))
        self._choice.setVisible(changed)
        if changed:
            self._show_theirs(mine, problem.detail)

    def _show_theirs(self, mine: str, theirs: str) -> None:
        self.theirs.setText(
            self.tr("Theirs against yours. The other one is kept as an earlier version.")
            if theirs
            else self.tr("The other program emptied or deleted the caption file.")
        )
        self.difference.show_pieces(difference(mine, theirs))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self.difference.heightForWidth(self._room.viewport().width())
        self._room.setFixedHeight(min(needed, _HIGHEST))
