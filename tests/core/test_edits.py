"""Cropping, mirroring and turning, as geometry."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.edits import (
    Box,
    Edits,
    clamped,
    largest_box,
    mirrored,
    shown_size,
    to_original,
    to_shown,
    turned,
)

SIZES = st.tuples(st.integers(1, 5000), st.integers(1, 5000))


@st.composite
def boxes(draw, size):
    left, top = draw(st.integers(0, size[0] - 1)), draw(st.integers(0, size[1] - 1))
    width, height = draw(st.integers(1, size[0] - left)), draw(st.integers(1, size[1] - top))
    return Box(left=left, top=top, width=width, height=height)


@st.composite
def edited_images(draw):
    size = draw(SIZES)
    crop = draw(st.none() | boxes(size))
    edits = Edits(crop=crop, mirrored=draw(st.booleans()), quarter_turns=draw(st.integers(0, 3)))
    return size, edits


@given(image=edited_images(), data=st.data())
def test_a_box_goes_to_the_original_and_comes_back(image, data):
    size, edits = image
    box = data.draw(boxes(shown_size(edits, size)))
    there = to_original(box, edits, size)
    assert to_shown(there, edits, size) == box
    assert clamped(there, size) == there


@given(image=edited_images())
def test_all_that_is_seen_is_the_crop(image):
    size, edits = image
    width, height = shown_size(edits, size)
    seen = to_original(Box(left=0, top=0, width=width, height=height), edits, size)
    assert seen == (edits.crop or Box(left=0, top=0, width=size[0], height=size[1]))


@given(image=edited_images())
def test_mirroring_twice_and_turning_four_times_changes_nothing(image):
    _, edits = image
    assert mirrored(mirrored(edits)) == edits
    assert turned(turned(edits, 1), 3) == edits


@given(image=edited_images(), data=st.data())
def test_mirroring_moves_what_is_seen_to_the_other_side(image, data):
    size, edits = image
    box = data.draw(boxes(shown_size(edits, size)))
    after = to_shown(to_original(box, edits, size), mirrored(edits), size)
    width = shown_size(edits, size)[0]
    assert after == replace(box, left=width - box.left - box.width)


@given(
    box=st.builds(
        Box,
        left=st.integers(-9000, 9000),
        top=st.integers(-9000, 9000),
        width=st.integers(-5, 9000),
        height=st.integers(-5, 9000),
    ),
    size=SIZES,
)
def test_a_clamped_box_lies_in_the_image(box, size):
    inside = clamped(box, size)
    assert 0 <= inside.left <= size[0] - inside.width
    assert 0 <= inside.top <= size[1] - inside.height
    assert inside.width >= 1
    assert inside.height >= 1


@given(ratio=st.tuples(st.integers(1, 21), st.integers(1, 21)), size=SIZES)
def test_the_largest_box_of_a_ratio_touches_two_sides(ratio, size):
    box = largest_box(ratio, size)
    assert clamped(box, size) == box
    assert box.width == size[0] or box.height == size[1]
    assert abs(box.width - max(1, box.height * ratio[0] / ratio[1])) <= 1 + ratio[0] / ratio[1]


def test_a_box_stays_near_the_centre_that_is_asked_for():
    assert largest_box((1, 1), (300, 100), (10, 50)) == Box(left=0, top=0, width=100, height=100)
    assert largest_box((1, 1), (300, 100), (120, 50)).left == 70
