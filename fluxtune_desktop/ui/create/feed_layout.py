"""Where the headings and pictures of the feed stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from fluxtune_desktop.core.ids import PictureId
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.ui.create.groups import Group

HEADING = 30.0
_FACTS = 18.0
_ROOM_FOR_ONE_LINE = 480.0
_MARGIN = 18.0
_GAP = 10.0
_GROUP_GAP = 16.0
_LEAST_SIDE = 132.0
_COLUMNS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One picture and its square."""

    picture: Picture
    box: QRectF
    making: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """One group and the line above its pictures; where that is short, the facts go ``below``."""

    group: Group
    box: QRectF
    below: QRectF | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Everything in its place; ``height`` is what the feed needs."""

    tiles: tuple[Tile, ...]
    headings: tuple[Heading, ...]
    height: float

    def find(self, picture: PictureId) -> Tile | None:
        """The tile of a picture."""
        return next((tile for tile in self.tiles if tile.picture.id == picture), None)

    def at(self, point: QPointF) -> Tile | None:
        """The tile under a point."""
        return next((tile for tile in self.tiles if tile.box.contains(point)), None)

    def beyond(self, tile: Tile, *, down: bool) -> Tile | None:
        """The nearest tile in the row below or above."""
        here = tile.box.top()
        tops = {other.box.top() for other in self.tiles}
        rows = sorted(top for top in tops if (top > here if down else top < here))
        if not rows:
            return None
        row = rows[0] if down else rows[-1]
        beside = [other for other in self.tiles if other.box.top() == row]
        return min(beside, key=lambda other: abs(other.box.left() - tile.box.left()))


def place_groups(groups: Sequence[Group], width: float) -> Placed:
    """Squares in up to four columns, fewer where they would become too small."""
    room = width - 2 * _MARGIN
    fitting = int((room + _GAP) // (_LEAST_SIDE + _GAP))
    columns = max(1, min(_COLUMNS, fitting))
    side = (room - (columns - 1) * _GAP) / columns
    tiles: list[Tile] = []
    headings: list[Heading] = []
    top = _MARGIN - 4
    for group in groups:
        line = QRectF(_MARGIN, top, room, HEADING)
        below = None if room >= _ROOM_FOR_ONE_LINE else QRectF(_MARGIN, top + 26, room, _FACTS)
        headings.append(Heading(group=group, box=line, below=below))
        top += HEADING + 2 + (_FACTS if below is not None else 0)
        for index, picture in enumerate(group.pictures):
            row, column = divmod(index, columns)
            left = _MARGIN + column * (side + _GAP)
            box = QRectF(left, top + row * (side + _GAP), side, side)
            tiles.append(Tile(picture=picture, box=box, making=group.making))
        rows = -(-len(group.pictures) // columns)
        top += rows * (side + _GAP) - _GAP + _GROUP_GAP
    return Placed(tiles=tuple(tiles), headings=tuple(headings), height=top)
