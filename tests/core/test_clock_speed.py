"""Program and practice server can live in a faster time, which one variable sets."""

import time

import pytest

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.core.clock_speed import CLOCK_VARIABLE, ClockSpeed, clock_speed
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.stop import StopToken


class Pauses(StopToken):
    """Notes how long it would have paused."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.seconds.append(seconds)


def test_without_the_variable_it_is_the_computers_clock() -> None:
    speed = clock_speed({})
    assert speed.usual
    assert speed.at(1_795_000_000.5) == 1_795_000_000.5


def test_it_is_right_at_its_moment_and_runs_ahead_from_there() -> None:
    speed = clock_speed({CLOCK_VARIABLE: "60@1795000000"})
    assert speed == ClockSpeed(factor=60, since=1_795_000_000)
    assert speed.at(1_795_000_000) == 1_795_000_000
    assert speed.at(1_795_000_002) == 1_795_000_120


@pytest.mark.parametrize(
    "nonsense", ["fast", "60", "60@", "0@1", "-2@1", "nan@1", "1e9@1", "60@inf"]
)
def test_nonsense_is_refused(nonsense: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        clock_speed({CLOCK_VARIABLE: nonsense})


def test_the_programs_clock_goes_with_it() -> None:
    real = time.time()
    clock = SystemClock(ClockSpeed(factor=1000, since=real - 60))
    assert clock.now().timestamp() - real > 59_000
    before = clock.monotonic()
    assert clock.monotonic() >= before


def test_pauses_become_shorter_by_the_same_factor() -> None:
    stop = Pauses()
    Pace(speed=60).rest(stop, 3)
    assert stop.seconds == [0.05]


@pytest.mark.parametrize(
    ("asked", "waited"), [(None, 2.0), (0.5, 2.0), (20.0, 20.0), (999_999_999.0, 60.0)]
)
def test_a_pause_that_a_service_asks_for_is_kept_up_to_a_minute(
    asked: float | None, waited: float
) -> None:
    stop = Pauses()
    Pace().rest(stop, 2.0, asked=asked)
    assert stop.seconds == [waited]
