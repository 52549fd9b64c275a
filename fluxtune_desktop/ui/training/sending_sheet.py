"""What a training will send, as a sheet over the window."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.training.sending_words import Part, Sending
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_WIDTH, _HEIGHT = 720, 640
_AROUND = 96
_FILES = 150
Index = QModelIndex | QPersistentModelIndex


class SendingSheet(Veil):
    """Read, and closed again: nothing is decided here."""

    def __init__(self, window: QWidget, what: Sending) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What will be sent?"))
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self.files = QListView()
        self.files.setAccessibleName(self.tr("Images and captions"))
        self.files.setUniformItemSizes(True)
        self.files.setFixedHeight(_FILES)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setModel(_Files(what.files, self.files))
        self.parts = tuple(_entry(part) for part in what.parts)
        self._lay_out(what)
        self.close_button.clicked.connect(self.leave)

    def show_over(self) -> None:
        """Come to the front."""
        self._fit()
        self.open(self.files)

    @override
    def leave(self) -> None:
        super().leave()
        self.close()
        self.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size()
        self.sheet.setFixedSize(
            min(_WIDTH, room.width() - _AROUND), min(_HEIGHT, room.height() - _AROUND)
        )

    def _lay_out(self, what: Sending) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("What will be sent?"), role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        inner = QWidget()
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, SPACE_2, 0)
        words.setSpacing(SPACE_4)
        words.addWidget(self.parts[0])
        words.addWidget(self.files)
        for part in self.parts[1:]:
            words.addWidget(part)
        words.addStretch(1)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, SPACE_4, 24, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(PlainLabel(what.lead, role="secondary", wrap=True))
        column.addWidget(ScrollColumn(inner), 1)


class _Files(QAbstractListModel):
    def __init__(self, files: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._files)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        image, caption = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            line = " ".join(caption.split()) or self.tr("no caption")
            return f"{image}   {line}"
        return caption or None if role == Qt.ItemDataRole.ToolTipRole else None


def _entry(part: Part) -> QWidget:
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_1)
    column.addWidget(PlainLabel(part.name, role="strong"))
    column.addWidget(PlainLabel(part.words, role="secondary", wrap=True))
    return entry
