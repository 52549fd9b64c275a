"""What would change if all captions were brought back, before and after, with ticks."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.services.earlier import Rest
from fluxtune_desktop.ui.dataset.bulk_list import BulkList
from fluxtune_desktop.ui.dataset.bulk_model import BulkModel
from fluxtune_desktop.ui.dataset.earlier_texts import captions_text, gone_text, snapshot_head
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

translate = QCoreApplication.translate
_MARKED = 12
"""Letters that a difference shows besides, on the average."""


class BringBack(QWidget):
    """``accepted`` carries the new texts of the ticked captions."""

    accepted = Signal(object)
    canceled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PlainLabel(role="field-label", wrap=True)
        self.note = PlainLabel(role="secondary", wrap=True)
        self.model = BulkModel(self)
        self.list = BulkList(self.model)
        self.cancel = Button(translate("Earlier", "Cancel"))
        self.apply = Button("", role="primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.head)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.cancel.clicked.connect(self.canceled)
        self.apply.clicked.connect(self._on_applied)
        self.model.ticks_changed.connect(self._show_count)

    def show_rest(self, rest: Rest) -> None:
        """Show what this would change; all of it is ticked."""
        self.head.setText(snapshot_head(rest.snapshot, now=datetime.now(UTC)))
        self.note.setVisible(rest.gone > 0)
        self.note.setText(gone_text(rest.gone))
        self.model.forget_ticks()
        longest = max((len(row.old) for row in rest.rows), default=0) + _MARKED
        self.model.show_rows(rest.rows, longest)
        self.apply.setFocus()

    @Slot()
    def _show_count(self) -> None:
        words = translate("Earlier", "Bring back %1")
        self.apply.setText(words.replace("%1", captions_text(self.model.ticked)))
        self.apply.setEnabled(self.model.ticked > 0)

    @Slot()
    def _on_applied(self) -> None:
        self.accepted.emit(self.model.wanted())
