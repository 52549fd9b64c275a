"""The table of steps is the whole machine: every pair is tried."""

from datetime import UTC, datetime
from itertools import product

import pytest

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, VersionId
from fluxtune_desktop.core.jobs import NEXT, Job, Phase
from fluxtune_desktop.core.pictures import PICTURE_NEXT, Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.plan import TrainingPlan

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
MODEL = ModelName(owner="guido", name="smoke-ballerinas")
PLAN = TrainingPlan(
    run=RunId("r1"), number=1, service="practice", destination=MODEL, created_at=NOW
)


def test_every_phase_has_its_row() -> None:
    assert set(NEXT) == set(Phase)
    assert set(PICTURE_NEXT) == set(PicturePhase)


@pytest.mark.parametrize(("before", "after"), list(product(Phase, Phase)))
def test_a_job_takes_the_steps_of_the_table_and_no_others(before: Phase, after: Phase) -> None:
    job = Job(plan=PLAN, phase=before)
    if after in NEXT[before]:
        assert job.to(after).phase is after
    else:
        with pytest.raises(ValueError, match="no step"):
            job.to(after)


@pytest.mark.parametrize(("before", "after"), list(product(PicturePhase, PicturePhase)))
def test_a_picture_does_too(before: PicturePhase, after: PicturePhase) -> None:
    request = PictureRequest(
        id=PictureId("p1"),
        run=RunId("r1"),
        service="practice",
        model=MODEL,
        version=VersionId("0" * 64),
        prompt="a dancer",
        seed=7,
        asked_at=NOW,
    )
    picture = Picture(request=request, phase=before)
    if after in PICTURE_NEXT[before]:
        assert picture.to(after).phase is after
    else:
        with pytest.raises(ValueError, match="no step"):
            picture.to(after)


def test_a_step_forgets_what_belonged_to_the_phase_before() -> None:
    late = Job(
        plan=PLAN,
        phase=Phase.QUEUED,
        fraction=0.5,
        stale=True,
        asks=True,
        problem=Problem(kind=Kind.OFFLINE),
    )
    training = late.to(Phase.TRAINING)
    assert (training.fraction, training.stale, training.asks, training.problem) == (
        None,
        False,
        False,
        None,
    )


def test_ended_jobs_have_no_next_step_but_the_fetching_of_a_file() -> None:
    ended = {phase for phase in Phase if Job(plan=PLAN, phase=phase).ended}
    assert {phase for phase, following in NEXT.items() if not following} == ended - {Phase.DONE}
    assert NEXT[Phase.DONE] == {Phase.DOWNLOADING}
    assert {phase for phase in ended if Job(plan=PLAN, phase=phase).anew().phase is not phase} == {
        Phase.DONE
    }
