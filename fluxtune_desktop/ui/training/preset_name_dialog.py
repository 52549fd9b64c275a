"""Asks under which name a preset is kept; a name that is taken is asked about before it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fluxtune_desktop.core.presets import LONGEST_NAME, is_preset_name
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.worded_dialog import WordedDialog

_WIDTH = 440


class PresetNameDialog(WordedDialog):
    """Connect ``accepted``; `name` is then usable. ``taken`` says whether another has a name."""

    def __init__(
        self,
        title: str,
        name: str,
        taken: Callable[[str], bool],
        parent: QWidget,
        *,
        note: str = "",
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._taken = taken
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit(name)
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.selectAll()
        self.field = Field(self.tr("Name"), self.edit)
        self.keep = Button("", role="primary")
        self.refuse = Button(self.tr("Not now"))
        self.keep.setDefault(True)
        self.refuse.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(title, role="title", wrap=True))
        if note:
            column.addWidget(PlainLabel(note, role="secondary", wrap=True))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.refuse)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.edit.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self.accept)
        self.refuse.clicked.connect(self.reject)
        self._on_typed()
        self.edit.setFocus()

    def name(self) -> str:
        """What was typed, with single spaces."""
        return " ".join(self.edit.text().split())

    @Slot()
    def _on_typed(self) -> None:
        name = self.name()
        taken = self._taken(name)
        self.keep.setEnabled(is_preset_name(name))
        self.keep.setText(self.tr("Replace") if taken else self.tr("Save"))
        if taken:
            self.field.set_problem(
                self.tr("You have a preset of this name. It would be replaced by this one.")
            )
        else:
            # As long as what it takes the place of: the dialog keeps its height.
            self.field.set_hint(self.tr("It is kept on this computer, for all projects."))
