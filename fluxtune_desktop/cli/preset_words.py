"""``--preset``: a preset by its name, or out of a file that somebody shared."""

import argparse
from pathlib import Path

from fluxtune_desktop.adapters.presets_file import PresetsFile, read_preset
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.presets import Preset, named, shipped_preset, take
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.remote import RemoteModel
from fluxtune_desktop.core.trainers import Trainer, TrainerLook, trainer_named
from fluxtune_desktop.wiring import dirs

_SHIPPED = ", ".join(subject.value for subject in Subject)


def preset_option(parser: argparse.ArgumentParser) -> None:
    """The word; what other words set overrules the preset."""
    parser.add_argument(
        "--preset", default="", metavar="NAME|FILE", help=f"{_SHIPPED}, one of yours, or a file"
    )


def wanted_preset(arguments: argparse.Namespace, images: int) -> Preset | None:
    """The preset that the words name, None for none; its trainer is chosen with it, unless the
    words name another.

    Raises Failure(MISSING) for one that is not there, BAD_PRESET for a file that is none, and
    INVALID_INPUT for one of a trainer that the program does not know.
    """
    if not arguments.preset:
        return None
    preset = _found(arguments.preset, images)
    if trainer_named(shipped_trainers(), preset.trainer) is None:
        raise failure(Kind.INVALID_INPUT, subject=preset.name, detail=str(preset.trainer))
    if arguments.trainer is None:
        arguments.trainer = str(preset.trainer)
    return preset


def put_in(
    preset: Preset | None,
    settings: TrainingSettings,
    trainer: Trainer,
    remote: RemoteModel | None,
    console: Console,
) -> TrainingSettings:
    """The settings with the preset, as far as the version in force takes it; the rest is told."""
    if preset is None:
        return settings
    look = TrainerLook(
        trainer=trainer,
        live=() if remote is None else remote.inputs,
        version=None if remote is None else remote.latest_version,
    )
    taken = take(preset, look, settings)
    console.error(f"Preset: {preset.name}")
    if preset.trainer != trainer.model:
        console.error(f"It is for another trainer: {preset.trainer}")
    if taken.other_version:
        console.error("It was made for another version of the trainer.")
    for each in taken.left_out:
        console.error(f"Left out: {each.name} ({each.why.value.replace('_', ' ')})")
    return taken.settings


def _found(words: str, images: int) -> Preset:
    file = Path(words)
    if file.suffix.lower() == ".json" or len(file.parts) > 1:
        return read_preset(file)
    own = PresetsFile(dirs().presets_file).load().presets
    preset = named(own, words)
    if preset is not None:
        return preset
    subject = next((each for each in Subject if each.value == words.strip().casefold()), None)
    if subject is None:
        known = ", ".join([*(each.name for each in own), _SHIPPED])
        raise failure(Kind.MISSING, subject=words, detail=known)
    return shipped_preset(shipped_trainers()[0], subject, images)
