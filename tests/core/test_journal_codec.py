"""What is written into a journal comes back as it was."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from fluxtune_desktop.core.errors import Kind, Problem, Sent
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId, UploadId
from fluxtune_desktop.core.jobs import Job, Phase, Upload
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings

PLAN = TrainingPlan(
    run=RunId("r1"),
    number=3,
    service="practice",
    destination=ModelName(owner="me", name="smoke"),
    created_at=datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC),
    settings=TrainingSettings(trigger_word="SMK", learning_rate=0.0001, autocaption=True),
    publish_to="me/smoke",
)
JOB = Job(
    plan=PLAN,
    phase=Phase.UNCONFIRMED,
    attempt=2,
    upload=Upload(id=UploadId("u"), url="https://x/y", size=5),
    submitted_at=datetime(2026, 1, 2, tzinfo=UTC),
    training=TrainingId("t"),
    predict_seconds=12.5,
    asks=True,
    problem=Problem(kind=Kind.TIMEOUT, subject="x", retry_after=2.0, sent=Sent.UNKNOWN),
)


def through_json(value):
    return json.loads(json.dumps(encode(value)))


def test_a_plan_and_a_job_come_back():
    assert decode(TrainingPlan, through_json(PLAN)) == PLAN
    assert decode(Job, through_json(JOB)) == JOB


def test_times_are_written_in_utc():
    there = timezone(timedelta(hours=2))
    upload = Upload(
        id=UploadId("u"), url="", size=1, expires_at=datetime(2026, 1, 1, 2, tzinfo=there)
    )
    assert encode(upload)["expires_at"] == "2026-01-01T00:00:00+00:00"


def test_unknown_keys_are_passed_over_and_wrong_values_take_their_default():
    found = {**through_json(JOB), "new": {"a": 1}, "attempt": "two", "problem": {"kind": "odd"}}
    job = decode(Job, found)
    assert job.attempt == 1
    assert job.problem is None
    assert job.training == "t"


def test_whole_numbers_are_taken_for_fractions():
    assert decode(Job, {**through_json(JOB), "predict_seconds": 12}).predict_seconds == 12.0


@pytest.mark.parametrize(
    "spoiled", [{"phase": "levitating"}, {"plan": None}, {"plan": {"run": "r1"}}]
)
def test_a_state_is_never_guessed(spoiled):
    with pytest.raises(ValueError, match=r"."):
        decode(Job, {**through_json(JOB), **spoiled})


def test_what_is_missing_may_be_given():
    assert decode(Job, {"phase": "queued"}, plan=PLAN) == Job(plan=PLAN, phase=Phase.QUEUED)
