"""The quiet list under the cursor: how a word may go on."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDEST = 360
_NARROWEST = 170
_AROUND = 6
_GAP = 3


class CompletionList(QFrame):
    """Never takes the focus. ``chosen`` carries what was clicked."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_role(self, "popover")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("How the word may go on"))
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self._list, "offers")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_clicked)
        self.hint = PlainLabel(self.tr("Tab takes it · Ctrl+Space to choose"), role="hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.setSpacing(2)
        column.addWidget(self._list)
        column.addWidget(self.hint)
        self.hide()

    @property
    def offers(self) -> tuple[str, ...]:
        """What is offered."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.text() for item in items)

    @property
    def current(self) -> str:
        """What Tab takes."""
        return self._list.currentItem().text() if self._list.currentRow() >= 0 else ""

    def show_offers(self, offers: tuple[str, ...], word: QRect) -> None:
        """Show these under ``word`` (in the window), or above it where there is no room below."""
        if offers != self.offers:
            self._list.clear()
            self._list.addItems(list(offers))
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(self._list.sizeHintForRow(0) * len(offers))
        self._place(word)
        self.show()
        self.raise_()
        self.setAccessibleDescription(", ".join(offers))

    def step(self, by: int) -> None:
        """Choose the next one or the one before."""
        count = max(self._list.count(), 1)
        self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def _place(self, word: QRect) -> None:
        window = self.parentWidget()
        if window is None:
            return
        widest = max(self._list.sizeHintForColumn(0), self.hint.sizeHint().width())
        width = min(max(widest + 4 * _AROUND, _NARROWEST), _WIDEST)
        self.resize(width, self.sizeHint().height())
        left = max(min(word.left(), window.width() - width - _GAP), 0)
        below = word.bottom() + _GAP
        fits = below + self.height() <= window.height()
        self.move(QPoint(left, below if fits else word.top() - _GAP - self.height()))

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.text())
