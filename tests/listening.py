"""A script of faults that also keeps what was asked of the practice server."""

import threading

from typing_extensions import override

from fluxtune_desktop.practice.faults import Rule, Script


class Listening(Script):
    """Faults, and a note of each request that came."""

    def __init__(self) -> None:
        super().__init__()
        self._notes = threading.Lock()
        self.requests: list[tuple[str, str]] = []

    @override
    def strike(self, method: str, path: str) -> Rule | None:
        with self._notes:
            self.requests.append((method, path))
        return super().strike(method, path)

    def about(self, name: str) -> list[str]:
        """The methods by which something of that name was asked about."""
        with self._notes:
            return [method for method, path in self.requests if path.endswith(f"/{name}")]
