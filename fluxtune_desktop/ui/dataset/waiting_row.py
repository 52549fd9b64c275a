"""How far something is, and the button that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button


class WaitingRow(QWidget):
    """Hidden at first. ``name`` is what the bar is called for those who listen."""

    canceled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.cancel_button = Button(self.tr("Cancel"), icon="x")
        self.cancel_button.clicked.connect(self.canceled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.end()

    def begin(self) -> None:
        """Come to view, before anything is known."""
        self.bar.setRange(0, 0)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """It is over."""
        self.hide()
        self.bar.setRange(0, 0)
