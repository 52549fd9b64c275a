"""How fast time goes: as the computer's clock says, or faster to try the program in practice.

Program and practice server read one variable, so that both live in the same time.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

CLOCK_VARIABLE = "FLUXTUNE_CLOCK"
"""``60@1795000000``: 60 times as fast, and right at that moment (seconds since 1970)."""

_FASTEST = 10_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSpeed:
    """``factor`` seconds go by in one of the computer's; ``since`` is when both clocks agreed."""

    factor: float = 1.0
    since: float = 0.0

    @property
    def usual(self) -> bool:
        """Whether it is the computer's own clock."""
        return self.factor == 1.0

    def at(self, real: float) -> float:
        """What this clock says, in seconds since 1970, when the computer's says ``real``."""
        return self.since + (real - self.since) * self.factor


def clock_speed(environ: Mapping[str, str]) -> ClockSpeed:
    """What the variable asks for; the computer's clock where it says nothing.

    Raises ValueError when it says something else than a factor from 1 to 10,000 and a moment.
    """
    asked = environ.get(CLOCK_VARIABLE, "")
    if not asked:
        return ClockSpeed()
    factor, _, since = asked.partition("@")
    speed = ClockSpeed(factor=float(factor), since=float(since))
    if not (1.0 <= speed.factor <= _FASTEST and math.isfinite(speed.since)):
        raise ValueError(f"{CLOCK_VARIABLE} is not a factor and a moment")
    return speed
