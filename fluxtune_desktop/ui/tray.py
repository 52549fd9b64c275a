"""Notes of the desktop on macOS and Windows: the system shows them for an icon beside its clock."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from fluxtune_desktop.core.note import Note


class Tray(QObject):
    """``clicked`` carries the key of the last note, and an empty word: these systems let a program
    come forward that was clicked. The icon is there while a note may be clicked, no longer."""

    clicked = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.icon.messageClicked.connect(self._on_clicked)
        self.icon.activated.connect(self._on_clicked)

    def show(self, note: Note) -> None:
        """Show a note, where the system has a place for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._key = note.key
        self.icon.setToolTip(note.title)
        self.icon.show()
        self.icon.showMessage(note.title, note.text)

    @Slot()
    def _on_clicked(self) -> None:
        self.icon.hide()
        self.clicked.emit(self._key, "")
