"""Starts and ends the practice server, in this process or as the whole of one."""
from pathlib import Path
from types import TracebackType

from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.practice.ports import Ports, endpoints_for


class PracticeServer:
    """A practice server in a thread of this process, for tests: ``with PracticeServer(folder) as s``.

    ``s.endpoints`` tells clients where it is, ``s.ports`` where each origin is, ``s.faults`` what
    goes wrong.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock_factor: float = 1.0,
        seconds_per_training: float = 20.0,
        faults: Script | None = None,
    ) -> None:
        self.faults = faults or Script()
        self.ports = Ports()

    @property
    def endpoints(self) -> Endpoints:
        return endpoints_for(self.ports)

    def __enter__(self) -> "PracticeServer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
