"""In which shapes the trainer sees an image."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.buckets import RESOLUTIONS, bucket_for, bucket_ratios


@pytest.mark.parametrize(
    ("size", "resolution", "shape"),
    [
        ((1024, 1024), 1024, (1024, 1024)),
        ((1664, 2432), 1024, (832, 1216)),
        ((4000, 4000), 768, (768, 768)),
        ((4000, 4000), 512, (512, 512)),
        ((600, 600), 1024, (576, 576)),
    ],
)
def test_an_image_is_trained_in_the_shape_of_which_it_loses_least(size, resolution, shape):
    bucket = bucket_for(size, resolution)
    assert bucket is not None
    assert (bucket.width, bucket.height) == shape
    assert bucket.cut == pytest.approx(0.0)


@given(size=st.tuples(st.integers(64, 8000), st.integers(64, 8000)))
def test_nothing_is_enlarged_to_more_pixels_than_it_has(size):
    for resolution in RESOLUTIONS:
        bucket = bucket_for(size, resolution)
        assert bucket is not None
        assert bucket.width % 64 == bucket.height % 64 == 0
        assert bucket.width * bucket.height <= min(size[0] * size[1], resolution**2 * 1.05)
        assert 0 <= bucket.cut < 1


def test_what_is_smaller_than_every_shape_is_not_trained():
    assert bucket_for((40, 40), 1024) is None


def test_an_image_of_fewer_pixels_than_the_resolution_falls_a_step_below():
    bucket = bucket_for((832, 1216), 1024)
    assert bucket is not None
    assert (bucket.width, bucket.height) == (768, 1152)


def test_a_crop_of_a_shape_loses_nothing_when_it_is_large_enough():
    for width, height in bucket_ratios():
        bucket = bucket_for((2 * width, 2 * height), 1024)
        assert bucket is not None
        assert bucket.cut == pytest.approx(0.0)
