"""Trainers as data: what each takes, what it costs, and how its inputs are checked before payment.

The program ships with what it knows of a trainer (``resources/data/trainers.json``); Replicate
tells what the version in force takes (``TrainingInput`` in its ``openapi_schema``). Where the two
differ, the version in force is right.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ModelName, VersionId
from fluxtune_desktop.core.plan import OTHER_TRAITS, TrainerTraits
from fluxtune_desktop.core.training_values import Value


class InputType(StrEnum):
    """What a value of an input is. UNKNOWN: the schema says something that is not understood."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    YES_NO = "yes_no"
    FILE = "file"
    SECRET = "secret"
    UNKNOWN = "unknown"


class Part(StrEnum):
    """Who sets an input: the person, in the form or under Advanced, or the program itself."""

    BASIC = "basic"
    ADVANCED = "advanced"
    OURS = "ours"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerInput:
    """One input. ``low`` and ``high`` are bounds, both included; ``choices`` empty: anything.

    ``rule`` names a check that a schema cannot say; ``meaning`` is English, in plain words: ours
    for an input of the shipped data, the trainer's own description for any other.
    """

    name: str
    type: InputType = InputType.TEXT
    default: Value | None = None
    low: float | None = None
    high: float | None = None
    choices: tuple[Value, ...] = ()
    required: bool = False
    part: Part = Part.ADVANCED
    rule: str = ""
    title: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trainer:
    """A trainer as the program ships it. ``version`` is used only when Replicate names none.

    ``archive`` is the name of the file with the weights, ``sources`` the public pages that all of
    this comes from.
    """

    model: ModelName
    version: VersionId
    title: str
    inputs: tuple[TrainerInput, ...]
    traits: TrainerTraits
    archive: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerLook:
    """What is known of a trainer now.

    ``live`` holds the inputs of the version in force as Replicate tells them, empty while that is
    not known; ``version`` is that version. ``last_version`` is the one of the last run with this
    trainer, None if there is none. ``problem`` says why Replicate's word could not be had.
    """

    trainer: Trainer
    live: tuple[TrainerInput, ...] = ()
    version: VersionId | None = None
    last_version: VersionId | None = None
    asking: bool = False
    problem: Problem | None = None

    @property
    def inputs(self) -> tuple[TrainerInput, ...]:
        """The inputs in force."""
        return inputs_in_force(self.trainer, self.live)

    @property
    def changed(self) -> bool:
        """Whether the trainer is another one than in the last run."""
        return None not in (self.version, self.last_version) and self.version != self.last_version

    def knows(self, name: str) -> bool:
        """Whether the version in force has this input."""
        return any(each.name == name for each in self.inputs)


def trainer_named(trainers: Iterable[Trainer], model: ModelName) -> Trainer | None:
    """The shipped trainer of that name."""
    return next((trainer for trainer in trainers if trainer.model == model), None)


def traits_of(trainers: Iterable[Trainer], model: ModelName) -> TrainerTraits:
    """How a run by that trainer is followed and reckoned."""
    found = trainer_named(trainers, model)
    return OTHER_TRAITS if found is None else found.traits


def inputs_in_force(trainer: Trainer, live: tuple[TrainerInput, ...]) -> tuple[TrainerInput, ...]:
    """What the version takes: its own types, bounds and defaults, and our words for them.

    A bound that the schema does not tell is the shipped one. An input that we do not know is left
    out if it may be; where the live schema decides the form, it is shown.
    """
    if not live:
        return trainer.inputs
    shipped = {each.name: each for each in trainer.inputs}
    found = []
    for each in live:
        ours = shipped.get(each.name)
        if ours is not None:
            found.append(_merged(ours, each))
        elif each.required or (trainer.traits.live_form and each.type is not InputType.UNKNOWN):
            found.append(each)
    return tuple(found)


def _merged(ours: TrainerInput, live: TrainerInput) -> TrainerInput:
    if live.type is InputType.UNKNOWN:
        return replace(ours, required=live.required)
    if not _alike(ours.type, live.type):
        return replace(live, part=ours.part, title=ours.title, meaning=ours.meaning)
    # A secret or a file is a text, or an address, to the schema.
    kept = ours.type if ours.type in {InputType.FILE, InputType.SECRET} else live.type
    return replace(
        ours,
        type=kept,
        default=ours.default if live.default is None else live.default,
        low=ours.low if live.low is None else live.low,
        high=ours.high if live.high is None else live.high,
        choices=live.choices or ours.choices,
        required=live.required,
    )


def _alike(ours: InputType, live: InputType) -> bool:
    texts = {InputType.TEXT, InputType.FILE, InputType.SECRET}
    return ours is live or {ours, live} <= texts


def defaults_in_force(trainer: Trainer, live: tuple[TrainerInput, ...]) -> Mapping[str, Value]:
    """What the trainer takes for an input that is not sent."""
    inputs = (*trainer.inputs, *inputs_in_force(trainer, live))
    return {each.name: each.default for each in inputs if each.default is not None}
