"""This computer's clock."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Implements ``core.ports.Clock``."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment; never jumps back."""
        return time.monotonic()
