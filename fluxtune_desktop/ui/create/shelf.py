"""All pictures, or the favourites alone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.core.ids import PictureId
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented

_ALL, _LIKED = "all", "favourites"
_MARGIN = 18


class Shelf(QWidget):
    """Hidden while there is no favourite. ``changed`` comes when the other is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segmented(
            (
                Segment(key=_ALL, label=self.tr("All")),
                Segment(key=_LIKED, label=self.tr("Favourites")),
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, SPACE_3, _MARGIN, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        self.hide()
        self.segments.changed.connect(self.changed)

    def show_counts(self, pictures: Sequence[Picture]) -> None:
        """How many there are of each. Without a favourite, all are shown."""
        liked = sum(picture.favourite for picture in pictures)
        self.segments.set_count(_ALL, len(pictures))
        self.segments.set_count(_LIKED, liked)
        if not liked:
            self.segments.set_current(_ALL)
        self.setVisible(bool(liked))

    def chosen(
        self, pictures: Sequence[Picture], *, also: PictureId | None = None
    ) -> Sequence[Picture]:
        """Those of the pictures that are to be seen, and the one that is being looked at."""
        if self.segments.current() == _ALL:
            return pictures
        return [picture for picture in pictures if picture.favourite or picture.id == also]
