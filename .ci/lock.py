"""Writes the lock files from pyproject.toml, or with --check says whether they are in step.

A package that is locked already keeps its version; delete a lock file to take the newest of all.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
GROUPS = {"app": ("build",), "dev": ("build", "dev")}


def resolve(name: str, target: Path) -> bool:
    """Bring the copy of one lock in `target` up to date; whether that was possible."""
    groups = [word for group in GROUPS[name] for word in ("--group", group)]
    # Settings of this machine must not decide what everybody installs.
    clean = {key: value for key, value in os.environ.items() if not key.startswith("UV_")}
    command = [sys.executable, "-m", "uv", "--no-config", "pip", "compile", "pyproject.toml"]
    flags = ["--universal", "--generate-hashes", "--no-header", "--quiet", "--python-version=3.11"]
    done = subprocess.run(
        [*command, *groups, *flags, "-o", str(target)], cwd=HERE, env=clean, check=False
    )
    return done.returncode == 0


def main(check: bool) -> int:
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        for name in GROUPS:
            lock = HERE / "requirements" / f"{name}.lock"
            copy = Path(folder) / lock.name
            if lock.exists():
                shutil.copy(lock, copy)
            if not resolve(name, copy):
                return 2
            if not lock.exists() or copy.read_bytes() != lock.read_bytes():
                stale.append(lock.name)
                if not check:
                    lock.write_bytes(copy.read_bytes())
    if stale:
        print(("not in step: " if check else "written: ") + ", ".join(stale))
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
