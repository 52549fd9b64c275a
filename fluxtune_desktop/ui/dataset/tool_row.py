"""The row above the grid: filter, segments, size of the tiles."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSlider, QWidget
from typing_extensions import override

from fluxtune_desktop.core.settings import THUMBNAIL_RANGE
from fluxtune_desktop.ui.dataset.filtering import Filter, Show
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented

_REST_MS = 120
_SLIDER_FROM = 624


class ToolRow(QWidget):
    """``filter_changed`` carries a `Filter`, ``size_changed`` the pixels of a tile."""

    filter_changed = Signal(object)
    size_changed = Signal(int)

    def __init__(self, tile_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(self.tr("Filter by caption or file name"))
        self.filter.setAccessibleName(self.tr("Filter by caption or file name"))
        self.filter.setToolTip(self.tr("Filter (Ctrl+F)"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(300)
        self.filter.addAction(icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(18, SPACE_3, 18, SPACE_3 - 6)
        row.setSpacing(SPACE_2 + 4)
        row.addWidget(self.filter, 10)
        row.addWidget(self.segments)
        row.addStretch(1)
        row.addWidget(self._sizes)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell_filter)
        self.filter.textChanged.connect(self._on_text_changed)
        self.segments.changed.connect(self._on_segment_changed)
        self.slider.valueChanged.connect(self.size_changed)
        focus = QShortcut(QKeySequence("Ctrl+F"), self)
        focus.activated.connect(self._focus_filter)

    def wanted(self) -> Filter:
        """What the person asked to see."""
        return Filter(text=self.filter.text(), show=Show(self.segments.current()))

    def clear(self) -> None:
        """Ask for everything."""
        self.segments.set_current(Show.ALL.value)
        self.filter.clear()
        self._rest.stop()
        self._tell_filter()

    def show_segment(self, show: Show) -> None:
        """Choose a segment, as if the person had."""
        self.segments.set_current(show.value)
        self._tell_filter()

    def show_counts(self, *, total: int, captioned: int, problems: int) -> None:
        """The numbers on the segments."""
        self.segments.set_count(Show.ALL.value, total)
        self.segments.set_count(Show.CAPTIONED.value, captioned)
        self.segments.set_count(Show.PROBLEMS.value, problems)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The wheel with Ctrl does the same where there is no room.
        self._sizes.setVisible(self.width() >= _SLIDER_FROM)

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._rest.start()

    @Slot(str)
    def _on_segment_changed(self, _key: str) -> None:
        self._tell_filter()

    @Slot()
    def _tell_filter(self) -> None:
        self.filter_changed.emit(self.wanted())

    @Slot()
    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()
