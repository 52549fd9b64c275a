"""The guards of conftest.py catch what they are there for: each is shown a test that breaks it."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests import outside
from tests.threads import Threads, left_behind

ROOT = Path(__file__).parents[1]


def verdict_on(test: str, folder: Path, **env: str) -> str:
    """What pytest says of a test file that runs under this project's conftest.py."""
    (folder / "test_planted.py").write_text(test)
    settings = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    plugins = ["-p", "tests.conftest", "-p", "no:randomly", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, *plugins, str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout


def test_a_thread_that_is_left_behind_fails_by_name(tmp_path: Path) -> None:
    said = verdict_on(
        "import threading\n"
        "def test_it():\n"
        "    threading.Thread(target=threading.Event().wait, daemon=True, name='Lost').start()\n",
        tmp_path,
    )
    assert "threads left behind: Lost" in said


def test_a_thread_of_qt_that_is_left_behind_fails(tmp_path: Path) -> None:
    said = verdict_on(
        "import threading\n"
        "from PySide6.QtCore import QRunnable, QThreadPool\n"
        "class Work(QRunnable):\n"
        "    def run(self):\n"
        "        threading.current_thread()\n"
        "        done.set()\n"
        "done = threading.Event()\n"
        "def test_it(qapp):\n"
        "    pool = QThreadPool.globalInstance()\n"
        "    pool.setObjectName('fluxtune chores')\n"
        "    pool.start(Work())\n"
        "    assert done.wait(10)\n",
        tmp_path,
    )
    seen = "threads left behind" in said and "fluxtune chores" in said
    assert seen == (sys.platform == "linux")


def test_a_thread_that_ends_is_no_offence() -> None:
    before = Threads.now()
    bell = threading.Event()
    threading.Thread(target=bell.wait).start()
    bell.set()
    assert left_behind(before) == []


def test_reaching_out_fails_even_when_the_error_is_swallowed(tmp_path: Path) -> None:
    said = verdict_on(
        "import contextlib, socket\n"
        "def test_it():\n"
        "    with contextlib.suppress(Exception):\n"
        "        socket.create_connection(('192.0.2.1', 80), timeout=1)\n",
        tmp_path,
    )
    assert "tried to reach 192.0.2.1" in said


@pytest.mark.parametrize("host", ["example.com", "10.0.0.1", "0.0.0.0", "::", b"example.org"])
def test_other_computers_are_not_here(host: str | bytes) -> None:
    assert not outside.is_here(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost", "", None])
def test_this_computer_is_here(host: str | None) -> None:
    assert outside.is_here(host)


def test_a_server_on_this_computer_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
    assert outside.tried == []


def test_secrets_of_the_person_are_not_seen(tmp_path: Path) -> None:
    said = verdict_on(
        "import os, keyring\n"
        "def test_it():\n"
        "    assert 'REPLICATE_API_TOKEN' not in os.environ\n"
        "    assert 'fail' in type(keyring.get_keyring()).__module__\n",
        tmp_path,
        REPLICATE_API_TOKEN="r8_planted",
    )
    assert "1 passed" in said


def test_every_test_has_an_empty_home(home: Path) -> None:
    assert Path.home() == home
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_what_the_system_cannot_run_is_named(tmp_path: Path) -> None:
    said = verdict_on(NEEDY, tmp_path, FLUXTUNE_REQUIRE_ALL="")
    assert "test_planted.py::test_it: no-such-program" in said
    assert "1 passed, 1 deselected" in said


def test_where_everything_is_required_it_runs(tmp_path: Path) -> None:
    said = verdict_on(NEEDY, tmp_path, FLUXTUNE_REQUIRE_ALL="1")
    assert "1 failed, 1 passed" in said


NEEDY = (
    "import pytest, subprocess\n"
    "@pytest.mark.needs('no-such-program')\n"
    "def test_it():\n"
    "    subprocess.run(['no-such-program'])\n"
    "def test_other():\n"
    "    pass\n"
)
