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
