"""One practice server for each data folder: join the one that runs, or start it."""

import http.client
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from filelock import FileLock, Timeout

from fluxtune_desktop.core.clock_speed import CLOCK_VARIABLE
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.practice.ports import Ports, endpoints_for

START_SECONDS = 10.0
SECONDS_VARIABLE = "FLUXTUNE_PRACTICE_SECONDS"
_PING_SECONDS = 2.0
_KEPT_VARIABLES = {
    *("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP", "VIRTUAL_ENV"),
    *("SYSTEMROOT", "WINDIR", "USERPROFILE", "LOCALAPPDATA", "PYTHONPATH", "PYTHONHOME"),
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", SECONDS_VARIABLE, "FLUXTUNE_PRACTICE_IDLE"),
    CLOCK_VARIABLE,
}
"""What the server's process is given of the environment: nothing that could hold a token."""


def ensure_practice(folder: Path, *, seconds_per_training: float | None = None) -> Endpoints:
    """Join the practice server of ``folder``, or start one that outlives this process.

    ``seconds_per_training`` is the wall time of one training; it is given to a server that runs
    already, too, and holds for trainings made from then on. Blocks for 10 s at most; call it
    before each job, for the server ends after a minute without requests. Raises Failure with
    ``Kind.PRACTICE_UNAVAILABLE``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / "starting.lock", timeout=START_SECONDS):
            ports = _running(folder) or _start(folder)
            if seconds_per_training is not None:
                _tell_speed(ports, seconds_per_training)
    except (OSError, Timeout, http.client.HTTPException) as trouble:
        raise _unavailable(folder, str(trouble)) from trouble
    return endpoints_for(ports)


def _unavailable(folder: Path, detail: str) -> Failure:
    return Failure(Problem(kind=Kind.PRACTICE_UNAVAILABLE, subject=folder.name, detail=detail))


def _running(folder: Path) -> Ports | None:
    """The ports of the server of this folder, if it answers."""
    try:
        data = json.loads((folder / "server.json").read_text(encoding="utf-8"))
        ports = Ports.from_json(data["ports"])
        answer = _ask(ports, "GET", "/_practice/ping")
        return ports if answer.get("serves") == data["serves"] else None
    except (OSError, ValueError, KeyError, TypeError, http.client.HTTPException):
        return None


def _start(folder: Path) -> Ports:
    give_up = time.monotonic() + START_SECONDS
    _spawn(folder)
    while time.monotonic() < give_up:
        ports = _running(folder)
        if ports is not None:
            return ports
        time.sleep(0.02)
    raise _unavailable(folder, "the practice server did not answer in time")


def _spawn(folder: Path) -> None:
    frozen = bool(getattr(sys, "frozen", False))
    words = ["practice-server"] if frozen else ["-m", "fluxtune_desktop.practice"]
    environment = {key: os.environ[key] for key in os.environ if key.upper() in _KEPT_VARIABLES}
    if frozen:
        # Documented by PyInstaller: the child unpacks for itself, since it outlives this process.
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    child = subprocess.Popen(
        [sys.executable, *words, str(folder), "--detach"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=folder,
        close_fds=True,
        creationflags=getattr(subprocess, "DETACHED_PROCESS", 0)
        | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        start_new_session=True,
    )
    if sys.platform != "win32":
        # It forks at once and ends, so that the server is nobody's child here.
        child.wait(START_SECONDS)


def _tell_speed(ports: Ports, seconds: float) -> None:
    _ask(ports, "POST", "/_practice/speed", json.dumps({"seconds": seconds}))


def _ask(ports: Ports, method: str, path: str, body: str | None = None) -> dict[str, object]:
    connection = http.client.HTTPConnection("127.0.0.1", ports.api, timeout=_PING_SECONDS)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        if answer.status != 200:
            raise http.client.HTTPException(f"status {answer.status}")
        data = json.loads(answer.read())
        return data if isinstance(data, dict) else {}
    finally:
        connection.close()
