"""The menu of the chosen images: at the mouse, or with the Menu key at the current image."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from fluxtune_desktop.ui.dataset.image_actions import ImageActions
from fluxtune_desktop.ui.icons import icon


def image_menu(actions: ImageActions, parent: QWidget) -> QMenu:
    """Everything that has a key, in groups, with the keys beside it."""
    menu = QMenu(parent)
    menu.addActions([actions.view, actions.crop])
    menu.addSeparator()
    menu.addActions([actions.pick, actions.reject, actions.undecide])
    name = QCoreApplication.translate("ImageMenu", "Rating")
    rating = menu.addMenu(icon("star", "text_2"), name)
    rating.addActions(list(reversed(actions.stars)))
    menu.addSeparator()
    menu.addActions([actions.turn_left, actions.turn_right, actions.mirror, actions.revert])
    menu.addSeparator()
    menu.addActions([actions.earlier, actions.ignore, actions.heed])
    menu.addSeparator()
    menu.addActions([actions.select_all, actions.paste])
    menu.addSeparator()
    menu.addAction(actions.trash)
    return menu
