"""The ways into a project: a folder chosen, files added, things dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.dataset import IMAGE_SUFFIXES
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.drops import tell_apart


class ProjectDoors(QObject):
    """Asks with the system's dialogs; opens in place, adds by copying, never moves."""

    def __init__(self, session: ProjectSession, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self.dialog: QFileDialog | None = None
        session.import_finished.connect(self._tell_import)
        self._window = window

    @Slot()
    def ask_for_folder(self) -> None:
        """Let the person choose a folder and open it."""
        dialog = self.dialog = QFileDialog(self._window, self.tr("Open a folder of images"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    @Slot()
    def ask_for_images(self) -> None:
        """Let the person choose images and add them to the open project."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        dialog = self.dialog = QFileDialog(self._window, self.tr("Add images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Images ({patterns})").format(patterns=patterns))
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Open the folder that was dropped, or copy what was dropped into the open project."""
        dropped = tell_apart(paths)
        if self._session.project is None and dropped.folders:
            self._session.open(dropped.folders[0])
        elif paths:
            self._session.add_files(tuple(paths))

    @Slot(str)
    def _open_chosen(self, folder: str) -> None:
        self._session.open(Path(folder))

    @Slot(list)
    def _add_chosen(self, files: list[str]) -> None:
        self._session.add_files(tuple(Path(file) for file in files))

    @Slot(object)
    def _tell_import(self, report: AddReport) -> None:
        counts = {
            "added": len(report.added),
            "already": len(report.already),
            "refused": len(report.refused),
        }
        tone = Tone.WARN if report.refused else Tone.OK
        self._notices.report(Notice(tone=tone, code="import_done", params=counts))
