"""The trainers that the program ships with: ``resources/data/trainers.json``."""

import json
from functools import cache
from pathlib import Path

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.journal_codec import Json, decode
from fluxtune_desktop.core.trainers import Trainer
from fluxtune_desktop.resources_path import resource_path


@cache
def shipped_trainers() -> tuple[Trainer, ...]:
    """All of them; the first is the usual one. Blocks; raises Failure when the file is spoiled."""
    return read_trainers(resource_path("data", "trainers.json"))


def read_trainers(file: Path) -> tuple[Trainer, ...]:
    """The trainers of a file. Raises Failure."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return tuple(_trainer(each) for each in found["trainers"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise failure(Kind.FILE_TROUBLE, subject=str(file), detail=str(error)) from error


def _trainer(found: Json) -> Trainer:
    model = ModelName.parse(found["model"])
    return decode(
        Trainer, {key: value for key, value in found.items() if key != "model"}, model=model
    )
