"""Sockets with a deadline for the whole exchange, the system's proxies and its certificates."""

import functools
import ipaddress
import ssl
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

# No request is made with it: it reads the proxy settings that every platform keeps elsewhere.
from urllib.request import getproxies, proxy_bypass  # noqa: TID251

import httpcore
from typing_extensions import override

from fluxtune_desktop.adapters import exchange
from fluxtune_desktop.core.errors import Kind, failure

_PIECE = 16 * 1024
_CONNECTIONS = 8
_IDLE_SECONDS = 2.0
"""Below the 5 s after which common servers close an idle connection from their side."""


def _seconds(timeout: float | None) -> float | None:
    under_way = exchange.current()
    return timeout if under_way is None else under_way.remaining(timeout)


class _Stream(httpcore.NetworkStream):
    """A connection whose every step ends with the exchange it belongs to."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _seconds(timeout))

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # httpcore allows the timeout anew for each part that the system takes: small pieces keep
        # a service that reads drop by drop from going on for ever.
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _seconds(timeout))

    @override
    def close(self) -> None:
        self._inner.close()

    @override
    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _seconds(timeout)))

    @override
    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(
            super().connect_tcp(host, port, _seconds(timeout), local_address, socket_options)
        )


def is_loopback(host: str) -> bool:
    """Whether the host is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def proxy_for(scheme: str, host: str) -> str:
    """The proxy's URL by the environment or the system's settings, empty for none.

    This computer itself is never asked for through a proxy.
    """
    if is_loopback(host) or proxy_bypass(host):
        return ""
    known = getproxies()
    proxy = known.get(scheme) or known.get("all") or ""
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


@functools.cache
def certificates() -> ssl.SSLContext:
    """The certificates that the system trusts, a company's own among them."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def pool_through(proxy: str, *, secure: bool, fresh: bool) -> httpcore.ConnectionPool:
    """Connections that go through the proxy, or straight when it is empty. Nothing is retried.

    ``fresh`` ones are used for one request: one that was kept may have been closed by the service
    in the moment of sending, and nobody could tell whether the request arrived.

    Raises Failure(OFFLINE) for a kind of proxy that cannot be used.
    """
    context = certificates() if secure else None
    kept = 0 if fresh else _CONNECTIONS
    if not proxy:
        return httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=_CONNECTIONS,
            max_keepalive_connections=kept,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=_Backend(),
        )
    parts = urlsplit(proxy)
    if parts.scheme not in {"http", "https"}:
        raise failure(Kind.OFFLINE, subject=parts.hostname or "", detail=f"{parts.scheme} proxy")
    return httpcore.HTTPProxy(
        proxy_url=f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/",
        proxy_auth=_proxy_words(parts.username, parts.password),
        ssl_context=context,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=kept,
        keepalive_expiry=_IDLE_SECONDS,
        network_backend=_Backend(),
    )


def _proxy_words(user: str | None, password: str | None) -> tuple[str, str] | None:
    return None if user is None else (unquote(user), unquote(password or ""))
