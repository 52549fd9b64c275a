"""The sums behind the loss chart."""

import math

from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.ui.widgets.loss_curve import nearest, round_ticks, smoothed, thinned

FINITE = st.floats(-1000, 1000, allow_nan=False)


def test_smoothing_a_constant_changes_nothing() -> None:
    assert all(math.isclose(loss, 0.4) for _, loss in smoothed([(n, 0.4) for n in range(50)]))


def test_smoothing_leaves_out_what_is_no_number() -> None:
    assert [step for step, _ in smoothed([(1, 0.5), (2, math.nan), (3, math.inf), (4, 0.5)])] == [
        1,
        4,
    ]


@given(st.lists(FINITE, min_size=1, max_size=60))
def test_a_smoothed_curve_stays_between_the_extremes(losses: list[float]) -> None:
    curve = smoothed(list(enumerate(losses)))
    assert min(losses) - 1e-6 <= min(v for _, v in curve)
    assert max(v for _, v in curve) <= max(losses) + 1e-6


def test_thinning_keeps_every_spike_and_at_most_two_points_a_column() -> None:
    points = [(n, 9.0 if n == 777 else math.sin(n)) for n in range(6000)]
    kept = thinned(points, 6000 / 500)
    assert (777, 9.0) in kept
    assert len(kept) <= 1000
    assert kept == sorted(kept)


@given(FINITE, FINITE)
def test_ticks_are_even_and_enclose_the_values(one: float, other: float) -> None:
    low, high = sorted((one, other))
    ticks = round_ticks(low, high)
    slack = (ticks[-1] - ticks[0]) * 1e-6
    assert ticks[0] <= low + slack
    assert high <= ticks[-1] + slack
    assert 2 <= len(ticks) <= 8


def test_ticks_are_round() -> None:
    assert round_ticks(0.23, 0.58) == [0.2, 0.3, 0.4, 0.5, 0.6]


def test_the_nearest_point_is_found() -> None:
    assert nearest([(0, 0.5), (10, 0.4), (20, 0.3)], 14) == (10, 0.4)
    assert nearest([], 14) is None
