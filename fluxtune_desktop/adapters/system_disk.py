"""The root of the system: nobody means it when a folder of images is asked for."""

import os
from pathlib import Path

from fluxtune_desktop.core.errors import Kind, failure


def refuse_system_disk(folder: Path) -> None:
    """Raise Failure(WHOLE_DISK) for the root of the disk that the system is on.

    That of a stick or a card is a folder of images like any other.
    """
    where = folder.resolve()
    if where == where.parent and where.drive.upper() == _system_drive():
        raise failure(Kind.WHOLE_DISK, subject=str(folder))


def _system_drive() -> str:
    return os.environ.get("SYSTEMDRIVE", "C:").upper() if os.name == "nt" else ""
