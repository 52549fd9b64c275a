"""Images that anybody may have made are opened safely, and come out in the right colours."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from fluxtune_desktop.adapters.colours import to_srgb
from fluxtune_desktop.adapters.images import check_pixels, probe, thumbnail
from fluxtune_desktop.adapters.training_image import PackFormat, training_image
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.pixels import EVERY_PIXEL


def save(path, image, **options):
    image.save(path, **options)
    return path


def trained(path, form=PackFormat.AUTO):
    result = training_image(path, form)
    with Image.open(io.BytesIO(result.data)) as image:
        image.load()
        assert image.mode == "RGB"
        assert image.size == (result.width, result.height)
        assert not image.getexif()
        assert "icc_profile" not in image.info
        assert "comment" not in image.info
        return image.copy(), result.suffix


def near(pixel, expected, by=3):
    return all(abs(a - b) <= by for a, b in zip(pixel, expected, strict=True))


def quarter_turned(path):
    """Stored lying, to be seen standing, red above."""
    image = Image.new("RGB", (80, 40), "blue")
    image.paste("red", (0, 0, 40, 40))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "A camera"
    return save(path, image, exif=exif, quality=95)


def test_a_header_tells_the_size_as_it_is_seen(tmp_path):
    facts = probe(quarter_turned(tmp_path / "a.jpg"))
    assert (facts.width, facts.height, facts.format) == (40, 80, "JPEG")


def test_the_content_counts_and_not_the_name(tmp_path):
    save(tmp_path / "a.jpg", Image.new("RGB", (9, 9)), format="PNG")
    assert probe(tmp_path / "a.jpg").format == "PNG"


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "avif", "tif", "bmp", "gif"])
def test_every_kind_that_the_program_opens(tmp_path, suffix):
    path = save(tmp_path / f"a.{suffix}", Image.new("RGB", (90, 70), (200, 30, 40)))
    image, _ = trained(path)
    assert image.size == (90, 70)
    assert near(image.getpixel((40, 40)), (200, 30, 40), 6)


@pytest.mark.parametrize(
    "data",
    [b"", b"no image", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", b"\x89PNG\r\n\x1a\n"],
)
def test_what_is_no_image_is_said_to_be_none(tmp_path, data):
    path = tmp_path / "a.png"
    path.write_bytes(data)
    for look in (probe, check_pixels):
        with pytest.raises(Failure) as trouble:
            look(path)
        assert trouble.value.problem.kind is Kind.BAD_IMAGE
        assert trouble.value.problem.subject == "a.png"


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_an_image_that_was_cut_off_is_found_by_decoding(tmp_path, suffix):
    path = save(tmp_path / f"a.{suffix}", Image.effect_noise((200, 200), 90).convert("RGB"))
    path.write_bytes(path.read_bytes()[:-5000])
    assert probe(path).width == 200
    for look in (check_pixels, lambda each: thumbnail(each, 64)):
        with pytest.raises(Failure) as trouble:
            look(path)
        assert trouble.value.problem.kind is Kind.BAD_IMAGE


def test_a_decompression_bomb_is_refused_by_its_header(tmp_path):
    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    path = tmp_path / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b""))
    with pytest.raises(Failure) as trouble:
        probe(path)
    assert "50000" in trouble.value.problem.detail


def test_a_file_that_is_gone_is_missing(tmp_path):
    with pytest.raises(Failure) as trouble:
        probe(tmp_path / "gone.png")
    assert trouble.value.problem.kind is Kind.MISSING


def test_a_thumbnail_stands_upright_and_is_never_enlarged(tmp_path):
    path = quarter_turned(tmp_path / "a.jpg")
    small = thumbnail(path, 40)
    assert (small.width, small.height, len(small.rgba)) == (20, 40, 20 * 40 * 4)
    assert near(small.rgba[:4], (254, 0, 0, 255), 8)
    assert thumbnail(path, 2000).height == 80


def test_a_thumbnail_keeps_what_is_transparent(tmp_path):
    path = save(tmp_path / "a.png", Image.new("RGBA", (50, 50), (10, 200, 30, 0)))
    assert set(thumbnail(path, 50).rgba[3::4]) == {0}


def test_orientation_is_baked_in_and_metadata_dropped(tmp_path):
    image, suffix = trained(quarter_turned(tmp_path / "a.jpg"))
    assert (image.size, suffix) == ((40, 80), ".jpg")
    assert near(image.getpixel((20, 10)), (254, 0, 0), 8)
    assert near(image.getpixel((20, 70)), (0, 0, 254), 8)


def test_transparent_parts_show_white(tmp_path):
    path = save(tmp_path / "a.png", Image.new("RGBA", (70, 70), (10, 200, 30, 0)))
    assert trained(path)[0].getpixel((5, 5)) == (255, 255, 255)
    half = save(tmp_path / "b.png", Image.new("RGBA", (70, 70), (0, 0, 0, 128)))
    assert near(trained(half)[0].getpixel((5, 5)), (127, 127, 127), 1)


@pytest.mark.parametrize("mode", ["P", "LA", "L", "1"])
def test_palettes_and_greys_keep_their_transparency(mode):
    image = Image.new("RGBA", (70, 70), (0, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 35, 70))
    if mode == "P":
        image = image.quantize(8)
    elif mode == "LA":
        image = image.convert(mode)
    else:
        image = image.convert("L").convert(mode)
    result = to_srgb(image)
    clear = (255, 255, 255) if mode in {"P", "LA"} else (0, 0, 0)
    assert result.mode == "RGB"
    assert near(result.getpixel((5, 5)), clear)
    assert near(result.getpixel((60, 5)), (0, 0, 0))


def test_a_transparent_colour_of_a_png_counts(tmp_path):
    path = save(tmp_path / "a.png", Image.new("RGB", (70, 70), (1, 2, 3)), transparency=(1, 2, 3))
    assert trained(path)[0].getpixel((5, 5)) == (255, 255, 255)


def test_sixteen_bits_are_scaled_and_not_cut_off(tmp_path):
    path = save(tmp_path / "a.png", Image.new("I;16", (70, 70), 40_000))
    assert near(trained(path)[0].getpixel((5, 5)), (156, 156, 156), 1)
    tiff = save(tmp_path / "a.tif", Image.new("I;16", (70, 70), 40_000))
    assert near(trained(tiff)[0].getpixel((5, 5)), (156, 156, 156), 1)


def test_floating_point_is_spread_over_its_range(tmp_path):
    image = Image.linear_gradient("L").convert("F").point(lambda value: value * 0.001 + 0)
    result, _ = trained(save(tmp_path / "a.tif", image))
    assert result.getextrema() == ((0, 255),) * 3


def test_print_colours_become_screen_colours(tmp_path):
    path = save(tmp_path / "a.jpg", Image.new("CMYK", (80, 80), (0, 255, 255, 0)), quality=95)
    assert near(trained(path)[0].getpixel((5, 5)), (254, 0, 0), 8)


def test_a_colour_profile_is_applied(tmp_path):
    lab = ImageCms.createProfile("LAB")
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), lab, "RGB", "LAB")
    image = ImageCms.applyTransform(Image.new("RGB", (70, 70), (200, 40, 90)), to_lab)
    path = save(tmp_path / "a.tif", image, icc_profile=ImageCms.ImageCmsProfile(lab).tobytes())
    assert near(trained(path)[0].getpixel((5, 5)), (200, 40, 90))


@pytest.mark.parametrize("profile", [b"broken", b"\0" * 500])
def test_a_broken_profile_is_ignored(tmp_path, profile):
    path = save(tmp_path / "a.png", Image.new("RGB", (70, 70), (9, 99, 199)), icc_profile=profile)
    assert trained(path)[0].getpixel((5, 5)) == (9, 99, 199)


def test_words_inside_are_dropped(tmp_path):
    words = PngImagePlugin.PngInfo()
    words.add_text("comment", "a secret place")
    path = save(tmp_path / "a.png", Image.new("RGB", (70, 70)), pnginfo=words)
    assert b"secret" not in training_image(path, PackFormat.AUTO).data


@pytest.mark.parametrize(
    ("size", "expected"),
    [((3000, 2000), (2048, 1365)), ((2000, 5000), (819, 2048)), ((2048, 100), (2048, 100))],
)
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_the_longest_side_is_2048(tmp_path, size, expected, suffix):
    assert trained(save(tmp_path / f"a.{suffix}", Image.new("RGB", size)))[0].size == expected


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize(
    ("name", "options", "suffix"),
    [
        ("a.png", {}, ".png"),
        ("a.jpg", {}, ".jpg"),
        ("a.webp", {"lossless": True}, ".png"),
        ("a.webp", {"quality": 80}, ".jpg"),
        ("b.webp", {"lossless": True, "exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}, ".png"),
    ],
)
def test_lossless_sources_stay_lossless(tmp_path, name, options, suffix):
    path = save(tmp_path / name, Image.new("RGB", (70, 70), "teal"), **options)
    assert trained(path)[1] == suffix
    assert trained(path, PackFormat.PNG)[1] == ".png"
    assert trained(path, PackFormat.JPG)[1] == ".jpg"


def test_jpegs_keep_every_pixels_colour(tmp_path):
    path = save(tmp_path / "a.png", Image.new("RGB", (70, 70), "teal"))
    with Image.open(io.BytesIO(training_image(path, PackFormat.JPG).data)) as image:
        assert {layer[1:3] for layer in image.layer} == {(1, 1)}


def test_an_animation_gives_its_first_picture(tmp_path):
    frames = [Image.new("RGB", (70, 70), colour) for colour in ("red", "blue")]
    path = save(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    assert probe(path).frames == 2
    assert near(trained(path)[0].getpixel((5, 5)), (255, 0, 0))


def test_every_pixel_is_given_where_it_is_asked_for(tmp_path):
    path = save(tmp_path / "wide.png", Image.new("RGB", (3000, 40), "teal"))
    assert thumbnail(path, 4000).width == 2048
    assert thumbnail(path, EVERY_PIXEL).width == 3000
