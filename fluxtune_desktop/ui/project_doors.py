"""The ways into a project: a folder chosen, files added, things dropped and pasted."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from fluxtune_desktop.core.dataset import IMAGE_SUFFIXES
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.last_import import LastImport
from fluxtune_desktop.ui.drops import (
    CAPTION_SUFFIXES,
    Dropped,
    Sort,
    only_captions,
    sort_of,
    tell_apart,
)
from fluxtune_desktop.ui.pasting import Pasting

_PACKED = frozenset({".zip"})


class ProjectDoors(QObject):
    """Asks with the system's dialogs; opens in place, adds by copying, never moves.

    ``pasting`` says whether a picture of the clipboard is being turned into a file;
    ``captions_came`` carries files that came without images, while no project is open;
    ``runs_came`` carries runs in files of their own, for the open project;
    ``open_wanted`` asks for another folder, after what is not saved was asked about.
    """

    pasting = Signal(object)
    captions_came = Signal(object)
    open_wanted = Signal()
    runs_came = Signal(object)

    def __init__(
        self, session: ProjectSession, notices: Notices, chores: Chores, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._window = window
        self._captions: tuple[Path, ...] = ()
        self._folder_of_captions: Path | None = None
        self._left_out = False
        self.last_import = LastImport(session, notices, window)
        self.dialog: QFileDialog | None = None
        self._pasting = Pasting(chores, self)
        self._pasting.files.connect(self.take)
        self._pasting.pictures.connect(self._add_pictures)
        self._pasting.failed.connect(self._on_not_pasted)
        self._pasting.nothing.connect(self._on_nothing_to_paste)
        self._pasting.busy.connect(self.pasting)
        self._paste_into: Path | None = None
        session.opened.connect(self._on_opened)

    @Slot()
    def ask_for_folder(self) -> None:
        """Let the person choose a folder and open it."""
        dialog = self._folder_dialog(self.tr("Open a folder of images"))
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    @Slot()
    def ask_for_files(self) -> None:
        """Let the person choose images, zips and captions for the open project."""
        dialog = self._file_dialog(self.tr("Add images"))
        filters = (
            self._filter(
                self.tr("Images, zips and captions"), IMAGE_SUFFIXES | _PACKED | CAPTION_SUFFIXES
            ),
            self._filter(self.tr("Images"), IMAGE_SUFFIXES),
            self._filter(self.tr("Zips"), _PACKED),
            self._filter(self.tr("Captions"), CAPTION_SUFFIXES),
        )
        dialog.setNameFilters([*filters, self.tr("All files (*)")])
        dialog.open()

    @Slot()
    def ask_for_more_folder(self) -> None:
        """Let the person choose a folder whose images are copied into the open project."""
        dialog = self._folder_dialog(self.tr("Add the images of a folder"))
        dialog.fileSelected.connect(self._add_folder)
        dialog.open()

    @Slot()
    def ask_for_package(self) -> None:
        """Let the person choose a zip or captions to begin with."""
        dialog = self._file_dialog(self.tr("Import zip or JSON"))
        suffixes = _PACKED | CAPTION_SUFFIXES
        dialog.setNameFilters(
            [self._filter(self.tr("Zips and captions"), suffixes), self.tr("All files (*)")]
        )
        dialog.open()

    @Slot()
    def ask_for_folder_of_captions(self) -> None:
        """Let the person choose the images of captions that came without; then bring both."""
        dialog = self._folder_dialog(self.tr("Open the folder of the images"))
        if self._captions:
            dialog.setDirectory(str(self._captions[0].parent))
        dialog.fileSelected.connect(self._open_for_captions)
        dialog.open()

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Open the folder that came, or copy what came into the open project or a new one."""
        if not paths or self._session.read_only:
            return
        if self._session.project is not None:
            self._take_into_project(paths)
            return
        dropped = tell_apart(paths)
        if dropped.folders:
            self._open_dropped(dropped)
        elif all(sort_of(path) in {Sort.OTHER, Sort.RUN} for path in paths):
            # A new folder for nothing would only be in the way.
            self._notices.report(Notice(tone=Tone.WARN, code="nothing_to_begin_with"))
        elif only_captions(paths):
            self._captions = tuple(paths)
            self.captions_came.emit(self._captions)
            self._notices.report(
                Notice(tone=Tone.WARN, code="captions_alone", action="choose_folder")
            )
        else:
            self._add(paths)

    def _take_into_project(self, paths: Sequence[Path]) -> None:
        runs = tuple(path for path in paths if sort_of(path) is Sort.RUN)
        others = tuple(path for path in paths if path not in runs)
        if runs:
            self.runs_came.emit(runs)
        if others:
            self._add(others)

    def _open_dropped(self, dropped: Dropped) -> None:
        """Open the first folder, with the captions that came along, or a moment before."""
        folder, *others = dropped.folders
        captions = tuple(path for path in dropped.files if sort_of(path) is Sort.CAPTIONS)
        self._captions, self._folder_of_captions = captions or self._captions, folder
        self._left_out = bool(others) or len(captions) < len(dropped.files)
        self._session.open(folder)

    @Slot()
    def paste(self) -> None:
        """Add the pictures or files of the clipboard."""
        if not self._session.read_only:
            self._paste_into = self._session.folder
            self._pasting.paste()

    def _add(self, paths: Sequence[Path]) -> None:
        self.last_import.expect(paths)
        self._session.add_files(tuple(paths))

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = self.dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = self.dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        return dialog

    def _filter(self, name: str, suffixes: Iterable[str]) -> str:
        return f"{name} ({' '.join(f'*{suffix}' for suffix in sorted(suffixes))})"

    @Slot(str)
    def _open_chosen(self, folder: str) -> None:
        if self._session.folder_gone:
            self._session.open_moved(Path(folder))
        else:
            self._session.open(Path(folder))

    @Slot(str)
    def _add_folder(self, folder: str) -> None:
        self.take((Path(folder),))

    @Slot(str)
    def _open_for_captions(self, folder: str) -> None:
        self._folder_of_captions = Path(folder)
        self._session.open(Path(folder))

    @Slot(list)
    def _take_chosen(self, files: list[str]) -> None:
        self.take(tuple(Path(file) for file in files))

    @Slot(object)
    def _add_pictures(self, pngs: Sequence[bytes]) -> None:
        if self._session.folder != self._paste_into or self._session.read_only:
            return  # another project is open by now; the clipboard still holds the picture
        self.last_import.expect(())
        self._session.add_pasted(tuple(pngs))

    @Slot(object)
    def _on_not_pasted(self, problem: Problem) -> None:
        self._notices.report_problem(problem)

    @Slot()
    def _on_nothing_to_paste(self) -> None:
        self._notices.report(Notice(tone=Tone.INFO, code="no_picture_to_paste"))

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        captions, self._captions = self._captions, ()
        folder, self._folder_of_captions = self._folder_of_captions, None
        self._notices.settle("choose_folder")
        left_out, self._left_out = self._left_out, False
        if left_out and folder is not None and folder == self._session.folder:
            params: dict[str, str | int | float] = {"folder": folder.name}
            notice = Notice(tone=Tone.INFO, code="only_one_folder", params=params)
            self._notices.report(notice)
        if captions and folder is not None and folder == self._session.folder:
            self._add(captions)
