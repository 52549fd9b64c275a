"""Gathers what a support file tells."""

import json
import platform
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

from fluxtune_desktop.adapters.crash_watch import reports
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.logs import FILE_NAME
from fluxtune_desktop.core.support import SupportFacts, support_text

_LOG_LINES = 200
_REPORT_LINES = 120
_MOST_BYTES = 400_000
_PACKAGES = ("PySide6-Essentials", "replicate", "huggingface-hub", "keyring", "pillow")


def gather_support(folders: Dirs, redact: Callable[[str], str]) -> str:
    """The text of a support file, without secrets. What cannot be read is left out."""
    left = reports(folders.log)
    facts = SupportFacts(
        versions=_versions(),
        settings=_settings(folders.settings_file),
        log=_last_lines(folders.log / FILE_NAME, _LOG_LINES),
        report=_last_lines(left[0], _REPORT_LINES) if left else (),
    )
    return redact(support_text(facts, home=str(Path.home())))


def _versions() -> dict[str, str]:
    found = {
        "FluxTune": metadata.version("fluxtune-desktop"),
        "Python": platform.python_version(),
        "System": platform.platform(),
    }
    return found | {name: _version(name) for name in _PACKAGES}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _settings(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _last_lines(path: Path, count: int) -> list[str]:
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(0, size - _MOST_BYTES))
            text = stream.read().decode("utf-8", "replace")
    except OSError:
        return []
    return text.splitlines()[-count:]
