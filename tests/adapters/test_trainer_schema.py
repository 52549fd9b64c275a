"""The live schema of a trainer, as cog writes it and as it may come otherwise."""

import pytest

from fluxtune_desktop.adapters.trainer_schema import training_inputs
from fluxtune_desktop.core.trainers import InputType, TrainerInput


def one(entry: object, **schemas: object) -> TrainerInput:
    (found,) = training_inputs({"TrainingInput": {"properties": {"x": entry}}, **schemas})
    return found


def test_bounds_default_and_words_are_read() -> None:
    entry = {
        "type": "integer",
        "title": "Steps",
        "default": 1000,
        "minimum": 3,
        "maximum": 6000,
        "description": "How long",
    }
    found = one(entry)
    assert (found.type, found.default, found.low, found.high) == (InputType.WHOLE, 1000, 3, 6000)
    assert (found.title, found.meaning) == ("Steps", "How long")


def test_a_choice_stands_in_a_schema_of_its_own() -> None:
    entry = {"allOf": [{"$ref": "#/components/schemas/kind"}], "default": "style"}
    found = one(entry, kind={"type": "string", "enum": ["subject", "style"], "description": "An."})
    assert found.choices == ("subject", "style")
    assert (found.type, found.default, found.meaning) == (InputType.TEXT, "style", "")


def test_an_input_that_may_be_null_has_the_type_of_its_other_half() -> None:
    entry = {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]}
    found = one(entry)
    assert (found.type, found.low, found.default) == (InputType.WHOLE, 1, None)


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ({"type": "string", "format": "uri"}, InputType.FILE),
        ({"type": "string", "format": "password", "x-cog-secret": True}, InputType.SECRET),
        ({"type": "array"}, InputType.UNKNOWN),
        ({}, InputType.UNKNOWN),
        ("odd", InputType.UNKNOWN),
        ({"allOf": [{"$ref": "#/nowhere"}]}, InputType.UNKNOWN),
        ({"type": ["string", "null"]}, InputType.UNKNOWN),
    ],
)
def test_other_types_are_told_apart(entry: object, kind: InputType) -> None:
    assert one(entry).type is kind


def test_they_come_in_the_order_of_the_form_and_say_which_are_required() -> None:
    schemas = {
        "TrainingInput": {
            "properties": {
                "b": {"type": "string", "x-order": 1},
                "a": {"type": "string", "x-order": 0},
                "c": {"type": "string", "default": "y"},
            },
            "required": ["b", "c", 7],
        }
    }
    found = training_inputs(schemas)
    assert [each.name for each in found] == ["a", "b", "c"]
    # An input with a default may be left out, whatever else is said of it.
    assert [each.name for each in found if each.required] == ["b"]


@pytest.mark.parametrize("schemas", [{}, {"TrainingInput": None}, {"TrainingInput": []}])
def test_no_schema_is_no_inputs(schemas: dict[str, object]) -> None:
    assert training_inputs(schemas) == ()


def test_a_default_of_another_type_is_none() -> None:
    assert one({"type": "integer", "default": "many"}).default is None
    assert one({"type": "boolean", "default": 1}).default is None
