"""Many small files at once, also while the interpreter ends."""

import subprocess
import sys
from pathlib import Path

LATE = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from fluxtune_desktop.adapters.atomic_many import write_many_durably

def begins():
    try:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(int)
    except RuntimeError:
        return False
    return True

def late():
    while begins():
        pass
    files = {Path(sys.argv[1]) / f"{number}.txt": b"smoke" for number in range(40)}
    write_many_durably(files, dict.fromkeys(files))

threading.Thread(target=late).start()
"""


def test_all_are_written_although_no_thread_can_be_begun_any_more(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LATE, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.stderr, ended.returncode) == ("", 0)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 40
    assert {file.read_bytes() for file in files} == {b"smoke"}
