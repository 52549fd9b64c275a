"""How the frame of a crop is moved, pulled and drawn."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fluxtune_desktop.core.cropping import (
    GRIPS,
    SMALLEST,
    drawn,
    frame_of,
    grown,
    moved,
    nearest_ratio,
    pulled,
    ratio_like,
    shaped,
    whole,
    with_frame,
)
from fluxtune_desktop.core.edits import Box, Edits, clamped, shown_size, to_original

SEEN = (1000, 800)
FRAME = Box(left=200, top=100, width=400, height=300)
SIZES = st.tuples(st.integers(1, 5000), st.integers(1, 5000))
RATIOS = st.none() | st.sampled_from([(1, 1), (4, 5), (3, 2), (16, 9), (832, 1216)])
POINTS = st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000))


@st.composite
def frames(draw):
    size = draw(SIZES)
    left, top = draw(st.integers(0, size[0] - 1)), draw(st.integers(0, size[1] - 1))
    width, height = draw(st.integers(1, size[0] - left)), draw(st.integers(1, size[1] - top))
    return Box(left=left, top=top, width=width, height=height), size


def lies_within(frame, size):
    return clamped(frame, size) == frame


def test_a_frame_is_moved_as_far_as_there_is_room():
    assert moved(FRAME, (50, -20), SEEN) == Box(left=250, top=80, width=400, height=300)
    assert moved(FRAME, (5000, 5000), SEEN) == Box(left=600, top=500, width=400, height=300)


def test_a_corner_that_is_pulled_leaves_the_opposite_corner_where_it_is():
    frame = pulled(FRAME, (-1, -1), (150, 60), SEEN)
    assert frame == Box(left=150, top=60, width=450, height=340)


def test_an_edge_that_is_pulled_leaves_the_three_others_where_they_are():
    frame = pulled(FRAME, (1, 0), (700, 9999), SEEN)
    assert frame == Box(left=200, top=100, width=500, height=300)


def test_a_frame_of_a_ratio_keeps_it_at_a_corner():
    frame = pulled(FRAME, (1, 1), (500, 500), SEEN, (1, 1))
    assert frame == Box(left=200, top=100, width=400, height=400)


def test_an_edge_of_a_ratio_lets_the_other_side_follow_around_the_middle():
    frame = pulled(FRAME, (1, 0), (400, 0), SEEN, (1, 1))
    assert frame == Box(left=200, top=150, width=200, height=200)


def test_a_new_frame_is_drawn_from_corner_to_corner_in_any_direction():
    expected = Box(left=100, top=200, width=300, height=250)
    assert drawn((100, 200), (400, 450), SEEN) == expected
    assert drawn((400, 450), (100, 200), SEEN) == expected


def test_a_frame_grows_from_its_upper_left_corner_until_there_is_no_room_there():
    assert grown(FRAME, (20, 0), SEEN) == Box(left=200, top=100, width=420, height=300)
    assert grown(FRAME, (700, 0), SEEN) == Box(left=0, top=100, width=1000, height=300)
    assert grown(FRAME, (0, -9999), SEEN).height == SMALLEST


def test_another_shape_of_a_frame_that_was_as_large_as_can_be_is_so_too():
    assert shaped(whole(SEEN), (1, 1), SEEN) == Box(left=100, top=0, width=800, height=800)


def test_another_shape_of_a_smaller_frame_has_as_many_pixels_and_the_same_middle():
    frame = shaped(FRAME, (3, 4), SEEN)
    assert (frame.width, frame.height) == (300, 400)
    assert (frame.left + 150, frame.top + 200) == (400, 250)


def test_a_ratio_is_recognised_and_the_nearest_one_found():
    ratios = [(1, 1), (4, 5), (2, 3)]
    assert ratio_like((667, 1000), ratios) == (2, 3)
    assert ratio_like((680, 1000), ratios) is None
    assert nearest_ratio((680, 1000), ratios) == (2, 3)


def test_the_frame_of_a_turned_and_mirrored_image_crops_what_is_seen():
    edits = Edits(mirrored=True, quarter_turns=1)
    upper_left = Box(left=0, top=0, width=300, height=200)
    # Mirrored, then turned clockwise: what is seen in the upper left was in the lower right.
    cropped = with_frame(edits, upper_left, SEEN)
    assert cropped.crop == Box(left=800, top=500, width=200, height=300)
    assert frame_of(cropped, SEEN) == upper_left


def test_a_frame_around_everything_is_no_crop():
    edits = Edits(crop=Box(left=1, top=1, width=5, height=5), quarter_turns=3)
    assert with_frame(edits, whole((800, 1000)), SEEN) == Edits(quarter_turns=3)


@pytest.mark.parametrize("turns", range(4))
def test_what_a_frame_crops_is_as_large_as_the_frame(turns):
    edits = Edits(quarter_turns=turns)
    frame = Box(left=10, top=20, width=300, height=200)
    assert shown_size(with_frame(edits, frame, SEEN), SEEN) == (300, 200)


@given(found=frames(), turns=st.integers(0, 3), mirror=st.booleans())
def test_a_crop_shows_its_frame_again(found, turns, mirror):
    frame, seen = found
    original = seen if turns % 2 == 0 else (seen[1], seen[0])
    edits = Edits(mirrored=mirror, quarter_turns=turns)
    cropped = with_frame(edits, frame, original)
    assert frame_of(cropped, original) == frame
    assert cropped.crop in (None, to_original(frame, edits, original))


@given(found=frames(), grip=st.sampled_from(GRIPS), to=POINTS, ratio=RATIOS)
def test_a_frame_never_leaves_the_image(found, grip, to, ratio):
    frame, size = found
    assert lies_within(pulled(frame, grip, to, size, ratio), size)
    assert lies_within(moved(frame, to, size), size)
    assert lies_within(drawn((frame.left, frame.top), to, size, ratio), size)
    assert lies_within(grown(frame, (round(to[0]), 0), size, ratio), size)
    assert lies_within(shaped(frame, ratio or (1, 1), size), size)


@given(found=frames(), to=POINTS)
def test_the_corner_opposite_to_the_one_that_is_pulled_stays(found, to):
    frame, size = found
    assume(frame.left + SMALLEST < size[0] and frame.top + SMALLEST < size[1])
    result = pulled(frame, (1, 1), to, size)
    assert (result.left, result.top) == (frame.left, frame.top)
    assert min(result.width, result.height) >= SMALLEST


@given(found=frames(), to=POINTS, grip=st.sampled_from(GRIPS))
def test_a_ratio_is_kept_to_the_pixel(found, to, grip):
    frame, size = found
    result = pulled(frame, grip, to, size, (4, 5))
    off = min(abs(result.width * 5 / 4 - result.height), abs(result.height * 4 / 5 - result.width))
    assert off <= 0.5001 or min(result.width, result.height) <= 1
