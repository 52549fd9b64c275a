"""``--trainer`` and ``--set``: any input of a trainer, checked before anything is sent."""

import argparse
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.preset_words import preset_option, put_in, wanted_preset
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.input_checks import check_inputs
from fluxtune_desktop.core.plan import TrainingSettings, wished_inputs
from fluxtune_desktop.core.ports import ReplicateApi
from fluxtune_desktop.core.trainers import (
    InputType,
    Part,
    Trainer,
    TrainerInput,
    defaults_in_force,
    inputs_in_force,
)
from fluxtune_desktop.core.training_values import OtherInput, Value

_STEPS = ("training_steps", "steps")
"""What a trainer with a form of its own calls its steps, by which its price is reckoned."""


def trainer_option(parser: argparse.ArgumentParser) -> None:
    """Trainer, preset and single inputs."""
    names = [str(trainer.model) for trainer in shipped_trainers()]
    parser.add_argument("--trainer", choices=names, help=f"usually {names[0]}")
    preset_option(parser)
    parser.add_argument(
        "--set",
        dest="inputs",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="any other input of the trainer, by its own name",
    )


def chosen_trainer(arguments: argparse.Namespace) -> Trainer:
    """The trainer that the words name."""
    trainers = shipped_trainers()
    wanted = arguments.trainer or str(trainers[0].model)
    return next(each for each in trainers if str(each.model) == wanted)


def settings_in_force(
    usual: TrainingSettings,
    arguments: argparse.Namespace,
    api: ReplicateApi,
    console: Console,
    images: int,
) -> TrainingSettings:
    """``usual`` with the preset and the inputs that the words set, as the version in force takes
    them.

    Raises Failure(INVALID_INPUT) for an input that it does not know, and for a value that it would
    refuse after payment.
    """
    preset = wanted_preset(arguments, images)
    trainer = chosen_trainer(arguments)
    remote = api.model(trainer.model)
    live = () if remote is None else remote.inputs
    settings = said_settings(put_in(preset, usual, trainer, remote, console), arguments)
    settings = _with(settings, trainer, inputs_in_force(trainer, live), arguments.inputs)
    wished = wished_inputs(settings, trainer.traits, defaults_in_force(trainer, live))
    wrong = next((each for each in check_inputs(trainer, live, wished) if each.blocks), None)
    if wrong is not None:
        raise failure(Kind.INVALID_INPUT, subject=wrong.name, detail=_bounds(wrong.input))
    return settings


def said_settings(usual: TrainingSettings, arguments: argparse.Namespace) -> TrainingSettings:
    """What the words say, and ``usual`` for what they leave open."""
    said = {
        "steps": arguments.steps,
        "lora_rank": arguments.rank,
        "learning_rate": arguments.learning_rate,
    }
    return replace(usual, **{name: value for name, value in said.items() if value is not None})


def _with(
    settings: TrainingSettings,
    trainer: Trainer,
    inputs: Iterable[TrainerInput],
    said: Iterable[tuple[str, str]],
) -> TrainingSettings:
    known = {each.name: each for each in inputs if each.part in {Part.BASIC, Part.ADVANCED}}
    values: dict[str, Any] = {}
    for name, text in said:
        if name not in known:
            raise failure(Kind.INVALID_INPUT, subject=name, detail=", ".join(known))
        values[name] = _read(known[name], text)
    if not trainer.traits.live_form:
        typed = {each.name for each in fields(TrainingSettings)}
        return replace(settings, **{key: each for key, each in values.items() if key in typed})
    values = {each.name: each.value for each in settings.others} | values
    others = tuple(OtherInput(name=name, value=value) for name, value in values.items())
    steps = next((values[name] for name in _STEPS if isinstance(values.get(name), int)), 1000)
    return replace(settings, others=others, steps=steps)


def _read(taken: TrainerInput, text: str) -> Value:
    """The value; the text itself where it is none of that type, for the check to refuse."""
    try:
        if taken.type is InputType.WHOLE:
            return int(text)
        if taken.type is InputType.NUMBER:
            return float(text)
    except ValueError:
        return text
    if taken.type is InputType.YES_NO:
        return {"true": True, "yes": True, "false": False, "no": False}.get(text.lower(), text)
    return text


def _bounds(taken: TrainerInput | None) -> str:
    if taken is None:
        return ""
    if taken.choices:
        return ", ".join(map(str, taken.choices))
    low, high = taken.low, taken.high
    if low is None and high is None:
        return taken.meaning
    return f"{'' if low is None else f'{low:g}'}…{'' if high is None else f'{high:g}'}"


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name.strip(), value.strip()
