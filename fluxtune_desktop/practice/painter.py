"""Paints the pictures of practice out of the training images.

Nothing is learned: two or three of the uploaded images are cropped, bent, mixed and toned
together. The same seed, prompt and images give the same picture, and a corner says "practice".
"""

import io
import math
import random
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from PIL import (
    Image,
    ImageChops,
    ImageDraw,
    ImageEnhance,
    ImageFilter,
    ImageFont,
    ImageOps,
    ImageStat,
    PngImagePlugin,
)

from fluxtune_desktop.practice.pictures import chance_of

_Colour: TypeAlias = tuple[int, int, int]

_GRID = 12
_DARK = 90.0
_TINTS = {
    "red": (214, 48, 49), "crimson": (190, 20, 60), "orange": (235, 120, 40),
    "gold": (230, 175, 60), "golden": (230, 175, 60), "yellow": (240, 205, 70),
    "green": (60, 170, 95), "teal": (35, 160, 160), "turquoise": (50, 190, 185),
    "cyan": (60, 190, 225), "blue": (60, 110, 225), "indigo": (80, 75, 200),
    "purple": (140, 75, 205), "violet": (150, 90, 220), "magenta": (215, 60, 170),
    "pink": (240, 120, 175), "white": (235, 235, 240), "silver": (190, 198, 208),
}  # fmt: skip


def paint(
    package: Path,
    names: Sequence[str],
    *,
    size: tuple[int, int],
    seed: int,
    prompt: str,
    place: int = 0,
    strength: float = 1.0,
) -> Image.Image:
    """A picture of ``size`` from the images ``names`` of the zip ``package``.

    ``place`` is its place in a batch, ``strength`` that of the style: near 0 hardly anything of
    the training images shows. Without readable images it is a picture of clouds.
    """
    chance = chance_of(seed, prompt, place)
    sources = _sources(package, names, chance, size)
    clouds = _clouds(chance, size)
    if sources:
        picture = _compose(sources, clouds, chance, size)
        if strength < 1.0:
            plain = ImageOps.colorize(clouds, (26, 28, 34), (176, 180, 190))
            picture = Image.blend(plain, picture, max(0.08, strength))
        if strength > 1.0:
            picture = ImageEnhance.Color(picture).enhance(min(1.5, strength))
    else:
        picture = ImageOps.colorize(clouds, (18, 22, 40), (236, 214, 196), mid=(120, 96, 140))
    return _marked(_finished(_tinted(picture, prompt), chance))


def encode(picture: Image.Image, kind: str, quality: int) -> bytes:
    """The picture as ``png``, ``jpg`` or ``webp``."""
    out = io.BytesIO()
    if kind == "png":
        note = PngImagePlugin.PngInfo()
        note.add_text("Comment", "practice: not made by a model")
        picture.save(out, "PNG", compress_level=1, pnginfo=note)
    elif kind == "jpg":
        picture.save(out, "JPEG", quality=max(1, quality), subsampling=0)
    else:
        picture.save(out, "WEBP", quality=quality, method=2)
    return out.getvalue()


def _sources(
    package: Path, names: Sequence[str], chance: random.Random, size: tuple[int, int]
) -> list[Image.Image]:
    chosen = chance.sample(list(names), min(3, len(names)))
    found = []
    try:
        with zipfile.ZipFile(package) as file:
            for name in chosen:
                with Image.open(io.BytesIO(file.read(name))) as image:
                    image.draft("RGB", (size[0], size[1]))
                    found.append(_cropped(image.convert("RGB"), chance, size))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return found
    return found


def _cropped(image: Image.Image, chance: random.Random, size: tuple[int, int]) -> Image.Image:
    """A part of the image in the wanted shape, sometimes mirrored."""
    if chance.random() < 0.5:
        image = ImageOps.mirror(image)
    cover = min(image.width / size[0], image.height / size[1])
    whole = max(image.width / size[0], image.height / size[1])
    if whole > 1.6 * cover:
        return _inset(image, size, share=cover / whole)
    scale = cover / chance.uniform(1.0, 1.22)
    width, height = size[0] * scale, size[1] * scale
    left = (image.width - width) * chance.uniform(0.3, 0.7)
    top = (image.height - height) * chance.uniform(0.3, 0.7)
    return image.resize(size, Image.Resampling.BICUBIC, (left, top, left + width, top + height))


def _inset(image: Image.Image, size: tuple[int, int], *, share: float) -> Image.Image:
    """The image in a shape that is not its own: nearly whole, with soft ends on its own haze."""
    tiny = ImageOps.fit(image, (max(1, size[0] // 16), max(1, size[1] // 16)))
    haze = tiny.filter(ImageFilter.GaussianBlur(5)).resize(size, Image.Resampling.BICUBIC)
    haze = ImageEnhance.Brightness(haze).enhance(0.75)
    zoom = min(1.3, 1 / share)
    fitted = ImageOps.contain(image, (round(size[0] * zoom), round(size[1] * zoom)))
    soft = min(fitted.size) // 7
    mask = Image.new("L", fitted.size, 0)
    mask.paste(255, (soft, soft, fitted.width - soft, fitted.height - soft))
    small = mask.resize((fitted.width // 8, fitted.height // 8), Image.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(soft / 20))
    mask = small.resize(fitted.size, Image.Resampling.BICUBIC)
    place = ((size[0] - fitted.width) // 2, (size[1] - fitted.height) // 2)
    haze.paste(fitted, place, mask)
    return haze


def _clouds(chance: random.Random, size: tuple[int, int]) -> Image.Image:
    """Soft grey noise in three octaves."""
    small = (max(1, size[0] // 4), max(1, size[1] // 4))
    total: Image.Image | None = None
    for octave, share in ((3, 1.0), (6, 0.36), (12, 0.22)):
        grid = (octave + 1, max(2, round((octave + 1) * size[1] / size[0])))
        noise = Image.frombytes("L", grid, chance.randbytes(grid[0] * grid[1]))
        layer = noise.resize(small, Image.Resampling.BICUBIC)
        total = layer if total is None else Image.blend(total, layer, share)
    assert total is not None
    smooth = ImageOps.autocontrast(total.filter(ImageFilter.GaussianBlur(3)), cutoff=2)
    return smooth.resize(size, Image.Resampling.BICUBIC)


def _bent(image: Image.Image, chance: random.Random, force: float) -> Image.Image:
    """The image as seen through slow waves; ``force`` is their height as a share of the width."""
    width, height = image.size
    waves = [
        (chance.uniform(0.6, 1.9), chance.uniform(0.6, 1.9), chance.uniform(0, math.tau))
        for _ in range(4)
    ]

    def moved(column: int, row: int) -> tuple[float, float]:
        u, v = column / _GRID, row / _GRID
        calm = math.sin(math.pi * u) * math.sin(math.pi * v)
        dx, dy = (
            sum(math.sin(math.tau * (a * u + b * v) + c) for a, b, c in pair) * force / 2
            for pair in (waves[:2], waves[2:])
        )
        return (u + dx * calm) * width, (v + dy * calm) * height

    points = [[moved(column, row) for column in range(_GRID + 1)] for row in range(_GRID + 1)]
    mesh = []
    for row in range(_GRID):
        for column in range(_GRID):
            box = (
                column * width // _GRID, row * height // _GRID,
                (column + 1) * width // _GRID, (row + 1) * height // _GRID,
            )  # fmt: skip
            corners = (
                points[row][column], points[row + 1][column],
                points[row + 1][column + 1], points[row][column + 1],
            )  # fmt: skip
            mesh.append((box, tuple(value for corner in corners for value in corner)))
    return image.transform(image.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)


def _compose(
    sources: list[Image.Image], clouds: Image.Image, chance: random.Random, size: tuple[int, int]
) -> Image.Image:
    first = _bent(sources[0], chance, 0.055)
    if len(sources) == 1:
        return first
    second = _bent(sources[1], chance, 0.09)
    dark = ImageStat.Stat(first.convert("L")).mean[0] < _DARK
    if dark:
        # Light on darkness adds up, as two exposures of one film do.
        veil = ImageChops.multiply(second, ImageOps.colorize(clouds, "black", "white"))
        mixed = ImageChops.screen(first, Image.blend(Image.new("RGB", size), veil, 0.85))
    else:
        mask = clouds.point([round(255 / (1 + math.exp(-(v - 150) / 16))) for v in range(256)])
        mixed = Image.composite(second, first, mask)
        mixed = Image.blend(mixed, ImageChops.soft_light(mixed, second), 0.3)
    return _toned(mixed, sources[-1])


def _toned(picture: Image.Image, model: Image.Image) -> Image.Image:
    """The picture pulled a little towards the colours of another training image."""
    data = model.resize((48, 48), Image.Resampling.BOX).tobytes()
    pixels = sorted(zip(data[::3], data[1::3], data[2::3], strict=True), key=_light)
    shadow, middle, light = (
        _mean(pixels[round(len(pixels) * low) : round(len(pixels) * high)])
        for low, high in ((0.02, 0.2), (0.45, 0.6), (0.9, 0.995))
    )
    grey = ImageOps.autocontrast(picture.convert("L"), cutoff=0.5)
    toned = ImageOps.colorize(grey, shadow, light, mid=middle)
    return Image.blend(picture, toned, 0.28)


def _light(pixel: _Colour) -> float:
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2]


def _mean(pixels: Sequence[_Colour]) -> _Colour:
    red, green, blue = (round(sum(channel) / len(pixels)) for channel in zip(*pixels, strict=True))
    return red, green, blue


def _tinted(picture: Image.Image, prompt: str) -> Image.Image:
    """Colours that the prompt names, laid over the light parts."""
    words = prompt.lower().replace(",", " ").replace(".", " ").split()
    tints = [_TINTS[word] for word in words if word in _TINTS]
    if not tints:
        return picture
    grey = picture.convert("L")
    washes = [_wash(grey, tint) for tint in tints[:2]]
    slope = Image.linear_gradient("L").rotate(90).resize(picture.size)
    return Image.blend(picture, Image.composite(washes[0], washes[-1], slope), 0.6)


def _wash(grey: Image.Image, tint: _Colour) -> Image.Image:
    """The grey picture in one colour, near white where it is brightest."""
    red, green, blue = tint
    deep = (red // 10, green // 10, blue // 10)
    pale = ((red + 510) // 3, (green + 510) // 3, (blue + 510) // 3)
    return ImageOps.colorize(grey, deep, pale, mid=tint)


def _finished(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Contrast, darker edges, a breath of grain."""
    picture = ImageOps.autocontrast(picture, cutoff=(0.2, 0.1), preserve_tone=True)
    glow = picture.resize((picture.width // 8, picture.height // 8), Image.Resampling.BOX)
    glow = glow.filter(ImageFilter.GaussianBlur(6)).resize(picture.size, Image.Resampling.BICUBIC)
    picture = Image.blend(picture, ImageChops.screen(picture, glow), 0.22)
    edge = Image.radial_gradient("L").resize(picture.size, Image.Resampling.BICUBIC)
    edge = edge.point([255 - round(110 * (value / 255) ** 2.4) for value in range(256)])
    picture = ImageChops.multiply(picture, Image.merge("RGB", (edge, edge, edge)))
    tile = 256
    grain = Image.frombytes("L", (tile, tile), chance.randbytes(tile * tile))
    grain = grain.point([124 + value // 32 for value in range(256)])
    sheet = Image.new("L", picture.size)
    for left in range(0, picture.width, tile):
        for top in range(0, picture.height, tile):
            sheet.paste(grain, (left, top))
    return ImageChops.overlay(picture, Image.merge("RGB", (sheet, sheet, sheet)))


def _marked(picture: Image.Image) -> Image.Image:
    """The word "practice" on a small plate in the lower right corner."""
    unit = max(10, min(picture.size) // 46)
    font = ImageFont.load_default(unit)
    width, height = font.getlength("practice") + 1.5 * unit, 1.8 * unit
    x, y = picture.width - width - unit, picture.height - height - unit
    plate = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(plate)
    pen.rounded_rectangle((x, y, x + width, y + height), height / 2, fill=(12, 14, 18, 120))
    where = (x + width / 2, y + height / 2)
    pen.text(where, "practice", font=font, anchor="mm", fill=(255, 255, 255, 205))
    return Image.alpha_composite(picture.convert("RGBA"), plate).convert("RGB")
