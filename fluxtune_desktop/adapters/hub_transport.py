"""How requests of ``huggingface_hub`` leave: with time limits, and the token to the Hub alone.

The library keeps one HTTP session for the whole process and gives it no time limit; it sleeps
and repeats after network errors. Errors raised here as ``Failure`` pass through it unrepeated.
"""

import contextlib
import functools
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx2
from typing_extensions import override

from fluxtune_desktop.adapters import network
from fluxtune_desktop.core.endpoints import Origin, origin_of
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure

_TIMEOUT = httpx2.Timeout(30.0, connect=10.0)
_ANSWER_SECONDS = 30.0
"""For the body of an answer, which is short: one that comes byte by byte must not keep us."""
_CONFLICT_SECONDS = 5.0
_REPEATED = {408: Kind.TIMEOUT, 429: Kind.THROTTLED}
"""Statuses below 500 after which the library would sleep and repeat."""


class HubTransport(httpx2.BaseTransport):
    """One for the process. ``allow`` names the origins that may be given a token."""

    def __init__(self) -> None:
        self._allowed: set[Origin] = set()
        self._inner: dict[tuple[str, bool], httpx2.HTTPTransport] = {}
        self._lock = threading.Lock()

    def allow(self, url: str) -> None:
        """Let requests to the origin of ``url`` carry a token."""
        origin = origin_of(url)
        if origin is None:
            raise failure(Kind.UNTRUSTED, subject=url)
        self._allowed.add(origin)

    @override
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if origin_of(str(request.url)) not in self._allowed:
            request.headers.pop("Authorization", None)
        request.extensions = {**request.extensions, "timeout": _limits(request)}
        with _translated(request.url.host):
            answer = self._through(request).handle_request(request)
        kind = Kind.SERVER if answer.status_code >= 500 else _REPEATED.get(answer.status_code)
        if kind is not None:
            answer.close()
            raise Failure(
                Problem(
                    kind=kind,
                    subject=request.url.host,
                    retry_after=_seconds(answer.headers.get("retry-after", "")),
                )
            )
        assert isinstance(answer.stream, httpx2.SyncByteStream)
        answer.stream = _Body(answer.stream, request.url.host)
        return _conflict(answer, request) if answer.status_code == 409 else answer

    @override
    def close(self) -> None:
        with self._lock:
            inner, self._inner = list(self._inner.values()), {}
        for each in inner:
            each.close()

    def _through(self, request: httpx2.Request) -> httpx2.HTTPTransport:
        secure = request.url.scheme == "https"
        proxy = network.proxy_for(request.url.scheme, request.url.host)
        with self._lock:
            if (proxy, secure) not in self._inner:
                self._inner[proxy, secure] = httpx2.HTTPTransport(
                    verify=network.certificates() if secure else False, proxy=proxy or None
                )
            return self._inner[proxy, secure]


def _limits(request: httpx2.Request) -> dict[str, float | None]:
    """Those that the request brings, and ours where it has none: most calls of the library say in
    so many words that they want none, which goes before what the session has."""
    brought = request.extensions.get("timeout") or {}
    return {name: brought.get(name) or ours for name, ours in _TIMEOUT.as_dict().items()}


def _conflict(answer: httpx2.Response, request: httpx2.Request) -> httpx2.Response:
    """The same answer, unless the library would now ask again and again without a pause."""
    with _translated(request.url.host), contextlib.closing(answer):
        body = answer.read()
    if b"another conflicting operation is in progress" in body:
        raise Failure(
            Problem(kind=Kind.THROTTLED, subject=request.url.host, retry_after=_CONFLICT_SECONDS)
        )
    kept = {
        name: value
        for name, value in answer.headers.items()
        if name not in {"content-encoding", "content-length", "transfer-encoding"}
    }
    return httpx2.Response(409, headers=kept, content=body)


class _Body(httpx2.SyncByteStream):
    def __init__(self, inner: httpx2.SyncByteStream, host: str) -> None:
        self._inner, self._host = inner, host

    @override
    def __iter__(self) -> Iterator[bytes]:
        ends = time.monotonic() + _ANSWER_SECONDS
        with _translated(self._host):
            for piece in self._inner:
                if time.monotonic() > ends:
                    raise failure(Kind.TIMEOUT, subject=self._host)
                yield piece

    @override
    def close(self) -> None:
        self._inner.close()


class _Client(httpx2.Client):
    @override
    def build_request(self, *args: Any, data: Any = None, **kwargs: Any) -> httpx2.Request:
        # huggingface_hub 2.4 gives files as `data`, which httpx2 still takes, with a warning.
        if hasattr(data, "read"):
            kwargs["content"], data = data, None
        return super().build_request(*args, data=data, **kwargs)


@functools.cache
def hub_transport() -> HubTransport:
    """The transport of this process, put in place of the library's own."""
    from huggingface_hub import set_client_factory

    transport = HubTransport()
    set_client_factory(
        lambda: _Client(
            transport=transport, timeout=_TIMEOUT, follow_redirects=True, trust_env=False
        )
    )
    return transport


@contextlib.contextmanager
def _translated(host: str) -> Iterator[None]:
    try:
        yield
    except httpx2.TimeoutException as late:
        raise failure(Kind.TIMEOUT, subject=host) from late
    except (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol):
        # Their text may hold a header's value.
        raise failure(Kind.INTERNAL, subject=host) from None
    except httpx2.TransportError as lost:
        kind = Kind.UNTRUSTED if _is_certificate(lost) else Kind.OFFLINE
        raise failure(kind, subject=host, detail=str(lost)) from lost


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _seconds(header: str) -> float | None:
    return float(header[:9]) if header.isascii() and header.isdigit() else None
