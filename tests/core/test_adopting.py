"""Which trainings of the account can become runs, and what is known of them then."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.adopting import Known, adopted, known_of, past_trainings
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import OSTRIS_TRAINER, TrainerTraits, TrainingPlan, run_marker
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining

AT = datetime(2025, 3, 4, 10, 0, tzinfo=UTC)
FAST = ModelName(owner="replicate", name="fast-flux-trainer")
TRAINERS = (OSTRIS_TRAINER, FAST)
TOKEN = "hf_" + "a1B2c3D4e5" * 3 + "f6G7"
REMOTE = RemoteTraining(
    id=TrainingId("t1"),
    trainer=str(OSTRIS_TRAINER),
    status=RemoteStatus.SUCCEEDED,
    input={"trigger_word": "SMK", "steps": 1500, "lora_rank": "many", "hf_token": "[REDACTED]"},
    created_at=AT,
    predict_seconds=1300.0,
    model_version="me/smoke:" + "ab" * 32,
)


def found(remote: RemoteTraining, known: Known = Known()) -> list[TrainingId]:  # noqa: B008
    return [past.id for past in past_trainings([remote], known, TRAINERS)]


def a_run(*, training: str | None = None, phase: Phase = Phase.UNCONFIRMED) -> Job:
    plan = TrainingPlan(
        run=RunId("20250304-100000-abcdef"),
        number=1,
        service="replicate",
        destination=ModelName(owner="me", name="smoke"),
        created_at=AT,
    )
    return Job(plan=plan, phase=phase, training=TrainingId(training) if training else None)


def test_one_that_succeeded_can_be_taken_over() -> None:
    (past,) = past_trainings([REMOTE], Known(), TRAINERS)
    assert past.model == ModelName(owner="me", name="smoke")
    assert past.settings.trigger_word == "SMK"
    assert past.settings.steps == 1500
    assert past.settings.lora_rank == 16, "what makes no sense is as the trainer has it"


@pytest.mark.parametrize("status", [each for each in RemoteStatus if each.value != "succeeded"])
def test_any_other_cannot(status: RemoteStatus) -> None:
    assert found(replace(REMOTE, status=status)) == []


@pytest.mark.parametrize(
    "odd",
    [
        replace(REMOTE, model_version=None),
        replace(REMOTE, model_version="nonsense"),
        replace(REMOTE, created_at=None),
        replace(REMOTE, trainer="somebody/sdxl"),
    ],
    ids=["no version", "an odd one", "no time", "another trainer"],
)
def test_one_of_which_too_little_is_known_cannot(odd: RemoteTraining) -> None:
    assert found(odd) == []


def test_what_a_project_holds_is_not_taken_over_again() -> None:
    known = known_of([a_run(training="t1", phase=Phase.DONE)])
    assert found(REMOTE, known) == []
    assert found(replace(REMOTE, id=TrainingId("t2")), known) == [TrainingId("t2")]


def test_what_carries_the_mark_of_a_run_that_is_known_belongs_to_it() -> None:
    run = a_run(phase=Phase.CANCELED)
    marked = replace(REMOTE, input={"wandb_run": run_marker(run.run)})
    assert found(marked, known_of([run])) == []
    assert found(marked) == [REMOTE.id], "the folder of that run may be gone"


def test_while_the_answer_of_a_run_is_lost_nothing_of_its_model_is_taken_over() -> None:
    assert found(REMOTE, known_of([a_run()])) == []


def test_without_a_trigger_word_it_is_the_trainers_own() -> None:
    (past,) = past_trainings([replace(REMOTE, input={})], Known(), TRAINERS)
    assert past.settings.trigger_word == "TOK"


def test_no_secret_and_no_address_of_images_becomes_a_setting() -> None:
    inputs = {
        "trigger_word": "SMK",
        "input_images": "https://replicate.delivery/a.zip",
        "lora_type": "style",
        "hf_token": TOKEN,
        "note": TOKEN,
        "other": "[REDACTED]",
    }
    fast = replace(REMOTE, trainer=str(FAST), input=inputs)
    (past,) = past_trainings([fast], Known(), TRAINERS)
    assert [each.name for each in past.settings.others] == ["lora_type"]
    assert TOKEN not in repr(past)


@pytest.mark.parametrize(
    ("url", "phase"), [(None, Phase.DONE), ("https://x/t.tar", Phase.DOWNLOADING)]
)
def test_it_becomes_a_run_whose_file_is_still_to_be_fetched_where_it_is_kept(
    url: str | None, phase: Phase
) -> None:
    (past,) = past_trainings([replace(REMOTE, weights_url=url)], Known(), TRAINERS)
    job = adopted(
        past,
        service="replicate",
        host="studio",
        number=3,
        now=datetime(2026, 11, 23, tzinfo=UTC),
        chance=1,
        traits=TrainerTraits(),
    )
    assert job.phase is phase
    assert job.plan.adopted
    assert (job.plan.number, job.plan.created_at) == (3, AT)
    assert (job.training, job.predict_seconds) == (REMOTE.id, 1300.0)
