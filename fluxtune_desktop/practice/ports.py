"""The five origins of practice: one loopback port each, kept from one start to the next."""

import socket
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from fluxtune_desktop.core.endpoints import Endpoints

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """TCP ports on 127.0.0.1; 0 means any free one."""

    api: int = 0
    delivery: int = 0
    hub: int = 0
    lfs: int = 0
    wandb: int = 0

    def to_json(self) -> dict[str, int]:
        """For ``server.json`` and the state file."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Ports":
        """Raises KeyError, TypeError or ValueError for something else than five ports."""
        return cls(**{name: int(data[name]) for name in cls.__slots__})


def origin(port: int) -> str:
    """The origin behind a port."""
    return f"http://{HOST}:{port}"


def endpoints_for(ports: Ports) -> Endpoints:
    """What a client has to know."""
    return Endpoints(
        name="practice",
        replicate_api=origin(ports.api),
        hub=origin(ports.hub),
        wandb=origin(ports.wandb),
        output_hosts=(f"{HOST}:{ports.delivery}",),
        practice=True,
        wandb_hosts=(f"{HOST}:{ports.delivery}",),
    )


def bind(wanted: Ports) -> tuple[Ports, list[socket.socket]]:
    """Listen on the wanted ports, on another for each that is taken."""
    got: dict[str, int] = {}
    sockets = []
    for name, port in wanted.to_json().items():
        listener = _listen(port)
        sockets.append(listener)
        got[name] = listener.getsockname()[1]
    return Ports.from_json(got), sockets


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port), backlog=128)
    except OSError:
        if port == 0:
            raise
        return socket.create_server((HOST, 0), backlog=128)
