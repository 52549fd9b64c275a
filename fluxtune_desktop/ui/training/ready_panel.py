"""Before you start: what will be sent, what it costs, and what is still missing."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.page import PageName, Place
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine
from fluxtune_desktop.ui.widgets.thumb_strip import ThumbStrip

_MARGIN = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyLine:
    """One line of the checklist; ``target`` is where its link leads."""

    text: str
    status: Status
    link: str = ""
    target: PageName | Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyView:
    """Everything that the panel says."""

    images: str
    upload: str
    time: str
    cost: str
    note: str
    lines: tuple[ReadyLine, ...]
    button: str
    enabled: bool
    foot: str


class ReadyPanel(QFrame):
    """``start_wanted`` by the button, ``wanted`` (a `PageName` or a `Place`) by a link,
    ``sending_wanted`` by the one that asks what will be sent."""

    start_wanted = Signal()
    sending_wanted = Signal()
    wanted = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.thumbs = ThumbStrip()
        self._facts: dict[str, PlainLabel] = {}
        self._note = PlainLabel(role="hint", wrap=True)
        self._checklist = QVBoxLayout()
        self._checklist.setSpacing(SPACE_2 - 2)
        self._lines: list[_LinkedLine] = []
        self._usual_width = 0
        self.start = Button(self.tr("Start training"), icon="flame", role="primary", tall=True)
        self.sending = Button(self.tr("What will be sent?"), role="ghost")
        self._foot = PlainLabel(role="hint", wrap=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self.start.clicked.connect(self.start_wanted)
        self.sending.clicked.connect(self.sending_wanted)

    def show_view(self, view: ReadyView) -> None:
        """Show all of it."""
        words = {"images": view.images, "upload": view.upload, "time": view.time}
        for key, text in {**words, "cost": view.cost}.items():
            self._facts[key].setText(text)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._show_lines(view.lines)
        self.start.setText(view.button)
        self.take_width(self._usual_width)
        self.start.setEnabled(view.enabled)
        self._foot.setText(view.foot)

    def take_width(self, usual: int) -> None:
        """Be so wide, or wider where the price on the button could not be read whole."""
        self._usual_width = usual
        words = self.start.fontMetrics().horizontalAdvance(self.start.text())
        least = words + self.start.iconSize().width() + 2 * (_MARGIN + SPACE_1)
        self.setFixedWidth(max(usual, least))

    def lines(self) -> tuple[StatusLine, ...]:
        """The lines of the checklist that are shown."""
        return tuple(line for line in self._lines if not line.isHidden())

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(PlainLabel(self.tr("Before you start"), role="title"))
        column.addWidget(self.thumbs)
        column.addSpacing(SPACE_2)
        column.addLayout(self._fact_grid())
        column.addWidget(self._note)
        column.addWidget(Line())
        column.addLayout(self._checklist)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, SPACE_4)
        outer.setSpacing(SPACE_3)
        outer.addWidget(ScrollColumn(inner), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.start)
        foot.addWidget(self.sending)
        foot.addWidget(self._foot)
        outer.addLayout(foot)

    def _fact_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2 + 2)
        grid.setColumnStretch(1, 1)
        names = {
            "images": self.tr("Images"),
            "upload": self.tr("Upload"),
            "time": self.tr("Time"),
            "cost": self.tr("Estimated cost"),
        }
        for row, (key, name) in enumerate(names.items()):
            value = PlainLabel(role="title" if key == "cost" else "", wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(name)
            grid.addWidget(PlainLabel(name, role="secondary"), row, 0)
            grid.addWidget(value, row, 1)
            self._facts[key] = value
        return grid

    def _show_lines(self, lines: tuple[ReadyLine, ...]) -> None:
        while len(self._lines) < len(lines):
            self._add_line()
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(lines))
            if index < len(lines):
                line.show_line(lines[index])

    def _add_line(self) -> None:
        line = _LinkedLine()
        line.wanted.connect(self.wanted)
        self._checklist.addWidget(line)
        self._lines.append(line)
        # Qt takes what comes last to be reached last.
        order = (*(each.link_button() for each in self._lines), self.start, self.sending)
        for one, two in pairwise(order):
            self.setTabOrder(one, two)


class _LinkedLine(StatusLine):
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._target: PageName | Place | None = None
        self.link_clicked.connect(self._on_link)

    def show_line(self, line: ReadyLine) -> None:
        self._target = line.target
        self.show_state(line.text, line.status, link=line.link)

    @Slot()
    def _on_link(self) -> None:
        if self._target is not None:
            self.wanted.emit(self._target)
