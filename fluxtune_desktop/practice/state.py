"""What the practice services remember, in one JSON file and a folder of blobs.

Written whole and durably before an answer leaves, so that what was accepted is known after any
crash. Secrets never come here: rows are made without them. Addresses are kept as paths, since the
ports may change.
"""

import hashlib
import json
import os
import secrets
import tempfile
import time
from pathlib import Path
from typing import Any, TypeAlias

from fluxtune_desktop.practice.ports import Ports

Row: TypeAlias = dict[str, Any]

_ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_TABLES = ("files", "models", "trainings", "predictions", "ledger", "repos")


def new_id() -> str:
    """26 characters of Crockford's base 32, as Replicate's ids are."""
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(26))


def write_durably(path: Path, data: bytes) -> None:
    """Replace ``path`` in one step: after a crash it holds the old bytes or the new."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


class State:
    """Tables of rows by id, in the order in which they were made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blobs = folder / "blobs"
        self.blobs.mkdir(parents=True, exist_ok=True)
        self._file = folder / "state.json"
        data = self._read()
        self.epoch: float = data.get("epoch") or time.time()
        self.ports = Ports.from_json(data["ports"]) if "ports" in data else Ports()
        tables: dict[str, dict[str, Row]] = {name: data.get(name, {}) for name in _TABLES}
        self.files = tables["files"]
        self.models = tables["models"]
        self.trainings = tables["trainings"]
        self.predictions = tables["predictions"]
        self.ledger = tables["ledger"]
        self.repos = tables["repos"]
        self.earlier: Row = data.get("earlier") or {"jobs": 0, "usd": 0.0}
        """What the ledger's rows said that are forgotten by now, in sum."""

    def _read(self) -> Row:
        try:
            data = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            # Kept for whoever wants to look; practice can start afresh, nothing in it is dear.
            self._file.replace(self._file.with_suffix(".unreadable"))
            return {}
        return data if isinstance(data, dict) else {}

    def save(self) -> None:
        """Write everything down. Raises OSError."""
        data: Row = {name: getattr(self, name) for name in _TABLES}
        data |= {"epoch": self.epoch, "ports": self.ports.to_json(), "earlier": self.earlier}
        write_durably(self._file, json.dumps(data, ensure_ascii=False).encode())

    def blob(self, name: str) -> Path:
        """Where the bytes called ``name`` are or will be."""
        return self.blobs / name


def digest(*parts: object) -> str:
    """64 hexadecimal digits that depend on the parts alone."""
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()
