"""Pictures beside each other: what made them differ, and the one that the LoRA had no part in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest

WITHOUT_LORA = 0.0
"""The strength at which the weights of a LoRA are added with factor 0 (replicate/cog-flux,
``lora_scale``)."""
_LOST = frozenset({PicturePhase.FAILED, PicturePhase.CANCELED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """Which of one picture's settings are otherwise than in another.

    ``words`` are those of the prompt that the other does not have, in their order.
    """

    version: bool = False
    seed: bool = False
    strength: bool = False
    shape: bool = False
    steps: bool = False
    guidance: bool = False
    prompt: bool = False
    words: tuple[str, ...] = ()


def differences(shown: PictureRequest, beside: PictureRequest) -> Differences:
    """How ``shown`` was made otherwise than ``beside``."""
    return Differences(
        version=_model(shown) != _model(beside),
        seed=shown.seed != beside.seed,
        strength=shown.strength != beside.strength,
        shape=shown.shape != beside.shape,
        steps=shown.steps != beside.steps,
        guidance=shown.guidance != beside.guidance,
        prompt=shown.prompt != beside.prompt,
        words=_own_words(shown.prompt, beside.prompt),
    )


def is_without_lora(picture: Picture) -> bool:
    """Whether the LoRA had no effect on it."""
    return picture.request.strength == WITHOUT_LORA


def without_lora(picture: Picture, among: Iterable[Picture]) -> Picture | None:
    """The picture made in the very same way but for the strength of 0: the kept one, else one
    that is still on its way, else none."""
    wanted = _recipe(picture.request)
    found = [
        other
        for other in among
        if is_without_lora(other) and other.phase not in _LOST and _recipe(other.request) == wanted
    ]
    kept = (other for other in found if other.phase is PicturePhase.KEPT)
    return next(kept, found[0] if found else None)


def _recipe(request: PictureRequest) -> tuple[object, ...]:
    """Everything that decides a picture but the strength. Practice and real ones never mix."""
    return (
        _model(request),
        request.prompt,
        request.seed,
        request.shape,
        request.steps,
        request.guidance,
    )


def _model(request: PictureRequest) -> tuple[str, ...]:
    return request.service, request.version, request.lora


def _own_words(prompt: str, other: str) -> tuple[str, ...]:
    left = Counter(other.split())
    own: list[str] = []
    for word in prompt.split():
        if left[word] > 0:
            left[word] -= 1
        else:
            own.append(word)
    return tuple(own)
