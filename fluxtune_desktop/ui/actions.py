"""The commands of the window, each with its words and its key, made once."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import Command, make_action, make_mirror


class Actions(QObject):
    """Made by the window and added to it, so that their keys work on every page."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dataset = self._make(commands.GO_DATASET)
        self.train = self._make(commands.GO_TRAIN)
        self.create = self._make(commands.GO_CREATE)
        self.settings = self._make(commands.GO_SETTINGS)
        self.activity = self._make(commands.SHOW_ACTIVITY)
        self.find_command = self._make(commands.FIND_COMMAND)
        self.open_folder = self._make(commands.OPEN_FOLDER)
        self.show_folder = self._make(commands.SHOW_FOLDER)
        # Their keys are those of the Dataset page; here they are only told.
        self.find_replace = make_mirror(commands.REPLACE, self)
        self.export = make_mirror(commands.EXPORT, self)
        self.close_project = self._make(commands.CLOSE_PROJECT)
        self.undo = self._make(commands.UNDO)
        self.redo = self._make(commands.REDO)
        self.full_screen = self._make(commands.FULL_SCREEN)
        self.keys = self._make(commands.SHOW_KEYS)
        self.guide = self._make(commands.SHOW_GUIDE)
        self.support = self._make(commands.SHOW_SUPPORT)
        self.adopt = self._make(commands.ADOPT)
        self.all_runs = self._make(commands.ALL_RUNS)
        self.menu = self._make(commands.SHOW_MENU)
        self.quit = self._make(commands.QUIT)

    def need_project(self, is_open: bool) -> None:
        """What is done with a project can be done only while one is open."""
        for action in (
            self.train,
            self.create,
            self.show_folder,
            self.find_replace,
            self.export,
            self.adopt,
            self.close_project,
        ):
            action.setEnabled(is_open)

    def all(self) -> list[QAction]:
        """Every command."""
        return self.findChildren(QAction)

    def _make(self, command: Command) -> QAction:
        return make_action(command, self)
