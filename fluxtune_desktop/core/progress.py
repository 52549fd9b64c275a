"""The trainer's log, read for steps, loss and the time left."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What the log has told so far.

    ``step`` counts finished steps, 0..``total``. ``losses`` holds one (step, loss) for each step
    that was read, in order. Times are in seconds, None before the bar has shown one.
    """

    step: int
    total: int
    losses: tuple[tuple[int, float], ...] = ()
    seconds_per_step: float | None = None
    seconds_left: float | None = None
