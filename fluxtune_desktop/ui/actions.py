"""The commands of the window, each with its words and its key, made once."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

translate = QCoreApplication.translate


class Actions(QObject):
    """Made by the window and added to it, so that their keys work on every page."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dataset = self._make(translate("Actions", "Dataset"), "Ctrl+1")
        self.train = self._make(translate("Actions", "Train"), "Ctrl+2")
        self.create = self._make(translate("Actions", "Create"), "Ctrl+3")
        self.settings = self._make(translate("Actions", "Settings"), "Ctrl+,")
        self.open_folder = self._make(translate("Actions", "Open folder…"), "Ctrl+O")
        self.show_folder = self._make(translate("Actions", "Show folder"), "")
        # Their keys are those of the Dataset page; here they are only told.
        self.find_replace = self._make(
            translate("Actions", "Find and replace in captions…") + "\tCtrl+R", ""
        )
        self.export = self._make(translate("Actions", "Export captions…") + "\tCtrl+E", "")
        self.close_project = self._make(translate("Actions", "Close project"), "Ctrl+W")
        self.undo = self._make(translate("Actions", "Undo"), "Ctrl+Z")
        self.redo = self._make(translate("Actions", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.full_screen = self._make(translate("Actions", "Full screen"), "F11")
        self.keys = self._make(translate("Actions", "Keys of this page"), "?", "F1", "Shift+?")
        self.quit = self._make(translate("Actions", "Quit"), "Ctrl+Q")

    def all(self) -> list[QAction]:
        """Every command."""
        return self.findChildren(QAction)

    def _make(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        sequences = [QKeySequence(key) for key in keys if key]
        action.setShortcuts(sequences)
        if sequences:
            shown = sequences[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        return action
