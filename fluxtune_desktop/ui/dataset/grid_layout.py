"""Where the places of a grid lie: arithmetic alone, so that 50,000 cost what ten cost."""

import itertools
from dataclasses import dataclass

Rect = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridLayout:
    """``count`` places in ``columns`` columns, each ``width`` by ``height`` pixels.

    Pixels are counted from the top left of the whole, however far it is scrolled.
    """

    count: int = 0
    columns: int = 1
    width: int = 1
    height: int = 1

    @property
    def lines(self) -> int:
        """How many lines there are, the last of them perhaps not full."""
        return -(-self.count // self.columns)

    @property
    def total(self) -> int:
        """The height of it all."""
        return self.lines * self.height

    def rect(self, row: int) -> Rect:
        """The place of a row."""
        line, column = divmod(row, self.columns)
        return column * self.width, line * self.height, self.width, self.height

    def row_at(self, x: int, y: int) -> int:
        """The row at a point, -1 where there is none."""
        if x < 0 or y < 0 or x >= self.columns * self.width:
            return -1
        row = (y // self.height) * self.columns + x // self.width
        return row if row < self.count else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of all lines that the pixels from ``top`` to ``bottom`` touch."""
        first = max(top // self.height, 0) * self.columns
        last = (max(bottom, -1) // self.height + 1) * self.columns
        return range(min(first, self.count), min(max(last, 0), self.count))

    def rows_in(self, rect: Rect) -> list[range]:
        """The rows of the places that a rectangle touches, as few runs as there can be."""
        left, top, width, height = rect
        first = max(left // self.width, 0)
        last = min((left + width - 1) // self.width, self.columns - 1)
        if last < first or width < 1 or height < 1:
            return []
        within = self.rows_between(top, top + height - 1)
        if first == 0 and last == self.columns - 1:
            return [within] if within else []
        lines = range(within.start, within.stop, self.columns)
        runs = (range(at + first, min(at + last + 1, self.count)) for at in lines)
        return [run for run in runs if run]


def runs(rows: list[int]) -> list[range]:
    """Rows, in any order, as runs of neighbours."""
    if not rows:
        return []
    ordered = sorted(rows)
    pairs = enumerate(itertools.pairwise(ordered), start=1)
    gaps = [place for place, (row, after) in pairs if after != row + 1]
    ends = zip((0, *gaps), (*gaps, len(ordered)), strict=True)
    return [range(ordered[first], ordered[stop - 1] + 1) for first, stop in ends]
