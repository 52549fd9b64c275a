"""The panel over the inspector that shows what captions said before."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from fluxtune_desktop.core.caption_history import Snapshot
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.earlier import Compared, Rest, Versions
from fluxtune_desktop.ui.dataset.bring_back import BringBack
from fluxtune_desktop.ui.dataset.earlier_rows import EarlierRow, NowRow, SnapshotRow, VersionRow
from fluxtune_desktop.ui.dataset.side_sheet import SideSheet
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented
from fluxtune_desktop.ui.widgets.spinner import Spinner

translate = QCoreApplication.translate
ONE, ALL = "one", "all"
_LEAST = 300
_AT_ONCE = 50
"""Rows that are made at a time; older ones are asked for."""

Row = Callable[[], EarlierRow]


class EarlierPanel(SideSheet):
    """``use_wanted`` carries a ``Version``, ``bring_back_wanted`` a ``Snapshot``, ``agreed`` the
    texts of one; ``asked`` comes when what ``tab`` names is to be read."""

    use_wanted = Signal(object)
    bring_back_wanted = Signal(object)
    agreed = Signal(object)
    asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, translate("Earlier", "Earlier versions"), least=_LEAST)
        self.tabs = Segmented(
            (
                Segment(key=ONE, label=translate("Earlier", "This caption")),
                Segment(key=ALL, label=translate("Earlier", "All captions")),
            )
        )
        self.image = ElidedLabel(role="secondary", mode=Qt.TextElideMode.ElideMiddle)
        self.hint = PlainLabel(role="hint", wrap=True)
        self.again = Button(translate("Earlier", "Try again"))
        self.more = Button(translate("Earlier", "Show older"))
        self.message = PlainLabel(role="secondary", wrap=True)
        self._waiting: list[Row] = []
        self.rows: list[EarlierRow] = []
        self._list = ScrollColumn()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self.bring_back = BringBack()
        self.states = QStackedWidget()
        set_role(self.states, "bare")
        self._lay_out()
        self.bring_back.canceled.connect(self._on_back)
        self.bring_back.accepted.connect(self.agreed)
        self.tabs.changed.connect(self._on_tab)
        self.again.clicked.connect(self.asked)
        self.more.clicked.connect(self._show_more)

    @property
    def tab(self) -> str:
        """Which captions are shown: ``ONE`` or ``ALL``."""
        return self.tabs.current()

    def show_loading(self, image: str) -> None:
        """Something is being read. What is shown of the same kind stays until it is there."""
        self.image.setText(image)
        self.image.setVisible(self.tab == ONE)
        self.hint.setText(_hint() if self.tab == ONE else _hint_for_all())
        if not self.rows:
            self.states.setCurrentIndex(1)

    def show_versions(self, found: Versions, *, usable: bool) -> None:
        """The texts of one caption."""
        now = datetime.now(UTC)
        if not found.before:
            words = translate(
                "Earlier", "No earlier versions yet. From now on each change is kept."
            )
            self._show_message(words)
            return
        self._show_rows(
            [
                lambda: NowRow(found.now, now=now),
                *(_version_row(each, now, usable=usable) for each in found.before),
            ]
        )

    def show_snapshots(self, found: Sequence[Snapshot], *, usable: bool) -> None:
        """The times at which all captions were kept."""
        now = datetime.now(UTC)
        if not found:
            words = translate(
                "Earlier",
                "Nothing here yet. All captions are kept before each change of many captions and "
                "before each training.",
            )
            self._show_message(words)
            return
        self._show_rows([_snapshot_row(each, now, usable=usable) for each in found])

    @property
    def asking(self) -> bool:
        """Whether it is shown what bringing back would change."""
        return self.states.currentWidget() is self.bring_back

    def show_rest(self, rest: Rest) -> None:
        """What bringing back would change, for the person to agree to."""
        self._clear()
        self.states.setCurrentWidget(self.bring_back)
        self.bring_back.show_rest(rest)

    def show_problem(self, problem: Problem) -> None:
        """It could not be read. The captions themselves are not touched by that."""
        words = translate("Earlier", "Earlier versions cannot be read. The captions are complete.")
        self._show_message(f"{words}\n\n{problem_sentence(problem)}")
        self.again.show()

    def lie_over(self, pixels: int) -> None:
        """Begin so far from the left of the page."""
        self.leave_room(pixels)
        if not self.isHidden():
            self._place()

    def forget(self) -> None:
        """What is shown is outdated."""
        self._clear()

    def focus_first(self) -> None:
        """Let the keys act here."""
        button = next((row.button for row in self.rows if not row.button.isHidden()), None)
        (button or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, SPACE_2, 0)
        self._column.setSpacing(SPACE_2)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self._list.setWidget(inner)
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, SPACE_4, 0, 0)
        words.setSpacing(SPACE_3)
        words.addWidget(self.message)
        words.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        loading = QWidget()
        wheel = QVBoxLayout(loading)
        wheel.addWidget(Spinner(size=28), alignment=Qt.AlignmentFlag.AlignCenter)
        for state in (self._list, loading, told, self.bring_back):
            self.states.addWidget(state)
        self.body.setSpacing(SPACE_2)
        self.body.addWidget(self.tabs, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.image)
        self.body.addWidget(self.states, 1)
        self.body.addWidget(self.hint)

    @Slot(str)
    def _on_tab(self, _key: str) -> None:
        self._on_back()

    @Slot()
    def _on_back(self) -> None:
        self._clear()
        self.asked.emit()

    def _show_message(self, words: str) -> None:
        self._clear()
        self.message.setText(words)
        self.hint.clear()
        self.again.hide()
        self.states.setCurrentIndex(2)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        focused = self.close_button.hasFocus() or any(row.button.hasFocus() for row in self.rows)
        self._clear()
        self._waiting = list(rows)
        self._show_more()
        self.states.setCurrentIndex(0)
        if focused:
            self.focus_first()

    @Slot()
    def _show_more(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for make in some:
            row = make()
            row.wanted.connect(
                self.use_wanted if isinstance(row, VersionRow) else self.bring_back_wanted
            )
            self._column.insertWidget(len(self.rows), row)
            # A widget that is not shown yet takes no focus.
            row.show()
            self.rows.append(row)
        self.more.setVisible(bool(self._waiting))

    def _clear(self) -> None:
        rows, self.rows, self._waiting = self.rows, [], []
        for row in rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()


def _version_row(found: Compared, now: datetime, *, usable: bool) -> Row:
    return lambda: VersionRow(found, now=now, usable=usable)


def _snapshot_row(found: Snapshot, now: datetime, *, usable: bool) -> Row:
    return lambda: SnapshotRow(found, now=now, usable=usable)


def _hint() -> str:
    return translate(
        "Earlier",
        "Marked is what would change: struck through goes, underlined comes. Ctrl+Z takes it back.",
    )


def _hint_for_all() -> str:
    return translate(
        "Earlier",
        "Kept for 90 days on this computer. Bringing captions back can be undone with Ctrl+Z.",
    )
