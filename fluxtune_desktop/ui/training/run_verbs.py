"""What can be done with the run in front: the first things as buttons, the rest in a menu."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fluxtune_desktop.ui.commands import mark_as_verb
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.training.run_actions import RunAction, folded
from fluxtune_desktop.ui.widgets.button import Button, IconButton


class RunVerbs(QObject):
    """``act`` carries the `RunAction` that the person asked for; ``offered`` the Qt actions of all
    that can be done now, for a menu."""

    act = Signal(object)
    offered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: dict[RunAction, Button] = {}
        self._in_menu: dict[RunAction, QAction] = {}
        self.more = IconButton("ellipsis", self.tr("More for this run"))
        self.menu = QMenu(parent)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for action, (text, icon, role) in self._words().items():
            button = _ActionButton(action, text, icon=icon, role=role)
            button.asked.connect(self.act)
            self.buttons[action] = button
            entry = _ActionEntry(action, text, self)
            entry.asked.connect(self.act)
            self._in_menu[action] = entry

    def show(self, actions: Sequence[RunAction]) -> list[QWidget]:
        """Offer these, the most sensible first; returns what is to be seen."""
        in_menu = folded(actions)
        self.menu.clear()
        for action in in_menu:
            self.menu.addAction(self._in_menu[action])
        shown = [self.buttons[action] for action in actions if action not in in_menu]
        for place, button in enumerate(shown):
            set_role(button, "primary" if place == 0 else "")
        return [*shown, self.more] if in_menu else [*shown]

    def offer(self, actions: Iterable[RunAction]) -> None:
        """Have these, buttons as well as lines of the menu, offered elsewhere too."""
        self.offered.emit([self._in_menu[action] for action in actions])

    def entry(self, action: RunAction) -> QAction | None:
        """Its line in the menu; None when it is not there now."""
        entry = self._in_menu[action]
        return entry if entry in self.menu.actions() else None

    def _words(self) -> dict[RunAction, tuple[str, str, str]]:
        return {
            RunAction.OPEN_REPLICATE: (self.tr("Replicate"), "external-link", ""),
            RunAction.CANCEL: (self.tr("Cancel run"), "square", "danger"),
            RunAction.GO_ON: (self.tr("Go on"), "", ""),
            RunAction.LOOK_AGAIN: (self.tr("Look again"), "", ""),
            RunAction.START_AGAIN: (self.tr("Start again · could cost twice"), "", ""),
            RunAction.GIVE_UP: (self.tr("Give up"), "", ""),
            RunAction.CREATE: (self.tr("Create pictures"), "", ""),
            RunAction.FETCH: (self.tr("Fetch the file"), "download", ""),
            RunAction.SAVE_LORA: (self.tr("Save LoRA as…"), "download", ""),
            RunAction.SHOW_FOLDER: (self.tr("Show in folder"), "folder-open", ""),
            RunAction.PUBLISH: (self.tr("Publish to Hugging Face"), "upload", ""),
            RunAction.STOP_PUBLISHING: (self.tr("Stop publishing"), "square", ""),
            RunAction.REPEAT: (self.tr("Repeat with the same images"), "", ""),
            RunAction.AGAIN: (self.tr("Train again with these settings"), "", ""),
            RunAction.MAKE_PUBLIC: (self.tr("Make public…"), "external-link", ""),
            RunAction.NEW: (self.tr("Set up a new run"), "", ""),
            RunAction.EXPORT: (self.tr("Save run as a file…"), "", ""),
            RunAction.DELETE_THERE: (self.tr("Delete the model at Replicate…"), "", ""),
            RunAction.DISCARD: (self.tr("Move run to trash…"), "", ""),
            RunAction.SUPPORT: (self.tr("Copy support file…"), "", ""),
        }


class _ActionButton(Button):
    asked = Signal(object)

    def __init__(self, action: RunAction, text: str, *, icon: str, role: str) -> None:
        super().__init__(text, icon=icon, role=role)
        self._action = action
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._action)


class _ActionEntry(QAction):
    asked = Signal(object)

    def __init__(self, action: RunAction, text: str, parent: QObject) -> None:
        super().__init__(text, parent)
        self._action = action
        mark_as_verb(self, action)
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.asked.emit(self._action)
