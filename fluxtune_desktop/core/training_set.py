"""What a run was trained on: its ``dataset.json``, read."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedImage:
    """One image as it was packed. ``name`` is its file in the project at that time, ``sha256`` that
    of the file's bytes; ``edits`` tells one way of cropping, turning and mirroring from another.
    """

    name: str
    sha256: str
    caption: str
    edits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingSet:
    """All images of a run, in the order of the package."""

    images: tuple[TrainedImage, ...]


def training_set_of(text: str) -> TrainingSet:
    """Read the text of a ``dataset.json``. Raises ValueError when it is something else."""
    found = json.loads(text)
    entries = found.get("images") if isinstance(found, dict) else None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError("no list of images")
    return TrainingSet(images=tuple(_image(entry) for entry in entries))


def _image(entry: dict[str, Any]) -> TrainedImage:
    name, digest, edits = entry.get("source"), entry.get("sha256"), entry.get("edits")
    if not isinstance(name, str) or not isinstance(digest, str):
        raise ValueError("an image without a name")
    return TrainedImage(
        name=name,
        sha256=digest,
        caption=str(entry.get("caption") or ""),
        edits=json.dumps(edits, sort_keys=True) if edits else "",
    )
