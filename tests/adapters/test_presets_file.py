"""The file of the presets, and a preset as a file of its own."""

import json
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.presets_file import PresetsFile, preset_file, read_preset
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import VersionId
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.presets import Preset, preset_of
from fluxtune_desktop.core.trainers import TrainerLook
from fluxtune_desktop.core.training_values import OtherInput

OSTRIS = shipped_trainers()[0]
LOOK = TrainerLook(trainer=OSTRIS, version=VersionId("b" * 64))
INK = preset_of("Ink & fog", TrainingSettings(steps=1400, learning_rate=0.0002), LOOK)
DANCERS = preset_of("Dancers", TrainingSettings(resolution="768"), LOOK)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "config" / "presets.json"


def test_what_is_saved_is_loaded(place: Path) -> None:
    file = PresetsFile(place)
    assert file.load().presets == ()
    file.save((DANCERS, INK))
    assert PresetsFile(place).load().presets == (DANCERS, INK)
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 1}', b"\xff\xfe", b'{"a": 1}'])
def test_a_damaged_file_is_kept_beside_and_told(place: Path, content: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    file = PresetsFile(place)
    found = file.load()
    assert found.presets == ()
    assert found.spoiled is not None
    file.save((INK,))
    assert found.spoiled.read_bytes() == content
    assert file.load().presets == (INK,)


def test_what_is_whole_in_a_damaged_file_is_used(place: Path) -> None:
    file = PresetsFile(place)
    file.save((DANCERS, INK))
    whole = json.loads(place.read_text())
    whole["presets"][0]["trainer"] = 7
    place.write_text(json.dumps(whole))
    found = file.load()
    assert found.presets == (INK,)
    assert found.spoiled is not None
    # Looking twice makes no second copy.
    assert file.load().spoiled == found.spoiled


def test_the_file_of_a_newer_program_is_left_alone(place: Path) -> None:
    place.parent.mkdir()
    place.write_text('{"format": 2, "presets": []}')
    with pytest.raises(Failure) as refused:
        PresetsFile(place).load()
    assert refused.value.problem.kind is Kind.NEWER_PRESET
    assert place.read_text() == '{"format": 2, "presets": []}'


def test_a_preset_goes_away_as_a_file_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "ink.json"
    file.write_bytes(preset_file(INK))
    assert read_preset(file) == INK


def test_nothing_that_looks_like_a_token_goes_into_such_a_file() -> None:
    secret = OtherInput(name="autocaption_prefix", value="hf_" + "a" * 34)
    with pytest.raises(Failure) as refused:
        preset_file(Preset(name="Ink", trainer=OSTRIS.model, inputs=(secret,)))
    assert refused.value.problem.kind is Kind.TOKEN_INSIDE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no json",
        b"[1, 2]",
        b'{"001.png": "a dancer"}',
        b'{"fluxtune": "preset"}',
        b'{"fluxtune": "preset", "trainer": "nobody", "inputs": {}}',
        b"[" * 100_000,
        b"\xff" * 40,
    ],
)
def test_another_file_is_no_preset(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "captions.json"
    file.write_bytes(content)
    with pytest.raises(Failure) as refused:
        read_preset(file)
    assert refused.value.problem.kind is Kind.BAD_PRESET


def test_a_preset_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ink.json"
    file.write_bytes(preset_file(INK).replace(b'"format": 1', b'"format": 2'))
    with pytest.raises(Failure) as refused:
        read_preset(file)
    assert refused.value.problem.kind is Kind.NEWER_PRESET


def test_what_no_input_could_be_stays_in_to_be_told(tmp_path: Path) -> None:
    whole = json.loads(preset_file(INK))
    whole["inputs"] = {"steps": [1, 2], "optimizer": None, "batch_size": 2}
    whole["name"] = "  two\nlines  "
    file = tmp_path / "ink.json"
    file.write_text("\ufeff" + json.dumps(whole), encoding="utf-8")
    found = read_preset(file)
    assert found.name == "two lines"
    assert {each.name: each.value for each in found.inputs} == {"steps": "[1, 2]", "batch_size": 2}


def test_one_without_a_name_is_called_by_its_file(tmp_path: Path) -> None:
    whole = json.loads(preset_file(INK))
    del whole["name"]
    file = tmp_path / "fog at sea.json"
    file.write_text(json.dumps(whole))
    assert read_preset(file).name == "fog at sea"
