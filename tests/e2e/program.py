"""The program as a person starts it: a process of its own in a home of its own."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from PIL import Image

from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.practice.host import ensure_practice

SECONDS_PER_TRAINING = "1.5"
REAL_LOOKING_TOKEN = "r8_" + "abcdefghij0123456789" * 2


class Program:
    """Starts ``fluxtune`` and asks the practice server what it would have charged."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = {
            **os.environ,
            "FLUXTUNE_HOME": str(home),
            "FLUXTUNE_PRACTICE_SECONDS": SECONDS_PER_TRAINING,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUNBUFFERED": "1",
        }

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a verb to its end, without a terminal."""
        return subprocess.run(
            [sys.executable, "-m", "fluxtune_desktop", *words],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a verb and read along."""
        return subprocess.Popen(
            [sys.executable, "-m", "fluxtune_desktop", *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """A question to the practice server itself."""
        about = json.loads((self.home / "data" / "practice" / "server.json").read_text())
        connection = http.client.HTTPConnection("127.0.0.1", about["ports"]["api"], timeout=5)
        try:
            text = json.dumps(body) if body is not None else None
            connection.request(method, path, text, {"Content-Type": "application/json"})
            answer: dict[str, Any] = json.loads(connection.getresponse().read() or b"{}")
        finally:
            connection.close()
        return answer

    def trainings_charged(self) -> int:
        """How many trainings the ledger holds."""
        rows = self.ask("GET", "/_practice/ledger")["rows"]
        return sum(row["kind"] == "training" for row in rows)

    def start_practice(self) -> Endpoints:
        """Have the practice server running before the program starts."""
        seconds = float(SECONDS_PER_TRAINING)
        return ensure_practice(self.home / "data" / "practice", seconds_per_training=seconds)

    def stand_in_for_replicate(self) -> None:
        """From now on what the program takes for Replicate is the practice server."""
        endpoints = self.start_practice()
        self.environment |= {
            "REPLICATE_BASE_URL": endpoints.replicate_api,
            "HF_ENDPOINT": endpoints.hub,
            "WANDB_BASE_URL": endpoints.wandb,
            "FLUXTUNE_OUTPUT_HOSTS": " ".join(endpoints.output_hosts),
            "REPLICATE_API_TOKEN": REAL_LOOKING_TOKEN,
        }

    def break_once(self, path: str, act: str) -> None:
        """Let the next POST to such a path go wrong in this way."""
        self.break_by({"path": path, "method": "POST", "act": act})

    def break_by(self, rule: dict[str, Any]) -> None:
        """Let requests go wrong by a rule of practice."""
        self.ask("POST", "/_practice/faults", {"rules": [rule]})

    def stop_practice(self) -> None:
        """End the practice server, as it ends itself when nobody needs it."""
        with suppress(OSError, ValueError, KeyError, http.client.HTTPException):
            pid = json.loads((self.home / "data" / "practice" / "server.json").read_text())["pid"]
            os.kill(pid, signal.SIGTERM)


def reach(running: subprocess.Popen[str], phase: str) -> None:
    """Read the program's lines until it tells this phase."""
    lines = running.stdout
    if lines is None or not any(json.loads(line)["phase"] == phase for line in lines):
        raise AssertionError(f"{phase} was never reached")


def wait_until(holds: Callable[[], bool], *, seconds: float = 20.0) -> None:
    """Ask again and again until it holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to hold"


@contextmanager
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "home")
    try:
        yield made
    finally:
        made.stop_practice()


def picture_folder(folder: Path, *, count: int = 4) -> Path:
    """A folder of images without captions."""
    folder.mkdir()
    for number in range(1, count + 1):
        Image.new("RGB", (96, 80), (number * 40, 20, 90)).save(folder / f"{number:03}.png")
    return folder


def captions_file(folder: Path, *, count: int = 4) -> Path:
    """A captions file in the form of the article."""
    images = [
        {"filename": f"{number:03}.png", "caption": f"plume number {number} of pale smoke – é"}
        for number in range(1, count + 1)
    ]
    file = folder.parent / "captions.json"
    file.write_text(json.dumps({"images": images}), encoding="utf-8")
    return file
