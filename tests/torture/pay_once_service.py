"""The practice server of the torture of paying once: unreliable, and in a fast time of its own."""

import contextlib
import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fluxtune_desktop.core.clock_speed import CLOCK_VARIABLE
from fluxtune_desktop.practice.faults import Act

FACTOR = 60
"""How many seconds of the program and of the server go by in one of the computer's."""
SECONDS_PER_TRAINING = 1.0
LIST_LAG = 120.0
"""In seconds of that clock, at most: each training has its own."""
_HANGS = 40.0
"""Seconds of that clock for which a request is left without an answer."""
_START_SECONDS = 20.0

_POSTS = (
    (Act.RESET, 0.06, {}),
    (Act.STATUS, 0.06, {"status": 503}),
    (Act.STATUS, 0.04, {"status": 429, "retry_after": 5}),
    (Act.HANG, 0.04, {"hangs": _HANGS}),
    (Act.RESET_AFTER, 0.12, {}),
    (Act.STATUS_AFTER, 0.10, {"status": 502}),
    (Act.CUT_JSON, 0.08, {}),
    (Act.HANG_AFTER, 0.10, {"hangs": _HANGS}),
)
"""Of all POSTs 20 % fail before they were accepted, and 40 % after it."""
_GETS = (
    (Act.STATUS, 0.05, {"status": 500}),
    (Act.STATUS, 0.05, {"status": 502}),
    (Act.STATUS, 0.03, {"status": 503}),
    (Act.STATUS, 0.02, {"status": 429, "retry_after": 7}),
    (Act.RESET, 0.05, {}),
    (Act.CUT_JSON, 0.02, {}),
)
"""Of all GETs 22 % fail."""


def surroundings(home: Path, factor: float) -> dict[str, str]:
    """The environment of program and server: one home, one clock."""
    own = {
        "FLUXTUNE_HOME": str(home),
        "FLUXTUNE_PRACTICE_SECONDS": str(SECONDS_PER_TRAINING * factor),
        "FLUXTUNE_PRACTICE_IDLE": "600",
        CLOCK_VARIABLE: f"{factor}@{time.time()}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {**os.environ, **own}


def rules(factor: float) -> list[dict[str, Any]]:
    """What goes wrong, as the server takes it."""
    return [*_shared_out("POST", _POSTS, factor), *_shared_out("GET", _GETS, factor)]


def _shared_out(
    method: str, acts: tuple[tuple[Act, float, dict[str, float]], ...], factor: float
) -> Iterator[dict[str, Any]]:
    """Each rule strikes a share of what those before it have let by."""
    left = 1.0
    for act, share, facts in acts:
        rule = {"path": r"/v1/.*", "method": method, "act": act, "times": 0, "chance": share / left}
        more = {name: value for name, value in facts.items() if name != "hangs"}
        hangs = {"seconds": facts["hangs"] / factor} if "hangs" in facts else {}
        yield {**rule, **more, **hangs}
        left -= share


class Service:
    """The running server, as its judge sees it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read_at = 0
        self._accepted: frozenset[str] = frozenset()

    def accepted(self) -> frozenset[str]:
        """The trainings that it has accepted until now."""
        file = self._folder / "state.json"
        with contextlib.suppress(OSError, ValueError):
            changed = file.stat().st_mtime_ns
            if changed != self._read_at:
                self._accepted = frozenset(json.loads(file.read_bytes())["trainings"])
                self._read_at = changed
        return self._accepted

    def ledger(self) -> list[dict[str, Any]]:
        """What was paid: a row for each training."""
        rows = self._ask("GET", "/_practice/ledger")["rows"]
        return [row for row in rows if row["kind"] == "training"]

    def disturb(self, factor: float, *, unmarked: bool) -> None:
        """From now on it is unreliable; and tells nothing of a run's mark, if ``unmarked``."""
        asked = {"rules": rules(factor), "list_lag": LIST_LAG, "uneven_lag": True}
        asked["unmarked"] = unmarked
        self._ask("POST", "/_practice/faults", json.dumps(asked))

    def stop(self) -> None:
        with contextlib.suppress(OSError, ValueError, http.client.HTTPException):
            self._ask("POST", "/_practice/stop", "{}")

    def running(self) -> bool:
        try:
            return bool(self._ask("GET", "/_practice/ping").get("practice"))
        except (OSError, ValueError, KeyError, http.client.HTTPException):
            return False

    def _ask(self, method: str, path: str, body: str | None = None) -> dict[str, Any]:
        about = json.loads((self._folder / "server.json").read_bytes())
        line = http.client.HTTPConnection("127.0.0.1", about["ports"]["api"], timeout=10)
        try:
            line.request(method, path, body, {"Content-Type": "application/json"})
            answer: dict[str, Any] = json.loads(line.getresponse().read())
        finally:
            line.close()
        return answer


@contextmanager
def unreliable_service(
    home: Path, around: dict[str, str], factor: float, *, unmarked: bool
) -> Iterator[Service]:
    """The server of a home, until the end of the block."""
    folder = home / "data" / "practice"
    folder.mkdir(parents=True)
    service = Service(folder)
    words = [sys.executable, "-m", "fluxtune_desktop.practice", str(folder)]
    # It complains of each upload that a kill has cut off.
    with subprocess.Popen(words, env=around, stderr=subprocess.DEVNULL) as child:
        try:
            until = time.monotonic() + _START_SECONDS
            while not service.running():
                if time.monotonic() > until:
                    raise TimeoutError("the practice server did not start")
                time.sleep(0.05)
            service.disturb(factor, unmarked=unmarked)
            yield service
        finally:
            service.stop()
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
