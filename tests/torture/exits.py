"""The window is closed while something hangs: an upload, a name server, a prompt, a full disk.

The program has to be gone five seconds after the click, with exit code 0 and without a word of a
thread that was ended by force. The planted fault is a worker that ignores the end.
"""

import contextlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PIL import Image

from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.practice.server import PracticeServer
from tests.secret_service import SecretService
from tests.torture.captions_full_disk import _mounted, fill, may_mount
from tests.torture.frame import Torture

ROOT = Path(__file__).parents[2]
LIMIT = 5.0
"""Seconds from the click to the end of the process."""
PATIENCE = 60.0
LATEST = 1.5
TOKEN = "r8_" + ("exits" * 8)[:37]
DNS = "127.53.53.53"
ABORTED = ("QThread: Destroyed", "Fatal Python error", "Traceback", "terminate called")
KEEP = "import keyring; keyring.set_password('FluxTune Desktop', 'replicate', '" + TOKEN + "')"


@dataclass(slots=True, kw_only=True)
class Scene:
    """One program that is to be left: where, under which command, and what is done meanwhile."""

    folder: Path
    style: Path
    before: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)
    meanwhile: Callable[[], object] = lambda: None


def _style(folder: Path, count: int, side: int) -> Path:
    """Images that no format makes smaller; the further ones are names of the first few."""
    folder.mkdir(parents=True)
    for number in range(count):
        path = folder / f"{number:05}.png"
        if number < 4:
            noise = random.Random(number).randbytes(side * side * 3)
            Image.frombytes("RGB", (side, side), noise).save(path, compress_level=0)
        else:
            path.hardlink_to(folder / f"{number % 4:05}.png")
        path.with_suffix(".txt").write_text(f"wisps of smoke {number}", encoding="utf-8")
    return folder


@contextmanager
def _services(folder: Path, *rules: Rule) -> Iterator[dict[str, str]]:
    with PracticeServer(
        folder / "theirs", seconds_per_training=2.0, faults=Script(rules)
    ) as server:
        endpoints = server.endpoints
        yield {
            "REPLICATE_BASE_URL": endpoints.replicate_api,
            "HF_ENDPOINT": endpoints.hub,
            "WANDB_BASE_URL": endpoints.wandb,
            "FLUXTUNE_OUTPUT_HOSTS": " ".join(endpoints.output_hosts),
            "REPLICATE_API_TOKEN": TOKEN,
        }


@contextmanager
def _paying(folder: Path, *rules: Rule) -> Iterator[Scene]:
    with _services(folder, *rules) as environment:
        # More than the buffers of a socket take.
        yield Scene(folder=folder, style=_style(folder / "style", 8, 1024), environment=environment)


@contextmanager
def _silent_name_server(folder: Path) -> Iterator[Scene]:
    """One that takes questions and never answers; as root for this program alone."""
    environment = {
        "REPLICATE_BASE_URL": "https://api.replicate.test",
        "REPLICATE_API_TOKEN": TOKEN,
        "HF_TOKEN": "hf_" + "exits" * 7,
    }
    scene = Scene(folder=folder, style=folder / "style", environment=environment)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind((DNS, 53))
        settings = folder / "resolv.conf"
        settings.write_text(f"nameserver {DNS}\noptions timeout:30 attempts:3\n")
        script = f'mount --bind {settings} /etc/resolv.conf && exec "$@"'
        scene.before = ["unshare", "-m", "sh", "-c", script, "sh"]
        yield scene


@contextmanager
def _prompt(folder: Path) -> Iterator[Scene]:
    """A keyring that is locked, and a display on which its prompt waits for a person."""
    service = SecretService(home=folder / "home")
    kept = service.run(KEEP)
    assert kept.returncode == 0, kept.stderr
    with _display() as display:
        # The tests keep every keyring away; this one is wanted.
        environment = {
            **service.surroundings({"DISPLAY": display}),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }
        yield Scene(
            folder=folder,
            style=folder / "style",
            before=service.before(unlocked=False),
            environment=environment,
        )


@contextmanager
def _display() -> Iterator[str]:
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, pass_fds=[write], stdout=quiet, stderr=quiet) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def _full_disk(folder: Path) -> Iterator[Scene]:
    disk = folder / "disk"
    disk.mkdir()
    with _mounted(disk):
        style = _style(disk / "style", 6, 96)
        ballast = disk / "ballast"

        def full() -> None:
            fill(ballast, room=0)
            (disk / "go").touch()

        # The sign itself needs no room but a name.
        scene = Scene(folder=folder, style=style, meanwhile=full)
        yield scene


@contextmanager
def _import(folder: Path) -> Iterator[Scene]:
    _style(folder / "elsewhere", 400, 700)
    yield Scene(folder=folder, style=_style(folder / "style", 4, 96))


@contextmanager
def _many_captions(folder: Path) -> Iterator[Scene]:
    yield Scene(folder=folder, style=_style(folder / "style", 3000, 64))


def _with(*rules: Rule) -> Callable[[Path], contextlib.AbstractContextManager[Scene]]:
    return lambda folder: _paying(folder, *rules)


MOMENTS: dict[str, Callable[[Path], contextlib.AbstractContextManager[Scene]]] = {
    "blocked upload": _with(Rule(path="/v1/files", method="POST", act=Act.BLOCK, times=0)),
    "running training": _with(
        Rule(path="/v1/trainings/[^/]+", method="GET", act=Act.HANG, nth=2, times=0)
    ),
    "silent download": _with(Rule(path="/xezq/.*", method="GET", act=Act.HANG, times=0)),
    "silent service": _with(Rule(path="/v1/account", method="GET", act=Act.HANG, times=0)),
    "silent name server": _silent_name_server,
    "prompt of the keyring": _prompt,
    "full disk": _full_disk,
    "import": _import,
    "many captions": _many_captions,
}


@cache
def possible() -> tuple[str, ...]:
    """The moments that this computer can bring about."""
    programs = ("gnome-keyring-daemon", "dbus-run-session", "Xvfb")
    lacking = set()
    if not may_mount():
        lacking |= {"full disk", "silent name server"}
    if not all(shutil.which(name) for name in programs):
        lacking.add("prompt of the keyring")
    return tuple(name for name in MOMENTS if name not in lacking)


def ground() -> str:
    left_out = [name for name in MOMENTS if name not in possible()]
    words = f"left while: {', '.join(possible())}"
    return f"{words}; not possible here: {', '.join(left_out)}" if left_out else words


def trial(
    folder: Path, source: random.Random, *words: str, moment: str = "", late: float = LATEST
) -> str | None:
    chosen = moment or source.choice(possible())
    with ExitStack() as stack:
        scene = stack.enter_context(MOMENTS[chosen](folder))
        wrong = _left(scene, chosen, source.uniform(0, late), *words)
    return f"{chosen}: {wrong}" if wrong else None


def _left(scene: Scene, moment: str, late: float, *words: str) -> str | None:
    said, trouble = scene.folder / "said.jsonl", scene.folder / "stderr.txt"
    command = [*scene.before, sys.executable, "-m", "tests.torture.exits_child", moment]
    command += [str(scene.style), f"{late:.3f}", *words]
    with said.open("w") as out, trouble.open("w") as errors:
        child = subprocess.Popen(
            command,
            cwd=ROOT,
            env=_surroundings(scene),
            stdout=out,
            stderr=errors,
            start_new_session=True,
        )
    with child:
        try:
            if moment == "full disk" and _until(child, said, "open"):
                scene.meanwhile()
            if not _until(child, said, "leaving"):
                return f"it was never reached: {trouble.read_text(errors='replace')[-300:]}"
            return _gone(child, said, trouble)
        finally:
            # With what the bus has started, such as a prompt.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)


def _surroundings(scene: Scene) -> dict[str, str]:
    own = {
        "FLUXTUNE_HOME": str(scene.style.parent / "fluxtune"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUNBUFFERED": "1",
    }
    return {**os.environ, **own, **scene.environment}


def _lines(said: Path) -> list[dict[str, object]]:
    text = said.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def _until(child: "subprocess.Popen[bytes]", said: Path, did: str) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and child.poll() is None:
        if any(line["did"] == did for line in _lines(said)):
            return True
        time.sleep(0.02)
    return any(line["did"] == did for line in _lines(said))


def _gone(child: "subprocess.Popen[bytes]", said: Path, trouble: Path) -> str | None:
    clicked = next(line["at"] for line in _lines(said) if line["did"] == "leaving")
    assert isinstance(clicked, float)
    try:
        code = child.wait(max(0.0, clicked + 2 * LIMIT - time.monotonic()))
    except subprocess.TimeoutExpired:
        return f"still there after {2 * LIMIT:.0f} s"
    took = time.monotonic() - clicked
    if code != 0:
        return f"exit code {code}"
    words = trouble.read_text(encoding="utf-8", errors="replace")
    if any(word in words for word in ABORTED):
        return f"it said: {words.strip().splitlines()[-1]}"
    TIMES.append(took)
    return f"it took {took:.1f} s" if took > LIMIT else None


TIMES: list[float] = []
"""How long each exit took, in seconds."""


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "stubborn", moment="running training")


TORTURE = Torture(trial=trial, planted=planted, times=50, tries=1, ground=ground)
