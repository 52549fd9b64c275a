"""What leaves is the picture: nothing about where, with what and by whom it was taken."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, ImageOps, PngImagePlugin

from fluxtune_desktop.adapters.bare_image import without_metadata
from fluxtune_desktop.adapters.orientation import exif_of, orientation_in

CANARY = "Canary-4711"
KINDS = ["JPEG", "PNG", "WEBP", "GIF"]


def picture(mode: str = "RGB") -> Image.Image:
    """Each corner differs, so that a turn is seen."""
    made = Image.new("RGB", (48, 32), (200, 40, 90))
    made.paste((20, 200, 40), (0, 0, 16, 8))
    made.paste((20, 40, 200), (30, 20, 48, 32))
    return made.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    told = Image.Exif()
    told[ExifTags.Base.Orientation] = orientation
    told[ExifTags.Base.Make] = CANARY
    told.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = CANARY
    told.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] = CANARY
    return told


def talkative(kind: str, *, orientation: int = 1, **more: object) -> bytes:
    stream = io.BytesIO()
    options: dict[str, object] = {"exif": exif(orientation), "comment": CANARY.encode(), **more}
    if kind == "GIF":
        options.pop("exif")
    if kind in {"JPEG", "WEBP"}:
        options["xmp"] = f"<x>{CANARY}</x>".encode()
    if kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Author", CANARY)
        words.add_itxt("Place", CANARY, zip=False)
        options["pnginfo"] = words
    picture("P" if kind == "GIF" else "RGB").save(stream, kind, **options)  # type: ignore[arg-type]
    return stream.getvalue()


def shown(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        return ImageOps.exif_transpose(image).convert("RGBA")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behind", [b"", b"\0" * 20 + CANARY.encode()])
def test_words_places_and_serial_numbers_stay_behind(kind: str, behind: bytes) -> None:
    data = talkative(kind) + behind
    assert CANARY.encode() in data
    bare = without_metadata(data)
    assert bare is not None
    assert CANARY.encode() not in bare
    with Image.open(io.BytesIO(bare)) as image:
        assert image.format == kind
        assert dict(image.getexif()) == {}
    assert shown(bare).tobytes() == shown(data).tobytes()
    assert without_metadata(bare) == bare


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_which_way_up_it_is_stays(kind: str, orientation: int) -> None:
    data = talkative(kind, orientation=orientation)
    bare = without_metadata(data)
    assert bare is not None
    assert CANARY.encode() not in bare
    with Image.open(io.BytesIO(bare)) as image:
        assert dict(image.getexif()) == {ExifTags.Base.Orientation: orientation}
    assert shown(bare).tobytes() == shown(data).tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_colour_profile_stays(kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    bare = without_metadata(talkative(kind, icc_profile=profile))
    assert bare is not None
    with Image.open(io.BytesIO(bare)) as image:
        assert image.info["icc_profile"] == profile


@pytest.mark.parametrize("options", [{"progressive": True}, {"restart_marker_rows": 1}])
def test_progressive_pictures_and_restart_markers_are_understood(
    options: dict[str, object],
) -> None:
    data = talkative("JPEG", quality=95, **options)
    bare = without_metadata(data)
    assert bare is not None
    assert shown(bare).tobytes() == shown(data).tobytes()
    assert CANARY.encode() not in bare


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_an_animation_keeps_its_frames(kind: str) -> None:
    frames = [picture().rotate(angle) for angle in (90, 180)]
    data = talkative(kind, save_all=True, append_images=frames, loop=0, duration=80)
    bare = without_metadata(data)
    assert bare is not None
    assert CANARY.encode() not in bare
    with Image.open(io.BytesIO(bare)) as image:
        assert getattr(image, "n_frames", 1) == 3
        assert image.info["loop"] == 0


def test_kinds_of_files_that_are_not_known_and_damaged_ones_are_left_to_others(
    tmp_path: Path,
) -> None:
    picture().save(tmp_path / "a.tif")
    for data in ((tmp_path / "a.tif").read_bytes(), b"", b"hello", talkative("JPEG")[:60]):
        assert without_metadata(data) is None


def test_a_bitmap_ends_where_it_says(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.bmp")
    data = (tmp_path / "a.bmp").read_bytes()
    assert without_metadata(data + CANARY.encode()) == data


@pytest.mark.parametrize("kind", KINDS)
@given(cut=st.integers(0, 900), noise=st.binary(max_size=8))
def test_whatever_a_file_says_nothing_breaks(kind: str, cut: int, noise: bytes) -> None:
    data = talkative(kind)
    without_metadata(data[:cut] + noise + data[cut + len(noise) :])
    without_metadata(data[:cut])


@given(st.integers(1, 8))
def test_an_orientation_that_is_written_is_read(orientation: int) -> None:
    assert orientation_in(exif_of(orientation)) == orientation
    assert orientation_in(b"") == orientation_in(b"II*\0") == 1
