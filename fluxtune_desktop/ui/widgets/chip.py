"""A small round button that stands for a word."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fluxtune_desktop.ui.theme import set_role


class Chip(QPushButton):
    """`word` on a chip; connect `clicked`."""

    def __init__(self, word: str, *, parent: QWidget | None = None) -> None:
        # An ampersand in a word is a character, not a shortcut.
        super().__init__(word.replace("&", "&&"), parent)
        self._word = word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "chip")

    @property
    def word(self) -> str:
        """The word as it was given."""
        return self._word
