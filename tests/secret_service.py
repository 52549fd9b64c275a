"""A real Secret Service (gnome-keyring on a session bus of its own) for a child process."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")

# The service and its bus end with the snippet: both are children of dbus-run-session.
UNLOCKED = (
    'printf "a password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;'
    ' exec "$@"'
)
LOCKED = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretService:
    """Runs Python code where a keyring answers. What is kept stays from run to run."""

    home: Path

    def run(
        self,
        snippet: str,
        *arguments: str,
        unlocked: bool = True,
        bus: bool = True,
        timeout: float = 60,
        env: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run the snippet with `python -c`; its `sys.argv[1:]` are the arguments. Without a ``bus``
        there is no keyring.

        Raises FileNotFoundError when a program of PROGRAMS is not installed.
        """
        before = self.before(unlocked=unlocked) if bus else []
        return subprocess.run(
            [*before, sys.executable, "-c", snippet, *arguments],
            env=self.surroundings(env or {}),
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    def before(self, *, unlocked: bool = True) -> list[str]:
        """The words to put before those of a command that is to have a keyring."""
        for program in PROGRAMS:
            if not shutil.which(program):
                raise FileNotFoundError(f"{program} is not installed")
        return ["dbus-run-session", "--", "sh", "-c", UNLOCKED if unlocked else LOCKED, "sh"]

    def surroundings(self, more: Mapping[str, str]) -> dict[str, str]:
        """The environment of such a command: nothing of the person's own."""
        run_folder = self.home / ".run"
        run_folder.mkdir(parents=True, exist_ok=True)
        run_folder.chmod(0o700)
        return {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run_folder),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[1]),
            "QT_QPA_PLATFORM": "offscreen",
            **more,
        }
