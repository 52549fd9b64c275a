"""Tells why a folder that was asked for is not open yet, and ends what keeps it."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.services.importing import Importing
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.opening import Opening

FOR_IMPORT = "waiting_for_import"
FOR_FOLDER = "waiting_for_folder"


class Waiting(QObject):
    """A notice that stands as long as a folder is waited for."""

    def __init__(self, opening: Opening, importing: Importing, notices: Notices) -> None:
        super().__init__()
        self._importing = importing
        self._notices = notices
        self._folder: Path | None = None
        self._told: Notice | None = None
        opening.awaits.connect(self._on_awaits)

    def hurry(self) -> None:
        """Bring no more into the folder that is waited for; what is there stays."""
        if self._folder is not None:
            self._importing.cancel(self._folder)

    @Slot(object)
    def _on_awaits(self, folder: Path | None) -> None:
        told, self._told, self._folder = self._told, None, folder
        if told is not None:
            self._notices.dismiss(told)
        if folder is not None:
            coming = self._importing.into(folder)
            self._told = Notice(
                tone=Tone.INFO,
                code=FOR_IMPORT if coming else FOR_FOLDER,
                params={"folder": folder.name},
                action="stop_import" if coming else "",
            )
            self._notices.report(self._told)
