"""A made picture over the whole window: its keys, another one beside it, and the one without."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import Command, make_action
from fluxtune_desktop.ui.create.picture_panel import Facts
from fluxtune_desktop.ui.create.viewer import Stage, Viewer
from fluxtune_desktop.ui.create.wishes import Part
from fluxtune_desktop.ui.tokens import DARK, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.image_link import ImageLink
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class PictureViewer(Viewer):
    """``part_wanted`` carries the `Part` of the settings that goes into the form; ``held`` whether
    the key for the picture without the LoRA is down."""

    part_wanted = Signal(object)
    favourite_wanted = Signal()
    compare_wanted = Signal()
    swap_wanted = Signal()
    held = Signal(bool)
    make_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.note = _line(DARK.text)
        self.information = _line(DARK.text_2)
        self.information.hide()
        self.make = Button(self.tr("Make it without the LoRA"), icon="sparkles", role="shade")
        self.make.clicked.connect(self.make_wanted)
        self.make.hide()
        self.other = Stage()
        self.other.setFocusProxy(self.image)
        self.other.hide()
        self._link = ImageLink(self.other, self.image)
        self.middle.insertWidget(1, self.other, 1)
        self.left_words, self.right_words = _line(DARK.text_2), _line(DARK.text_2)
        self._words = QWidget()
        self._words.hide()
        words = QHBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_3)
        words.addWidget(self.left_words, 1)
        words.addWidget(self.right_words, 1)
        column = self.layout()
        if column is not None:
            column.addWidget(self._words)
            column.addWidget(self.note)
            column.addWidget(self.make)
            column.setAlignment(self.make, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(self.information)
        self._add_commands()

    @property
    def comparing(self) -> bool:
        """Whether two pictures stand beside each other."""
        return not self.other.isHidden()

    @property
    def offers(self) -> bool:
        """Whether a button to make something is shown."""
        return not self.make.isHidden()

    def show_beside(self, pixmap: QPixmap | None, left: str, right: str) -> None:
        """Show another picture to the left, and in what the two differ; None for one alone."""
        self.other.setVisible(pixmap is not None)
        self._words.setVisible(pixmap is not None)
        self.left_words.setText(left)
        self.right_words.setText(right)
        if pixmap is not None:
            self.other.set_pixmap(pixmap)
            self.image.fit()

    def say(self, words: str, offer: str = "") -> None:
        """Say something below the picture, with a button when something can be made."""
        self.note.setText(words)
        self.make.setText(offer)
        self.make.setVisible(bool(offer))

    @override
    def show_picture(self, pixmap: QPixmap, title: str, *, before: bool, after: bool) -> None:
        self.say("")
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

    @override
    def leave(self) -> None:
        self.held.emit(False)
        self.show_beside(None, "", "")
        super().leave()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.image
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._without.shortcuts()
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        ):
            if not event.isAutoRepeat():
                self.held.emit(event.type() == QEvent.Type.KeyPress)
            return True
        if watched is self.image and event.type() == QEvent.Type.FocusOut:
            self.held.emit(False)
        return super().eventFilter(watched, event)

    @override
    def _on_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.comparing:
            self.compare_wanted.emit()
            return True
        return super()._on_key(key)

    def _add_commands(self) -> None:
        for part, command in (
            (Part.ALL, commands.USE_ALL),
            (Part.SEED, commands.USE_SEED),
            (Part.PROMPT, commands.USE_PROMPT),
            (Part.REST, commands.USE_REST),
            (Part.SHAPE, commands.USE_SHAPE),
        ):
            action = self._offer(command)
            action.setData(part)
            action.triggered.connect(self._want)
        self._offer(commands.LIKE).triggered.connect(self.favourite_wanted)
        self._offer(commands.COMPARE).triggered.connect(self.compare_wanted)
        self._offer(commands.SWAP).triggered.connect(self.swap_wanted)
        # The key itself is heard where it goes down and up.
        self._without = self._offer(commands.WITHOUT)
        self._without.setEnabled(False)
        self._offer(commands.INFORMATION).triggered.connect(self._toggle_information)

    def _offer(self, command: Command) -> QAction:
        action = make_action(command, self)
        self.addAction(action)
        return action

    @Slot()
    def _want(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            # Qt gives back a plain word.
            part = Part(action.data())
            self.part_wanted.emit(part)
            self.say(self._told(part))

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
