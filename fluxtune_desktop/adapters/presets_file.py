"""``presets.json``: the person's own presets; and a preset as a file of its own, to be shared."""

import json
import threading
from collections.abc import Iterable
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ModelName, VersionId
from fluxtune_desktop.core.presets import (
    LONGEST_NAME,
    KeptPresets,
    Preset,
    free_name,
    is_preset_name,
    named,
)
from fluxtune_desktop.core.token_shapes import refuse_tokens, tokens_in
from fluxtune_desktop.core.training_values import OtherInput, Value

FORMAT = 1
"""A higher number was written by a newer program: its file is left alone."""
_MARK = "preset"
_MOST_BYTES = 1_000_000
_MOST_INPUTS = 200
_LONGEST_TEXT = 10_000


class PresetsFile:
    """Its verbs block; one file for all windows, the last writing counts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def load(self) -> KeptPresets:
        """All presets. A damaged file is put aside. Raises Failure for one that a newer program
        wrote, and for one that cannot be read."""
        with self._lock:
            with file_trouble(self._path):
                if not self._path.exists():
                    return KeptPresets()
                data = self._path.read_bytes()
            return self._understood(data)

    def save(self, presets: Iterable[Preset]) -> None:
        """Write these in the place of all others. Raises Failure."""
        whole = {"format": FORMAT, "presets": [_plain(each) for each in presets]}
        text = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
        with self._lock:
            make_folder(self._path.parent)
            write_durably(self._path, text.encode("utf-8"))

    def _understood(self, data: bytes) -> KeptPresets:
        try:
            whole = json.loads(data)
            found = whole["presets"]
            newer = whole["format"] > FORMAT
        except (ValueError, RecursionError, KeyError, TypeError):
            return KeptPresets(spoiled=self._put_aside(data))
        if newer:
            raise failure(Kind.NEWER_PRESET, subject=self._path.name)
        presets: list[Preset] = []
        for each in found if isinstance(found, list) else ():
            try:
                preset = _preset(each)
            except ValueError:
                continue
            if named(presets, preset.name) is None:
                presets.append(preset)
        whole_file = isinstance(found, list) and len(presets) == len(found)
        spoiled = None if whole_file else self._put_aside(data)
        return KeptPresets(presets=tuple(presets), spoiled=spoiled)

    def _put_aside(self, data: bytes) -> Path:
        """A copy: the next writing takes the place of the damaged file."""
        stem = self._path.stem
        places = [self._path.with_name(f"{stem}-damaged{tail}.json") for tail in ("", *range(2, 9))]
        for place in places:
            with file_trouble(place):
                if place.exists() and place.read_bytes() == data:
                    return place
                if not place.exists():
                    write_durably(place, data)
                    return place
        write_durably(places[-1], data)
        return places[-1]


def preset_file(preset: Preset) -> bytes:
    """A preset as a file that can be given away. Raises Failure(TOKEN_INSIDE)."""
    whole = {"fluxtune": _MARK, "format": FORMAT, **_plain(preset)}
    text = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
    refuse_tokens(text, subject=preset.name)
    return text.encode("utf-8")


def read_preset(file: Path) -> Preset:
    """The preset of such a file. Blocks; raises Failure(BAD_PRESET) for anything else."""
    with file_trouble(file):
        if file.stat().st_size > _MOST_BYTES:
            raise failure(Kind.BAD_PRESET, subject=file.name)
        data = file.read_bytes()
    try:
        whole = json.loads(data.decode("utf-8-sig"))
        if not isinstance(whole, dict) or whole.get("fluxtune") != _MARK:
            raise ValueError("no preset")
        preset = _preset(whole, file.stem)
    except (ValueError, RecursionError) as spoiled:
        raise failure(Kind.BAD_PRESET, subject=file.name) from spoiled
    if isinstance(whole.get("format"), int) and whole["format"] > FORMAT:
        raise failure(Kind.NEWER_PRESET, subject=file.name)
    return preset


def _plain(preset: Preset) -> dict[str, object]:
    return {
        "name": preset.name,
        "trainer": str(preset.trainer),
        "version": preset.version,
        "inputs": {each.name: each.value for each in preset.inputs},
    }


def _preset(found: object, fallback: str = "") -> Preset:
    """Raises ValueError."""
    if not isinstance(found, dict):
        raise ValueError("no object")
    trainer, inputs, version = found.get("trainer"), found.get("inputs"), found.get("version")
    if not isinstance(trainer, str) or not isinstance(inputs, dict):
        raise ValueError("no trainer or no inputs")
    return Preset(
        name=_name(found.get("name"), fallback),
        trainer=ModelName.parse(trainer),
        inputs=tuple(_inputs(inputs)),
        version=VersionId(version) if isinstance(version, str) and version else None,
    )


def _name(found: object, fallback: str) -> str:
    for each in (found, fallback):
        name = " ".join(each.split())[:LONGEST_NAME] if isinstance(each, str) else ""
        if is_preset_name(name) and not tokens_in(name):
            return name
    if fallback:
        return free_name((), "")
    raise ValueError("no name")


def _inputs(found: dict[str, object]) -> Iterable[OtherInput]:
    """What has no value that any input could have stays in as a text: the check refuses it."""
    for name, value in list(found.items())[:_MOST_INPUTS]:
        if value is not None:
            yield OtherInput(name=name[:LONGEST_NAME], value=_value(value))


def _value(value: object) -> Value:
    if isinstance(value, bool | int | float):
        return value
    return (value if isinstance(value, str) else json.dumps(value))[:_LONGEST_TEXT]
