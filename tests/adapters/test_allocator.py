"""Pictures that are let go leave the process."""

import subprocess
import sys

SCRIPT = """
import sys
from pathlib import Path
from fluxtune_desktop.adapters.allocator import give_back_freed_pictures

def resident():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1])

give_back_freed_pictures()
if not sys.platform.startswith("linux"):
    sys.exit()
# Freed once, which is when glibc begins to keep blocks of that size.
bytearray(8_000_000)
before = resident()
pictures = [bytearray(b"1") * 300_000 for _ in range(200)]
kept = pictures[-1:]
del pictures
assert (resident() - before) * 4096 < 10_000_000, resident() - before
"""


def test_pictures_do_not_stay_behind() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
