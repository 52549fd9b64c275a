"""Gives the commands of a window the keys that the person chose for them."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.own_keys import OwnKeys
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.commands import (
    COMMANDS,
    Command,
    Room,
    command_of,
    mirrored,
    show_keys_of_mirror,
)


class CommandKeys(QObject):
    """Watches ``window``, whose parts come one after another. ``changed`` follows each change."""

    changed = Signal()

    def __init__(self, window: QWidget, settings: SettingsService) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._own = settings.settings.keys
        # What is new on the window is still being built when the window hears of it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.apply)
        window.installEventFilter(self)
        settings.changed.connect(self._on_settings_changed)

    def keys_of(self, command: Command) -> tuple[QKeySequence, ...]:
        """The keys in force, the one that is told first."""
        own = next((each for each in self._own if each.command == command.name), None)
        return tuple(QKeySequence(key) for key in (own.keys if own is not None else command.keys))

    def is_own(self, command: Command) -> bool:
        """Whether the person changed the keys of this command."""
        return any(each.command == command.name for each in self._own)

    def holders(self, key: QKeySequence, command: Command) -> tuple[Command, ...]:
        """The other commands that would hear the key where this one does."""
        return tuple(
            other
            for other in COMMANDS.values()
            if other is not command and _meet(other, command) and key in self.keys_of(other)
        )

    def give(self, key: QKeySequence, command: Command) -> None:
        """Make this the one key of the command; those that hear it in the same place lose it."""
        self._keep({**self._taken([key], command), command.name: (_portable(key),)})

    def take_away(self, command: Command) -> None:
        """Leave the command without a key."""
        self._keep({**self._taken([], command), command.name: ()})

    def reset(self, command: Command) -> None:
        """Give the command its first keys again; those that hear one of them lose it."""
        self._keep(self._taken([QKeySequence(key) for key in command.keys], command))

    def reset_all(self) -> None:
        """Give every command its first keys again."""
        self._keep({})

    @Slot()
    def apply(self) -> None:
        """Give all commands that the window has by now their keys."""
        for action in self._window.findChildren(QAction):
            command, told = command_of(action), mirrored(action)
            if command is not None:
                keys = list(self.keys_of(command))
                if keys != action.shortcuts():
                    action.setShortcuts(keys)
            elif told is not None:
                show_keys_of_mirror(action, list(self.keys_of(told)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.ChildAdded and self._own:
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_settings_changed(self, _settings: object) -> None:
        if self._settings.settings.keys != self._own:
            self._own = self._settings.settings.keys
            self.apply()
            self.changed.emit()

    def _taken(self, keys: list[QKeySequence], command: Command) -> dict[str, tuple[str, ...]]:
        """What is kept of the other commands after they lost these keys."""
        own = {each.command: each.keys for each in self._own if each.command != command.name}
        for other in (holder for key in keys for holder in self.holders(key, command)):
            own[other.name] = tuple(
                _portable(kept) for kept in self.keys_of(other) if kept not in keys
            )
        return own

    def _keep(self, own: dict[str, tuple[str, ...]]) -> None:
        """What is as it was at first is not kept."""
        self._settings.change(
            keys=tuple(
                OwnKeys(command=name, keys=keys)
                for name, keys in own.items()
                if name in COMMANDS and keys != COMMANDS[name].keys
            )
        )


def _meet(one: Command, other: Command) -> bool:
    """Whether keys of both are heard in one place."""
    return one.room is other.room or Room.EVERYWHERE in (one.room, other.room)


def _portable(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.PortableText)
