"""One prediction of a trained model, as a pure function of what was asked and the time."""

import random
import re
from dataclasses import dataclass

from fluxtune_desktop.practice.bar import redraw
from fluxtune_desktop.practice.schemas import ASPECT_RATIOS
from fluxtune_desktop.practice.state import Row, digest

_STEP_SECONDS = 0.23
"""One step of FLUX.1-dev at one megapixel on an H100."""

_BOOT_SHARE = 0.1
_UNSAFE = "[unsafe]"
ALL_UNSAFE = (
    "All generated images contained NSFW content. Try running it again with a different prompt."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What decides a prediction. Times in seconds since 1970, ``inputs`` with defaults.

    A prompt that holds ``[unsafe]`` is refused by the safety checker. ``lifetime`` is that of the
    header ``Cancel-After``, in seconds. A ``trouble`` is why it cannot be made.
    """

    id: str
    created: float
    seconds: float
    inputs: Row
    canceled: float | None = None
    lifetime: float | None = None
    trouble: str = ""

    @property
    def seed(self) -> int:
        """The seed that is used; a random one is 0..65535, as in cog-flux."""
        given = self.inputs.get("seed")
        chosen = int(digest(self.id), 16) % 65536
        return given if isinstance(given, int) and given >= 0 else chosen

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        inputs = self.inputs
        if inputs["aspect_ratio"] == "custom":
            sides = (inputs.get("width") or 1024, inputs.get("height") or 1024)
            return sides[0] // 16 * 16, sides[1] // 16 * 16
        width, height = ASPECT_RATIOS[inputs["aspect_ratio"]]
        half = inputs["megapixels"] == "0.25"
        return (width // 2, height // 2) if half else (width, height)

    @property
    def unsafe(self) -> bool:
        """Whether the safety checker refuses every picture."""
        return _UNSAFE in self.inputs["prompt"] and not self.inputs["disable_safety_checker"]

    @property
    def stopped(self) -> float | None:
        """When it is stopped from outside, if it is."""
        limits = [moment for moment in (self.canceled,) if moment is not None]
        if self.lifetime is not None:
            limits.append(self.created + self.lifetime)
        return min(limits, default=None)

    @property
    def ends(self) -> float:
        """When it ends."""
        by_itself = self.created + self.seconds
        return by_itself if self.stopped is None else min(by_itself, self.stopped)

    @property
    def boots_until(self) -> float:
        """When it stops ``starting``."""
        return self.created + self.seconds * _BOOT_SHARE

    def status(self, now: float) -> str:
        """Replicate's word for its state."""
        if now < self.ends:
            return "starting" if now < self.boots_until else "processing"
        if self.stopped is not None and self.stopped < self.created + self.seconds:
            return "aborted" if self.stopped < self.boots_until else "canceled"
        return "failed" if self.error else "succeeded"

    @property
    def error(self) -> str:
        """What it says when it has failed; empty for one that does not."""
        return self.trouble or (ALL_UNSAFE if self.unsafe else "")

    def predict_time(self, now: float) -> float:
        """Seconds that the real machine would have charged until ``now``."""
        part = (min(now, self.ends) - self.boots_until) / (self.seconds * (1 - _BOOT_SHARE))
        steps = int(self.inputs["num_inference_steps"])
        whole = 0.6 + steps * _STEP_SECONDS * int(self.inputs["num_outputs"])
        return round(max(0.0, min(1.0, part)) * whole, 6)

    def logs(self, now: float) -> str:
        """The log so far, empty before it runs."""
        if now < self.boots_until or self.ends <= self.boots_until:
            return ""
        steps = int(self.inputs["num_inference_steps"])
        part = (min(now, self.ends) - self.boots_until) / (self.seconds * (1 - _BOOT_SHARE))
        done = min(steps, int(part * (steps + 1)))
        lines = [f"Using seed: {self.seed}", f"Prompt: {self.inputs['prompt']}"]
        lines.append("[!] txt2img mode")
        lines += [_line(count, steps) for count in range(done + 1)]
        status = self.status(now)
        if status in ("succeeded", "failed"):
            many = int(self.inputs["num_outputs"])
            if self.unsafe:
                lines += [f"NSFW content detected in image {place}" for place in range(many)]
            lines.append(f"Total safe images: {0 if self.unsafe else many} out of {many}")
        return "\n".join(lines) + "\n"

    def output_names(self) -> list[str]:
        """File names of the pictures."""
        many, kind = int(self.inputs["num_outputs"]), self.inputs["output_format"]
        return [f"out-{place}.{kind}" for place in range(many)]


def _line(count: int, steps: int) -> str:
    pace = _STEP_SECONDS if count else None
    return redraw("", count, steps, elapsed=count * _STEP_SECONDS, per_item=pace)


def chance_of(seed: int, prompt: str, place: int) -> random.Random:
    """The source of all choices in one picture: the same seed and prompt, the same picture."""
    return random.Random(digest(seed, prompt.strip(), place))


_LIFETIME = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?")


def lifetime_of(text: str | None) -> float | None:
    """Seconds of a ``Cancel-After`` header such as ``30s``, ``5m`` or ``1h30m45s``."""
    match = _LIFETIME.fullmatch(text.strip()) if text else None
    if match is None or not any(match.groups()):
        return None
    hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return max(5.0, hours * 3600.0 + minutes * 60 + seconds)
