"""The words that are used often, one click away."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.words import words_used_often
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.chip import Chip
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_REST_MS = 1500
_COUNTED = 2000
"""Captions that are counted; more would not change which words are frequent."""


class OftenUsed(QWidget):
    """``chosen`` carries the word. Hidden while no word stands in two captions."""

    chosen = Signal(str)

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._count)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.captions_changed.connect(self._on_words_changed)
        session.project_changed.connect(self._on_project_changed)
        self._count()

    @property
    def words(self) -> tuple[str, ...]:
        """The words on the chips."""
        return self._words

    def chips(self) -> list[Chip]:
        """The chips, in the order of the words."""
        return [chip for chip in self.findChildren(Chip) if chip.word in self._words]

    @Slot(object)
    def _on_dataset_changed(self, changed: object) -> None:
        if changed is None:
            self._count()

    @Slot(object)
    def _on_words_changed(self, _changed: object) -> None:
        self._rest.start()

    @Slot(object)
    def _on_project_changed(self, _project: object) -> None:
        # Another trigger word is no longer a word to offer: not even for a moment.
        self._count()

    @Slot()
    def _count(self) -> None:
        project = self._session.project
        images = self._session.dataset.images[:_COUNTED]
        words = words_used_often(
            (image.caption.text for image in images),
            leave_out=project.trigger_word if project is not None else "",
        )
        self._words_changed(words)

    def set_room(self, there_is: bool) -> None:
        """Whether there is room for the chips."""
        self._room = there_is
        self.setVisible(there_is and bool(self._words))

    def _words_changed(self, words: tuple[str, ...]) -> None:
        if words == self._words:
            return
        self._words = words
        self._flow.clear()
        for word in words:
            chip = Chip(word)
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
        self.setVisible(self._room and bool(words))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(chip.word)
