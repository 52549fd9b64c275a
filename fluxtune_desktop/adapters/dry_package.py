"""Builds the package of a training in a temporary place, reads it again, and drops it."""

import json
import shutil
import tempfile
import zipfile
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import caption_name
from fluxtune_desktop.core.dry_run import DryPackage, SentFile
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import Packer
from fluxtune_desktop.core.stop import StopToken


def dry_package(packer: Packer, folder: Path, trigger_word: str, stop: StopToken) -> DryPackage:
    """What would be sent of the folder now. Raises what ``Packer.pack`` raises; nothing stays."""
    with file_trouble(folder):
        free = shutil.disk_usage(folder).free
        scratch = tempfile.TemporaryDirectory(prefix="fluxtune-", ignore_cleanup_errors=True)
    with scratch as place:
        path = Path(place, "package.zip")
        package = packer.pack(path, trigger_word=trigger_word, report=_quietly, stop=stop)
        told = json.loads(package.mapping)
        with file_trouble(path), zipfile.ZipFile(path) as archive:
            octets = {each.filename: each.file_size for each in archive.infolist()}
        files = tuple(
            SentFile(
                name=each["file"],
                source=each["source"],
                octets=octets[each["file"]],
                caption=each["caption"],
            )
            for each in told["images"]
        )
        left_out = tuple(each["source"] for each in told["left_out"])
        return DryPackage(
            size=package.size,
            files=files,
            left_out=left_out,
            ignored=_ignored(folder, (*(each.source for each in files), *left_out)),
            free=free,
        )


def _quietly(_done: int, _total: int) -> None:
    """Nobody waits for this."""


def _ignored(folder: Path, images: tuple[str, ...]) -> tuple[str, ...]:
    """Files of the person that are neither images nor their captions."""
    known = {*images, *(caption_name(ImageId(each)) for each in images)}
    with file_trouble(folder):
        names = [each.name for each in folder.iterdir() if each.is_file()]
    return tuple(sorted(name for name in names if name not in known and name[0] != "."))
