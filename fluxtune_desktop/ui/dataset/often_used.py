"""The words and phrases that are used often, one click away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fluxtune_desktop.core.phrases import often_used
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.ui.tab_order import put_after, stop_before
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.chip import Chip
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class OftenUsed(QWidget):
    """``chosen`` carries the words. Hidden while nothing stands in two captions."""

    chosen = Signal(str)

    def __init__(self, caption_words: CaptionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption_words = caption_words
        self._words: tuple[str, ...] = ()
        self._room = True
        self.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(PlainLabel(self.tr("Words you use often"), role="field-label"))
        column.addWidget(self._chips)
        caption_words.changed.connect(self._on_counted)
        self._on_counted()

    @property
    def words(self) -> tuple[str, ...]:
        """The words on the chips."""
        return self._words

    def chips(self) -> list[Chip]:
        """The chips, in the order of the words."""
        return [chip for chip in self.findChildren(Chip) if chip.word in self._words]

    @Slot()
    def _on_counted(self) -> None:
        self._words_changed(often_used(self._caption_words.found))

    def set_room(self, there_is: bool) -> None:
        """Whether there is room for the chips."""
        self._room = there_is
        self.setVisible(there_is and bool(self._words))

    def _words_changed(self, words: tuple[str, ...]) -> None:
        if words == self._words:
            return
        self._words = words
        self._flow.clear()
        last = stop_before(self._chips)
        for word in words:
            chip = Chip(word)
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            last = put_after(chip, last)
        self.setVisible(self._room and bool(words))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(chip.word)
