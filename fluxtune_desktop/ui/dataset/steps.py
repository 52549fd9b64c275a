"""Previous, next, and where one is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.commands import make_action, tell_key
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button, TrailingIconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class Steps(QWidget):
    """``step`` is -1 for Previous and +1 for Next, also by the keys of ``keys``."""

    step = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = Button(self.tr("Previous"), icon="arrow-left")
        self.next = TrailingIconButton(self.tr("Next"), icon="arrow-right")
        self.place = PlainLabel(role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.previous)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.next)
        self.keys = (
            make_action(commands.PREVIOUS_IMAGE, self),
            make_action(commands.NEXT_IMAGE, self),
        )
        tell_key(self.previous, commands.PREVIOUS_IMAGE.title(), self.keys[0])
        tell_key(self.next, commands.NEXT_IMAGE.title(), self.keys[1])
        for back in (self.previous.clicked, self.keys[0].triggered):
            back.connect(self._back)
        for forth in (self.next.clicked, self.keys[1].triggered):
            forth.connect(self._forth)

    def show_place(self, place: int, count: int) -> None:
        """The place from 1, and of how many."""
        words = self.tr("{place} of {count}")
        self.place.setText(words.format(place=grouped(place), count=grouped(count)))
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(0 < place < count)

    @Slot()
    def _back(self) -> None:
        self.step.emit(-1)

    @Slot()
    def _forth(self) -> None:
        self.step.emit(1)
