"""The one way by which requests leave: an httpx transport that retries nothing.

It plugs into ``replicate.Client`` and into clients of our own. It keeps to the total time of the
open ``Exchange``, gives the token to one origin only, follows no redirect, and keeps the whole
answer where the adapter finds it even when a client cannot read it.
"""

import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import httpx
from typing_extensions import override

from fluxtune_desktop.adapters import exchange, network
from fluxtune_desktop.adapters.exchange import Exchange, Reply
from fluxtune_desktop.core.endpoints import origin_of
from fluxtune_desktop.core.errors import Failure, Kind, Problem

BODY_LIMIT = 20 * 1024 * 1024
"""Bytes of an answer that is read whole; a long training's log has well below one million."""

_SENDING = "http11.send_request_headers.started"
_SENT = "http11.send_request_body.complete"


class Transport(httpx.BaseTransport):
    """Requests to ``origin`` alone, with its Authorization header; without one, to any host.

    ``authorization`` gives the header's text at the moment of the request, so that it is kept in
    no client. Every request needs an open ``Exchange`` and is that exchange's only one. Raises
    Failure: OFFLINE, TIMEOUT, UNTRUSTED or BAD_REPLY.
    """

    def __init__(
        self, *, origin: str | None = None, authorization: Callable[[], str] | None = None
    ) -> None:
        if authorization is not None and origin is None:
            raise ValueError("a token needs the origin that it belongs to")
        self._origin = None if origin is None else origin_of(origin)
        self._bound = origin is not None
        self._authorization = authorization
        self._pools: dict[tuple[str, bool, bool], httpcore.ConnectionPool] = {}
        self._lock = threading.Lock()

    @override
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        under_way = _claim()
        self._authorize(request)
        with _translated(request, under_way):
            answer = self._pool(request, under_way).handle_request(
                _for_httpcore(request, under_way)
            )
            stream = _Body(answer, request, under_way)
        if under_way.streaming:
            under_way.unlimit()
            return httpx.Response(
                answer.status, headers=answer.headers, stream=stream, request=request
            )
        return _whole(answer, stream, request, under_way)

    @override
    def close(self) -> None:
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            pool.close()

    def _authorize(self, request: httpx.Request) -> None:
        request.headers.pop("Authorization", None)
        if not self._bound:
            return
        if self._origin is None or origin_of(str(request.url)) != self._origin:
            raise Failure(Problem(kind=Kind.UNTRUSTED, subject=request.url.host))
        if self._authorization is not None:
            request.headers["Authorization"] = self._authorization()

    def _pool(self, request: httpx.Request, under_way: Exchange) -> httpcore.ConnectionPool:
        proxy = network.proxy_for(request.url.scheme, request.url.host)
        secure = request.url.scheme == "https"
        key = proxy, secure, under_way.paid
        with self._lock:
            if key not in self._pools:
                self._pools[key] = network.pool_through(proxy, secure=secure, fresh=under_way.paid)
            return self._pools[key]


class _Body(httpx.SyncByteStream):
    """The answer's body, with httpcore's exceptions translated."""

    def __init__(
        self, answer: httpcore.Response, request: httpx.Request, under_way: Exchange
    ) -> None:
        self._answer, self._request, self._under_way = answer, request, under_way

    @override
    def __iter__(self) -> Iterator[bytes]:
        with _translated(self._request, self._under_way):
            yield from self._answer.iter_stream()

    @override
    def close(self) -> None:
        self._answer.close()


def _claim() -> Exchange:
    under_way = exchange.current()
    if under_way is None:
        raise RuntimeError("a request outside an exchange")
    if under_way.requests:
        raise RuntimeError("a second request in one exchange")
    under_way.requests = 1
    return under_way


def _for_httpcore(request: httpx.Request, under_way: Exchange) -> httpcore.Request:
    def trace(event: str, info: dict[str, Any]) -> None:
        if event == _SENDING and info["request"].method != b"CONNECT":
            under_way.left = True
            if under_way.uploading:
                under_way.unlimit()
        elif event == _SENT and under_way.uploading:
            under_way.restart()

    url = request.url
    assert isinstance(request.stream, httpx.SyncByteStream)
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions={**request.extensions, "trace": trace},
    )


def _whole(
    answer: httpcore.Response, stream: _Body, request: httpx.Request, under_way: Exchange
) -> httpx.Response:
    with contextlib.closing(stream):
        pieces, size = [], 0
        for piece in stream:
            size += len(piece)
            if size > BODY_LIMIT:
                raise _failure(Kind.BAD_REPLY, request, under_way, f"more than {BODY_LIMIT} bytes")
            pieces.append(piece)
    try:
        response = httpx.Response(
            answer.status, headers=answer.headers, content=b"".join(pieces), request=request
        )
    except httpx.DecodingError as broken:
        raise _failure(Kind.BAD_REPLY, request, under_way, "broken compression") from broken
    under_way.reply = Reply(
        status=response.status_code, headers=response.headers, body=response.content
    )
    return response


@contextlib.contextmanager
def _translated(request: httpx.Request, under_way: Exchange) -> Iterator[None]:
    try:
        yield
    except httpcore.TimeoutException as late:
        raise _failure(Kind.TIMEOUT, request, under_way) from late
    except (httpcore.NetworkError, httpcore.ProxyError) as lost:
        kind = Kind.UNTRUSTED if _is_certificate(lost) else Kind.OFFLINE
        raise _failure(kind, request, under_way, str(lost)) from lost
    except httpcore.RemoteProtocolError as broken:
        raise _failure(Kind.OFFLINE, request, under_way, str(broken)) from broken
    except (httpcore.LocalProtocolError, httpcore.UnsupportedProtocol):
        # Their text may hold a header's value, and so may the traceback that they would chain.
        raise _failure(Kind.INTERNAL, request, under_way) from None


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _failure(kind: Kind, request: httpx.Request, under_way: Exchange, detail: str = "") -> Failure:
    return Failure(Problem(kind=kind, subject=request.url.host, detail=detail, sent=under_way.sent))
