"""Refuses every connection that would leave this computer, whoever asks for it."""

import contextlib
import ipaddress
import sys
from typing import Any

LOOPBACK_NAMES = frozenset({"", "localhost", "localhost.", "ip6-localhost"})
tried: list[str] = []
"""The addresses that were asked for since a test began; a test that has any fails."""


class LeavesThisComputer(RuntimeError):
    """A test asked for a host that is not this computer.

    Not an OSError: the program would take that for being offline, and carry on.
    """


def is_here(host: object) -> bool:
    """Whether the name or address means this computer."""
    if host is None:
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name.lower() in LOOPBACK_NAMES:
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    return False


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if not isinstance(address, tuple):  # a Unix socket, or netlink
            return
        host = address[0]
    else:
        return
    if not is_here(host):
        tried.append(str(host))
        raise LeavesThisComputer(str(host))


def refuse() -> None:
    """From now on and for the rest of this process."""
    sys.addaudithook(_audit)
