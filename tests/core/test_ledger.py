"""What the ledger says of runs and pictures, and which month they belong to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from fluxtune_desktop.core.errors import Kind, Problem, Sent
from fluxtune_desktop.core.ids import (
    ModelName,
    PictureId,
    PredictionId,
    RunId,
    TrainingId,
    VersionId,
)
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.ledger import (
    Entry,
    Sort,
    brought_up,
    by_month,
    entry_of_job,
    entry_of_picture,
    no_credit_since,
    sum_of,
)
from fluxtune_desktop.core.ledger_rows import CSV_HEAD, as_csv, rows_of
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.pricing import Prices

PRICES = Prices()
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MODEL = ModelName(owner="ana", name="smoke")
LOST = Problem(kind=Kind.UNCONFIRMED, sent=Sent.UNKNOWN)


def a_job(phase: Phase, *, service: str = "replicate", **known: object) -> Job:
    plan = TrainingPlan(
        run=RunId("run-4"), number=4, service=service, destination=MODEL, created_at=AT
    )
    return Job(plan=plan, phase=phase, **known)  # type: ignore[arg-type]


def a_picture(phase: PicturePhase, *, number: int = 1, **known: object) -> Picture:
    request = PictureRequest(
        id=PictureId(f"p-{number}"),
        run=RunId("run-4"),
        service="replicate",
        model=MODEL,
        version=VersionId("v"),
        prompt="SMKRINA",
        seed=number,
        asked_at=AT + timedelta(minutes=number),
        group="p",
    )
    return Picture(request=request, phase=phase, **known)  # type: ignore[arg-type]


def of_job(job: Job) -> Entry:
    entry = entry_of_job(job, "/art/smoke", PRICES)
    assert entry is not None
    return entry


def of_picture(picture: Picture) -> Entry:
    entry = entry_of_picture(picture, "/art/smoke", PRICES)
    assert entry is not None
    return entry


@pytest.mark.parametrize("phase", [Phase.UPLOADING, Phase.UNCONFIRMED, Phase.TRAINING])
def test_an_open_run_counts_at_its_upper_estimate(phase: Phase) -> None:
    entry = of_job(a_job(phase))
    assert (entry.open, entry.low, entry.high, entry.real) == (True, 1.5, 2.75, None)
    assert entry.counts == 2.75


@pytest.mark.parametrize(
    ("job", "real"),
    [
        (a_job(Phase.DONE, training=TrainingId("t"), predict_seconds=800.0), 1.22),
        (a_job(Phase.CANCELED), 0.0),
        (a_job(Phase.CANCELED, training=TrainingId("t"), completed_at=AT), 0.0),
        (a_job(Phase.CANCELED, training=TrainingId("t")), None),
        (a_job(Phase.FAILED, problem=Problem(kind=Kind.NO_CREDIT, sent=Sent.REFUSED)), 0.0),
        (a_job(Phase.CANCELED, problem=LOST), None),
        (a_job(Phase.FAILED, training=TrainingId("t")), None),
    ],
)
def test_an_ended_run_counts_what_replicate_billed(job: Job, real: float | None) -> None:
    entry = of_job(job)
    assert (entry.open, entry.real) == (False, real)
    assert entry.counts == (2.75 if real is None else real)


def test_a_picture_costs_its_seconds_and_until_then_its_estimate() -> None:
    made = of_picture(a_picture(PicturePhase.KEPT, predict_seconds=10.0))
    assert (made.real, made.counts) == (0.01525, 0.01525)
    under_way = of_picture(a_picture(PicturePhase.MAKING))
    assert (under_way.open, under_way.counts) == (True, 0.025)
    unsure = a_picture(PicturePhase.KEPT, prediction=PredictionId("x"))
    assert of_picture(unsure).counts == 0.025
    assert of_picture(a_picture(PicturePhase.CANCELED)).counts == 0.0


def test_practice_is_in_no_ledger() -> None:
    assert entry_of_job(a_job(Phase.TRAINING, service="practice"), "/art", PRICES) is None
    shown = a_picture(PicturePhase.KEPT)
    practised = replace(shown, request=replace(shown.request, service="practice"))
    assert entry_of_picture(practised, "/art", PRICES) is None


def test_what_was_expected_and_billed_stays_whatever_prices_are_later() -> None:
    begun = of_job(a_job(Phase.TRAINING))
    done = a_job(Phase.DONE, predict_seconds=800.0)
    dearer = Prices(training_per_second=0.1)
    later = entry_of_job(done, "/moved/smoke", dearer)
    assert later is not None
    news = brought_up({begun.key: begun}, [later])[begun.key]
    assert (news.low, news.high, news.real, news.folder) == (1.5, 2.75, 80.0, "/art/smoke")
    settled = of_job(done)
    assert brought_up({settled.key: settled}, [later]) == {}


def test_nothing_new_is_no_news() -> None:
    entry = of_job(a_job(Phase.TRAINING))
    assert brought_up({entry.key: entry}, [entry]) == {}
    assert brought_up({}, [entry]) == {entry.key: entry}


def test_a_month_is_that_of_the_local_calendar() -> None:
    night = of_job(a_job(Phase.DONE, submitted_at=datetime(2026, 10, 31, 23, 30, tzinfo=UTC)))
    assert list(by_month([night], UTC)) == [(2026, 10)]
    assert list(by_month([night], timezone(timedelta(hours=1)))) == [(2026, 11)]


def test_months_and_their_entries_come_newest_first() -> None:
    days = [datetime(2026, month, day, tzinfo=UTC) for month, day in ((9, 1), (11, 2), (11, 20))]
    entries = [replace(of_job(a_job(Phase.DONE)), key=str(day), at=day) for day in days]
    found = by_month(entries, UTC)
    assert [(month, len(rows)) for month, rows in found.items()] == [
        ((2026, 11), 2),
        ((2026, 9), 1),
    ]
    assert [row.at.day for row in found[2026, 11]] == [20, 2]


def test_pictures_that_were_asked_for_together_are_one_row() -> None:
    pictures = [
        of_picture(a_picture(PicturePhase.KEPT, number=1, predict_seconds=10.0)),
        of_picture(a_picture(PicturePhase.MAKING, number=2)),
    ]
    rows = rows_of([*pictures, of_job(a_job(Phase.TRAINING))])
    assert [(row.sort, row.count, row.open) for row in rows] == [
        (Sort.PICTURE, 2, True),
        (Sort.TRAINING, 1, True),
    ]
    assert (rows[0].project, rows[0].sum.unknown, rows[0].sum.real) == ("smoke", 1, 0.01525)
    assert sum_of(pictures).high == 0.05


def test_the_table_for_other_programs_has_a_line_for_each() -> None:
    done = of_job(a_job(Phase.DONE, training=TrainingId("t1"), predict_seconds=800.0))
    lines = as_csv([replace(done, folder='/art/=1+1, "x"')], UTC).split("\r\n")
    assert lines[0] == ",".join(CSV_HEAD)
    assert lines[1] == (
        '2026-11,2026-11-23T09:00:00+00:00,training,"\'=1+1, ""x""",run-4,ana/smoke,ended,'
        "1.50000,2.75000,1.22000,t1"
    )
    assert lines[2:] == [""]


REFUSED = Problem(kind=Kind.NO_CREDIT, sent=Sent.REFUSED)


def test_the_last_refusal_for_want_of_credit_is_known_from_runs_and_pictures() -> None:
    run = of_job(a_job(Phase.FAILED, problem=REFUSED, completed_at=AT))
    picture = of_picture(a_picture(PicturePhase.FAILED, problem=REFUSED))
    assert no_credit_since([]) is None
    assert no_credit_since([run]) == AT
    assert no_credit_since([picture, run]) == AT + timedelta(minutes=1)


@pytest.mark.parametrize(("minutes", "known"), [(-1, True), (1, False)])
def test_only_what_was_accepted_later_ends_a_refusal(minutes: int, known: bool) -> None:
    refused = of_job(a_job(Phase.FAILED, problem=REFUSED, completed_at=AT))
    accepted = of_job(
        a_job(Phase.DONE, training=TrainingId("t"), submitted_at=AT + timedelta(minutes=minutes))
    )
    assert (no_credit_since([refused, accepted]) == AT) is known
