"""How the frame of a crop is moved, pulled and drawn; all in pixels of the image as it is seen.

What is seen is the whole image, turned and mirrored as it is edited. A frame never leaves it.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

from fluxtune_desktop.core.edits import (
    Box,
    Edits,
    Size,
    clamped,
    largest_box,
    shown_size,
    to_original,
    to_shown,
)

Point = tuple[float, float]
Grip = tuple[int, int]
"""Which edges are pulled: -1 left or top, 1 right or bottom, 0 neither."""
GRIPS: tuple[Grip, ...] = (
    (-1, -1),
    (0, -1),
    (1, -1),
    (1, 0),
    (1, 1),
    (0, 1),
    (-1, 1),
    (-1, 0),
)
"""The eight handles, clockwise from the upper left."""
SMALLEST = 64
"""The shortest side of a frame: a step of the trainer's shapes (ostris/ai-toolkit,
toolkit/buckets.py)."""


def whole(size: Size) -> Box:
    """The frame around everything."""
    return Box(left=0, top=0, width=size[0], height=size[1])


def uncropped(edits: Edits) -> Edits:
    """The image as it is turned and mirrored, all of it."""
    return replace(edits, crop=None)


def frame_of(edits: Edits, original: Size) -> Box:
    """Where the present crop is seen, or everything when there is none."""
    seen = shown_size(uncropped(edits), original)
    if edits.crop is None:
        return whole(seen)
    return to_shown(clamped(edits.crop, original), uncropped(edits), original)


def with_frame(edits: Edits, frame: Box, original: Size) -> Edits:
    """The edits with the crop that the frame shows; none when it holds everything."""
    seen = shown_size(uncropped(edits), original)
    frame = clamped(frame, seen)
    crop = None if frame == whole(seen) else to_original(frame, uncropped(edits), original)
    return replace(edits, crop=crop)


def moved(frame: Box, by: Point, within: Size) -> Box:
    """The frame somewhere else, as far as there is room."""
    left, top = round(frame.left + by[0]), round(frame.top + by[1])
    return clamped(replace(frame, left=left, top=top), within)


def pulled(frame: Box, grip: Grip, to: Point, within: Size, ratio: Size | None = None) -> Box:
    """The frame with a handle pulled to a point; what lies opposite stays where it is."""
    across, down = grip
    right, bottom = frame.left + frame.width, frame.top + frame.height
    anchor = (right if across < 0 else frame.left, bottom if down < 0 else frame.top)
    if across and down:
        return _spanned(anchor, grip, to, within, ratio)
    if across:
        size = _length(anchor[0], across, to[0], within[0]), frame.height
    else:
        size = frame.width, _length(anchor[1], down, to[1], within[1])
    if ratio is not None:
        size = _fitting(_follow(size, ratio, width_leads=bool(across)), ratio, within)
    left = anchor[0] - size[0] if across < 0 else frame.left
    top = anchor[1] - size[1] if down < 0 else frame.top
    # The side that follows grows to both sides.
    left = left if across else frame.left + (frame.width - size[0]) // 2
    top = top if down else frame.top + (frame.height - size[1]) // 2
    return clamped(Box(left=left, top=top, width=size[0], height=size[1]), within)


def drawn(start: Point, to: Point, within: Size, ratio: Size | None = None) -> Box:
    """A new frame from one corner to the other."""
    anchor = (
        min(max(round(start[0]), 0), within[0]),
        min(max(round(start[1]), 0), within[1]),
    )
    grip = _toward(anchor[0], to[0], within[0]), _toward(anchor[1], to[1], within[1])
    return _spanned(anchor, grip, to, within, ratio)


def grown(frame: Box, by: Size, within: Size, ratio: Size | None = None) -> Box:
    """The frame so much wider and taller (or less), its upper left corner kept where it can be."""
    width = min(max(frame.width + by[0], _least(within[0])), within[0])
    height = min(max(frame.height + by[1], _least(within[1])), within[1])
    size = (width, height)
    if ratio is not None:
        size = _fitting(_follow(size, ratio, width_leads=bool(by[0])), ratio, within)
    return clamped(replace(frame, width=size[0], height=size[1]), within)


def shaped(frame: Box, ratio: Size, within: Size) -> Box:
    """The frame in another shape around its middle: as large as can be if it was, else alike."""
    middle = frame.left + frame.width / 2, frame.top + frame.height / 2
    if frame.width == within[0] or frame.height == within[1]:
        return largest_box(ratio, within, middle)
    width = sqrt(frame.width * frame.height * ratio[0] / ratio[1])
    size = _fitting((round(width), round(width * ratio[1] / ratio[0])), ratio, within)
    left, top = round(middle[0] - size[0] / 2), round(middle[1] - size[1] / 2)
    return clamped(Box(left=left, top=top, width=size[0], height=size[1]), within)


def ratio_like(size: Size, ratios: Sequence[Size]) -> Size | None:
    """The first ratio that a frame of that size has, to the pixel."""
    return next((each for each in ratios if _is_like(size, each)), None)


def nearest_ratio(size: Size, ratios: Sequence[Size]) -> Size:
    """The ratio that is least unlike that of a size."""
    own = size[0] / size[1]
    return min(ratios, key=lambda each: max(own * each[1] / each[0], each[0] / each[1] / own))


def _is_like(size: Size, ratio: Size) -> bool:
    by_width = abs(size[0] * ratio[1] / ratio[0] - size[1])
    by_height = abs(size[1] * ratio[0] / ratio[1] - size[0])
    return min(by_width, by_height) <= 0.5


def _spanned(anchor: Size, grip: Grip, to: Point, within: Size, ratio: Size | None) -> Box:
    width = _length(anchor[0], grip[0], to[0], within[0])
    height = _length(anchor[1], grip[1], to[1], within[1])
    if ratio is not None:
        # The edge that is farther from the anchor leads, so that the pointer stays on the frame.
        lead = width * ratio[1] >= height * ratio[0]
        room = _room(anchor[0], grip[0], within[0]), _room(anchor[1], grip[1], within[1])
        width, height = _fitting(_follow((width, height), ratio, width_leads=lead), ratio, room)
    left = anchor[0] - width if grip[0] < 0 else anchor[0]
    top = anchor[1] - height if grip[1] < 0 else anchor[1]
    return clamped(Box(left=left, top=top, width=width, height=height), within)


def _length(anchor: int, grip: int, to: float, whole_length: int) -> int:
    room = _room(anchor, grip, whole_length)
    return min(max(round((to - anchor) * grip), _least(whole_length)), max(room, 1))


def _room(anchor: int, grip: int, whole_length: int) -> int:
    return anchor if grip < 0 else whole_length - anchor


def _toward(anchor: int, to: float, whole_length: int) -> int:
    """Which way a new frame grows; at an edge there is but one."""
    if anchor >= whole_length:
        return -1
    return -1 if to < anchor and anchor > 0 else 1


def _least(whole_length: int) -> int:
    return min(SMALLEST, whole_length)


def _follow(size: Size, ratio: Size, *, width_leads: bool) -> Size:
    if width_leads:
        return size[0], max(1, round(size[0] * ratio[1] / ratio[0]))
    return max(1, round(size[1] * ratio[0] / ratio[1])), size[1]


def _fitting(size: Size, ratio: Size, room: Size) -> Size:
    """The size, smaller where there is no room and larger where it is too small to see."""
    least = min(SMALLEST / min(ratio), room[0] / ratio[0], room[1] / ratio[1])
    most = min(room[0] / ratio[0], room[1] / ratio[1])
    scale = min(max(size[0] / ratio[0], least), most)
    if scale == size[0] / ratio[0] and size[0] <= room[0] and size[1] <= room[1]:
        return size
    return max(1, round(ratio[0] * scale)), max(1, round(ratio[1] * scale))
