"""The menus of the window: a bar where the system has one for all programs, else one button."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.commands import Command, actions_on, command_of, tell_key
from fluxtune_desktop.ui.page import Page
from fluxtune_desktop.ui.palette import Offer

_ELSEWHERE = frozenset({commands.REPLACE, commands.EXPORT})
"""Commands of a page that stand in the menus of every page."""
translate = QCoreApplication.translate


class Menus(QObject):
    """Each menu is filled when it opens, with what can be done then.

    ``page`` gives the page that is shown and its name, ``recent`` the other projects. Where the
    system keeps one bar for all programs (macOS), the menus are there; ``whole`` holds them all.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        page: Callable[[], tuple[Page, str]],
        recent: Callable[[], list[Offer]],
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._page = page
        self._recent = recent
        self.whole = QMenu(window)
        self.file = self._menu(translate("Menus", "File"), self._fill_file)
        self.lately = QMenu(translate("Menus", "Open recent"), self.file)
        self.edit = self._menu(translate("Menus", "Edit"), self._fill_edit)
        self.image = self._menu(translate("Menus", "Image"), self._fill_image)
        self.stars = QMenu(translate("Menus", "Stars"), self.image)
        self.here = self._menu("", self._fill_here)
        self.view = self._menu(translate("Menus", "View"), self._fill_view)
        self.help = self._menu(translate("Menus", "Help"), self._fill_help)
        self.whole.aboutToShow.connect(self._name_page)
        if sys.platform == "darwin":
            self._fill_bar(window)

    def button_for(self, button: QToolButton) -> None:
        """Let a button of the window open all menus, also by key."""
        button.setMenu(self.whole)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tell_key(button, self._actions.menu.text(), self._actions.menu)
        self._button = button
        self._actions.menu.triggered.connect(self._open)

    @Slot()
    def _open(self) -> None:
        window = self._button.window()
        if self._button.isVisible():
            self._button.showMenu()
        else:
            self.whole.popup(window.mapToGlobal(window.rect().topLeft()))

    def _menu(self, title: str, fill: Callable[[], None]) -> QMenu:
        # Made here, so that it is plain who owns it: one that Qt made was gone after a while.
        menu = QMenu(title, self.whole)
        self.whole.addMenu(menu)
        menu.aboutToShow.connect(fill)
        return menu

    def _fill_bar(self, window: QMainWindow) -> None:
        self._actions.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._actions.quit.setMenuRole(QAction.MenuRole.QuitRole)
        bar = window.menuBar()
        bar.setNativeMenuBar(True)
        bar.addActions(self.whole.actions())
        # An empty menu is not opened there, and so would never be filled.
        for fill in (self._fill_file, self._fill_edit, self._fill_view, self._fill_help):
            fill()

    @Slot()
    def _name_page(self) -> None:
        page, title = self._page()
        self.here.setTitle(title)
        self.here.menuAction().setVisible(bool(title) and bool(_own(page)))
        self.image.menuAction().setVisible(bool(_of_images(page)))

    @Slot()
    def _fill_file(self) -> None:
        actions = self._actions
        _fill(self.file, [actions.open_folder])
        self.lately.clear()
        for offer in self._recent():
            self.lately.addAction(offer.words, offer.take)
        self.lately.menuAction().setVisible(not self.lately.isEmpty())
        self.file.addMenu(self.lately)
        _add(self.file, [actions.show_folder])
        self.file.addSeparator()
        _add(self.file, [actions.export, actions.all_runs, actions.adopt])
        self.file.addSeparator()
        _add(self.file, [actions.close_project, actions.quit])

    @Slot()
    def _fill_edit(self) -> None:
        actions = self._actions
        _fill(self.edit, [actions.undo, actions.redo])
        self.edit.addSeparator()
        _add(self.edit, [actions.find_replace, actions.find_command])
        self.edit.addSeparator()
        _add(self.edit, [actions.settings])

    @Slot()
    def _fill_image(self) -> None:
        actions = _of_images(self._page()[0])
        stars = [action for action in actions if command_of(action) in commands.STARS]
        _fill(self.stars, stars)
        self.image.clear()
        for action in actions:
            if action not in stars:
                self.image.addAction(action)
            elif action is stars[0]:
                self.image.addMenu(self.stars)

    @Slot()
    def _fill_here(self) -> None:
        page, _ = self._page()
        _fill(self.here, _own(page))

    @Slot()
    def _fill_view(self) -> None:
        actions = self._actions
        _fill(self.view, [actions.dataset, actions.train, actions.create, actions.activity])
        self.view.addSeparator()
        _add(self.view, [actions.full_screen])

    @Slot()
    def _fill_help(self) -> None:
        _fill(self.help, [self._actions.guide, self._actions.keys, self._actions.support])


def _fill(menu: QMenu, actions: Sequence[QAction]) -> None:
    menu.clear()
    _add(menu, actions)


def _add(menu: QMenu, actions: Sequence[QAction]) -> None:
    menu.addActions([action for action in actions if action.isVisible()])


def _of_images(page: Page) -> list[QAction]:
    """What is done to the chosen images."""
    return [action for action in actions_on(page) if _command(action).of_images]


def _own(page: Page) -> list[QAction]:
    """What else the page can do, without what another menu holds."""
    return [
        action
        for action in actions_on(page)
        if _command(action) not in _ELSEWHERE and not _command(action).of_images
    ]


def _command(action: QAction) -> Command:
    return commands.COMMANDS[action.objectName()]
