"""Presets: named settings of a trainer, kept, shared as a file, and looked over before use.

A preset holds what a trainer may be asked for and nothing else: no trigger word, no model's name,
no prompt and no token. The team at Weights & Biases stays out too, for one that does not exist
under somebody else's key makes the training fail.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from fluxtune_desktop.core.ids import ModelName, VersionId
from fluxtune_desktop.core.input_checks import InputProblem, Why, problem_with
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.recommended import recommended
from fluxtune_desktop.core.trainers import InputType, Part, Trainer, TrainerInput, TrainerLook
from fluxtune_desktop.core.training_defaults import RECOMMENDED
from fluxtune_desktop.core.training_values import OtherInput, Value

LONGEST_NAME = 60
"""Signs of a preset's name: what a menu can show."""

_STAYS = frozenset({"wandb_entity"})
_KEPT = frozenset({InputType.TEXT, InputType.WHOLE, InputType.NUMBER, InputType.YES_NO})
_STEPS = ("training_steps", "steps")
"""What a trainer with a form of its own calls its steps, by which its price is reckoned."""
_USUAL_STEPS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """``version`` is the one of the trainer that was in force when it was made, None if nobody
    knew."""

    name: str
    trainer: ModelName
    inputs: tuple[OtherInput, ...]
    version: VersionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPresets:
    """The person's own. ``spoiled`` is where a file lies that was damaged, wholly or in part:
    nothing of it is lost by the next writing."""

    presets: tuple[Preset, ...] = ()
    spoiled: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of a preset. ``left_out`` are the inputs that the trainer does not have, or would
    refuse; ``other_version``: the trainer is another one than when the preset was made."""

    settings: TrainingSettings
    left_out: tuple[InputProblem, ...] = ()
    other_version: bool = False


def preset_of(name: str, settings: TrainingSettings, look: TrainerLook) -> Preset:
    """These settings under a name."""
    trainer = look.trainer
    own = {each.name: each.value for each in settings.others}
    typed = {} if trainer.traits.live_form else settings.given()
    found = []
    for each in _inputs(look):
        value = own.get(each.name, each.default) if trainer.traits.live_form else None
        value = typed.get(each.name, value)
        found.append(OtherInput(name=each.name, value="" if value is None else value))
    return Preset(name=name, trainer=trainer.model, inputs=tuple(found), version=look.version)


def shipped_preset(trainer: Trainer, subject: Subject, images: int) -> Preset:
    """What the program recommends for so many images of such a subject. Its name is the subject:
    the window has words for it."""
    look = TrainerLook(trainer=trainer)
    settings = recommended(images, subject).put_into(RECOMMENDED)
    return replace(preset_of(subject.value, settings, look), version=None)


def take(preset: Preset, look: TrainerLook, before: TrainingSettings) -> Taken:
    """The settings of the preset, as far as the trainer in ``look`` takes them.

    What a preset does not hold, and stands in ``before``, stays: trigger word, prompts, team.
    Inputs that it leaves out have the trainer's defaults. Where the live schema decides the form
    and is not told yet, an input that nobody knows may still be one.
    """
    waits = look.trainer.traits.live_form and not look.live
    known = {each.name: each for each in _inputs(look)}
    good: dict[str, Value] = {}
    bad: list[InputProblem] = []
    for each in preset.inputs:
        why = _refused(known.get(each.name), each.value)
        why = None if waits and why is Why.NOT_TAKEN else why
        if why is None:
            good[each.name] = each.value
        else:
            bad.append(InputProblem(name=each.name, why=why, input=known.get(each.name)))
    other = None not in (preset.version, look.version) and preset.version != look.version
    return Taken(settings=_put(good, look, before), left_out=tuple(bad), other_version=other)


def trained_with(settings: TrainingSettings, look: TrainerLook) -> tuple[InputProblem, ...]:
    """What the trainer in force does not take any more of the settings of an earlier run."""
    return take(preset_of("", settings, look), look, settings).left_out


def is_preset_name(name: str) -> bool:
    """Whether a preset may be called that."""
    return 0 < len(name.strip()) <= LONGEST_NAME and name.isprintable()


def named(presets: Iterable[Preset], name: str) -> Preset | None:
    """The preset of that name, however it is written: small or large letters."""
    wanted = name.strip().casefold()
    return next((each for each in presets if each.name.casefold() == wanted), None)


def without(presets: Iterable[Preset], name: str) -> tuple[Preset, ...]:
    """All but the one of that name."""
    wanted = name.strip().casefold()
    return tuple(each for each in presets if each.name.casefold() != wanted)


def with_preset(presets: Iterable[Preset], preset: Preset) -> tuple[Preset, ...]:
    """With this one, in the place of another of its name; in the order of their names."""
    return tuple(sorted((*without(presets, preset.name), preset), key=_by_name))


def free_name(presets: Iterable[Preset], name: str) -> str:
    """The name, or with a number behind it if there is one of that name."""
    known = tuple(presets)
    wanted = " ".join(name.split())[:LONGEST_NAME] or "Preset"
    if named(known, wanted) is None:
        return wanted
    room = LONGEST_NAME - 4
    numbered = (f"{wanted[:room].rstrip()} {number}" for number in range(2, len(known) + 3))
    return next(each for each in numbered if named(known, each) is None)


def _by_name(preset: Preset) -> str:
    return preset.name.casefold()


def _inputs(look: TrainerLook) -> Iterator[TrainerInput]:
    """What the person may set, as far as the form asks for it."""
    typed = {each.name for each in fields(TrainingSettings)}
    for each in look.inputs:
        asked = look.trainer.traits.live_form or each.name in typed
        mine = each.part in {Part.BASIC, Part.ADVANCED} and each.name not in _STAYS
        if mine and asked and each.type in _KEPT:
            yield each


def _refused(taken: TrainerInput | None, value: Value) -> Why | None:
    if taken is None:
        return Why.NOT_TAKEN
    if value == "":
        needed = taken.required or taken.default is not None
        return Why.EMPTY if needed else None
    return problem_with(taken, value)


def _put(values: dict[str, Value], look: TrainerLook, before: TrainingSettings) -> TrainingSettings:
    if look.trainer.traits.live_form:
        defaults = {each.name: each.default for each in look.inputs}
        others = tuple(
            OtherInput(name=name, value=value)
            for name, value in values.items()
            if value not in ("", defaults.get(name))
        )
        steps = next((values[name] for name in _STEPS if name in values), _USUAL_STEPS)
        return replace(
            before, others=others, steps=steps if isinstance(steps, int) else _USUAL_STEPS
        )
    begun: dict[str, Any] = {
        each.name: getattr(RECOMMENDED, each.name)
        for each in _inputs(look)
        if hasattr(RECOMMENDED, each.name)
    }
    return replace(before, **{**begun, **values})
