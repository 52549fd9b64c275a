"""Pictures asked of a trained model, and the state of each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ModelName, PictureId, PredictionId, RunId, VersionId

IMAGES_RANGE = (1, 8)
"""How many pictures one press of Create makes; each is a request of its own."""
STRENGTH_RANGE = (-1.0, 3.0)
"""Bounds of ``lora_scale`` in replicate/cog-flux predict.py; people use 0 to 1.5."""
SEED_RANGE = (1, 2**31 - 1)
"""A seed of 0 means "random" to the fp8 path of replicate/cog-flux, so ours begin at 1."""
SHAPES = ("1:1", "4:5", "3:2", "16:9", "9:16")
"""Those of ``aspect_ratio`` in replicate/cog-flux predict.py that the window offers."""


class PicturePhase(StrEnum):
    """Where one picture stands; the words are those of its journal."""

    WAITING = "waiting"
    SUBMITTING = "submitting"
    UNCONFIRMED = "unconfirmed"
    MAKING = "making"
    COLLECTING = "collecting"
    KEPT = "kept"
    FAILED = "failed"
    CANCELED = "canceled"


PICTURE_NEXT: dict[PicturePhase, frozenset[PicturePhase]] = {
    PicturePhase.WAITING: frozenset(
        {PicturePhase.SUBMITTING, PicturePhase.FAILED, PicturePhase.CANCELED}
    ),
    PicturePhase.SUBMITTING: frozenset(
        {
            PicturePhase.WAITING,
            PicturePhase.UNCONFIRMED,
            PicturePhase.MAKING,
            PicturePhase.FAILED,
            PicturePhase.CANCELED,
        }
    ),
    PicturePhase.UNCONFIRMED: frozenset(
        {PicturePhase.MAKING, PicturePhase.FAILED, PicturePhase.CANCELED}
    ),
    PicturePhase.MAKING: frozenset(
        {PicturePhase.COLLECTING, PicturePhase.FAILED, PicturePhase.CANCELED}
    ),
    PicturePhase.COLLECTING: frozenset({PicturePhase.KEPT, PicturePhase.FAILED}),
    PicturePhase.KEPT: frozenset(),
    PicturePhase.FAILED: frozenset(),
    PicturePhase.CANCELED: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRequest:
    """One picture as it was asked for. ``service`` is "replicate" or "practice".

    With a ``lora``, the address of one on the Hub, it is made by the model that takes any LoRA;
    ``step`` is then that of the intermediate version.
    """

    id: PictureId
    run: RunId
    service: str
    model: ModelName
    version: VersionId
    prompt: str
    seed: int
    asked_at: datetime
    group: str = ""
    strength: float = 1.0
    shape: str = "1:1"
    steps: int = 28
    guidance: float = 3.0
    lora: str = ""
    step: int | None = None

    def inputs(self) -> dict[str, str | int | float | bool]:
        """The ``input`` of the request: names and meanings of replicate/cog-flux predict.py.

        One output each, so that a seed names one picture; PNG; fast mode off, because it is not
        deterministic even with a seed. The model that takes any LoRA has another word for the
        guidance.
        """
        inputs: dict[str, str | int | float | bool] = {
            "prompt": self.prompt,
            "seed": self.seed,
            "lora_scale": self.strength,
            "aspect_ratio": self.shape,
            "num_outputs": 1,
            "num_inference_steps": self.steps,
            "output_format": "png",
            "go_fast": False,
        }
        if self.lora:
            return {**inputs, "guidance": self.guidance, "lora_weights": self.lora}
        return {**inputs, "guidance_scale": self.guidance}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The state of one picture. ``fraction`` is 0..1 while it is made, None when unknown.

    ``file`` is the name of the kept file inside ``.fluxtune/pictures``. ``favourite`` is what the
    person says of it.
    """

    request: PictureRequest
    phase: PicturePhase = PicturePhase.WAITING
    prediction: PredictionId | None = None
    submitted_at: datetime | None = None
    created_at: datetime | None = None
    output_url: str | None = None
    predict_seconds: float | None = None
    file: str | None = None
    width: int | None = None
    height: int | None = None
    fraction: float | None = None
    stale: bool = False
    problem: Problem | None = None
    favourite: bool = False

    @property
    def id(self) -> PictureId:
        """The name of the picture."""
        return self.request.id

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return not PICTURE_NEXT[self.phase]

    def to(self, phase: PicturePhase, **changes: Any) -> "Picture":
        """The picture after its next step. Raises ValueError for a step the table refuses."""
        if phase not in PICTURE_NEXT[self.phase]:
            raise ValueError(f"no step from {self.phase} to {phase}")
        fresh: dict[str, Any] = {"fraction": None, "stale": False, "problem": None}
        return replace(self, phase=phase, **{**fresh, **changes})

    def but(self, **changes: Any) -> "Picture":
        """The same phase with something newly known."""
        return replace(self, **changes)


def left_over(pictures: Iterable[Picture], service: str) -> tuple[Picture, ...]:
    """What an earlier start asked of this service and did not bring home.

    Pictures that were never sent are not among them: they stay unsent.
    """
    return tuple(
        picture
        for picture in pictures
        if not picture.ended
        and picture.phase is not PicturePhase.WAITING
        and picture.request.service == service
    )
