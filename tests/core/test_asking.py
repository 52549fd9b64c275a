"""From a person's wishes to runs and pictures: names, numbers, seeds."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.ids import ModelName, RunId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.naming import CHANCE_BITS, group_name, picture_id, run_id
from fluxtune_desktop.core.new_pictures import (
    PictureWish,
    TrainedModel,
    pictures_of,
    trained_model,
)
from fluxtune_desktop.core.new_runs import next_number, plan_like, plan_of
from fluxtune_desktop.core.pictures import (
    IMAGES_RANGE,
    SEED_RANGE,
    Picture,
    PicturePhase,
    left_over,
)
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.preflight import Wishes

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
CHANCES = st.integers(0, 2**CHANCE_BITS - 1)
MODEL = TrainedModel(
    run=RunId("r1"),
    number=1,
    name=ModelName(owner="ada", name="smoke"),
    trigger_word="SMK",
    version=VersionId("v1"),
)


def planned(*, publish_to: str = "", number: int = 1) -> TrainingPlan:
    wishes = Wishes(settings=TrainingSettings(), destination="smoke", publish_to=publish_to)
    return plan_of(
        wishes, service="practice", owner="ada", host="here", number=number, now=NOW, chance=1
    )


def asked(wish: PictureWish, *, chance: int = 0, service: str = "practice") -> tuple[Picture, ...]:
    return pictures_of(MODEL, wish, service=service, now=NOW, chance=chance)


def test_names_begin_with_the_time_and_end_with_chance() -> None:
    assert run_id(NOW, 0x1F00AA) == "20261101-093000-1f00aa"
    assert picture_id(group_name(NOW, 7), 2) == "20261101-093000-000007-2"


@given(CHANCES)
def test_names_have_the_same_length_whatever_the_chance(chance: int) -> None:
    assert len(run_id(NOW, chance)) == len("20261101-093000-1f00aa")


def test_a_plan_says_what_was_wished_for_and_by_whom() -> None:
    plan = planned(publish_to="ada/smoke")
    assert str(plan.destination) == "ada/smoke"
    assert plan.publish_to == "ada/smoke"
    assert plan.wandb_project is None
    assert (plan.host, plan.created_at) == ("here", NOW)


def test_a_run_like_another_differs_only_in_its_beginning() -> None:
    first = planned()
    again = plan_like(first, host="there", number=2, now=NOW, chance=2)
    assert again.run != first.run
    assert (again.number, again.host) == (2, "there")
    assert (again.settings, again.destination) == (first.settings, first.destination)


def test_runs_are_numbered_from_one_and_no_number_comes_twice() -> None:
    assert next_number(()) == 1
    assert next_number(Job(plan=planned(number=number)) for number in (1, 5)) == 6


def test_only_a_finished_run_with_a_version_is_a_model() -> None:
    done = Job(plan=planned(), phase=Phase.DONE, model_version="ada/smoke:v1")
    model = trained_model(done)
    assert model is not None
    assert model.version == "v1"
    assert trained_model(done.but(model_version=None)) is None
    assert trained_model(done.but(phase=Phase.TRAINING)) is None


def test_each_picture_takes_the_next_seed_and_a_name_of_its_own() -> None:
    pictures = asked(PictureWish(prompt="SMK", count=3, seed=7))
    assert [picture.request.seed for picture in pictures] == [7, 8, 9]
    assert len({picture.id for picture in pictures}) == 3
    assert len({picture.request.group for picture in pictures}) == 1


@given(
    chance=CHANCES,
    count=st.integers(-3, 99),
    seed=st.none() | st.integers(-5, 2**33),
)
def test_count_and_seeds_stay_within_their_ranges(
    chance: int, count: int, seed: int | None
) -> None:
    pictures = asked(PictureWish(prompt="SMK", count=count, seed=seed), chance=chance)
    assert IMAGES_RANGE[0] <= len(pictures) <= IMAGES_RANGE[1]
    for picture in pictures:
        assert SEED_RANGE[0] <= picture.request.seed <= SEED_RANGE[1]


def test_left_over_is_what_was_sent_to_this_service_and_is_not_home() -> None:
    (waiting,) = asked(PictureWish(prompt="SMK"))
    making = waiting.to(PicturePhase.SUBMITTING).to(PicturePhase.MAKING)
    kept = making.to(PicturePhase.COLLECTING).to(PicturePhase.KEPT)
    assert left_over((waiting, making, kept), "practice") == (making,)
    assert left_over((making,), "replicate") == ()
