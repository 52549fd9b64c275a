"""The list of everything that runs, waits, has ended or failed, over the foot of the window."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.activity import State, Work
from fluxtune_desktop.services.activity import Activity
from fluxtune_desktop.ui.activity.row import ActivityRow
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_WIDTH = 480
_HIGHEST = 560
_HEAD = 80


class ActivityPanel(Veil):
    """``shown`` carries the work whose page is wanted, ``stopped`` what is to be ended.
    ``support_wanted`` asks for the support file, which is offered when something failed.

    It stands beside the rail, at whichever side that is. Esc leaves it.
    """

    shown = Signal(object)
    stopped = Signal(object)
    support_wanted = Signal()

    def __init__(self, window: QWidget, activity: Activity, rail: QWidget) -> None:
        super().__init__(window, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._activity = activity
        self._rail = rail
        self.setAccessibleName(self.tr("Activity"))
        self.rows: list[ActivityRow] = []
        self.empty = _Empty()
        self.close_button = IconButton("x", self.tr("Close (Esc)"), role="ghost")
        self.close_button.clicked.connect(self.leave)
        self.clear_button = Button(self.tr("Clear what has ended"), role="link")
        self.clear_button.clicked.connect(activity.clear_ended)
        self.support_button = Button(self.tr("Copy support file…"), role="link")
        self.support_button.clicked.connect(self._on_support)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, SPACE_2, 0)
        self._column.setSpacing(SPACE_1)
        self._scroll = ScrollColumn(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        activity.changed.connect(self._on_changed)

    def show_works(self) -> None:
        """Open with the list of the moment."""
        self._stand_beside_the_rail()
        self._activity.look()
        self._draw()
        self.open(self.rows[0].show_button if self.rows else self.close_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand_beside_the_rail()
        self._fit()

    def _lay_out(self) -> None:
        self.sheet.setFixedWidth(_WIDTH)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Activity"), role="heading"))
        head.addStretch(1)
        head.addWidget(self.clear_button)
        head.addWidget(self.close_button)
        inner = QVBoxLayout(self.sheet)
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_4)
        inner.setSpacing(SPACE_2)
        inner.addLayout(head)
        inner.addWidget(self.empty)
        inner.addWidget(self._scroll)
        inner.addWidget(self.support_button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_support(self) -> None:
        self.leave()
        self.support_wanted.emit()

    def _stand_beside_the_rail(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        # Its width depends on the language and the size of the text.
        beside = self._rail.width() + SPACE_2
        at_the_right = self.isRightToLeft()
        left, right = (SPACE_4, beside) if at_the_right else (beside, SPACE_4)
        layout.setContentsMargins(left, SPACE_4, right, SPACE_4)

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        works = self._activity.works
        if [_name(row.work) for row in self.rows] == [_name(work) for work in works]:
            for row, work in zip(self.rows, works, strict=True):
                row.show_work(work)
        else:
            self._build(works)
        self.empty.setHidden(bool(works))
        self._scroll.setVisible(bool(works))
        self.clear_button.setVisible(any(work.ended for work in works))
        self.support_button.setVisible(any(work.state is State.FAILED for work in works))
        self._fit()

    def _build(self, works: tuple[Work, ...]) -> None:
        """Make the rows anew; who was on a button of one of them is on it again."""
        held = self._held()
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ActivityRow(work) for work in works]
        for row in self.rows:
            row.shown.connect(self.shown)
            row.stopped.connect(self.stopped)
            self._column.addWidget(row)
        if held is not None:
            found = (row.show_button for row in self.rows if _name(row.work) == held)
            next(found, self.close_button).setFocus()

    def _held(self) -> tuple[str, str] | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((_name(row.work) for row in self.rows if row.isAncestorOf(focus)), None)

    def _fit(self) -> None:
        room = min(_HIGHEST, self._window.height() - 2 * SPACE_4 - _HEAD)
        width = _WIDTH - SPACE_4 - SPACE_3
        wanted = self._column.heightForWidth(width) if self.rows else 0
        self._scroll.setFixedHeight(max(0, min(wanted, room)))


class _Empty(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_4, SPACE_2, SPACE_4)
        row.setSpacing(SPACE_3)
        row.addWidget(IconLabel("activity", size=20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(PlainLabel(self.tr("Nothing is under way"), role="strong"))
        text = self.tr(
            "Trainings, pictures, imports and uploads are listed here while they run, with what "
            "became of them."
        )
        words.addWidget(PlainLabel(text, role="secondary", wrap=True))
        row.addLayout(words, 1)


def _name(work: Work) -> tuple[str, str]:
    return work.what.value, work.key
