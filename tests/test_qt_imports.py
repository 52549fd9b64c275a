"""PySide6 reads no module of other packages."""

import subprocess
import sys

CHILD = """
import linecache
from PySide6.QtCore import QObject
from fluxtune_desktop.qt_imports import leave_imports_alone
{leave}
linecache.clearcache()
import wave, colorsys
print(sum(name.endswith(("wave.py", "colorsys.py")) for name in linecache.cache))
"""


def sources_read(leave: str) -> str:
    code = CHILD.format(leave=leave)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_no_source_is_read_once_imports_are_left_alone() -> None:
    assert sources_read("leave_imports_alone()") == "0"


def test_this_would_notice_a_source_that_is_read() -> None:
    assert sources_read("") == "2"
