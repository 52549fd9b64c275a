"""The person's own phrases, one press away from the caption."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor

translate = QCoreApplication.translate
_SHOWN = 60


class SnippetMenu(QObject):
    """A menu of its own in that of the editor. ``settings_wanted``: the list is to be changed."""

    settings_wanted = Signal()

    def __init__(self, editor: CaptionEditor, settings: SettingsService) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings
        editor.menu_made.connect(self._on_menu_made)

    def join(self, menu: QMenu) -> None:
        """Have a menu of the snippets in this one, filled when it opens."""
        inner = menu.addMenu(translate("Snippets", "Insert snippet"))
        inner.aboutToShow.connect(self._on_opening)
        self._fill(inner)

    @Slot(object, int)
    def _on_menu_made(self, menu: QMenu, _place: int) -> None:
        menu.addSeparator()
        self.join(menu)

    @Slot()
    def _on_opening(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            menu.clear()
            self._fill(menu)

    def _fill(self, menu: QMenu) -> None:
        for snippet in self._settings.settings.snippets:
            words = snippet.text if len(snippet.text) <= _SHOWN else f"{snippet.text[:_SHOWN]}…"
            action = QAction(f"{snippet.name}\t{words}".replace("&", "&&"), menu)
            action.setData(snippet.text)
            action.setEnabled(not self._editor.isReadOnly())
            action.triggered.connect(self._insert)
            menu.addAction(action)
        if self._settings.settings.snippets:
            menu.addSeparator()
        edit = QAction(translate("Snippets", "Edit snippets…"), menu)
        edit.triggered.connect(self.settings_wanted)
        menu.addAction(edit)

    @Slot()
    def _insert(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._editor.put_word(str(action.data()))
