"""Keeps the memory of the process, tokens included, off the disk when it crashes."""

import contextlib
import sys


def leave_no_core_dump() -> None:
    """Have the system write no core file for this process and its children.

    systemd-coredump keeps to the same limit. On Windows there is nothing to do: what it may keep of
    a crash there is decided by the person, not by the process.
    """
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
