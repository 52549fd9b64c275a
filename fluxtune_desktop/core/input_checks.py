"""All inputs of a training against the version in force, before anything is paid.

Replicate accepts any input with a 201, and lets the training fail afterwards.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.token_shapes import tokens_in
from fluxtune_desktop.core.trainers import InputType, Part, Trainer, TrainerInput, inputs_in_force
from fluxtune_desktop.core.training_values import Value


class Why(StrEnum):
    """What is wrong with an input."""

    NEW_REQUIRED = "new_required"  # the trainer insists on it, and the program does not know it
    TYPE_CHANGED = "type_changed"  # the trainer takes another type than the program sends
    NOT_TAKEN = "not_taken"  # this version has no such input: it is not sent
    NO_NUMBER = "no_number"
    NOT_WHOLE = "not_whole"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    NO_CHOICE = "no_choice"
    RESOLUTION = "resolution"
    PATTERN = "pattern"
    LORA_URL = "lora_url"
    TOKEN = "token"  # it holds what looks like a token
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputProblem:
    """``name`` is the input; ``input`` what the version in force says of it, None if nothing."""

    name: str
    why: Why
    input: TrainerInput | None = None

    @property
    def blocks(self) -> bool:
        """Whether a training with this would be refused, or not be what was asked for."""
        return self.why is not Why.NOT_TAKEN


SIDES = (64, 2048)
"""Sides in pixels that make sense for ``resolution``: the shapes are multiples of 64
(ostris/ai-toolkit, toolkit/buckets.py), and FLUX.1-dev is made for up to two megapixels
(https://huggingface.co/black-forest-labs/FLUX.1-dev)."""


_NOT_ASKED = frozenset({InputType.SECRET, InputType.FILE, InputType.UNKNOWN})


def check_inputs(
    trainer: Trainer, live: tuple[TrainerInput, ...], values: Mapping[str, Value]
) -> tuple[InputProblem, ...]:
    """What is wrong with these values; empty when the version in force takes all of them.

    ``values`` hold what would be sent. Values of secrets and files are not looked at.
    """
    inputs = inputs_in_force(trainer, live)
    shipped = {each.name: each for each in trainer.inputs}
    named = {each.name for each in inputs}
    found = [*_missing(trainer, inputs, values)]
    for each in inputs:
        if each.name in values:
            found.extend(_trouble(each, shipped.get(each.name), values[each.name]))
    found += [
        InputProblem(name=name, why=Why.NOT_TAKEN)
        for name in values
        if name not in named and name in shipped and shipped[name].part is Part.ADVANCED
    ]
    return tuple(found)


def _missing(
    trainer: Trainer, inputs: Sequence[TrainerInput], values: Mapping[str, Value]
) -> Iterator[InputProblem]:
    shipped = {each.name: each for each in trainer.inputs}
    for each in inputs:
        if not each.required or each.name in values:
            continue
        asked = trainer.traits.live_form and each.type not in _NOT_ASKED
        if each.name not in shipped and not asked:
            yield InputProblem(name=each.name, why=Why.NEW_REQUIRED, input=each)
        elif each.name not in shipped or shipped[each.name].part is not Part.OURS:
            yield InputProblem(name=each.name, why=Why.EMPTY, input=each)


def _trouble(
    live: TrainerInput, shipped: TrainerInput | None, value: Value
) -> tuple[InputProblem, ...]:
    if live.type in _NOT_ASKED:
        return ()
    why = _why(live, value)
    moved = shipped is not None and shipped.type is not live.type
    if why is not None and moved and why in {Why.NO_NUMBER, Why.NOT_WHOLE, Why.TYPE_CHANGED}:
        why = Why.TYPE_CHANGED
    return () if why is None else (InputProblem(name=live.name, why=why, input=live),)


def problem_with(taken: TrainerInput, value: Value) -> Why | None:
    """What is wrong with a value for this input alone."""
    return _why(taken, value)


def _why(taken: TrainerInput, value: Value) -> Why | None:
    return (
        _wrong_type(taken.type, value)
        or _out_of_bounds(taken, value)
        or _no_choice(taken, value)
        or _against_rule(taken, value)
        or _secret(value)
    )


def _wrong_type(kind: InputType, value: Value) -> Why | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if kind is InputType.NUMBER and not number:
        return Why.NO_NUMBER
    if kind is InputType.WHOLE and not (number and isinstance(value, int)):
        return Why.NOT_WHOLE
    if kind is InputType.YES_NO and not isinstance(value, bool):
        return Why.TYPE_CHANGED
    if kind is InputType.TEXT and not isinstance(value, str):
        return Why.TYPE_CHANGED
    return None


def _out_of_bounds(taken: TrainerInput, value: Value) -> Why | None:
    if isinstance(value, str | bool):
        return None
    if value != value:
        return Why.NO_NUMBER
    if taken.low is not None and value < taken.low:
        return Why.TOO_LOW
    if taken.high is not None and value > taken.high:
        return Why.TOO_HIGH
    return None


def _no_choice(taken: TrainerInput, value: Value) -> Why | None:
    return Why.NO_CHOICE if taken.choices and value not in taken.choices else None


def _against_rule(taken: TrainerInput, value: Value) -> Why | None:
    rule = _RULES.get(taken.rule)
    if rule is None or not isinstance(value, str):
        return None
    return rule(value)


def _secret(value: Value) -> Why | None:
    return Why.TOKEN if isinstance(value, str) and tokens_in(value) else None


def _resolution(text: str) -> Why | None:
    """Whole numbers between commas: replicate/flux-fine-tuner train.py fails on anything else."""
    sides = [part.strip() for part in text.split(",")]
    good = all(side.isascii() and side.isdecimal() for side in sides)
    if not good or not all(SIDES[0] <= int(side) <= SIDES[1] for side in sides):
        return Why.RESOLUTION
    return None


def _pattern(text: str) -> Why | None:
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return Why.PATTERN
    return None


def _lora_url(text: str) -> Why | None:
    """What replicate/flux-fine-tuner train.py asks of the address, and no token in it."""
    good = text.startswith("https://huggingface.co/") and ".safetensors" in text
    return None if good and not re.search(r"\s", text) else Why.LORA_URL


_RULES: Mapping[str, Callable[[str], Why | None]] = {
    "resolution": _resolution,
    "pattern": _pattern,
    "lora_url": _lora_url,
}
