#!/usr/bin/env python3
"""FluxTune Desktop from a fresh clone, with nothing but Python.

    python3 run.py [WORDS]                 the program; words are passed on to `fluxtune`
    python3 run.py test [WORDS]            the tests; words are passed on to pytest
    python3 run.py bench NAME [--json]     one measurement
    python3 run.py torture NAME [--n N]    one endurance test

The first start makes `.venv` and installs the pinned packages into it; later starts take no time.
"""

import contextlib
import ctypes.util
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

VERSION = sys.version_info[:2]
if not (3, 11) <= VERSION < (3, 14):
    sys.exit(f"FluxTune needs Python 3.11, 3.12 or 3.13; this is {VERSION[0]}.{VERSION[1]}.")

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
SCRIPTS, SUFFIX = (VENV / "Scripts", ".exe") if os.name == "nt" else (VENV / "bin", "")
PYTHON, FLUXTUNE = SCRIPTS / f"python{SUFFIX}", SCRIPTS / f"fluxtune{SUFFIX}"
STAMP, LOG = VENV / "fluxtune.stamp", VENV / "install.log"
MODULES = {"test": "pytest", "bench": "tests.benchmarks", "torture": "tests.torture"}
NO_SCREEN = sys.platform == "linux" and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
)
# The libraries that Qt's own are linked against, and the Debian packages that hold them.
LIBRARIES = """
GL=libgl1 EGL=libegl1 xkbcommon=libxkbcommon0 glib-2.0=libglib2.0-0 fontconfig=libfontconfig1
dbus-1=libdbus-1-3 brotlidec=libbrotli1 gssapi_krb5=libgssapi-krb5-2 X11-xcb=libx11-xcb1
xcb-cursor=libxcb-cursor0 xcb-icccm=libxcb-icccm4 xcb-image=libxcb-image0
xcb-keysyms=libxcb-keysyms1 xcb-render-util=libxcb-render-util0 xcb-shape=libxcb-shape0
xcb-xkb=libxcb-xkb1 xkbcommon-x11=libxkbcommon-x11-0 wayland-cursor=libwayland-cursor0
wayland-egl=libwayland-egl1
"""
TEST_PROGRAMS = """
dbus-run-session=dbus gnome-keyring-daemon=gnome-keyring Xvfb=xvfb djpeg=libjpeg-turbo-progs
"""


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def pairs(table: str) -> list[list[str]]:
    return [pair.split("=") for pair in table.split()]


def lacking(level: str) -> list[str]:
    """The Debian packages that this system should have and has not."""
    found = ctypes.util.find_library
    packages = [package for library, package in pairs(LIBRARIES) if not found(library)]
    if level == "dev":
        programs = pairs(TEST_PROGRAMS)
        packages += [package for program, package in programs if not shutil.which(program)]
    if not importlib.util.find_spec("ensurepip"):
        packages.append(f"python{VERSION[0]}.{VERSION[1]}-venv")
    return packages


def complete_system(level: str) -> bool:
    """Install what the system lacks, or say how. Whether it lacks nothing now."""
    packages = lacking(level) if sys.platform == "linux" else []
    if not packages:
        return True
    if not shutil.which("apt-get"):
        say("This system seems to lack what Debian calls " + ", ".join(packages) + ".")
        return False
    if os.getuid() != 0:
        line = "sudo apt-get install -y --no-install-recommends " + " ".join(packages)
        say("This system lacks some packages. This line installs them:\n  " + line)
        return False
    say("Installing system packages (first start only): " + " ".join(packages))
    calm = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    script = "apt-get -qq $0 update; exec apt-get -qq $0 install -y --no-install-recommends $@"
    command = ["sh", "-c", script, "-oDPkg::Lock::Timeout=120", *packages]
    done = subprocess.run(command, env=calm, stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode:
        why = (done.stderr.decode().splitlines() or ["apt-get gave no reason"])[-1]
        say(f"The system packages could not be installed ({why}); going on without them.")
    importlib.invalidate_caches()
    return not lacking(level)


def digest() -> str:
    """Changes whenever the environment must be looked at again."""
    files = ("pyproject.toml", "requirements/app.lock", "requirements/dev.lock")
    place = f"{HERE} {VERSION} {sys.base_prefix}".encode()
    return hashlib.sha256(
        b"\0".join([place, *((HERE / f).read_bytes() for f in files)])
    ).hexdigest()


def noted() -> set[str]:
    """What earlier starts have completed, as far as it still holds."""
    with contextlib.suppress(OSError):
        first, *notes = STAMP.read_text().split()
        if first == digest() and PYTHON.exists() and FLUXTUNE.exists():
            return set(notes)
    return set()


def sound() -> bool:
    """Whether `.venv` works, lies where it was made, and is of this very Python."""
    code = "import pip, sys; print(sys.version_info[:2], sys.base_prefix)"
    with contextlib.suppress(OSError):
        done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True)
        here = str(VENV) in (VENV / "pyvenv.cfg").read_text()
        return here and done.stdout.strip() == f"{VERSION} {sys.base_prefix}"
    return False


def make_environment() -> None:
    if not importlib.util.find_spec("ensurepip"):
        sys.exit("FluxTune cannot start before Python's package for virtual environments is there.")
    say("Making a Python environment in .venv (first start only)")
    python = getattr(sys, "_base_executable", sys.executable)
    done = subprocess.run([python, "-m", "venv", "--clear", VENV], capture_output=True, text=True)
    if done.returncode:
        why = ((done.stdout + done.stderr).strip().splitlines() or ["no reason given"])[-1]
        sys.exit(f"The Python environment in .venv could not be made: {why}")


def pip(*words: str) -> None:
    """Run `pip install`, showing the downloads; leave with one sentence when it fails."""
    quiet = ("--no-input", "--disable-pip-version-check", "--retries=2", "--progress-bar=off")
    command = [str(PYTHON), "-m", "pip", "install", *quiet, *words]
    said = []
    with subprocess.Popen(
        command, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        for line in process.stdout or ():
            said.append(line)
            download = re.search(r"(?:Downloading|Using cached) .*?([^/\s]+ \([\d.]+ MB\))", line)
            if download:
                say(f"  {download[1]}")
    LOG.write_text("".join(said))
    if process.returncode:
        sys.exit(f"{reason(''.join(said))} Everything that pip said is in {LOG}.")


def reason(said: str) -> str:
    if "DO NOT MATCH THE HASHES" in said:
        return "A package differs from the one that was pinned, so nothing was installed."
    if "No space left" in said:
        return "The disk is full, so the packages could not be installed."
    if re.search("onnection|onnect timeout|Could not find a version|timed out|resolution", said):
        return "The packages could not be downloaded; check the connection and start again."
    return "The packages could not be installed."


def install(level: str) -> None:
    with (HERE / ".venv.lock").open("w") as file:
        wait_for_turn(file.fileno())
        notes = noted()
        if f"{level}-system" not in notes and complete_system(level):
            notes |= {f"{level}-system", "app-system"}
        if f"{level}-packages" not in notes:
            if not sound():
                make_environment()
            say("Installing the packages of FluxTune (first start only)")
            pip("--require-hashes", "--no-deps", "-r", f"requirements/{level}.lock")
            pip("--no-build-isolation", "--no-deps", "-e", ".")
            notes |= {f"{level}-packages", "app-packages"}
        STAMP.write_text(" ".join([digest(), *sorted(notes)]))


def wait_for_turn(lock: int) -> None:
    """Two first starts at the same time: the second waits for the first."""
    if sys.platform != "win32":
        import fcntl

        return fcntl.flock(lock, fcntl.LOCK_EX)
    import msvcrt

    while True:
        with contextlib.suppress(OSError):  # raised after ten seconds of waiting
            return msvcrt.locking(lock, msvcrt.LK_LOCK, 1)


def main(words: list[str]) -> None:
    verb = words[0] if words else ""
    level = "dev" if verb in MODULES else "app"
    if not {f"{level}-system", f"{level}-packages"} <= noted():
        install(level)
    if verb in MODULES or (NO_SCREEN and verb in ("", "tour", "--smoke")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if verb in MODULES:
        os.chdir(HERE)
        leave_to([str(PYTHON), "-m", MODULES[verb], *words[1:]])
    if words or not NO_SCREEN:
        leave_to([str(FLUXTUNE), *words])
    pictures = Path.cwd() / "fluxtune-tour"
    say("There is no screen here, so FluxTune walks through its pages and takes pictures of them.")
    code = subprocess.call([FLUXTUNE, "tour", pictures])
    if not code:
        print(f"The pictures are in {pictures}")
    sys.exit(code)


def leave_to(command: list[str]) -> None:
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("Stopped.")
