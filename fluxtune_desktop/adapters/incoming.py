"""Where files wait that are on their way into a project: ``.fluxtune/incoming/<import>/``.

A caption is laid there before its image, and moved into place before it, so that an import that was
killed can be told: what is staged with its caption has not begun to move.
"""

import contextlib
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fluxtune_desktop.adapters.atomic import TEMPORARY_PREFIX, make_folder, sync_folder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.core.dataset import caption_name, is_image
from fluxtune_desktop.core.ids import ImageId

_FOLDER = "incoming"


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A folder for one import, gone when the block ends."""
    stage = folder / SETTINGS_FOLDER / _FOLDER / secrets.token_hex(6)
    make_folder(stage)
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def settle_in(stage: Path, name: str, folder: Path) -> None:
    """Move a staged image into place, after its caption if it has one. Never over another file.

    The caller forces the folder to the disk. Raises FileExistsError when another program took the
    name meanwhile.
    """
    caption = stage / caption_name(ImageId(name))
    with_caption = caption.exists()
    if with_caption:
        _move(caption, folder / caption.name)
    try:
        _move(stage / name, folder / name)
    except OSError:
        if with_caption:
            (folder / caption.name).unlink()
        raise


def end_killed_imports(folder: Path) -> None:
    """Finish an image whose caption is in place already, and discard the other copies."""
    root = folder / SETTINGS_FOLDER / _FOLDER
    if not root.is_dir():
        return
    with file_trouble(root):
        for stage in [each for each in root.iterdir() if each.is_dir()]:
            for image in [each for each in stage.iterdir() if _is_whole(each)]:
                if _caption_is_in_place(stage, image.name, folder):
                    with contextlib.suppress(FileExistsError):
                        _move(image, folder / image.name)
            sync_folder(folder)
            shutil.rmtree(stage, ignore_errors=True)


def _is_whole(path: Path) -> bool:
    return is_image(path.name) and not path.name.startswith(TEMPORARY_PREFIX)


def _caption_is_in_place(stage: Path, name: str, folder: Path) -> bool:
    staged = stage / caption_name(ImageId(name))
    target = folder / staged.name
    if not target.is_file():
        return False
    return not staged.exists() or staged.samefile(target)


def _move(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: the name was free a moment ago.
        if target.exists():
            raise FileExistsError(target) from None
        source.rename(target)
    else:
        source.unlink()
