"""A run that goes on, and cannot be seen, written down or understood, says why and what to do."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui.training.run_words import run_state, story
from fluxtune_desktop.ui.training.waiting_words import waiting_story

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)


def run(kind: Kind | None = None, *, phase: Phase = Phase.TRAINING, **facts: object) -> Job:
    plan = TrainingPlan(
        run=RunId("run-4"),
        number=4,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=NOW,
    )
    problem = None if kind is None else Problem(kind=kind)
    known = Job(plan=plan, phase=phase, problem=problem, stale=kind is not None, updated_at=NOW)
    training = None if phase in {Phase.UPLOADING, Phase.UNCONFIRMED} else TrainingId("t")
    return replace(known, training=training, **facts)  # type: ignore[arg-type]


def said(job: Job) -> str:
    told = story(job, Prices(), now=NOW)
    assert told is not None
    return " ".join((told.title, *told.sentences))


def test_nothing_is_said_of_a_run_that_is_well() -> None:
    assert waiting_story(run(), now=NOW) is None


@pytest.mark.parametrize("kind", Kind)
def test_whatever_the_trouble_a_training_goes_on_and_is_not_charged_twice(kind: Kind) -> None:
    words = said(run(kind))
    assert "goes on" in words
    assert "Nothing was charged" not in words
    assert "%1" not in words


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Kind.OFFLINE, "No answer from Replicate"),
        (Kind.TIMEOUT, "No answer from Replicate"),
        (Kind.UNAUTHORIZED, "does not accept the token any more"),
        (Kind.NO_TOKEN, "There is no token"),
        (Kind.KEYRING_LOCKED, "keyring is locked"),
        (Kind.NOT_FOUND, "does not show this training"),
        (Kind.FORBIDDEN, "the account guido"),
        (Kind.THROTTLED, "less often"),
        (Kind.SERVER, "trouble of its own"),
        (Kind.UNTRUSTED, "not safe"),
        (Kind.MISSING, "Bring the project's folder back"),
        (Kind.DISK_FULL, "Make room on the disk"),
        (Kind.READ_ONLY, "Make the folder writable"),
    ],
)
def test_each_trouble_has_its_own_sentence(kind: Kind, expected: str) -> None:
    assert expected in said(run(kind))


def test_how_old_the_picture_is_is_said() -> None:
    assert "What you see here is of today" in said(run(Kind.OFFLINE))
    assert "What you see" not in said(run(Kind.OFFLINE, phase=Phase.UPLOADING))


def test_before_it_was_sent_nothing_is_said_to_go_on_there() -> None:
    assert "goes on there" not in said(run(Kind.OFFLINE, phase=Phase.UPLOADING))


def test_a_folder_that_cannot_be_written_is_told_while_the_service_answers() -> None:
    told = said(run(Kind.MISSING, stale=False))
    assert "cannot be written into the project" in told


def test_a_state_that_has_no_name_here_is_told_in_the_services_word() -> None:
    assert "“booting”" in said(run(unknown_status="booting"))


def test_nobody_is_said_to_look_for_a_run_while_the_token_is_refused() -> None:
    assert "Looking for" in said(run(phase=Phase.UNCONFIRMED))
    refused = run(Kind.UNAUTHORIZED, phase=Phase.UNCONFIRMED)
    assert "does not accept the token" in said(refused)


def test_the_list_of_runs_names_the_trouble() -> None:
    assert run_state(run(Kind.OFFLINE), Prices()).endswith("no connection")
    assert run_state(run(Kind.UNAUTHORIZED), Prices()).endswith("token not accepted")
    assert run_state(run(Kind.NOT_FOUND), Prices()).endswith("not shown there")
