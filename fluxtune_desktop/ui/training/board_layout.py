"""Where the pictures of the board lie, as arithmetic: columns of steps, rows of prompts."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

CELL = 116
GAP = 8
HEAD = 28
"""Height of the row of steps, which stays at the top."""
_ASIDE = 190
_LEAST_ASIDE = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLayout:
    """Sizes in device-independent pixels; ``x`` and ``y`` are how far it is scrolled."""

    columns: int = 0
    rows: int = 0
    width: int = 0
    height: int = 0
    x: int = 0
    y: int = 0

    @property
    def aside(self) -> int:
        """Width of the column of prompts, which stays at the left."""
        return max(_LEAST_ASIDE, min(_ASIDE, self.width // 4))

    @property
    def beyond_x(self) -> int:
        """How far it can be scrolled to the right."""
        return max(0, self.columns * (CELL + GAP) - GAP - (self.width - self.aside))

    @property
    def beyond_y(self) -> int:
        """How far it can be scrolled down."""
        return max(0, self.rows * (CELL + GAP) - GAP - (self.height - HEAD))

    def columns_seen(self) -> range:
        """The columns of which something is seen."""
        return _seen(self.x, self.width - self.aside, self.columns)

    def rows_seen(self) -> range:
        """The rows of which something is seen."""
        return _seen(self.y, self.height - HEAD, self.rows)

    def cell(self, row: int, column: int) -> QRect:
        """Where a picture lies, in the coordinates of what is seen."""
        left = self.aside + column * (CELL + GAP) - self.x
        return QRect(left, HEAD + row * (CELL + GAP) - self.y, CELL, CELL)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column of the place under a point; None for the rims and the gaps."""
        if point.x() < self.aside or point.y() < HEAD:
            return None
        column, across = divmod(point.x() - self.aside + self.x, CELL + GAP)
        row, down = divmod(point.y() - HEAD + self.y, CELL + GAP)
        inside = across < CELL and down < CELL
        return (row, column) if inside and row < self.rows and column < self.columns else None

    def scrolled_to(self, row: int, column: int) -> tuple[int, int]:
        """How far to scroll so that a place is seen whole, and no further than needed."""
        return (
            _shown(column, self.x, self.width - self.aside),
            _shown(row, self.y, self.height - HEAD),
        )


def _seen(start: int, room: int, count: int) -> range:
    first = max(0, start // (CELL + GAP))
    last = (start + max(0, room) - 1) // (CELL + GAP)
    return range(min(first, count), min(count, last + 1))


def _shown(place: int, start: int, room: int) -> int:
    begin = place * (CELL + GAP)
    return min(max(start, begin + CELL - room), begin)
