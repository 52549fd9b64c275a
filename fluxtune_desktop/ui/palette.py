"""The command palette: every command that can be given now, found by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.command_search import Hit, find
from fluxtune_desktop.ui.palette_row import PaletteRow, Shown
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 560
_HEIGHT = 380
_FROM_TOP = 96
_RECENT = 6
_Index = QModelIndex | QPersistentModelIndex
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """``name`` is the same whenever this is offered; ``where`` tells its place, ``keys`` how it is
    reached without the palette. It is found by ``also``, too, which is not shown."""

    name: str
    words: str
    where: str
    keys: tuple[str, ...]
    take: Callable[[], None]
    also: str = ""


class CommandPalette(Veil):
    """Covers ``window``. What was taken last comes first the next time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Find a command"))
        self._recent: list[str] = []
        self._offers: list[Offer] = []
        self.model = _Hits(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list = QListView()
        set_role(self.list, "bare")
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands"))
        self.none = PlainLabel(self.tr("No command has these letters."), role="hint")
        self.sheet.setFixedWidth(_WIDTH)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(SPACE_3, _FROM_TOP, SPACE_3, SPACE_3)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        for part in (self.field, self.none, self.list):
            column.addWidget(part)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.list.entered.connect(self.list.setCurrentIndex)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Open with these; each name once, the first wins."""
        by_name = {offer.name: offer for offer in reversed(offers)}
        order = {name: place for place, name in enumerate(self._recent)}
        first = [offer for offer in offers if by_name[offer.name] is offer]
        self._offers = sorted(first, key=lambda offer: order.get(offer.name, len(order)))
        self.field.clear()
        self._search("")
        self.open(self.field)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._on_key(event)
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                self.look_at_focus(event.reason())
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list.currentIndex())
            return True
        # The focus stays here: Tab would go to what is covered.
        return event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}

    @Slot(str)
    def _search(self, wanted: str) -> None:
        texts = [f"{offer.words} {offer.also}".rstrip() for offer in self._offers]
        shown = [(self._offers[hit.index], hit) for hit in find(wanted, texts)]
        self.model.show_hits(shown)
        self.list.setCurrentIndex(self.model.index(0))
        self.none.setHidden(bool(shown))
        rows = len(shown) * self.list.sizeHintForRow(0) if shown else 0
        self.list.setFixedHeight(min(max(rows, 1), self._room()))
        self.list.setHidden(not shown)

    def _room(self) -> int:
        return min(_HEIGHT, self._window.height() - 2 * _FROM_TOP)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        offer = self.model.offer(index.row())
        others = [name for name in self._recent if name != offer.name]
        self._recent = [offer.name, *others][:_RECENT]
        # First back to where one was: what a command does depends on it.
        self.leave()
        offer.take()


class _Hits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[tuple[Offer, Hit]] = []

    def show_hits(self, hits: list[tuple[Offer, Hit]]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def offer(self, row: int) -> Offer:
        return self._hits[row][0]

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer, hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.words, offer.where, *offer.keys) if part)
        if role == Qt.ItemDataRole.UserRole:
            return Shown(words=offer.words, where=offer.where, keys=offer.keys, places=hit.places)
        return None
