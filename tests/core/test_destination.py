"""What there is under a model's name, and what that means for a training."""

import pytest

from fluxtune_desktop.core.destination import (
    Destination,
    DestinationState,
    Found,
    another_name,
    destination_line,
    destination_of,
    other_owner,
    without_owner,
)
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName, VersionId, is_model_name
from fluxtune_desktop.core.preflight import Level
from fluxtune_desktop.core.remote import RemoteModel

NAME = ModelName(owner="guido", name="smoke")
LORA = frozenset({"prompt", "lora_scale", "replicate_weights"})


def model(
    *, private: bool = True, trained: bool = True, takes: frozenset[str] = LORA
) -> RemoteModel:
    version = VersionId("a" * 64) if trained else None
    return RemoteModel(name=NAME, private=private, latest_version=version, takes=takes)


@pytest.mark.parametrize(
    ("there", "here", "state"),
    [
        (None, False, DestinationState.FREE),
        (None, True, DestinationState.GONE),
        (model(trained=False, takes=frozenset()), False, DestinationState.EMPTY),
        (model(), True, DestinationState.OURS),
        (model(), False, DestinationState.YOURS),
        (model(takes=frozenset({"prompt", "max_tokens"})), False, DestinationState.OTHER),
        (model(takes=frozenset()), False, DestinationState.YOURS),
        (model(private=False), True, DestinationState.PUBLIC),
        (model(private=False, trained=False), False, DestinationState.PUBLIC),
    ],
)
def test_the_answer_and_our_own_runs_tell_what_it_is(
    there: RemoteModel | None, here: bool, state: DestinationState
) -> None:
    assert destination_of(NAME, Found(model=there), trained_here=here).state is state


@pytest.mark.parametrize("state", list(DestinationState))
def test_only_a_public_model_blocks_a_training(state: DestinationState) -> None:
    line = destination_line(Destination(name=NAME, state=state, versions=2))
    assert (line.level is Level.BLOCKS) == (state is DestinationState.PUBLIC)
    assert line.params == {"why": state.value, "name": "guido/smoke", "versions": 2}


def test_why_nobody_knows_goes_with_the_line() -> None:
    problem = Problem(kind=Kind.OFFLINE)
    unknown = Destination(name=NAME, state=DestinationState.UNKNOWN, problem=problem)
    line = destination_line(unknown)
    assert (line.level, line.problem) == (Level.WARN, problem)


@pytest.mark.parametrize(
    ("typed", "stranger", "name"),
    [
        ("smoke", "", "smoke"),
        ("guido/smoke", "", "smoke"),
        ("guido / smoke", "", "smoke"),
        ("acme/smoke", "acme", "acme/smoke"),
        ("/smoke", "", "/smoke"),
        ("acme/", "acme", "acme/"),
    ],
)
def test_an_owner_may_be_typed_along(typed: str, stranger: str, name: str) -> None:
    assert other_owner(typed, "guido") == stranger
    assert without_owner(typed, "guido") == name


def test_while_the_account_is_not_known_no_owner_is_a_stranger() -> None:
    assert other_owner("acme/smoke", "") == ""


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("smoke", "smoke-2"),
        ("smoke-2", "smoke-3"),
        ("smoke-9", "smoke-10"),
        ("smoke-ink", "smoke-ink-2"),
        ("style-20261123", "style-20261123-2"),
        ("x" * 63, ""),
    ],
)
def test_another_name_counts_on(name: str, following: str) -> None:
    assert another_name(name) == following
    assert not following or is_model_name(following)
