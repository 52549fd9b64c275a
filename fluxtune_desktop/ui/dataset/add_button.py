"""The button that puts images into the project."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.widgets.button import Button


class AddButton(Button):
    """Opens a menu of what can be added, and of what came of the last time."""

    def __init__(
        self,
        doors: ProjectDoors,
        session: ProjectSession,
        *,
        role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add images"), icon="plus", role=role, parent=parent)
        menu = QMenu(self)
        self.files = menu.addAction(
            icon("images", "text_2"), self.tr("Images, zip or captions…"), doors.ask_for_files
        )
        self.folder = menu.addAction(
            icon("folder-open", "text_2"), self.tr("A folder…"), doors.ask_for_more_folder
        )
        self.paste = menu.addAction(
            icon("clipboard-paste", "text_2"), self.tr("From the clipboard"), doors.paste
        )
        self._line = menu.addSeparator()
        last = doors.last_import
        self.last = menu.addAction(icon("info", "text_2"), self.tr("Last import…"), last.show)
        self.setMenu(menu)
        self._session = session
        session.opened.connect(self._show_lock)
        self._show_lock(None)
        last.changed.connect(self._show_last)
        self._show_last(last.report is not None)

    @Slot(object)
    def _show_lock(self, _project: object) -> None:
        for action in (self.files, self.folder, self.paste):
            action.setEnabled(not self._session.read_only)

    @Slot(object)
    def _show_last(self, there: bool) -> None:
        self.last.setVisible(there)
        self._line.setVisible(there)
