"""Deleting images, so that nothing is ever lost: into the trash of the system, and back by undo.

Before an image goes, a second name of it (a hard link; a copy where there are none) is laid into
``.fluxtune/undo/<group>/``. From there it comes back, for no system lets a program take something
out of its trash again. Where there is no trash, images go to ``.fluxtune/trash/<time>/``. The
caption file goes along, unless an image that stays has the same one.
"""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, sync_folder
from fluxtune_desktop.adapters.file_errors import file_trouble, problem_of
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.core.dataset import caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.removal import Removed, Restored

_DONE = "done"
"""Stands in a group when all of it is in the trash. No image and no caption has such a name."""
_CAPTION = ".txt"
_DRIVE_FIXED = 3
"""GetDriveTypeW of the Windows API. On other drives there is no trash, and Windows deletes."""


class Trash:
    """The way out of one project folder, and back. One thread at a time uses it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._undo = folder / SETTINGS_FOLDER / "undo"
        self._own_trash = folder / SETTINGS_FOLDER / "trash"
        self._in_own_trash: dict[tuple[str, str], Path] = {}

    def remove(self, images: Collection[ImageId]) -> Removed:
        """Move these images to the trash. One that is not there any more counts as removed.

        Raises Failure when nothing at all could be done.
        """
        group = f"{_now()}-{secrets.token_hex(4)}"
        keeping = self._undo / group
        make_folder(keeping)
        going = set(images)
        shared = _captions_of_others(self._folder, going)
        removed: list[ImageId] = []
        problems: list[Problem] = []
        for image in images:
            files = [self._folder / image, self._folder / caption_name(image)]
            if files[1].name in shared or not os.path.lexists(files[0]):
                # An image that is gone was perhaps renamed, and will look for its caption.
                files.pop()
            going_now = [each for each in files if os.path.lexists(each)]
            try:
                self._remove(going_now, keeping)
            except Failure as trouble:
                stayed = next((each.name for each in files if os.path.lexists(each)), image)
                problems.append(replace(trouble.problem, subject=stayed))
            if not os.path.lexists(files[0]):
                removed.append(image)
        with file_trouble(keeping):
            (keeping / _DONE).touch()
            sync_folder(self._folder)
        return Removed(group=group, images=tuple(removed), problems=tuple(problems))

    def restore(self, removed: Removed) -> Restored:
        """Bring the images back, each under its name, or a free one when that is taken."""
        keeping = self._undo / removed.group
        names: dict[ImageId, ImageId] = {}
        problems: list[Problem] = []
        spent: list[Path] = []
        for image in removed.images:
            try:
                names[image] = self._restore(image, keeping, spent)
            except OSError as error:
                problems.append(problem_of(error, image))
        with file_trouble(self._folder):
            sync_folder(self._folder)
        # Only now: until the names are on the disk, the other ones must stay.
        for path in spent:
            with contextlib.suppress(OSError):
                path.unlink()
        _drop_if_spent(keeping)
        return Restored(names=names, problems=tuple(problems))

    def let_go(self) -> None:
        """At opening: nobody can undo any more what an earlier program removed.

        What the trash holds is let go. If that program was killed between an image and its caption,
        the caption follows: out after one that went, back after one that came back. A file whose
        only name is here goes to the trash of the project.
        """
        with contextlib.suppress(OSError):
            for keeping in sorted(self._undo.iterdir()):
                with contextlib.suppress(OSError, Failure):
                    self._let_go(keeping)

    def _remove(self, files: list[Path], keeping: Path) -> None:
        """The image and its caption: both go, or both stay and the failure says why.

        Where one went and cannot even be brought back, it has gone, and comes back by ``restore``.
        """
        try:
            for path in files:
                with file_trouble(path):
                    _second_name(path, keeping / path.name)
            with file_trouble(keeping):
                sync_folder(keeping)
            for path in files:
                if not _to_the_trash(path):
                    with file_trouble(path):
                        self._to_own_trash(path, keeping.name)
        except Failure:
            with contextlib.suppress(OSError):
                self._bring_together(files, keeping)
            raise

    def _bring_together(self, files: list[Path], keeping: Path) -> None:
        """What went is here again, and nothing of these is kept any more. Raises OSError."""
        for path in files:
            if not os.path.lexists(path):
                _second_name(keeping / path.name, path)
        for path in files:
            kept = keeping / path.name
            kept.unlink(missing_ok=True)
            self._in_own_trash.pop((keeping.name, path.name), kept).unlink(missing_ok=True)

    def _to_own_trash(self, path: Path, group: str) -> None:
        target = self._own_trash / group / path.name
        make_folder(target.parent)
        path.rename(target)
        self._in_own_trash[group, path.name] = target

    def _restore(self, image: ImageId, keeping: Path, spent: list[Path]) -> ImageId:
        files = [keeping / image]
        caption = keeping / caption_name(image)
        if os.path.lexists(caption):
            files.append(caption)
        if not os.path.lexists(files[0]):
            raise FileNotFoundError(2, "no longer kept", image)
        for name in _free_names(image):
            try:
                self._put_back(files, Path(name).stem)
            except FileExistsError:
                continue
            for path in files:
                spent += [path, self._in_own_trash.pop((keeping.name, path.name), path)]
            return name
        raise AssertionError("names do not end")

    def _put_back(self, files: list[Path], stem: str) -> None:
        """All of them under this stem, or none of them. Raises FileExistsError."""
        laid: list[tuple[Path, Path]] = []
        for path in files:
            target = self._folder / (stem + path.suffix)
            try:
                _second_name(path, target)
            except FileExistsError:
                if path.suffix == _CAPTION and _same_bytes(path, target):
                    continue
                for _, each in laid:
                    each.unlink()
                raise
            laid.append((path, target))

    def _let_go(self, keeping: Path) -> None:
        went = (keeping / _DONE).exists()
        for image in [each for each in keeping.iterdir() if is_image(each.name)]:
            if went:
                self._caption_comes_back(image)
            else:
                self._caption_follows(image)
        if not went:
            for path in keeping.iterdir():
                original = self._folder / path.name
                if not os.path.lexists(original) and path.lstat().st_nlink == 1:
                    self._to_own_trash(path, keeping.name)
        shutil.rmtree(keeping)

    def _caption_follows(self, image: Path) -> None:
        kept = image.with_suffix(_CAPTION)
        there = self._folder / kept.name
        if os.path.lexists(self._folder / image.name) or not _same_file(kept, there):
            return
        if kept.name not in _captions_of_others(self._folder, {ImageId(image.name)}):
            self._to_own_trash(there, image.parent.name)

    def _caption_comes_back(self, image: Path) -> None:
        kept = image.with_suffix(_CAPTION)
        back = next(self._names_of(image), None)
        if back is None or not os.path.lexists(kept):
            return
        with contextlib.suppress(FileExistsError):
            _second_name(kept, back.with_suffix(_CAPTION))

    def _names_of(self, image: Path) -> Iterator[Path]:
        """Under which names this very file stands in the folder."""
        with os.scandir(self._folder) as entries:
            alike = [each for each in entries if each.name.endswith(image.suffix)]
        return (Path(each) for each in alike if _same_file(image, Path(each)))


def _captions_of_others(folder: Path, going: Collection[ImageId]) -> set[str]:
    with file_trouble(folder), os.scandir(folder) as entries:
        staying = [each.name for each in entries if is_image(each.name)]
    return {caption_name(ImageId(name)) for name in staying if name not in going}


def _second_name(path: Path, target: Path) -> None:
    """Another name for a file, or a copy of it. Raises FileExistsError for one that is taken."""
    try:
        os.link(path, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        with target.open("xb") as writing, path.open("rb") as reading:
            shutil.copyfileobj(reading, writing)
            writing.flush()
            os.fsync(writing.fileno())
        shutil.copystat(path, target)


def discard_folder(folder: Path, own_trash: Path) -> None:
    """Put a folder into the trash of the system, or into ``own_trash`` where there is none. Raises
    Failure."""
    with file_trouble(folder):
        if _to_the_trash(folder):
            return
        make_folder(own_trash)
        folder.rename(own_trash / f"{_now()}-{secrets.token_hex(2)}-{folder.name}")
        sync_folder(own_trash)


def _to_the_trash(path: Path) -> bool:
    """Whether the system took it."""
    if not _has_trash(path):
        return False
    # Here, because the window must be drawn before anything is loaded that it may not need.
    from send2trash import send2trash

    try:
        send2trash(path)
    except OSError:
        return False
    return not os.path.lexists(path)


def _has_trash(path: Path) -> bool:
    if sys.platform != "win32":
        return True
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_FIXED)


def _drop_if_spent(keeping: Path) -> None:
    with contextlib.suppress(OSError):
        if [each.name for each in keeping.iterdir()] == [_DONE]:
            shutil.rmtree(keeping)


def _free_names(image: ImageId) -> Iterator[ImageId]:
    yield image
    path, number = Path(image), 2
    while True:
        yield ImageId(f"{path.stem}-{number}{path.suffix}")
        number += 1


def _same_file(one: Path, other: Path) -> bool:
    """Whether it is one file of two names, or a copy under the same name where it has only one."""
    if not os.path.lexists(one) or not os.path.lexists(other):
        return False
    if os.path.samestat(one.lstat(), other.lstat()):
        return True
    alone = one.lstat().st_nlink == 1 and one.name == other.name
    return alone and one.lstat().st_size == other.lstat().st_size and _same_bytes(one, other)


def _same_bytes(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def _now() -> str:
    return datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H-%M-%S")
