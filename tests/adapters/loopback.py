"""A server on the loopback whose every byte a test decides."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from fluxtune_desktop.core.endpoints import Endpoints

Answer = Callable[[socket.socket], None]


@dataclass(slots=True)
class Heard:
    """One request as it arrived."""

    head: str
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split("\r\n", 1)[0]

    def header(self, name: str) -> str | None:
        for line in self.head.split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.lower() == name.lower():
                return value.strip()
        return None


@dataclass(slots=True)
class Loopback:
    """Answers the n-th request with the n-th answer, and every later one with the last."""

    answers: list[Answer]
    heard: list[Heard] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def endpoints(self) -> Endpoints:
        return endpoints_at(self.url)

    def serve(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(10)
                heard = _read(connection)
                if heard is None:
                    continue
                answer = self.answers[min(len(self.heard), len(self.answers) - 1)]
                self.heard.append(heard)
                answer(connection)


@contextlib.contextmanager
def loopback(*answers: Answer) -> Iterator[Loopback]:
    """Serve while the block runs."""
    server = Loopback(list(answers))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]
        thread = threading.Thread(target=server.serve, args=(listener,))
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def endpoints_at(url: str, *, outputs: tuple[str, ...] = ()) -> Endpoints:
    return Endpoints(
        name="practice",
        replicate_api=url,
        hub=url,
        wandb=url,
        output_hosts=outputs or (url.removeprefix("http://"),),
        practice=True,
    )


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def reply(
    status: int, body: str | bytes = b"", *, kind: str = "application/json", **headers: str
) -> Answer:
    """A whole answer; header names are written with ``_`` for ``-``."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(data)}", "Connection: close"]
    lines += [f"Content-Type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return raw("\r\n".join([*lines, "", ""]).encode() + data)


def raw(data: bytes) -> Answer:
    """These bytes, then the connection is closed."""
    return lambda connection: connection.sendall(data)


def reset(connection: socket.socket) -> None:
    """Cut the connection, so that the other side gets an error."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def nothing(_: socket.socket) -> None:
    """Close without an answer."""


def silence(connection: socket.socket) -> None:
    """Keep the connection open and say nothing, until the client goes."""
    with contextlib.suppress(OSError):
        connection.recv(1)


def drops(data: bytes, *, seconds: float) -> Answer:
    """Byte by byte, with a pause after each, until the client goes."""

    def answer(connection: socket.socket) -> None:
        connection.settimeout(seconds)
        for place in range(len(data)):
            connection.sendall(data[place : place + 1])
            with contextlib.suppress(TimeoutError):
                if not connection.recv(1):
                    return

    return answer


def _read(connection: socket.socket) -> Heard | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    heard = Heard(head.decode("latin-1"), body)
    length = int(heard.header("content-length") or 0)
    while len(heard.body) < length:
        piece = connection.recv(65536)
        if not piece:
            return None
        heard.body += piece
    return heard
