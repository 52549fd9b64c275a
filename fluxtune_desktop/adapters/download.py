"""Fetches an output to a file: from known hosts only, whole or not at all, without a token."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import httpx

from fluxtune_desktop.adapters import exchange
from fluxtune_desktop.adapters.atomic import sync_folder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.transfer import Meter
from fluxtune_desktop.adapters.transport import Transport
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.remote import Downloaded
from fluxtune_desktop.core.stop import StopToken

_REDIRECTS = 3
_PIECE = 64 * 1024
_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})
_RANGE = re.compile(r"bytes (\d{1,15})-\d+/(\d{1,15})")
_KINDS = {403: Kind.FORBIDDEN, 404: Kind.GONE, 410: Kind.GONE, 429: Kind.THROTTLED}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """What an earlier try left: the part on disk, and the version of the file that it is of."""

    size: int
    etag: str


class Downloads:
    """Downloads from the output hosts of one set of endpoints."""

    def __init__(self, endpoints: Endpoints) -> None:
        self._endpoints = endpoints
        self._http = httpx.Client(
            transport=Transport(), trust_env=False, headers={"Accept-Encoding": "identity"}
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()

    def knows(self, url: str) -> bool:
        """Whether something may be fetched from there."""
        return self._endpoints.is_output(url)

    def fetch(self, url: str, target: Path, *, report: Report, stop: StopToken) -> Downloaded:
        """Fetch ``url`` into ``target``.

        What arrived is kept in ``<target>.part`` when the line breaks, and the next call goes on
        from there if the server says that it is still the same file. Raises Failure: UNTRUSTED
        for a host that is no output host, GONE when the output's time is over, OFFLINE, TIMEOUT,
        SERVER, and those of the disk.
        """
        part = target.with_name(f"{target.name}.part")
        with file_trouble(target):
            begun = _begun(part, url)
            with self._answer(url, begun, stop) as answer:
                got = _receive(answer, part, url, begun, report=report, stop=stop)
            part.replace(target)
            _note(part).unlink(missing_ok=True)
            sync_folder(target.parent)
        return got

    @contextmanager
    def _answer(self, url: str, begun: _Begun | None, stop: StopToken) -> Iterator[httpx.Response]:
        """The answer that has the bytes, after at most three redirects between known hosts."""
        for _ in range(_REDIRECTS + 1):
            stop.check()
            if not self._endpoints.is_output(url):
                raise failure(Kind.UNTRUSTED, subject=_host(url))
            headers = {}
            if begun is not None:
                headers = {"Range": f"bytes={begun.size}-", "If-Range": begun.etag}
            with (
                exchange.download().open(),
                self._http.stream("GET", url, headers=headers) as answer,
            ):
                if answer.status_code in {200, 206}:
                    yield answer
                    return
                if answer.status_code == 416:
                    begun = None
                    continue
                url = _elsewhere(answer, url)
        raise failure(Kind.BAD_REPLY, subject=_host(url), detail="too many redirects")


def _elsewhere(answer: httpx.Response, url: str) -> str:
    """Where a redirect points. Raises Failure for any other answer."""
    location = str(answer.headers.get("location", ""))
    if answer.status_code in _REDIRECT_STATUSES and location:
        return urljoin(url, location)
    kind = _KINDS.get(answer.status_code)
    if kind is None:
        kind = Kind.SERVER if answer.status_code >= 500 else Kind.BAD_REPLY
    raise failure(kind, subject=_host(url))


def _receive(
    answer: httpx.Response,
    part: Path,
    url: str,
    begun: _Begun | None,
    *,
    report: Report,
    stop: StopToken,
) -> Downloaded:
    extent = _extent(answer, begun)
    if extent is None:
        _note(part).unlink(missing_ok=True)
        raise failure(Kind.BAD_REPLY, subject=_host(url))
    start, total = extent
    meter = Meter(total=total, report=report, stop=stop, host=_host(url))
    with part.open("r+b" if start else "wb") as file:
        for piece in _pieces(file, start):
            meter.count(piece)
        file.truncate()
        _remember(part, url, answer)
        for piece in answer.iter_raw():
            file.write(piece)
            meter.count(piece)
        file.flush()
        os.fsync(file.fileno())
    if total and meter.done != total:
        raise failure(Kind.OFFLINE, subject=_host(url))
    meter.finish()
    return Downloaded(size=meter.done, sha256=meter.sha256)


def _extent(answer: httpx.Response, begun: _Begun | None) -> tuple[int, int] | None:
    """Where the answer's bytes go, and how long the whole file is (0 when unknown).

    None for a part that is not the one asked for.
    """
    if answer.status_code == 200:
        length = answer.headers.get("content-length", "")
        return 0, int(length) if length.isdigit() else 0
    found = _RANGE.fullmatch(answer.headers.get("content-range", ""))
    if begun is None or found is None or int(found[1]) != begun.size:
        return None
    return begun.size, int(found[2])


def _pieces(file: BinaryIO, end: int) -> Iterator[bytes]:
    """What is already there, up to ``end``, where the file then stands."""
    while file.tell() < end:
        yield file.read(min(_PIECE, end - file.tell()))


def _note(part: Path) -> Path:
    return part.with_name(f"{part.name}.from")


def _remember(part: Path, url: str, answer: httpx.Response) -> None:
    """Note which version of which file the part is of; a weak validator cannot tell."""
    etag = answer.headers.get("etag", "")
    if not etag or etag.startswith("W/"):
        _note(part).unlink(missing_ok=True)
        return
    # The address is kept as a digest, since the real one may be signed.
    _note(part).write_text(json.dumps({"url": _digest(url), "etag": etag}), encoding="utf-8")


def _begun(part: Path, url: str) -> _Begun | None:
    try:
        note = json.loads(_note(part).read_text(encoding="utf-8"))
        size = part.stat().st_size
        fits = size > 0 and note["url"] == _digest(url)
        return _Begun(size=size, etag=str(note["etag"])) if fits else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _digest(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()


def _host(url: str) -> str:
    with suppress(ValueError):
        return urlsplit(url).hostname or ""
    return ""
