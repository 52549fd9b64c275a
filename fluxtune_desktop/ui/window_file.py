"""Where the window stood: geometry, splitters and the page, in a small INI file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from fluxtune_desktop.ui.page import PageName


class WindowFile:
    """Remembers only what may be lost without harm."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def bytes_of(self, name: str) -> QByteArray | None:
        """A state that Qt made, or None when there is none yet."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Remember a state that Qt made."""
        self._file.setValue(f"window/{name}", state)

    @property
    def page(self) -> "PageName | None":
        """The page that was shown last, if it was one of a project."""
        # Here, because the window is drawn before there are pages.
        from fluxtune_desktop.ui.page import PageName

        value = self._file.value("window/page")
        names = {name.value: name for name in (PageName.DATASET, PageName.TRAIN, PageName.CREATE)}
        return names.get(str(value))

    def keep_page(self, page: "PageName") -> None:
        """Remember the page."""
        self._file.setValue("window/page", page.value)

    def write(self) -> None:
        """Put it on disk."""
        self._file.sync()
