"""Answers that a script of faults makes up, changes, cuts or draws out."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response
from starlette.types import Message, Receive, Send

from fluxtune_desktop.practice.faults import Rule
from fluxtune_desktop.practice.ports import Ports, origin

_PIECES = 16
_LONG = 10_000_000
"""Bytes that a dripping answer announces."""
_DRIPS = 300
"""Bytes after which a dripping answer ends: a client that waits for ever would be seen then."""


def played(rule: Rule, ports: Ports) -> Response:
    """The answer that a rule spells out."""
    names = {name: origin(port) for name, port in ports.to_json().items()}
    headers = {name: value.format(**names) for name, value in rule.headers.items()}
    headers.setdefault("content-type", "text/html; charset=utf-8")
    return Response(rule.body.encode(), status_code=rule.status, headers=headers)


def changed(start: Message, body: bytes, fields: Mapping[str, Any]) -> tuple[Message, bytes]:
    """The answer with these fields in its JSON object; one that is none stays as it is.

    Of a list of results each is changed. The field None is left out.
    """
    try:
        data = json.loads(body)
    except ValueError:
        return start, body
    rows = data.get("results", [data]) if isinstance(data, dict) else []
    for row in rows:
        row |= fields
        for name in [name for name, value in fields.items() if value is None]:
            del row[name]
    return measured(start, json.dumps(data).encode())


def measured(start: Message, body: bytes) -> tuple[Message, bytes]:
    """The answer with the length that this body has."""
    kept = [(key, value) for key, value in start["headers"] if key != b"content-length"]
    length = (b"content-length", str(len(body)).encode())
    return {**start, "headers": [*kept, length]}, body


def closing_answer(start: Message, body: bytes) -> bytes:
    """An answer of HTTP/1.0, which ends where the connection does."""
    untold = {b"content-length", b"transfer-encoding"}
    lines = [b"HTTP/1.0 %d X" % start["status"]]
    lines += [b"%s: %s" % pair for pair in start["headers"] if pair[0] not in untold]
    return b"\r\n".join([*lines, b"connection: close", b"", body])


async def drip(seconds: float, receive: Receive, send: Send) -> None:
    """A byte now and then, until the client has gone."""
    length = (b"content-length", str(_LONG).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [length]})
    gone = asyncio.ensure_future(until_gone(receive))
    for _ in range(_DRIPS):
        if gone.done():
            return
        await send(piece(b" ", more=True))
        await asyncio.wait({gone}, timeout=seconds)
    gone.cancel()


async def slowly(body: bytes, seconds: float, send: Send) -> None:
    """The body in 16 pieces over so many seconds."""
    size = max(1, -(-len(body) // _PIECES))
    for place in range(0, len(body), size):
        await send(piece(body[place : place + size], more=True))
        await asyncio.sleep(seconds / _PIECES)


def piece(body: bytes, *, more: bool) -> Message:
    """A part of an answer's body."""
    return {"type": "http.response.body", "body": body, "more_body": more}


async def read(receive: Receive, size: int | None = None) -> None:
    """Take the request, or no more of it than about ``size`` bytes."""
    taken = 0
    message: Message = {"type": "http.request", "more_body": True}
    while message["type"] == "http.request" and message.get("more_body"):
        if size is not None and taken >= size:
            return
        message = await receive()
        taken += len(message.get("body", b""))


async def until_gone(receive: Receive) -> None:
    """Wait for the client to let go."""
    while (await receive())["type"] != "http.disconnect":
        pass
