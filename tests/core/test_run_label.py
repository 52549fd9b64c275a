"""What the person says of a run."""

from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.run_label import RunLabel, answers_to, label_of, labels_with

FIRST, SECOND = RunLabel(run=RunId("r1"), name="fog"), RunLabel(run=RunId("r2"), starred=True)


def test_a_label_takes_the_place_of_the_one_before_and_an_empty_one_goes() -> None:
    changed = RunLabel(run=RunId("r1"), note="for the poster")
    assert labels_with((FIRST, SECOND), changed) == (SECOND, changed)
    assert labels_with((FIRST, SECOND), RunLabel(run=RunId("r1"))) == (SECOND,)
    assert label_of((FIRST, SECOND), RunId("r2")) is SECOND
    assert label_of((), RunId("r3")).empty


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", True),
        ("FOG", True),
        ("4 fog", True),
        ("smkrina poster", True),
        ("guido/smoke", True),
        ("ink", False),
        ("fog ink", False),
    ],
)
def test_a_run_is_found_by_all_words_that_are_said_of_it(words: str, found: bool) -> None:
    plan = TrainingPlan(
        run=RunId("r1"),
        number=4,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=datetime(2026, 11, 23, tzinfo=UTC),
        settings=TrainingSettings(trigger_word="SMKRINA"),
    )
    label = RunLabel(run=RunId("r1"), name="Fog", note="for the poster")
    assert answers_to(words, Job(plan=plan, phase=Phase.DONE), label) is found
