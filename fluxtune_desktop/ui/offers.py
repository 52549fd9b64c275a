"""What the command palette offers: every command and button that can be used now."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.commands import (
    Command,
    Room,
    command_of,
    is_verb,
    mirrored,
    native,
    plain_title,
)
from fluxtune_desktop.ui.page import Page
from fluxtune_desktop.ui.palette import Offer
from fluxtune_desktop.ui.widgets.button import Button

translate = QCoreApplication.translate


def offers(window: QWidget, page: Page, where: str) -> list[Offer]:
    """The commands and buttons of the window that are seen and can be used; ``where`` names the
    page."""
    found = [*_commands(window, page), *_verbs(page, where), *_buttons(page, where)]
    once = {offer.words.casefold(): offer for offer in reversed(found)}
    return [offer for offer in found if once[offer.words.casefold()] is offer]


def _commands(window: QWidget, page: Page) -> Iterator[Offer]:
    parts = [window, *(part for part in window.findChildren(QWidget) if part.isVisible())]
    found = dict.fromkeys(action for part in parts for action in part.actions())
    usable = [action for action in found if action.isVisible() and action.isEnabled()]
    at_home = {command_of(action) for action in usable}
    for action in usable:
        command = command_of(action) or _not_at_home(action, at_home)
        if command is not None:
            yield Offer(
                name=command.name,
                words=plain_title(command),
                where=_room(command),
                keys=tuple(native(key) for key in action.shortcuts()[:1]),
                take=partial(_trigger, action, command, page),
            )


def _verbs(page: Page, where: str) -> Iterator[Offer]:
    """What can be done with the thing in front, where only a menu has it."""
    parts = (part for part in page.findChildren(QWidget) if part.isVisible())
    found = dict.fromkeys(action for part in parts for action in part.actions())
    for action in found:
        if is_verb(action) and action.isEnabled():
            words = _plain(action.text())
            yield Offer(
                name=f"verb:{words}", words=words, where=where, keys=(), take=action.trigger
            )


def _not_at_home(mirror: QAction, at_home: set[Command | None]) -> Command | None:
    command = mirrored(mirror)
    return command if command not in at_home else None


def _trigger(action: QAction, command: Command, page: Page) -> None:
    if command.of_images:
        # With the focus in a caption the key would have been for its text.
        page.setFocus()
    action.trigger()


def _buttons(page: Page, where: str) -> Iterator[Offer]:
    for place in (page, *page.bar_widgets()):
        for button in (place, *place.findChildren(Button)):
            seen = isinstance(button, Button) and button.isVisible() and button.isEnabled()
            if seen and isinstance(button, Button) and (words := _plain(button.text())):
                yield Offer(
                    name=f"button:{words}", words=words, where=where, keys=(), take=button.click
                )


def _room(command: Command) -> str:
    return {
        Room.EVERYWHERE: "",
        Room.DATASET: translate("Offers", "Dataset"),
        Room.TRAIN: translate("Offers", "Train"),
        Room.CREATE: translate("Offers", "Create"),
        Room.VIEWER: translate("Offers", "Full view"),
    }[command.room]


def _plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
