"""Lines that are broken before a request can leave, and deadlines that a torture can wait for."""

import os
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2

from fluxtune_desktop.adapters import exchange, hub_transport, transfer
from fluxtune_desktop.core.endpoints import Endpoints
from tests.adapters.loopback import endpoints_at, free_port, loopback, reply

SHORT = 1.5
"""Seconds in place of the deadlines of 10 and 30 seconds that ship."""


class Line:
    """An adapter whose ``nth`` call of a verb goes over another line, once."""

    def __init__(self, good: Any, broken: Any, verb: str, nth: int = 1) -> None:
        self._good, self._broken, self._verb, self._left = good, broken, verb, nth

    def __getattr__(self, name: str) -> Any:
        if name != self._verb:
            return getattr(self._good, name)

        def call(*args: Any, **more: Any) -> Any:
            self._left -= 1
            door = self._good if self._left else self._broken
            return getattr(door, name)(*args, **more)

        return call


class Elsewhere:
    """A broken adapter: what it fetches is asked for over the broken line, too."""

    def __init__(self, api: Any, address: str) -> None:
        self._api, self._address = api, address

    def __getattr__(self, name: str) -> Any:
        if name != "download":
            return getattr(self._api, name)

        def download(url: str, *args: Any, **more: Any) -> Any:
            return self._api.download(f"{self._address}{urlsplit(url).path}", *args, **more)

        return download


@contextmanager
def broken_lines(folder: Path) -> Iterator[Mapping[str, Endpoints]]:
    """The endpoints behind each broken line, by the line's name."""
    with ExitStack() as open_ones:
        proxy = open_ones.enter_context(loopback(reply(407)))
        plain = open_ones.enter_context(_handshakes(lambda line: line.sendall(b"HTTP/1.1 400 X")))
        unknown = open_ones.enter_context(_handshakes(_self_signed(folder)))
        before = os.environ.get("https_proxy")
        os.environ["https_proxy"] = proxy.url
        try:
            yield {
                "dns": _at("http://nowhere.invalid"),
                "refused": _at(f"http://127.0.0.1:{free_port()}"),
                "handshake": _at(f"https://127.0.0.1:{plain}"),
                "proxy": _at("https://service.test"),
                "certificate": _at(f"https://127.0.0.1:{unknown}"),
            }
        finally:
            os.environ.pop("https_proxy")
            if before is not None:
                os.environ["https_proxy"] = before


def _at(url: str) -> Endpoints:
    # Any address of that host is an output's, as far as the person's own safety is concerned.
    return replace(endpoints_at(url), output_hosts=(urlsplit(url).netloc,))


def _self_signed(folder: Path) -> Callable[[socket.socket], None]:
    """A handshake with a certificate that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *words, *files], check=True, capture_output=True)
    context.load_cert_chain(certificate, key)
    return lambda line: context.wrap_socket(line, server_side=True).close()


@contextmanager
def _handshakes(shake: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port at which each connection is greeted so, and closed."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection, suppress(OSError):
                    connection.settimeout(5)
                    shake(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


@contextmanager
def hurried(seconds: float = SHORT) -> Iterator[None]:
    """Deadlines of so many seconds, for this process, until the end of the block."""
    limits = exchange.Exchange.__init__.__kwdefaults__
    kept = (
        (exchange, "PAID_SECONDS", exchange.PAID_SECONDS),
        (exchange, "STEP_SECONDS", exchange.STEP_SECONDS),
        (hub_transport, "_TIMEOUT", hub_transport._TIMEOUT),
        (hub_transport, "_ANSWER_SECONDS", hub_transport._ANSWER_SECONDS),
        (transfer, "_WINDOW_SECONDS", transfer._WINDOW_SECONDS),
    )
    usual = limits["seconds"]
    try:
        for owner, name, value in kept:
            short = httpx2.Timeout(seconds) if isinstance(value, httpx2.Timeout) else seconds
            setattr(owner, name, short)
        limits["seconds"] = seconds
        yield
    finally:
        limits["seconds"] = usual
        for owner, name, value in kept:
            setattr(owner, name, value)
