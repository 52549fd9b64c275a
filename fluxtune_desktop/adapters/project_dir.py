"""One opened project folder: its settings, captions, runs and pictures, held by this process."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.earlier_captions import EarlierCaptions
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.adapters.marks_file import MarksFile, sha256_of
from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.adapters.project_file import (
    SETTINGS_FOLDER,
    refuse_read_only,
    write_project,
)
from fluxtune_desktop.adapters.project_lock import ProjectLock
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.adapters.settling import Settled, settle
from fluxtune_desktop.adapters.system_disk import refuse_system_disk
from fluxtune_desktop.adapters.trash import Trash
from fluxtune_desktop.core.adding import ImportProgress
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.exporting import ExportOrder, ExportReport
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Mark
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.project import Project, Subject
from fluxtune_desktop.core.removal import Removed, Restored
from fluxtune_desktop.core.stop import StopToken

if TYPE_CHECKING:
    from fluxtune_desktop.adapters.archive import FolderPacker
    from fluxtune_desktop.adapters.watching import Watch
    from fluxtune_desktop.core.adding import AddReport


class ProjectDir:
    """Made by ``open``; belongs to this process until ``close``."""

    def __init__(
        self,
        folder: Path,
        found: Settled,
        *,
        history: History,
        lock: ProjectLock,
    ) -> None:
        settings = folder / SETTINGS_FOLDER
        self.folder = folder
        project = self.project = found.project
        self.history = history
        self.brought_back = found.brought_back
        self.captions = CaptionFolder(folder, history, project.id)
        self.earlier = EarlierCaptions(folder, history, project.id, known=found.known)
        self.runs = RunFolder(settings / "runs")
        self.pictures = PictureFolder(settings / "pictures")
        self.marks = MarksFile(folder, settings / "marks.jsonl", changeable=not project.read_only)
        self._trash = Trash(folder)
        self._lock = lock
        self._scanned_at: int | None = None

    @classmethod
    def open(
        cls,
        folder: Path,
        dirs: Dirs,
        *,
        program: str,
        subject: Subject = Subject.STYLE,
        address: str = "",
    ) -> "ProjectDir":
        """Open a folder in place; it becomes a project, of ``subject``, if it was none.

        ``program`` is what others are told when they find it in use, ``address`` where its window
        can be called. A folder that cannot be written to opens read-only, as does one of a newer
        program. Raises Failure: MISSING, WHOLE_DISK, what ProjectLock says, or what the disk said.
        """
        folder = folder.absolute()
        with file_trouble(folder):
            refuse_system_disk(folder)
            if not folder.is_dir():
                raise failure(Kind.MISSING, subject=str(folder))
        lock = ProjectLock(folder / SETTINGS_FOLDER, program=program, address=address)
        history = History(dirs.history_file)
        try:
            found = settle(folder, history, lock, subject)
        except BaseException:
            history.close()
            lock.release()
            raise
        return cls(folder, found, history=history, lock=lock)

    def scan(self, unsaved: Collection[ImageId] = (), known: Dataset | None = None, /) -> Dataset:
        """The images with their captions and marks as they are now, not yet measured.

        Captions of ``unsaved`` are not taken for read: another program's change of them is still
        noticed when they are written. What is as in ``known`` shares its memory.
        """
        self._scanned_at = self._changed_at()
        dataset = scan_folder(self.folder, known)
        self.captions.saw(dataset, unsaved)
        return self._marked(dataset)

    def _changed_at(self) -> int | None:
        """When a file last came into the folder or left it, in nanoseconds; None without one."""
        try:
            return self.folder.stat().st_mtime_ns
        except OSError:
            return None

    def _marked(self, dataset: Dataset) -> Dataset:
        marks = self.marks.follow({image.id: image.stamp for image in dataset.images})
        if not marks:
            return dataset
        # Made anew from the four things that a scan knows: ``replace`` takes twice the time.
        return Dataset(
            images=tuple(
                DatasetImage(id=image.id, stamp=image.stamp, caption=image.caption, mark=mark)
                if (mark := marks.get(image.id)) is not None
                else image
                for image in dataset.images
            )
        )

    def require_changeable(self) -> None:
        """Raise Failure(NEWER_FORMAT) or Failure(READ_ONLY) where nothing can be written."""
        refuse_read_only(self.folder, self.project)

    def save(self, project: Project, /) -> None:
        """Write the settings of the project, durably. Raises Failure(NEWER_FORMAT) if a newer
        program wrote them, and Failure(READ_ONLY) if the disk takes no changes."""
        write_project(self.folder, project)
        self.project = project

    def save_marks(self, marks: Mapping[ImageId, Mark], /) -> None:
        """Keep what is said of these images, durably and in one go."""
        self.require_changeable()
        self.marks.save(marks)

    def confirmed(self, renamed: Mapping[ImageId, ImageId], /) -> dict[ImageId, ImageId]:
        """Those of the renamed (old → new) whose content is the same as far as can be known."""
        digests = {old: self.marks.sha256(old) for old in renamed}
        return {
            old: new
            for old, new in renamed.items()
            if digests[old] in ("", sha256_of(self.folder / new))
        }

    def hash_marked(self, stop: StopToken, /) -> bool:
        """Learn by heart some of the files that something is said of, or whose captions were
        changed, so that they are recognised under another name. True while there are more. Raises
        Stopped."""
        if self.project.read_only:
            return False
        return self.marks.hash_some(stop) or self.earlier.learn_images(stop)

    def remove(self, images: Collection[ImageId], /) -> Removed:
        """Move images and their captions to the trash; they can be brought back until the project
        is opened anew."""
        self.require_changeable()
        return self._trash.remove(images)

    def restore(self, removed: Removed, /) -> Restored:
        """Bring back what was removed, and what was said of it."""
        restored = self._trash.restore(removed)
        renamed = {new: self.marks.of(old) for old, new in restored.names.items() if new != old}
        self.marks.save({name: mark for name, mark in renamed.items() if mark is not UNMARKED})
        return restored

    def add_files(self, files: Sequence[Path], /, *, stop: StopToken | None = None) -> "AddReport":
        """Copy images with their captions into the folder; nothing there is replaced."""
        from fluxtune_desktop.adapters.add_files import add_files

        return add_files(self.folder, files, stop=stop, captions=self.captions)

    def add(
        self,
        sources: Sequence[Path],
        *,
        subfolders: bool,
        report: Callable[[ImportProgress], None],
        stop: StopToken,
        replace_captions: bool = False,
        convert_captions: bool = False,
    ) -> "AddReport":
        """Copy images and captions into the folder, from files, folders and zips; nothing there is
        replaced, but captions when asked to. Raises Failure(NEWER_FORMAT) or Failure(READ_ONLY)."""
        from fluxtune_desktop.adapters.add_files import add_files

        self.require_changeable()
        return add_files(
            self.folder,
            sources,
            subfolders=subfolders,
            report=report,
            stop=stop,
            captions=self.captions,
            replace_captions=replace_captions,
            convert_captions=convert_captions,
        )

    def add_pasted(
        self,
        pngs: Sequence[bytes],
        *,
        report: Callable[[ImportProgress], None],
        stop: StopToken,
    ) -> "AddReport":
        """Keep pictures from the clipboard, encoded as PNG. Raises as ``add`` does."""
        from fluxtune_desktop.adapters.add_files import add_pasted

        self.require_changeable()
        return add_pasted(self.folder, pngs, report=report, stop=stop)

    def export(
        self,
        images: Sequence[DatasetImage],
        order: ExportOrder,
        *,
        report: Report,
        stop: StopToken,
    ) -> ExportReport:
        """Write captions, or images with them, to another place. Changes nothing here."""
        from fluxtune_desktop.adapters.export import export

        return export(self.folder, images, order, report=report, stop=stop)

    def watch(self, noticed: Callable[[], None], /) -> "Watch | None":
        """Call ``noticed``, from another thread, when another program changes the folder.

        Once already when files came or went between the last scan and now.
        """
        # Here, because the window must be drawn before anything is loaded that it may not need.
        from fluxtune_desktop.adapters.watching import watch

        watching = watch(self.folder, noticed, self.captions.wrote)
        if self._scanned_at is not None and self._changed_at() != self._scanned_at:
            noticed()
        return watching

    def packer(self, form: str = "auto") -> "FolderPacker":
        """What builds the training package; ``form`` is "auto", "png" or "jpg"."""
        # Here, because the window must be drawn before Pillow is loaded.
        from fluxtune_desktop.adapters.archive import FolderPacker
        from fluxtune_desktop.adapters.training_image import PackFormat

        return FolderPacker(
            self.folder,
            form=PackFormat(form),
            scan=lambda: self._marked(scan_folder(self.folder)),
        )

    def close(self) -> None:
        """Let the folder go."""
        self.history.close()
        self._lock.release()
