"""This computer's clock, or a faster one for trying the program in practice."""

import time
from datetime import UTC, datetime

from fluxtune_desktop.core.clock_speed import ClockSpeed


class SystemClock:
    """Implements ``core.ports.Clock``."""

    def __init__(self, speed: ClockSpeed | None = None) -> None:
        self._speed = ClockSpeed() if speed is None else speed

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.fromtimestamp(self._speed.at(time.time()), UTC)

    def monotonic(self) -> float:
        """Seconds since some moment; never jumps back."""
        return time.monotonic() * self._speed.factor
