"""Puts the recommended value back into one field."""

from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.button import IconButton

_SIDE = 20
_ICON = 14


class UseButton(IconButton):
    """Small, behind the field's name; its room stays, so that nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rotate-ccw", "", role="ghost", size=_ICON, parent=parent)
        set_role(self, "ghost", small=True)
        self.setFixedSize(_SIDE, _SIDE)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def offer(self, words: str, *, differs: bool) -> None:
        """Say what it would put there; hidden where that stands already."""
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(differs)
