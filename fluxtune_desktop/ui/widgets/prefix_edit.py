"""A line to type in that begins with words which cannot be changed."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_LEFT = 10
_GAP = 4


class PrefixEdit(QLineEdit):
    """A line edit that shows, before its own text, a prefix such as ``guido /``."""

    def __init__(self, prefix: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = PlainLabel(role="secondary", parent=self)
        self.set_prefix(prefix)

    def prefix(self) -> str:
        """The words before the text."""
        return self._prefix.text()

    def set_prefix(self, prefix: str) -> None:
        """Show other words; empty shows none."""
        self._prefix.setText(prefix)
        self._prefix.setVisible(bool(prefix))
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self._prefix.sizeHint().width() if self._prefix.text() else 0
        self._prefix.setGeometry(_LEFT, 0, width, self.height())
        self.setTextMargins(width + _GAP - 2 if width else 0, 0, 0, 0)
