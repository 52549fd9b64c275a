"""The sums behind the loss chart: smoothing, thinning and round ticks."""

import math
from collections.abc import Sequence
from itertools import groupby

Point = tuple[int, float]


def smoothed(points: Sequence[Point], memory: float = 0.94) -> list[Point]:
    """An exponential moving average of the finite values, without a bias at the start.

    `memory` is the share that the past keeps at each point, 0 (none) to below 1.
    """
    result: list[Point] = []
    total = weight = 0.0
    for step, loss in points:
        if math.isfinite(loss):
            total = total * memory + loss * (1 - memory)
            weight = weight * memory + (1 - memory)
            result.append((step, total / weight))
    return result


def thinned(points: Sequence[Point], steps_per_column: float) -> list[Point]:
    """At most two points for each column of the chart: its lowest and its highest.

    The order stays, and no spike is lost.
    """
    if steps_per_column <= 0.5:
        return [point for point in points if math.isfinite(point[1])]
    finite = (point for point in points if math.isfinite(point[1]))
    result: list[Point] = []
    for _column, group in groupby(finite, key=lambda point: int(point[0] / steps_per_column)):
        members = list(group)
        ends = {min(members, key=lambda p: p[1]), max(members, key=lambda p: p[1])}
        result.extend(sorted(ends))
    return result


def round_ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round values in even distance that enclose `low` to `high`.

    Values closer than a thousandth of their size are not told apart.
    """
    span = max(high - low, abs(high) * 1e-3, 1e-4)
    rough = span / max(about - 1, 1)
    magnitude = 10 ** math.floor(math.log10(rough))
    step = next(m * magnitude for m in (1, 2, 2.5, 5, 10) if m * magnitude >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 10) for n in range(first, max(last, first + 1) + 1)]


def value_range(*curves: Sequence[Point]) -> tuple[float, float]:
    """Lowest and highest finite loss of all curves; 0 to 1 where there is none."""
    values = [loss for curve in curves for _step, loss in curve if math.isfinite(loss)]
    return (min(values), max(values)) if values else (0.0, 1.0)


def nearest(points: Sequence[Point], step: float) -> Point | None:
    """The point whose step is closest to `step`."""
    return min(points, key=lambda point: abs(point[0] - step), default=None)
