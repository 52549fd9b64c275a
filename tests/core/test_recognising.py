"""Which trainings are a run's: by its name, by its file, and rarely by the version they made."""

from datetime import UTC, datetime, timedelta

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId, UploadId
from fluxtune_desktop.core.jobs import Job, Phase, Upload
from fluxtune_desktop.core.plan import TrainingPlan, package_name, run_marker
from fluxtune_desktop.core.recognising import kept_of, looked_for_since, names, proven
from fluxtune_desktop.core.remote import RemoteStatus, RemoteTraining

SENT = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
RUN = RunId("20261101-k3")
MODEL = ModelName(owner="guido", name="smoke")


def job(run: RunId = RUN, *, phase: Phase = Phase.UNCONFIRMED, **facts: object) -> Job:
    plan = TrainingPlan(run=run, number=1, service="replicate", destination=MODEL, created_at=SENT)
    return Job(plan=plan, phase=phase, **{"submitted_at": SENT, **facts})  # type: ignore[arg-type]


def training(
    name: str = "t1",
    *,
    mark: str = "",
    images: str = "https://replicate.delivery/pbxt/x/data.zip",
    status: RemoteStatus = RemoteStatus.PROCESSING,
    after: float = 5.0,
    version: str | None = None,
) -> RemoteTraining:
    return RemoteTraining(
        id=TrainingId(name),
        status=status,
        input={"input_images": images, **({"wandb_run": mark} if mark else {})},
        created_at=SENT + timedelta(seconds=after),
        model_version=version,
    )


def found(of: Job, *trainings: RemoteTraining, others: tuple[Job, ...] = ()) -> list[str]:
    return [each.id for each in proven(of, trainings, lambda: others)]


def test_the_mark_is_proof_wherever_the_images_come_from() -> None:
    assert found(job(), training(mark=run_marker(RUN)), training("t2")) == ["t1"]


def test_the_name_of_the_file_is_proof_without_a_mark() -> None:
    images = f"https://replicate.delivery/pbxt/x/{package_name(RUN, 1)}"
    assert found(job(), training(images=images)) == ["t1"]


def test_the_upload_is_proof_where_its_address_was_not_rewritten() -> None:
    upload = Upload(id=UploadId("f1"), url="https://api.replicate.com/v1/files/f1", size=1)
    assert found(job(upload=upload), training(images=upload.url)) == ["t1"]


def test_another_runs_mark_is_none() -> None:
    assert not names(job(), training(mark=run_marker(RunId("20261101-zz"))))


VERSION = f"{MODEL}:0123"


def test_a_version_of_our_model_is_proof_when_only_we_can_have_made_it() -> None:
    assert found(job(), training(version=VERSION, status=RemoteStatus.SUCCEEDED)) == ["t1"]


@pytest.mark.parametrize(
    "other",
    [
        training(version=VERSION, after=-600),
        training(version="guido/other:0123"),
        training(version=VERSION, mark=run_marker(RunId("20261101-zz"))),
    ],
)
def test_an_older_version_another_model_or_another_runs_prove_nothing(
    other: RemoteTraining,
) -> None:
    assert found(job(), other) == []


def test_a_version_older_by_replicates_own_clock_proves_nothing() -> None:
    reached = SENT + timedelta(seconds=10)
    assert found(job(reached_at=reached), training(version=VERSION, after=5)) == []


def test_of_two_versions_neither_proves_anything() -> None:
    assert found(job(), training(version=VERSION), training("t2", version=VERSION)) == []


@pytest.mark.parametrize(
    "other",
    [
        job(RunId("r2"), phase=Phase.TRAINING, training=TrainingId("t9")),
        job(RunId("r2"), phase=Phase.UNCONFIRMED),
        job(RunId("r2"), phase=Phase.CANCELED),
        job(RunId("r2"), phase=Phase.DONE, training=TrainingId("t1")),
    ],
)
def test_a_version_proves_nothing_while_another_run_may_have_made_it(other: Job) -> None:
    assert found(job(), training(version=VERSION), others=(other,)) == []


def test_a_run_that_came_to_its_end_elsewhere_does_not_stand_in_the_way() -> None:
    other = job(RunId("r2"), phase=Phase.DONE, training=TrainingId("t9"))
    assert found(job(), training(version=VERSION), others=(other,)) == ["t1"]


def test_of_several_one_that_is_furthest_is_kept_then_the_oldest() -> None:
    waiting = training("waiting", status=RemoteStatus.STARTING, after=1)
    older, newer = training("older", after=2), training("newer", after=3)
    done = training("done", status=RemoteStatus.SUCCEEDED, after=4)
    failed = training("failed", status=RemoteStatus.FAILED, after=0)
    assert kept_of([failed, waiting, newer, older]).id == "older"
    assert kept_of([older, done]).id == "done"
    assert kept_of([failed, waiting]).id == "waiting"


@pytest.mark.parametrize(
    ("status", "counts"),
    [
        (RemoteStatus.STARTING, False),
        (RemoteStatus.FAILED, False),
        (RemoteStatus.CANCELED, False),
        (RemoteStatus.PROCESSING, True),
        (RemoteStatus.SUCCEEDED, True),
    ],
)
def test_an_earlier_attempt_counts_only_if_it_had_its_images_before_the_fence(
    status: RemoteStatus, counts: bool
) -> None:
    first = training(mark=run_marker(RUN, 1), status=status)
    assert bool(found(job(attempt=2), first)) is counts
    assert found(job(), first) == ["t1"]


def test_the_list_is_read_from_before_the_first_request_by_either_clock() -> None:
    # A local clock that is five hours ahead would look too late.
    assert looked_for_since(job()) == SENT - timedelta(hours=1)
    reached = SENT - timedelta(hours=5)
    assert looked_for_since(job(reached_at=reached)) == reached
