"""Takes in a multipart upload piece by piece, straight into a file."""

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

import python_multipart
from python_multipart.multipart import parse_options_header
from starlette.requests import ClientDisconnect, Request

from fluxtune_desktop.practice.replies import Refusal

LIMIT = 100 * 1024 * 1024
"""Bytes of one upload: Replicate's page on ``files.create``."""

_SMALL = 64 * 1024


@dataclass(slots=True, kw_only=True)
class Upload:
    """What arrived: bytes and SHA-256 of the part ``content``, and the small parts as text."""

    size: int = 0
    sha256: str = ""
    filename: str = ""
    content_type: str = "application/octet-stream"
    fields: dict[str, str] = field(default_factory=dict)


class _Parts:
    """The callbacks of the multipart parser."""

    def __init__(self, path: Path) -> None:
        self.upload = Upload()
        self._hash = hashlib.sha256()
        self._file = path.open("wb")
        self._header = [b"", b""]
        self._name = ""
        self._text = b""
        self.has_content = False

    def callbacks(self) -> dict[str, object]:
        return {
            "on_part_begin": self._begin,
            "on_header_begin": self._header_begin,
            "on_header_field": lambda data, start, end: self._header_more(0, data[start:end]),
            "on_header_value": lambda data, start, end: self._header_more(1, data[start:end]),
            "on_header_end": self._header_end,
            "on_part_data": lambda data, start, end: self._data(data[start:end]),
            "on_part_end": self._end,
        }

    def _begin(self) -> None:
        self._name, self._text = "", b""

    def _header_begin(self) -> None:
        self._header = [b"", b""]

    def _header_more(self, place: int, data: bytes) -> None:
        self._header[place] += data

    def _header_end(self) -> None:
        key = self._header[0].lower()
        value, options = parse_options_header(self._header[1])
        if key == b"content-disposition":
            self._name = options.get(b"name", b"").decode("utf-8", "replace")
            if self._name == "content":
                self.has_content = True
                self.upload.filename = options.get(b"filename", b"").decode("utf-8", "replace")
        elif key == b"content-type" and self._name == "content":
            self.upload.content_type = value.decode("ascii", "replace")

    def _data(self, data: bytes) -> None:
        if self._name != "content":
            self._text += data[:_SMALL]
            return
        self.upload.size += len(data)
        if self.upload.size <= LIMIT:
            self._hash.update(data)
            self._file.write(data)

    def _end(self) -> None:
        if self._name != "content":
            self.upload.fields[self._name] = self._text.decode("utf-8", "replace")

    def close(self, *, durable: bool) -> None:
        if durable:
            self._file.flush()
            os.fsync(self._file.fileno())
        self._file.close()
        self.upload.sha256 = self._hash.hexdigest()


async def receive_upload(request: Request, path: Path) -> Upload:
    """Write the part ``content`` to ``path``.

    Raises Refusal (413 above the limit, 400 without the part) and ClientDisconnect; then there is
    no file.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise Refusal(400, "Expected multipart/form-data", title="Bad request")
    if int(request.headers.get("content-length", "0")) > LIMIT + _SMALL:
        async for _ in request.stream():
            continue
        raise _too_large()
    parts = _Parts(path)
    whole = False
    try:
        parser = python_multipart.MultipartParser(boundary, parts.callbacks())  # type: ignore[arg-type]
        async for chunk in request.stream():
            parser.write(chunk)
        parser.finalize()
        _check(parts)
        whole = True
    except ClientDisconnect:
        raise
    except python_multipart.exceptions.MultipartParseError as error:
        raise Refusal(400, "Malformed multipart body", title="Bad request") from error
    finally:
        parts.close(durable=whole)
        if not whole:
            path.unlink(missing_ok=True)
    return parts.upload


def _too_large() -> Refusal:
    detail = "Files must be less than 100MB in size"
    return Refusal(413, detail, title="Request entity too large")


def _check(parts: _Parts) -> None:
    if parts.upload.size > LIMIT:
        raise _too_large()
    if not parts.has_content:
        raise Refusal(400, "The part content is missing", title="Bad request")
