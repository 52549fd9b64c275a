"""Make the pictures of the sample project: smoke that hints at a dancer.

A tool of the workshop, not part of the program. It needs numpy and Pillow, which it gets best from
an environment of its own, and always makes the same pictures:

    python3 -m venv /tmp/sample-venv
    /tmp/sample-venv/bin/pip install numpy pillow
    /tmp/sample-venv/bin/python packaging/make_sample.py [--only 3] [--small]

How a picture comes about: a skeleton is posed; millions of smoke particles are laid along its
limbs, over a whirling skirt and along the arcs on which the arms came; all of them drift in a flow
without sources (the curl of fractal noise), the outer and older ones longest, so that they fold
into veils and filaments. Where many meet, the smoke is bright.
"""

import argparse
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from sample_body import HEAD, Body, Points, posed, rounded
from sample_flow import Flow
from sample_poses import POSES, SIDE, Pose

OUT = Path(__file__).resolve().parent.parent / "resources" / "sample"
QUALITY = 90
TRIGGER = "SMKRINA"
RIM = 16  # pixels beyond the picture, so that smoke leaves it without an edge


@dataclass(frozen=True, slots=True)
class Tint:
    """Background, thin smoke and dense smoke, as red, green and blue from 0 to 1."""

    ground: tuple[float, float, float]
    thin: tuple[float, float, float]
    dense: tuple[float, float, float]


TINTS = {
    "white": Tint((0.036, 0.040, 0.072), (0.42, 0.48, 0.66), (0.98, 0.985, 1.0)),
    "lilac": Tint((0.058, 0.036, 0.084), (0.46, 0.36, 0.72), (0.95, 0.90, 1.0)),
    "cyan": Tint((0.018, 0.060, 0.078), (0.22, 0.52, 0.66), (0.88, 0.985, 1.0)),
    "cream": Tint((0.074, 0.050, 0.036), (0.62, 0.44, 0.32), (1.0, 0.95, 0.87)),
    "rose": Tint((0.074, 0.034, 0.056), (0.64, 0.34, 0.46), (1.0, 0.92, 0.93)),
    "mint": Tint((0.022, 0.062, 0.054), (0.26, 0.56, 0.48), (0.90, 1.0, 0.96)),
}


@dataclass(slots=True)
class Smoke:
    """Particles gathered so far: position, how long they drift, how bright they are."""

    places: list[Points] = field(default_factory=list)
    ages: list[Points] = field(default_factory=list)
    weights: list[Points] = field(default_factory=list)

    def add(self, places: Points, ages: Points, weights: Points, total: float) -> None:
        """Add particles whose brightness sums up to `total`."""
        self.places.append(places.reshape(-1, 2).astype(np.float32))
        self.ages.append(ages.reshape(-1).astype(np.float32))
        flat = weights.reshape(-1).astype(np.float32)
        self.weights.append(flat * (total / flat.sum()))


def lay_limb(
    smoke: Smoke,
    line: list[Points],
    widths: list[float],
    total: float,
    rng: np.random.Generator,
    grain: int,
    *,
    restless: float = 0.10,
) -> None:
    """A limb as smoke: dense along the bone, its rim drifting off."""
    along, across = 620 * grain, 240
    path = rounded(line, along)
    side = np.gradient(path, axis=0)[:, ::-1] * np.array([-1, 1])
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    width = np.interp(np.linspace(0, 1, along), np.linspace(0, 1, len(widths)), widths)
    out = np.sin(np.linspace(-1, 1, across) * np.pi / 2)[None, :] * np.ones((along, 1))
    out = out + rng.normal(0, 0.05, out.shape)
    places = path[:, None, :] + side[:, None, :] * (out * width[:, None])[..., None]
    places += rng.normal(0, 0.0016, places.shape)
    ages = 0.018 + restless * np.abs(out) ** 3 * rng.random(out.shape)
    smoke.add(places, ages, (1.05 - np.clip(np.abs(out), 0, 1)) ** 0.6, total)


def lay_head(
    smoke: Smoke, center: Points, nod: float, total: float, rng: np.random.Generator, grain: int
) -> None:
    count = 60_000 * grain
    turn, far = rng.random(count) * 2 * np.pi, np.sqrt(rng.random(count))
    oval = np.stack([np.cos(turn) * far * HEAD * 0.80, np.sin(turn) * far * HEAD * 1.08], -1)
    slant = np.radians(180 - nod)
    rotate = np.array([[np.cos(slant), -np.sin(slant)], [np.sin(slant), np.cos(slant)]])
    smoke.add(center + oval @ rotate.T, 0.02 + 0.07 * far**5, 1.1 - far, total)


def lay_veil(
    smoke: Smoke,
    line: list[Points],
    pivot: Points,
    sweep: float,
    total: float,
    rng: np.random.Generator,
    grain: int,
    *,
    longest: float = 0.9,
) -> None:
    """What a limb leaves behind on the arc on which it came: the older, the further adrift."""
    along, back = 300 * grain, 420
    path = rounded(line, along) - pivot
    share = np.linspace(0, 1, along)
    old = np.linspace(0, 1, back) ** 1.3
    turn = np.radians(sweep) * old[None, :] * (0.35 + 0.65 * share[:, None])
    x, y = path[:, None, 0], path[:, None, 1]
    shrink = 1 - 0.18 * old[None, :]
    swept = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], -1)
    places = pivot + swept * shrink[..., None] + rng.normal(0, 0.0013, (along, back, 2))
    ages = 0.05 + longest * old[None, :] * (0.6 + 0.4 * share[:, None])
    weights = (1 - old[None, :]) ** 1.6 * (0.25 + share[:, None] ** 1.2)
    smoke.add(places, ages, weights, total)


def lay_skirt(smoke: Smoke, pose: Pose, total: float, rng: np.random.Generator, grain: int) -> None:
    """A cloth of smoke around the waist, in folds, whirling the more the further out."""
    around, out = 1500 * grain, 260
    turn = np.linspace(0, 2 * np.pi, around, endpoint=False)[:, None]
    far = np.linspace(0.06, 1, out)[None, :] ** 0.85
    folds = sum(
        size * np.cos(count * (turn + pose.whirl * far) + rng.random() * 6.28)
        for count, size in ((3, 0.10), (5, 0.08), (8, 0.055), (13, 0.03))
    )
    radius = pose.skirt * far * (1 + folds * far)
    angle = turn + pose.whirl * far**1.5
    x = radius * np.cos(angle)
    flare = pose.droop * far**1.7 + 0.07 * far**2 * np.cos(4 * turn + rng.random() * 6.28)
    y = radius * np.sin(angle) * pose.squash + flare + pose.gown * far**1.2
    slant = np.radians(pose.tilt)
    places = np.stack(
        [x * np.cos(slant) - y * np.sin(slant), x * np.sin(slant) + y * np.cos(slant)], -1
    )
    places = places + np.array(pose.hip) + np.array([0, 0.0]) + rng.normal(0, 0.0015, places.shape)
    ages = 0.04 + 0.34 * far**2.2 * (0.75 + 0.25 * np.cos(2 * turn + 1.0))
    fade = np.clip((1.03 - far) * 5, 0, 1)
    smoke.add(places, ages, fade * (0.5 + far) * np.ones_like(turn), total)


def lay_plumes(
    smoke: Smoke, body: Body, total: float, rng: np.random.Generator, grain: int
) -> None:
    """Thin threads that rise from hands, head and hem."""
    ends = [body.arms[0][-1], body.arms[1][-1], body.head, body.legs[0][-1], body.legs[1][-1]]
    for end in ends:
        for _ in range(3):
            along, back = 20 * grain, 1000
            start = (
                end
                + rng.normal(0, 0.012, (along, 1, 2)) * np.linspace(0.2, 1, along)[:, None, None]
            )
            old = np.linspace(0, 1, back)[None, :]
            places = start + rng.normal(0, 0.0010, (along, back, 2))
            smoke.add(
                places,
                (0.05 + 1.5 * old) * np.ones((along, 1)),
                (1 - old) ** 1.5 * np.ones((along, 1)),
                total / 15,
            )


def gathered(pose: Pose, grain: int) -> Smoke:
    rng = np.random.default_rng(pose.seed)
    smoke, body = Smoke(), posed(pose)
    hip, _chest, neck = body.spine
    lay_limb(
        smoke,
        [hip + (hip - neck) * 0.1, *body.spine],
        [0.085, 0.07, 0.058, 0.088, 0.035],
        1.3,
        rng,
        grain,
        restless=0.14,
    )
    lay_limb(smoke, [neck, body.head], [0.032, 0.028], 0.12, rng, 1, restless=0.05)
    lay_head(smoke, body.head, pose.nod, 0.40, rng, grain)
    for arm in body.arms:
        lay_limb(smoke, arm, [0.040, 0.032, 0.024, 0.010], 0.5, rng, grain, restless=0.16)
    for leg in body.legs:
        lay_limb(smoke, leg, [0.070, 0.052, 0.044, 0.030, 0.010], 0.66, rng, grain, restless=0.16)
    for arm, turn in zip(body.arms, (1, -1), strict=True):
        lay_veil(smoke, arm, neck, pose.sweep * turn, 1.0, rng, grain)
        lay_veil(smoke, arm, neck, pose.sweep * 0.4 * -turn, 0.25, rng, grain, longest=0.6)
    for leg, turn in zip(body.legs, (1, -1), strict=True):
        lay_veil(smoke, leg, hip, pose.sweep * 0.45 * turn, 0.34, rng, grain, longest=0.7)
    lay_skirt(smoke, pose, 2.3, rng, grain)
    lay_plumes(smoke, body, 0.5, rng, grain)
    return smoke


def drifted(smoke: Smoke, pose: Pose, steps: int = 26) -> tuple[Points, Points]:
    """All particles where the flow has carried them, and their brightness."""
    flow = Flow(np.random.default_rng(pose.seed + 1000), pose.turbulence)
    places = np.concatenate(smoke.places)
    ages = np.concatenate(smoke.ages)[:, None] / steps
    wind = np.array(pose.wind, dtype=np.float32)
    for step in range(steps):
        share = (step + 1) / steps
        places = places + ages * (flow.at(places) * 0.62 + wind * share)
    return places, np.concatenate(smoke.weights)


def exposed(places: Points, weights: Points, width: int, height: int) -> Points:
    """The density of the smoke for each pixel, thin places smoothed more than dense ones."""
    scale = height / SIDE
    x = (places[:, 0] * height / 2 + width / 2 + RIM).astype(np.float32)
    y = (places[:, 1] * height / 2 + height / 2 + RIM).astype(np.float32)
    width, height = width + 2 * RIM, height + 2 * RIM
    inside = (x > 1) & (x < width - 2) & (y > 1) & (y < height - 2)
    x, y, weights = x[inside], y[inside], weights[inside]
    x0, y0 = x.astype(np.int32), y.astype(np.int32)
    fx, fy = x - x0, y - y0
    density = np.zeros(width * height)
    for dx, dy, share in (
        (0, 0, (1 - fx) * (1 - fy)),
        (1, 0, fx * (1 - fy)),
        (0, 1, (1 - fx) * fy),
        (1, 1, fx * fy),
    ):
        density += np.bincount((y0 + dy) * width + x0 + dx, weights * share, width * height)
    density = density.reshape(height, width)
    sharp, soft, softer, broad = (
        blurred(density, radius * scale) for radius in (0.9, 2.2, 5.0, 16.0)
    )
    usual = np.percentile(soft, 97)
    much = np.clip(soft / (usual * 0.5), 0, 1)
    smooth = np.maximum(sharp * much + soft * (1 - much), soft * 0.9)
    # Far from everything dense a wisp may be blurred; near it, that would draw a dark rim.
    lonely = np.clip(1 - broad / (usual * 0.10), 0, 1)
    whole = np.maximum(smooth * (1 - lonely) + softer * lonely, 0)
    return whole[RIM:-RIM, RIM:-RIM]


def blurred(image: Points, radius: float) -> Points:
    """Gaussian, through the frequencies, on a mirrored border."""
    if radius < 0.05:
        return image
    margin = int(radius * 3) + 1
    wide = np.pad(image, margin, mode="reflect")
    fy = np.fft.fftfreq(wide.shape[0])[:, None]
    fx = np.fft.rfftfreq(wide.shape[1])[None, :]
    gain = np.exp(-2 * (np.pi * radius) ** 2 * (fx**2 + fy**2))
    result = np.fft.irfft2(np.fft.rfft2(wide) * gain, wide.shape)
    return result[margin:-margin, margin:-margin]


def developed(density: Points, pose: Pose) -> Image.Image:
    """From density to colour: glow, tint, a dark ground that falls off, and a little film grain."""
    height, width = density.shape
    tint = TINTS[pose.tint]
    unit = np.percentile(density[density > density.max() * 0.002], 80)
    light = density / unit
    scale = height / SIDE
    glow = (
        0.10 * blurred(light, 9 * scale)
        + 0.10 * blurred(light, 34 * scale)
        + 0.11 * blurred(light, 110 * scale)
    )
    light = 1 - np.exp(-1.25 * (light**0.8 + glow))
    rows, columns = np.mgrid[0:height, 0:width]
    off = np.hypot((columns - width / 2) / height, (rows - height * 0.5) / height)
    fall = np.clip(1.25 - 1.1 * off, 0.25, 1.2)[..., None]
    ground, thin, dense = (np.array(c) for c in (tint.ground, tint.thin, tint.dense))
    lit = light[..., None]
    smoke = lit * (thin * (1 - lit) ** 1.3 + dense * (1 - (1 - lit) ** 1.3))
    color = ground * fall * (1 - lit) + smoke
    noise = np.random.default_rng(pose.seed + 2000).normal(0, 1, (height, width))
    grain = blurred(noise, 0.7) * 0.020 * (0.25 + np.sqrt(np.clip(light * (1.1 - light), 0, 1)))
    return Image.fromarray((np.clip(color + grain[..., None], 0, 1) * 255 + 0.5).astype(np.uint8))


def painted(pose: Pose, *, small: bool) -> Image.Image:
    shrink = 2 if small else 1
    places, weights = drifted(gathered(pose, 1 if small else 3), pose)
    return developed(exposed(places, weights, pose.width // shrink, SIDE // shrink), pose)


def make(number: int, *, small: bool) -> str:
    """Write picture `number`, counted from 1; the answer is what was written."""
    picture = OUT / f"{number:03}.jpg"
    image = painted(POSES[number - 1], small=small)
    image.save(picture, quality=QUALITY, optimize=True, subsampling=0)
    return f"{picture.name}  {picture.stat().st_size // 1000} kB"


def write_captions() -> None:
    for number, pose in enumerate(POSES, 1):
        words = f"{TRIGGER}, {pose.caption}\n"
        (OUT / f"{number:03}.txt").write_text(words, encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the pictures of the sample project.")
    parser.add_argument("--only", type=int, metavar="N", help="make one picture, counted from 1")
    parser.add_argument("--small", action="store_true", help="half the size, for a quick look")
    parser.add_argument("--captions", action="store_true", help="write the captions alone")
    chosen = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    write_captions()
    numbers = [chosen.only] if chosen.only else range(1, len(POSES) + 1)
    with ProcessPoolExecutor(2) as pool:
        for job in [
            pool.submit(make, n, small=chosen.small) for n in numbers if not chosen.captions
        ]:
            print(job.result(), flush=True)


if __name__ == "__main__":
    main()
