"""What a change of many captions would do: the list with its ticks, or a sentence instead."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fluxtune_desktop.core.bulk import Action, Rehearsal
from fluxtune_desktop.ui.dataset.bulk_list import BulkList
from fluxtune_desktop.ui.dataset.bulk_model import BulkModel
from fluxtune_desktop.ui.dataset.bulk_texts import count_text, nothing_text, unreadable_text
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class BulkResult(QWidget):
    """Shows what it is told; the ticks are kept in ``model``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BulkModel(self)
        self.list = BulkList(self.model)
        self._found: Rehearsal | None = None
        self.all_box = QCheckBox()
        self.all_box.setAccessibleName(self.tr("Tick all captions, or none"))
        self.all_box.setToolTip(self.tr("Tick all captions, or none"))
        self.count = PlainLabel(role="strong")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.unreadable = PlainLabel(role="warn", wrap=True)
        self.unreadable.hide()
        self.state = PlainLabel(role="secondary", wrap=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._counts = QWidget()
        counts = QHBoxLayout(self._counts)
        counts.setContentsMargins(SPACE_2 + 1, 0, 0, 0)
        counts.setSpacing(SPACE_2)
        counts.addWidget(self.all_box)
        counts.addWidget(self.count, 1)
        self._middle = QStackedWidget()
        set_role(self._middle, "bare")
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._counts)
        column.addWidget(self._middle, 1)
        column.addWidget(self.unreadable)
        self.model.ticks_changed.connect(self._show_ticks)
        self.all_box.clicked.connect(self._tick_all)

    def show_found(self, action: Action, found: Rehearsal) -> None:
        """The captions that would change, or why there is none."""
        self._found = found
        self.model.show_rows(found.rows, found.longest)
        self.unreadable.setText(unreadable_text(found.unreadable))
        self.unreadable.setVisible(found.unreadable > 0)
        if not found.rows:
            self._show_sentence(nothing_text(action, found), warns=False)
            return
        self._middle.setCurrentWidget(self.list)
        self._counts.show()

    def say(self, sentence: str, *, warns: bool = False) -> None:
        """Say something in the place of the list."""
        self._found = None
        self.unreadable.hide()
        self.model.show_rows(())
        self._show_sentence(sentence, warns=warns)

    def _show_sentence(self, sentence: str, *, warns: bool) -> None:
        self.state.setText(sentence)
        set_role(self.state, "warn" if warns else "secondary")
        self._middle.setCurrentWidget(self.state)
        self._counts.hide()

    @Slot()
    def _show_ticks(self) -> None:
        some = self.model.ticked
        full = some == len(self.model.rows)
        partly = Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Unchecked
        self.all_box.setCheckState(Qt.CheckState.Checked if full and some else partly)
        if self._found is not None:
            self.count.setText(count_text(self._found, some))

    @Slot()
    def _tick_all(self) -> None:
        self.model.tick_all(ticked=self.model.ticked < len(self.model.rows))
