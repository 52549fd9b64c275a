"""A made picture over the whole window, and the keys that bring its settings into the form."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.create.picture_panel import Facts
from fluxtune_desktop.ui.create.viewer import Viewer
from fluxtune_desktop.ui.create.wishes import Part
from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class PictureViewer(Viewer):
    """``part_wanted`` carries the `Part` of the settings that goes into the form."""

    part_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.note = _line(DARK.ok)
        self.information = _line(DARK.text_2)
        self.information.hide()
        column = self.layout()
        if column is not None:
            column.addWidget(self.note)
            column.addWidget(self.information)
        for part, key, words in (
            (Part.ALL, "A", self.tr("Use all settings")),
            (Part.SEED, "S", self.tr("Use the seed")),
            (Part.PROMPT, "P", self.tr("Use the prompt")),
            (Part.REST, "R", self.tr("Use all but the seed")),
            (Part.SHAPE, "D", self.tr("Use the shape")),
        ):
            action = self._make(words, key)
            action.setData(part)
            action.triggered.connect(self._want)
        self._make(self.tr("Information"), "I").triggered.connect(self._toggle_information)

    @override
    def show_picture(self, pixmap: QPixmap, title: str, *, before: bool, after: bool) -> None:
        self.note.clear()
        super().show_picture(pixmap, title, before=before, after=after)

    def show_facts(self, facts: Facts) -> None:
        """What is known of the picture, for whoever asks for information."""
        lines = (
            facts.model,
            self.tr("Seed %1").replace("%1", facts.seed),
            self.tr("Strength %1").replace("%1", facts.strength),
            facts.size,
            facts.took,
        )
        self.information.setText("  ·  ".join(line for line in lines if line))

    def _make(self, words: str, key: str) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    @Slot()
    def _want(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            # Qt gives back a plain word.
            part = Part(action.data())
            self.part_wanted.emit(part)
            self.note.setText(self._told(part))

    def _told(self, part: Part) -> str:
        return {
            Part.ALL: self.tr("All settings of this picture are in the form."),
            Part.SEED: self.tr("The seed of this picture is in the form."),
            Part.PROMPT: self.tr("The prompt of this picture is in the form."),
            Part.REST: self.tr("All settings but the seed are in the form."),
            Part.SHAPE: self.tr("The shape of this picture is in the form."),
        }[part]

    @Slot()
    def _toggle_information(self) -> None:
        self.information.setVisible(self.information.isHidden())


def _line(color: str) -> PlainLabel:
    label = PlainLabel(wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    # The shade is dark in both themes.
    label.setStyleSheet(f"color: {color}")
    return label
