"""What every test can rely on: a home of its own, no secrets, no way out, no thread left behind."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from fluxtune_desktop.qt_imports import leave_imports_alone
from tests import outside
from tests.read_only import can_be_read_only, read_only
from tests.secret_service import PROGRAMS, SecretService
from tests.threads import Threads, left_behind

# A busy computer makes no test wrong.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

TOKENS = (
    "REPLICATE_API_TOKEN",
    "HF_TOKEN",
    "HUGGING_FACE_HUB_TOKEN",
    "HF_TOKEN_PATH",
    "HF_HOME",
    "WANDB_API_KEY",
)
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "FLUXTUNE_HOME": "fluxtune",
}


def settle_in(home: Path) -> None:
    """Make `home` the person's home for this process and its children."""
    for name, folder in FOLDERS.items():
        path = home / folder
        path.mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(path)
    (home / ".run").chmod(0o700)


for _name in (*TOKENS, *PROXIES, "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(_name, None)
# The window speaks the language of the system, and the tests read English.
os.environ["LANGUAGE"] = "en"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
_session_home = Path(tempfile.mkdtemp(prefix="fluxtune-tests-"))
settle_in(_session_home)


def pytest_configure() -> None:
    leave_imports_alone()
    outside.refuse()


def pytest_sessionfinish() -> None:
    """Empty the clipboard. Where there is no system's, Qt's own outlives the interpreter, and what
    it still holds of Python's then takes the process with it.
    """
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


def pytest_unconfigure() -> None:
    shutil.rmtree(_session_home, ignore_errors=True)


@pytest.fixture(autouse=True)
def _garbage_goes_in_this_thread() -> Iterator[None]:
    """As in the program: a worker that finds a Qt object would take it apart in its own thread."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def _leaves_no_thread() -> Iterator[None]:
    before = Threads.now()
    yield
    left = left_behind(before)
    assert not left, f"threads left behind: {', '.join(left)}"


@pytest.fixture(autouse=True)
def _stays_on_this_computer() -> Iterator[None]:
    outside.tried.clear()
    yield
    assert not outside.tried, f"tried to reach {', '.join(outside.tried)}"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty home folder, in force while one test runs."""
    before = {name: os.environ[name] for name in FOLDERS}
    path = tmp_path_factory.mktemp("home")
    settle_in(path)
    yield path
    os.environ.update(before)


@pytest.fixture
def trash(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system's trash keeps files, in the home of this test."""
    # send2trash looks for the home once, when it is imported.
    for name in [each for each in sys.modules if each.partition(".")[0] == "send2trash"]:
        monkeypatch.delitem(sys.modules, name)
    return home / ".local" / "share" / "Trash" / "files"


@pytest.fixture
def read_only_folder() -> Callable[[Path], AbstractContextManager[None]]:
    """Closes a folder to everybody, root included, for as long as its context lasts."""
    return read_only


@pytest.fixture
def secret_service_env(tmp_path: Path) -> SecretService:
    """A real Secret Service of its own, for Python code that runs in a child process."""
    return SecretService(home=tmp_path / "secret-service-home")


def _lacking(item: pytest.Item) -> list[str]:
    marked = [str(name) for mark in item.iter_markers("needs") for name in mark.args]
    if "secret_service_env" in getattr(item, "fixturenames", ()):
        marked += PROGRAMS
    lacking = [name for name in dict.fromkeys(marked) if not shutil.which(name)]
    if "read_only_folder" in getattr(item, "fixturenames", ()) and not can_be_read_only():
        lacking.append("leave to mount a read-only folder")
    return lacking


_not_run: dict[str, list[str]] = {}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put aside what the system cannot run, to be named at the end; under FLUXTUNE_REQUIRE_ALL
    everything runs, and fails where something is lacking.
    """
    if os.environ.get("FLUXTUNE_REQUIRE_ALL"):
        return
    lacking = {item: _lacking(item) for item in items}
    _not_run.update({item.nodeid: names for item, names in lacking.items() if names})
    config.hook.pytest_deselected(items=[item for item in items if lacking[item]])
    items[:] = [item for item in items if not lacking[item]]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _not_run:
        return
    terminalreporter.section("not run, because this system lacks a program")
    for name, programs in sorted(_not_run.items()):
        terminalreporter.write_line(f"{name}: {', '.join(programs)}")
