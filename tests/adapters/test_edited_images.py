"""Crops, turns and mirrors of real files, beside a whole decode by Pillow."""

import io
from itertools import product

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat

from fluxtune_desktop.adapters.images import thumbnail
from fluxtune_desktop.adapters.training_image import PackFormat, training_image
from fluxtune_desktop.core.edits import Box, Edits

_CROPS = (None, Box(left=90, top=40, width=200, height=120))
_EDITS = [
    Edits(crop=crop, mirrored=mirrored, quarter_turns=turns)
    for crop, mirrored, turns in product(_CROPS, (False, True), range(4))
]


def painted(size):
    """Red grows to the right and green downwards; blue marks one corner."""
    red = Image.linear_gradient("L").rotate(90).resize(size)
    green = Image.linear_gradient("L").resize(size)
    blue = Image.new("L", size, 30)
    blue.paste(220, (0, 0, size[0] // 3, size[1] // 4))
    return Image.merge("RGB", (red, green, blue))


def saved(path, size, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    painted(size).save(path, quality=95, subsampling=0, exif=exif)
    return path


def reference(path, edits):
    with Image.open(path) as image:
        whole = ImageOps.exif_transpose(image)
    if (crop := edits.crop) is not None:
        whole = whole.crop((crop.left, crop.top, crop.left + crop.width, crop.top + crop.height))
    if edits.mirrored:
        whole = ImageOps.mirror(whole)
    return whole.rotate(-90 * edits.quarter_turns, expand=True)


def apart(one, other):
    """How far two pictures are from each other, 0 to 255 on average."""
    return max(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_package_holds_what_a_whole_decode_shows(tmp_path, orientation):
    path = saved(tmp_path / "a.jpg", (400, 320), orientation)
    for edits in _EDITS:
        result = training_image(path, PackFormat.PNG, edits)
        with Image.open(io.BytesIO(result.data)) as image:
            assert image.size == reference(path, edits).size
            assert apart(image, reference(path, edits)) == 0


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_thumbnail_shows_the_same_part(tmp_path, orientation):
    path = saved(tmp_path / "a.jpg", (400, 320), orientation)
    for edits in _EDITS:
        small = thumbnail(path, 64, edits)
        image = Image.frombytes("RGBA", (small.width, small.height), small.rgba).convert("RGB")
        assert max(image.size) == 64
        assert apart(image, reference(path, edits)) < 6


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_large_photograph_is_decoded_smaller_and_cut_at_the_same_place(tmp_path, orientation):
    path = saved(tmp_path / "a.jpg", (5200, 4800), orientation)
    crop = Box(left=301, top=203, width=4399, height=4201)
    edits = Edits(crop=crop, mirrored=True, quarter_turns=1)
    result = training_image(path, PackFormat.PNG, edits)
    assert max(result.width, result.height) == 2048
    with Image.open(io.BytesIO(result.data)) as image:
        assert apart(image, reference(path, edits)) < 2


def test_a_small_crop_of_a_photograph_is_sharp(tmp_path):
    path = saved(tmp_path / "a.jpg", (4000, 3000), 1)
    edits = Edits(crop=Box(left=1000, top=1000, width=300, height=200))
    small = thumbnail(path, 256, edits)
    assert (small.width, small.height) == (256, 171)
