"""What the person says of a run: a star, a name, a note."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fluxtune_desktop.core.run_label import LONGEST_NAME, RunLabel
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1
from fluxtune_desktop.ui.widgets.button import IconButton


class LabelRow(QWidget):
    """``changed`` carries the `RunLabel` as it is now, with each letter."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: RunLabel | None = None
        self.star = IconButton("star", self.tr("Star this run"), role="ghost")
        self.star.setIcon(icon("star", "text_2", checked="star-filled", checked_role="accent"))
        self.star.setCheckable(True)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name this run"))
        self.name.setAccessibleName(self.tr("Name of the run"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A note for later"))
        self.note.setAccessibleName(self.tr("Note on the run"))
        for field in (self.name, self.note):
            set_role(field, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        row.addWidget(self.star)
        row.addWidget(self.name, 2)
        row.addWidget(self.note, 3)
        self.star.toggled.connect(self._on_changed)
        for field in (self.name, self.note):
            field.textEdited.connect(self._on_changed)

    def show_label(self, label: RunLabel, *, read_only: bool) -> None:
        """Show what is said of a run. A blank at the end of what is being typed stays."""
        for field in (self.name, self.note):
            field.setReadOnly(read_only)
        self.star.setEnabled(not read_only)
        if label == self._label:
            return
        self._label = label
        with QSignalBlocker(self.star):
            self.star.setChecked(label.starred)
        for field, text in ((self.name, label.name), (self.note, label.note)):
            if field.text().strip() != text:
                field.setText(text)

    @Slot(bool)
    @Slot(str)
    def _on_changed(self, _value: object) -> None:
        if self._label is None:
            return
        label = RunLabel(
            run=self._label.run,
            name=self.name.text().strip(),
            note=self.note.text().strip(),
            starred=self.star.isChecked(),
        )
        if label != self._label:
            self._label = label
            self.changed.emit(label)
