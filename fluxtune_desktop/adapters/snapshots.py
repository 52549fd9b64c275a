"""All captions of a project as they were before something, each time in one compressed file."""

import contextlib
import gzip
import hashlib
import json
import secrets
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.history import KEPT, MOST_BYTES
from fluxtune_desktop.core.caption_history import Snapshot
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ImageId, ProjectId

_SUFFIX = ".jsonl.gz"
_LEVEL = 3
_FORMAT = 1


class Snapshots:
    """``<folder>/<project>/<time>-<chance>.jsonl.gz``: a line of what it is, then one for each
    caption."""

    def __init__(self, folder: Path, project: ProjectId) -> None:
        self._all = folder
        self._folder = folder / hashlib.sha256(project.encode()).hexdigest()[:24]

    def keep(self, texts: Mapping[ImageId, str], *, reason: str, name: str = "") -> None:
        """Keep these captions; not again when the newest snapshot says the same."""
        lines = [json.dumps([image, text]) for image, text in texts.items()]
        body = "\n".join(lines).encode()
        digest = hashlib.sha256(body).hexdigest()
        if self._newest_digest() == digest:
            return
        now = datetime.now(UTC)
        head = {
            "format": _FORMAT,
            "at": now.isoformat(),
            "reason": reason,
            "name": name,
            "captions": sum(bool(text.strip()) for text in texts.values()),
            "sha256": digest,
        }
        data = json.dumps(head).encode() + b"\n" + body
        file = f"{now.strftime('%Y%m%dT%H%M%S%f')}-{secrets.token_hex(3)}{_SUFFIX}"
        make_folder(self._folder)
        write_durably(self._folder / file, gzip.compress(data, _LEVEL))

    def all(self) -> tuple[Snapshot, ...]:
        """What there is, newest first; files that cannot be read are left out."""
        found = ((path, _head(path)) for path in reversed(self._files()))
        return tuple(each for path, head in found if (each := _snapshot(path, head)) is not None)

    def texts(self, snapshot: str) -> dict[ImageId, str]:
        """The captions of the snapshot of that id. Raises Failure."""
        path = self._folder / Path(snapshot).name
        with file_trouble(path):
            data = path.read_bytes()
        try:
            lines = gzip.decompress(data).decode().split("\n")[1:]
            pairs = [json.loads(line) for line in lines if line]
            return {ImageId(str(image)): str(text) for image, text in pairs}
        except (OSError, EOFError, zlib.error, ValueError, TypeError) as error:
            raise failure(Kind.FILE_TROUBLE, subject=path.name, detail=str(error)) from error

    def tidy(self, *, kept: timedelta = KEPT, most_bytes: int = MOST_BYTES) -> None:
        """Delete what is older than ``kept``, and the oldest of all projects while there is too
        much."""
        oldest = (datetime.now(UTC) - kept).strftime("%Y%m%dT%H%M%S%f")
        files = sorted(self._all.glob(f"*/*{_SUFFIX}"), key=lambda path: path.name, reverse=True)
        room = most_bytes
        for path in files:
            with contextlib.suppress(OSError):
                room -= path.stat().st_size
                if room < 0 or path.name < oldest:
                    path.unlink()

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}"))

    def _newest_digest(self) -> str:
        files = self._files()
        head = _head(files[-1]) if files else None
        return str(head.get("sha256", "")) if head else ""


def _head(path: Path) -> dict[str, object] | None:
    try:
        with gzip.open(path, "rb") as stream:
            head = json.loads(stream.readline())
    except (OSError, EOFError, zlib.error, ValueError):
        return None
    return head if isinstance(head, dict) else None


def _snapshot(path: Path, head: Mapping[str, object] | None) -> Snapshot | None:
    if head is None or head.get("format") != _FORMAT:
        return None
    captions = head.get("captions")
    try:
        at = datetime.fromisoformat(str(head.get("at")))
    except ValueError:
        return None
    return Snapshot(
        id=path.name,
        at=at,
        reason=str(head.get("reason", "")),
        name=str(head.get("name", "")),
        captions=captions if isinstance(captions, int) else 0,
    )
