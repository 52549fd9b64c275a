"""The row above the grid: filter, segments, size of the tiles."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.settings import THUMBNAIL_RANGE
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.filter_builder import FilterBuilder
from fluxtune_desktop.ui.dataset.filter_field import FilterField
from fluxtune_desktop.ui.dataset.filter_note import FilterNote
from fluxtune_desktop.ui.dataset.filtering import Filter, Show
from fluxtune_desktop.ui.dataset.sort_button import SortButton
from fluxtune_desktop.ui.dataset.view_switch import ViewSwitch
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented

_SLIDER_FROM = 780
_VIEWS_FROM = 680
_LEAST = 580
_MARGIN = 18
_FIELD = 96
_FIELD_IN_USE = 190
_SMALLEST_FIELD = 48
"""Pixels of the filter where even bare segments have too little room."""


class ToolRow(QWidget):
    """``filter_changed`` carries a `Filter`, ``size_changed`` the pixels of a tile,
    ``sort_changed`` a `Sort`; ``left`` asks for the grid.
    """

    filter_changed = Signal(object)
    size_changed = Signal(int)
    sort_changed = Signal(object)
    left = Signal()

    def __init__(self, tile_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[Show, int] = {}
        self._has_sizes = True
        self._in_use = False
        self.filter = FilterField()
        self.filter.setMinimumWidth(_FIELD)
        self.filter.setMaximumWidth(300)
        self.builder = FilterBuilder(self)
        self.builder_button = IconButton("list-filter", self.tr("Build a filter"))
        self.sort = SortButton()
        self.views = ViewSwitch()
        self.note = FilterNote()
        self.segments = Segmented(
            [
                Segment(key=Show.ALL.value, label=self.tr("All")),
                Segment(key=Show.CAPTIONED.value, label=self.tr("Captioned")),
                Segment(key=Show.PROBLEMS.value, label=self.tr("Problems")),
            ]
        )
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*THUMBNAIL_RANGE)
        self.slider.setValue(tile_size)
        self.slider.setPageStep(32)
        self.slider.setSingleStep(8)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(self.tr("Size of the thumbnails"))
        self.slider.setToolTip(self.tr("Size of the thumbnails (Ctrl and the mouse wheel)"))
        self._sizes = QWidget()
        sizes = QHBoxLayout(self._sizes)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.setSpacing(SPACE_3)
        sizes.addWidget(IconLabel("image", size=14))
        sizes.addWidget(self.slider)
        sizes.addWidget(IconLabel("image", size=20))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.filter, 10)
        row.addWidget(self.builder_button)
        row.addSpacing(SPACE_1)
        row.addWidget(self.segments)
        row.addWidget(self.sort)
        # Room beyond the widest field only.
        row.addStretch(0)
        row.addWidget(self._sizes)
        row.addWidget(self.views)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, SPACE_3, _MARGIN, SPACE_3 - 6)
        column.setSpacing(SPACE_1)
        column.addLayout(row)
        column.addWidget(self.note)
        self.filter.query_changed.connect(self._tell_filter)
        self.filter.textChanged.connect(self._on_typed)
        self.filter.trouble_changed.connect(self.note.show_trouble)
        self.filter.left.connect(self.left)
        self.note.update_wanted.connect(self._tell_filter)
        self.builder_button.clicked.connect(self._build)
        self.builder.built.connect(self.filter.put)
        self.segments.changed.connect(self._on_segment_changed)
        self.slider.valueChanged.connect(self.size_changed)
        self.sort.chosen.connect(self.sort_changed)
        find = make_action(commands.FILTER, self)
        # The grid below is not part of this row.
        find.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        find.triggered.connect(self._focus_filter)
        self.addAction(find)

    def wanted(self) -> Filter:
        """What the person asked to see."""
        return Filter(
            text=self.filter.words,
            query=self.filter.query,
            show=Show(self.segments.current()),
        )

    def offer_sizes(self, offered: bool) -> None:
        """Whether there are tiles whose size can be chosen."""
        self._has_sizes = offered
        self._make_room()

    def clear(self) -> None:
        """Ask for everything."""
        self.segments.set_current(Show.ALL.value)
        self.filter.put("")

    def ask(self, words: str) -> None:
        """Put words into the filter, as if the person had typed them."""
        self.segments.set_current(Show.ALL.value)
        self.filter.put(words)

    def show_segment(self, show: Show) -> None:
        """Choose a segment, as if the person had."""
        self.segments.set_current(show.value)
        self._tell_filter()

    def show_counts(self, *, total: int, captioned: int, problems: int) -> None:
        """The numbers on the segments."""
        self._counts = {Show.ALL: total, Show.CAPTIONED: captioned, Show.PROBLEMS: problems}
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def minimumSizeHint(self) -> QSize:
        # What is there now may give way in a narrower row.
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        # The wheel with Ctrl changes the size too, and the footer counts as well.
        wide = self.width() >= _SLIDER_FROM
        self._sizes.setVisible(wide and self._has_sizes)
        self.views.fold(self.width() < _VIEWS_FROM)
        fewer = {Show.PROBLEMS: self._counts[Show.PROBLEMS]} if self._counts else {}
        # What is typed matters more than numbers that the footer tells as well.
        self._in_use = bool(self.filter.text())
        self.filter.setMinimumWidth(_FIELD_IN_USE if self._in_use else _FIELD)
        for counts in (self._counts, fewer, {}):
            for show in Show:
                self.segments.set_count(show.value, counts.get(show))
            if self._needed() <= self.width():
                break
        else:
            left = self.width() - (self._needed() - self.filter.minimumWidth())
            self.filter.setMinimumWidth(max(_SMALLEST_FIELD, left))
        self.segments.updateGeometry()
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _needed(self) -> int:
        """The width at which nothing is cut off; the layout itself knows it one event later."""
        segments = [self.segments.button(show.value) for show in Show]
        others = (self.builder_button, self.sort, self.views)
        widths = [each.sizeHint().width() for each in (*segments, *others)]
        gaps = 2 * _MARGIN + 5 * SPACE_2 + SPACE_1 + 10
        return self.filter.minimumWidth() + sum(widths) + gaps

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if bool(text) != self._in_use:
            self._make_room()

    @Slot(str)
    def _on_segment_changed(self, _key: str) -> None:
        self._tell_filter()

    @Slot()
    def _tell_filter(self) -> None:
        self.filter_changed.emit(self.wanted())

    @Slot()
    def _build(self) -> None:
        self.builder.open_below(self.builder_button, self.filter.text())

    @Slot()
    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()
