"""The pictures as a feed: grouped by prompt, newest first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.core.ids import PictureId
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.create import feed_painting
from fluxtune_desktop.ui.create.feed_layout import HEADING, Heading, Placed, Tile, place_groups
from fluxtune_desktop.ui.create.groups import Group, captions_of, placeholder
from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tab_order import BY_TAB, put_after
from fluxtune_desktop.ui.widgets.button import Button

Thumbnail = Callable[[Picture], QPixmap | None]
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """What the feed shows. ``triggers`` are the words to mark in prompts."""

    groups: tuple[Group, ...]
    prices: Prices
    now: datetime
    triggers: frozenset[str] = frozenset()


class Feed(QWidget):
    """Lives in a scroll area. ``chosen``, ``opened`` and ``like_wanted`` carry a `Picture`,
    ``compare_wanted`` the `Picture` that is wanted beside the chosen one, ``stop_wanted`` the key
    of a group."""

    chosen = Signal(object)
    opened = Signal(object)
    compare_wanted = Signal(object)
    like_wanted = Signal(object)
    stop_wanted = Signal(object)
    shown_wanted = Signal(object)

    def __init__(self, thumbnail: Thumbnail, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._view: FeedView | None = None
        self._placed = Placed(tiles=(), headings=(), height=0)
        self._current: PictureId | None = None
        self._stops: dict[str, _StopButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Pictures"))
        speak_as(self, QAccessible.Role.List)
        like = make_action(commands.FAVOURITE, self)
        like.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        like.triggered.connect(self._like)
        self.addAction(like)

    def show_view(self, view: FeedView) -> None:
        """Show these groups; the chosen picture stays chosen."""
        self._view = view
        self._arrange()
        self.update()

    def current(self) -> Picture | None:
        """The chosen picture as it is now."""
        tile = self._placed.find(self._current) if self._current is not None else None
        return tile.picture if tile is not None else None

    def choose(self, picture: PictureId) -> None:
        """Choose a picture; one that is not here changes nothing."""
        tile = self._placed.find(picture)
        if tile is None:
            return
        self._current = picture
        self.setAccessibleDescription(_spoken(tile.picture))
        self.update()
        self.shown_wanted.emit(tile.box)
        self.chosen.emit(tile.picture)

    def box_of(self, picture: PictureId) -> QRectF | None:
        """Where a picture is drawn."""
        tile = self._placed.find(picture)
        return tile.box if tile is not None else None

    def beside(self, step: int) -> Picture | None:
        """The kept picture before (-1) or after (+1) the chosen one."""
        kept = [
            tile.picture for tile in self._placed.tiles if tile.picture.phase is PicturePhase.KEPT
        ]
        places = [place for place, picture in enumerate(kept) if picture.id == self._current]
        if not places or not 0 <= places[0] + step < len(kept):
            return None
        return kept[places[0] + step]

    # -- events -------------------------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        return QSize(500, round(self._placed.height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_TAB and self._current is None and self._placed.tiles:
            # Else nothing would show that the keys are here.
            self.choose(self._placed.tiles[0].picture.id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        tile = self._placed.at(event.position())
        if tile is None or event.button() != Qt.MouseButton.LeftButton:
            return
        adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if adding and self._comparable(tile.picture):
            self.compare_wanted.emit(tile.picture)
        else:
            self.choose(tile.picture.id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        tile = self._placed.at(event.position())
        if tile is not None and tile.picture.phase is PicturePhase.KEPT:
            self.opened.emit(tile.picture)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            picture = self.current()
            if picture is not None and picture.phase is PicturePhase.KEPT:
                self.opened.emit(picture)
        elif key in _STEPS or key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._walk(key)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        seen = QRectF(event.rect())
        for heading in self._placed.headings:
            if heading.box.united(heading.below or heading.box).intersects(seen):
                self._paint_heading(painter, heading)
        for tile in self._placed.tiles:
            if tile.box.adjusted(-4, -4, 4, 4).intersects(seen):
                self._paint_tile(painter, tile)

    # -- inside -------------------------------------------------------------------------------

    def _comparable(self, other: Picture) -> bool:
        current = self.current()
        return (
            current is not None
            and current.id != other.id
            and current.phase is other.phase is PicturePhase.KEPT
        )

    @Slot()
    def _like(self) -> None:
        picture = self.current()
        if picture is not None and picture.phase is PicturePhase.KEPT:
            self.like_wanted.emit(picture)

    def _walk(self, key: Qt.Key) -> None:
        tiles = self._placed.tiles
        if not tiles:
            return
        found = self._placed.find(self._current) if self._current is not None else None
        if found is None:
            self.choose(tiles[0].picture.id)
            return
        if key in _STEPS:
            place = tiles.index(found) + _STEPS[key]
            self.choose(tiles[min(max(place, 0), len(tiles) - 1)].picture.id)
            return
        there = self._placed.beyond(found, down=key == Qt.Key.Key_Down)
        if there is not None:
            self.choose(there.picture.id)

    def _paint_heading(self, painter: QPainter, heading: Heading) -> None:
        if self._view is None:
            return
        group, box, triggers = heading.group, heading.box, self._view.triggers
        stop = self._stops.get(group.key)
        room = box.adjusted(0, 0, -(stop.width() + 8), 0) if stop is not None else box
        captions = captions_of(group, self._view.prices, now=self._view.now)
        if heading.below is None:
            feed_painting.paint_heading(painter, room, group.prompt, captions, triggers)
            return
        feed_painting.paint_heading(painter, room, group.prompt, (), triggers)
        feed_painting.paint_facts(painter, heading.below, captions)

    def _paint_tile(self, painter: QPainter, tile: Tile) -> None:
        picture, box, making = tile.picture, tile.box, tile.making
        if picture.phase is PicturePhase.KEPT:
            feed_painting.paint_picture(painter, box, self._thumbnail(picture))
            if picture.favourite:
                feed_painting.paint_favourite(painter, box)
        else:
            feed_painting.paint_placeholder(painter, box, *placeholder(picture, making=making))
        if picture.id == self._current:
            feed_painting.paint_selection(painter, box, focused=self.hasFocus())

    def _arrange(self) -> None:
        if self._view is None:
            return
        self._placed = place_groups(self._view.groups, self.width())
        self.setMinimumHeight(round(self._placed.height))
        self._arrange_stops(self._view.groups)

    def _arrange_stops(self, groups: tuple[Group, ...]) -> None:
        running = {group.key for group in groups if group.making}
        for key in set(self._stops) - running:
            over = self._stops.pop(key)
            over.hide()
            over.deleteLater()
        for heading in self._placed.headings:
            if heading.group.key not in running:
                continue
            button = self._stops.get(heading.group.key) or self._add_stop(heading.group.key)
            place = QPointF(heading.box.right() - button.sizeHint().width(), heading.box.top())
            button.move(place.toPoint())
            button.resize(button.sizeHint().width(), round(HEADING) - 4)

    def _add_stop(self, key: str) -> "_StopButton":
        button = _StopButton(key, self.tr("Stop"), self)
        button.asked.connect(self.stop_wanted)
        put_after(button, self)
        button.show()
        self._stops[key] = button
        return button


class _StopButton(Button):
    asked = Signal(object)

    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(text, role="link", parent=parent)
        self._key = key
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._key)


def _spoken(picture: Picture) -> str:
    words = placeholder(picture)[2] if picture.phase is not PicturePhase.KEPT else ""
    if picture.favourite:
        words = QCoreApplication.translate("Feed", "Favourite")
    return " · ".join(part for part in (picture.request.prompt, words) if part)
