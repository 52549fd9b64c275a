"""The sheets over the window that tell what can be done: the keys of the page, and the palette."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.guide import Guide
from fluxtune_desktop.ui.keys_panel import KeysPanel, keys_of
from fluxtune_desktop.ui.offers import offers
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.palette import CommandPalette, Offer

translate = QCoreApplication.translate


class Sheets(QObject):
    """``page`` gives the page that is shown and its name; ``more`` what else the palette offers."""

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: Callable[[], tuple[Page, str]],
        page_name: Callable[[], PageName],
        more: Callable[[], list[Offer]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._page_name = page_name
        self._more = more
        self.keys = KeysPanel(window)
        self.palette = CommandPalette(window)
        self.guide = Guide(window)
        actions.guide.triggered.connect(self._show_guide)
        actions.keys.triggered.connect(self._show_keys)
        actions.find_command.triggered.connect(self._find_command)

    @Slot()
    def _show_guide(self) -> None:
        if self.guide.isVisible():
            self.guide.leave()
        else:
            self.guide.show_page(self._page_name())

    @Slot()
    def _show_keys(self) -> None:
        if self.keys.isVisible():
            self.keys.leave()
            return
        page, _ = self._page()
        everywhere = [action for action in self._window.actions() if action.shortcuts()]
        groups = [(translate("Sheets", "This page"), keys_of(page)), *page.further_keys()]
        groups.append((translate("Sheets", "Everywhere"), everywhere))
        self.keys.show_keys([group for group in groups if group[1]])

    @Slot()
    def _find_command(self) -> None:
        if self.palette.isVisible():
            self.palette.leave()
            return
        self.palette.show_offers([*offers(self._window, *self._page()), *self._more()])
