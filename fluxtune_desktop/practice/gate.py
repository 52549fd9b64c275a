"""The door of every origin: who may come in, and which fault strikes.

One ASGI application for all ports; the port on which a request arrived tells the origin.
"""

import asyncio
import base64
import binascii
import socket
import struct
import time
from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

from fluxtune_desktop.practice.clock import http_date
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.ports import HOST
from fluxtune_desktop.practice.replies import Refusal, scripted, unauthenticated
from fluxtune_desktop.practice.spoiling import (
    changed,
    closing_answer,
    drip,
    measured,
    piece,
    played,
    read,
    slowly,
    until_gone,
)
from fluxtune_desktop.practice.tokens import account_of
from fluxtune_desktop.practice.world import World

_AFTER = frozenset({Act.RESET_AFTER, Act.STATUS_AFTER, Act.HANG_AFTER, Act.ANSWER_AFTER})
_SPOILT = frozenset({Act.CUT_BODY, Act.CUT_JSON, Act.SLOW_BODY, Act.CHANGE, Act.CUT_OPEN})
_SLOWLY = 1.0
"""Seconds of a slow answer, where the rule does not say."""


class Lines:
    """The open connections by the client's address, so that one can be cut."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def protocol(self) -> type[asyncio.Protocol]:
        """uvicorn's protocol, which also notes its connections here."""
        lines = self._open

        class Noted(H11Protocol):
            @override
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                lines[transport.get_extra_info("peername")] = transport
                # asyncio does it only for sockets that were made with their protocol's number;
                # without it each answer waits 40 ms for the client's acknowledgement.
                line = transport.get_extra_info("socket")
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                super().connection_made(transport)

            @override
            def connection_lost(self, exc: Exception | None) -> None:
                lines.pop(self.transport.get_extra_info("peername"), None)
                super().connection_lost(exc)

        return Noted

    def cut(self, scope: Scope, *, gently: bool = False) -> None:
        """Break the connection of a request with a reset, or gently after what was sent."""
        transport = self._open.get(tuple(scope["client"]))
        if transport is None:
            return
        if gently:
            transport.close()
            return
        line = transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def say(self, scope: Scope, answer: bytes) -> None:
        """Send these bytes past HTTP's rules and close."""
        transport = self._open.get(tuple(scope["client"]))
        if transport is not None and isinstance(transport, asyncio.WriteTransport):
            transport.write(answer)
            transport.close()


class Gate:
    """Looks at each request, then hands it to the origin's rooms."""

    def __init__(self, world: World, lines: Lines, origins: Mapping[str, ASGIApp]) -> None:
        self._world = world
        self._lines = lines
        self._rooms = {port: (name, origins[name]) for name, port in world.ports.to_json().items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            return
        self._world.last_request = time.monotonic()
        port = scope["server"][1]
        name, room = self._rooms[port]
        dated = self._dated(send)
        refusal = self._refusal(name, port, scope)
        if refusal is not None:
            await read(receive)
            await refusal(scope, receive, dated)
            return
        path = scope["path"]
        rule = None
        if not path.startswith("/_practice/"):
            rule = self._world.faults.strike(scope["method"], path)
        if rule is None:
            await room(scope, receive, dated)
        elif rule.act in _AFTER:
            await room(scope, receive, _swallow)
            await self._fail(rule, scope, receive, dated)
        elif rule.act == Act.BLOCK:
            await self._world.stopping.wait()
            self._lines.cut(scope)
            await until_gone(receive)
        elif rule.act in _SPOILT:
            await self._spoil(rule, room, scope, receive, dated)
        else:
            size = rule.size if rule.act == Act.CUT_UPLOAD else None
            await read(receive, size)
            await self._fail(rule, scope, receive, dated)
        self._world.last_request = time.monotonic()

    def _dated(self, send: Send) -> Send:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = http_date(self._world.clock.now()).encode()
                message["headers"] = [(b"date", date), *message.get("headers", ())]
            await send(message)

        return dated

    def _refusal(self, name: str, port: int, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if headers.get("host") != f"{HOST}:{port}" or "origin" in headers:
            # A page in a browser must not be able to reach the practice account.
            return Refusal(403, "Practice answers programs of this computer only.").response()
        path, header = scope["path"], headers.get("authorization", "")
        if any(mark in scope.get("query_string", b"") for mark in (b"r8_", b"hf_")):
            self._world.violation(name, path, "a token in the address")
        foreign = _foreign(name, header)
        if foreign:
            self._world.violation(name, path, foreign)
            if name in ("delivery", "lfs"):
                return Refusal(400, "This address takes no token.").response()
            return unauthenticated().response()
        if self._world.is_revoked(_token_in(header)):
            return unauthenticated().response()
        if name == "api" and _wants_token(path) and not _is_replicate_token(header):
            return unauthenticated().response()
        return None

    async def _fail(self, rule: Rule, scope: Scope, receive: Receive, send: Send) -> None:
        if rule.act in (Act.STATUS, Act.STATUS_AFTER):
            answer = scripted(rule.status, detail=rule.detail, retry_after=rule.retry_after)
            await answer(scope, receive, send)
            return
        if rule.act in (Act.ANSWER, Act.ANSWER_AFTER):
            await played(rule, self._world.ports)(scope, receive, send)
            return
        if rule.act == Act.DRIP:
            await drip(rule.seconds or _SLOWLY, receive, send)
            return
        if rule.act in (Act.HANG, Act.HANG_AFTER):
            await self._hang(receive, rule.seconds)
        self._lines.cut(scope)
        await until_gone(receive)

    async def _hang(self, receive: Receive, seconds: float | None) -> None:
        """Until the client gives up, the server ends or the time is over."""
        gone = asyncio.ensure_future(until_gone(receive))
        ending = asyncio.ensure_future(self._world.stopping.wait())
        both = {gone, ending}
        await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in (gone, ending):
            task.cancel()
        await asyncio.gather(gone, ending, return_exceptions=True)

    async def _spoil(
        self, rule: Rule, room: ASGIApp, scope: Scope, receive: Receive, send: Send
    ) -> None:
        start: Message = {}
        body = b""

        async def collect(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = message
            else:
                body += message.get("body", b"")

        await room(scope, receive, collect)
        if rule.act == Act.CUT_JSON:
            start, body = measured(start, body[: len(body) // 2])
        if rule.act == Act.CHANGE:
            start, body = changed(start, body, rule.fields)
        if rule.act == Act.CUT_OPEN:
            self._lines.say(scope, closing_answer(start, body[: rule.size]))
            await until_gone(receive)
            return
        await send(start)
        if rule.act == Act.CUT_BODY:
            await send(piece(body[: rule.size], more=True))
            self._lines.cut(scope, gently=True)
            await until_gone(receive)
            return
        if rule.act == Act.SLOW_BODY:
            await slowly(body, rule.seconds or _SLOWLY, send)
            body = b""
        await send(piece(body, more=False))


async def _swallow(_: Message) -> None:
    return


def _wants_token(path: str) -> bool:
    return path.startswith("/v1/") and not path.endswith("/download")


def _is_replicate_token(header: str) -> bool:
    scheme, _, token = header.partition(" ")
    return scheme in ("Bearer", "Token") and account_of(token) is not None


def _foreign(name: str, header: str) -> str:
    """Why an Authorization header does not belong to an origin, nothing if it does."""
    if not header:
        return ""
    if name in ("delivery", "lfs"):
        return "a token where none belongs"
    scheme, _, value = header.partition(" ")
    if name == "wandb":
        return "" if scheme == "Basic" and not _holds_foreign(value) else "not a W&B key"
    prefix = "r8_" if name == "api" else "hf_"
    return "" if value.startswith(prefix) else f"not a token of {name}"


def _token_in(header: str) -> str:
    """The token itself; of Basic authorization its password."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return value
    try:
        return base64.b64decode(value, validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _holds_foreign(value: str) -> bool:
    try:
        text = base64.b64decode(value, validate=True)
    except binascii.Error:
        return False
    return b"r8_" in text or b"hf_" in text
