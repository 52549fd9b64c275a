"""Colours made plain: whatever an image is stored as, eight bits of sRGB."""

import io

from PIL import Image, ImageCms

BACKGROUND = (255, 255, 255)
"""What shows through where an image is transparent: the white of paper. The trainer itself would
drop the alpha channel and show whatever colour lies under it (ostris/ai-toolkit,
toolkit/dataloader_mixins.py, ``convert("RGB")``)."""
_DEEP = frozenset({"I", "I;16", "I;16L", "I;16B", "I;16N", "F"})
_SIXTEEN_BITS = 65535


def to_srgb(image: Image.Image) -> Image.Image:
    """Eight-bit RGB on ``BACKGROUND``, in sRGB, without metadata."""
    plain = _converted(image)
    if plain.mode == "RGBA":
        ground = Image.new("RGBA", plain.size, (*BACKGROUND, 255))
        plain = Image.alpha_composite(ground, plain).convert("RGB")
    plain.info.clear()
    return plain


def to_screen(image: Image.Image) -> Image.Image:
    """Eight-bit RGBA in sRGB: transparent parts stay so, without metadata."""
    plain = _converted(image)
    plain = plain if plain.mode == "RGBA" else plain.convert("RGBA")
    plain.info.clear()
    return plain


def _converted(image: Image.Image) -> Image.Image:
    """RGB, or RGBA when some of it is transparent."""
    profile = image.info.get("icc_profile")
    shallow = _eight_bits(image)
    alpha = _alpha(shallow)
    colours = _opaque(shallow)
    managed = _through_profile(colours, profile) if isinstance(profile, bytes) else None
    if managed is None:
        managed = colours.convert("RGB")
    if managed is image:
        managed = managed.copy()
    if alpha is not None:
        managed = managed.convert("RGB")
        managed.putalpha(alpha)
    return managed


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit grey scaled down; Pillow's own ``convert`` would cut off at 255, which is white.

    Floating-point pixels, which have no agreed range, are spread from their darkest to their
    brightest.
    """
    if image.mode not in _DEEP:
        return image
    if image.mode == "F":
        low, high = _extrema(image)
    else:
        low, high = _range_of_integers(image)
    scale = 255.0 / (high - low) if high > low else 0.0
    grey = image.convert("F").point(lambda value: value * scale + (0.5 - low * scale))
    result = grey.convert("L")
    if isinstance(image.info.get("icc_profile"), bytes):
        result.info["icc_profile"] = image.info["icc_profile"]
    return result


def _range_of_integers(image: Image.Image) -> tuple[float, float]:
    low, high = _extrema(image)
    if low < 0 or high > _SIXTEEN_BITS:
        return low, high
    return 0.0, float(_SIXTEEN_BITS)


def _extrema(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    return float(low), float(high)  # type: ignore[arg-type]


def _alpha(image: Image.Image) -> Image.Image | None:
    return image.convert("RGBA").getchannel("A") if image.has_transparency_data else None


def _opaque(image: Image.Image) -> Image.Image:
    """Without alpha and palette, still in the colours of its profile: RGB, L or CMYK."""
    if image.mode in {"RGB", "L", "CMYK"}:
        return image
    if image.mode == "LA":
        return image.getchannel("L")
    if image.mode == "LAB":
        return image
    return image.convert("RGBA").convert("RGB")


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    """In sRGB, by the embedded profile; None when the profile is broken or for other colours."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        result = ImageCms.profileToProfile(
            image,
            source,
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return result
