"""What gets into the log, and what does not."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.logs import FILE_NAME, log_to
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.core.secret import Secret

CANARY = "canarycanary0123"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    redactor = Redactor()
    redactor.add(Secret(CANARY))
    handler = log_to(tmp_path / "log", redactor)
    assert handler is not None
    yield tmp_path / "log" / FILE_NAME
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_a_line_says_when_where_and_what(log: Path) -> None:
    logging.getLogger("fluxtune_desktop.x").info("opened %s", "a folder")
    text = log.read_text(encoding="utf-8")
    assert "INFO" in text
    assert "fluxtune_desktop.x: opened a folder" in text


def test_tokens_are_in_no_part_of_a_line(log: Path) -> None:
    try:
        raise ValueError(f"bad header {CANARY}")
    except ValueError:
        logging.getLogger("some.library").exception("with %s and %r", CANARY, {"a": CANARY})
    logging.getLogger("other").warning(f"in the message: {CANARY}")  # noqa: G004
    text = log.read_text(encoding="utf-8")
    assert CANARY not in text
    assert text.count("****") >= 4
    assert "Traceback" in text


@pytest.mark.parametrize("name", ["httpx", "httpcore.http11", "httpx2", "replicate", "urllib3"])
def test_libraries_that_log_addresses_are_quiet(name: str, log: Path) -> None:
    logging.getLogger(name).info("GET https://x/?signature=1")
    logging.getLogger("fluxtune_desktop").info("alive")
    assert "GET" not in log.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log_to(tmp_path / "file" / "log", Redactor()) is None


HOOKS = """
import sys, threading, pathlib
from fluxtune_desktop.adapters.logs import log_to, catch_what_nobody_caught
from fluxtune_desktop.adapters.redaction import Redactor
log_to(pathlib.Path(sys.argv[1]), Redactor())
catch_what_nobody_caught(lambda error: print("told", type(error).__name__))
class Falls:
    def __del__(self): raise ValueError("from a destructor")
def fail(): raise ValueError("from a thread")
thread = threading.Thread(target=fail); thread.start(); thread.join()
fallen = Falls(); del fallen
raise RuntimeError("from the end r8_abcdefghijklmnopqrstuvwxyz")
"""


def test_what_nobody_caught_is_logged_and_not_printed(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HOOKS, str(tmp_path)], capture_output=True, text=True, check=False
    )
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert ended.returncode == 1
    assert ended.stdout.split() == ["told", "RuntimeError"]
    assert ended.stderr == ""
    assert "from a thread" in text
    assert "from a destructor" in text
    assert "from the end ****" in text
