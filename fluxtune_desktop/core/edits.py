"""How an image is cropped, turned and mirrored; the file itself is never touched.

The order is fixed: the upright original is cropped, what is left is mirrored left to right, and
that is turned clockwise.
"""

from dataclasses import dataclass, replace

Size = tuple[int, int]
"""Width and height in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in pixels, from the top left."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """``crop`` is in pixels of the upright original; ``quarter_turns`` are 0 to 3, clockwise."""

    crop: Box | None = None
    mirrored: bool = False
    quarter_turns: int = 0

    @property
    def any(self) -> bool:
        """Whether anything is done to the image."""
        return self.crop is not None or self.mirrored or self.quarter_turns != 0


NO_EDITS = Edits()


def turned(edits: Edits, by: int) -> Edits:
    """Turned further by so many quarters, clockwise; negative ones are anticlockwise."""
    return replace(edits, quarter_turns=(edits.quarter_turns + by) % 4)


def mirrored(edits: Edits) -> Edits:
    """Mirrored left to right as it is seen now: turning and mirroring change places."""
    return replace(edits, mirrored=not edits.mirrored, quarter_turns=-edits.quarter_turns % 4)


def shown_size(edits: Edits, original: Size) -> Size:
    """The size of what is left of an original of that size."""
    width, height = original if edits.crop is None else (edits.crop.width, edits.crop.height)
    return (height, width) if edits.quarter_turns % 2 else (width, height)


def to_original(box: Box, edits: Edits, original: Size) -> Box:
    """Where a box of what is seen, cropped and turned, lies in the upright original."""
    size = shown_size(edits, original)
    for _ in range(edits.quarter_turns % 4):
        box, size = _turned_back(box, size)
    if edits.mirrored:
        box = replace(box, left=size[0] - box.left - box.width)
    corner = edits.crop or _whole(original)
    return replace(box, left=box.left + corner.left, top=box.top + corner.top)


def to_shown(box: Box, edits: Edits, original: Size) -> Box:
    """Where a box of the upright original is seen; it may reach beyond what is left of it."""
    corner = edits.crop or _whole(original)
    size = corner.width, corner.height
    box = replace(box, left=box.left - corner.left, top=box.top - corner.top)
    if edits.mirrored:
        box = replace(box, left=size[0] - box.left - box.width)
    for _ in range(edits.quarter_turns % 4):
        box, size = _turned_once(box, size)
    return box


def clamped(box: Box, within: Size) -> Box:
    """The box moved, and made smaller where it must be, to lie in an image of that size."""
    width = min(max(box.width, 1), within[0])
    height = min(max(box.height, 1), within[1])
    return Box(
        left=min(max(box.left, 0), within[0] - width),
        top=min(max(box.top, 0), within[1] - height),
        width=width,
        height=height,
    )


def largest_box(ratio: Size, within: Size, center: tuple[float, float] | None = None) -> Box:
    """The largest box of a ratio, as near to ``center`` (the middle, when None) as it can be."""
    scale = min(within[0] / ratio[0], within[1] / ratio[1])
    width = min(max(1, round(ratio[0] * scale)), within[0])
    height = min(max(1, round(ratio[1] * scale)), within[1])
    x, y = center or (within[0] / 2, within[1] / 2)
    left, top = round(x - width / 2), round(y - height / 2)
    return clamped(Box(left=left, top=top, width=width, height=height), within)


def _whole(size: Size) -> Box:
    return Box(left=0, top=0, width=size[0], height=size[1])


def _turned_once(box: Box, size: Size) -> tuple[Box, Size]:
    left = size[1] - box.top - box.height
    turned_box = Box(left=left, top=box.left, width=box.height, height=box.width)
    return turned_box, (size[1], size[0])


def _turned_back(box: Box, size: Size) -> tuple[Box, Size]:
    top = size[0] - box.left - box.width
    turned_box = Box(left=box.top, top=top, width=box.height, height=box.width)
    return turned_box, (size[1], size[0])
