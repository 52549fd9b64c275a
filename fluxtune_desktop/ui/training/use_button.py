"""Puts the recommended value back into one field."""

from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.widgets.button import IconButton

_SIDE = 20
_ICON = 14


class UseButton(IconButton):
    """Small, behind the field's name; not there where nothing is to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rotate-ccw", "", role="ghost", size=_ICON, parent=parent)
        self.setFixedSize(_SIDE, _SIDE)
        self.hide()

    def offer(self, words: str, *, differs: bool) -> None:
        """Say what it would put there; hidden where that stands already."""
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(differs)
