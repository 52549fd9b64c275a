"""Everything that the rooms of the practice server share."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from fluxtune_desktop.practice.clock import Clock
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.practice.ports import Ports, origin
from fluxtune_desktop.practice.state import State, digest

T = TypeVar("T")
_VIOLATIONS_KEPT = 1000


class World:
    """State, clock, faults and addresses, used by the server's one event loop.

    ``seconds_per_training`` is the wall time of a training made from now on.
    """

    def __init__(
        self, state: State, *, clock: Clock, faults: Script, seconds_per_training: float
    ) -> None:
        self.state = state
        self.clock = clock
        self.faults = faults
        self.seconds_per_training = seconds_per_training
        self.violations: list[dict[str, str]] = []
        self.stopping = asyncio.Event()
        self.last_request = time.monotonic()
        self._revoked: set[str] = set()
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="practice")

    @property
    def ports(self) -> Ports:
        """Where the origins are now."""
        return self.state.ports

    @property
    def api(self) -> str:
        """The API's address, version included."""
        return origin(self.ports.api) + "/v1"

    @property
    def delivery(self) -> str:
        """The origin of outputs."""
        return origin(self.ports.delivery)

    def violation(self, place: str, path: str, why: str) -> None:
        """Note a request that no honest client makes. Never hand in a secret."""
        if len(self.violations) < _VIOLATIONS_KEPT:
            self.violations.append({"origin": place, "path": path, "why": why})

    def revoke(self, token: str) -> None:
        """Refuse this token from now on, as a service does after its owner disabled it.

        See https://replicate.com/changelog/2024-06-04-disable-api-tokens. May be called from any
        thread; the token itself is not kept.
        """
        self._revoked.add(digest(token))

    def is_revoked(self, token: str) -> bool:
        """Whether the token is refused."""
        return digest(token) in self._revoked

    def submit(self, work: Callable[..., T], *arguments: Any) -> "Future[T]":
        """Begin heavy work beside the event loop."""
        return self._pool.submit(work, *arguments)

    async def aside(self, work: Callable[..., T], *arguments: Any) -> T:
        """Do heavy work beside the event loop and wait for it."""
        return await asyncio.wrap_future(self.submit(work, *arguments))

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)
