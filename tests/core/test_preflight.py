"""What is looked at before a training, and what blocks it."""

from dataclasses import replace

import pytest

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.checks import check
from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage, FileStamp, OddCaption
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import (
    AccountLook,
    Level,
    Line,
    LineCode,
    Preflight,
    Situation,
    Wishes,
    preflight,
)
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.trainers import TrainerLook

STAMP = FileStamp(mtime_ns=1, size=1)
KNOWN = AccountLook(present=True, name="ana")
_, FAST = shipped_trainers()
WISHES = Wishes(settings=TrainingSettings(trigger_word="DNCR"), destination="dancers")


def data(count: int = 12, text: str = "DNCR turning") -> Dataset:
    return Dataset(
        images=tuple(
            DatasetImage(
                id=ImageId(f"{number:03}.png"),
                stamp=STAMP,
                caption=Caption(text=text, stamp=STAMP),
                width=1024,
                height=1024,
            )
            for number in range(count)
        )
    )


def situation(dataset: Dataset | None = None) -> Situation:
    chosen = data() if dataset is None else dataset
    return Situation(
        dataset=chosen,
        findings=check(chosen, "DNCR"),
        prices=Prices(),
        replicate=KNOWN,
        hugging_face=KNOWN,
        wandb=KNOWN,
    )


def line(found: Preflight, code: LineCode) -> Line:
    return next(each for each in found.lines if each.code is code)


def test_a_good_folder_with_a_known_account_is_ready() -> None:
    found = preflight(WISHES, situation())
    assert found.ready
    assert {each.level for each in found.lines} == {Level.OK}
    assert found.images == found.captioned == 12
    assert 0 < found.estimate.low_cost < found.estimate.high_cost


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"replicate": AccountLook(present=False)}, LineCode.ACCOUNT),
        ({"replicate": AccountLook(present=True, wrong=True)}, LineCode.ACCOUNT),
        ({"is_open": False}, LineCode.PROJECT),
        ({"read_only": True}, LineCode.PROJECT),
        ({"dataset": Dataset(), "findings": check(Dataset(), "DNCR")}, LineCode.PICTURES),
    ],
)
def test_what_blocks(changes: dict[str, object], code: LineCode) -> None:
    found = preflight(WISHES, replace(situation(), **changes))  # type: ignore[arg-type]
    assert not found.ready
    assert line(found, code).level is Level.BLOCKS


@pytest.mark.parametrize(("newer", "why"), [(False, "read_only"), (True, "newer")])
def test_why_a_project_can_only_be_looked_at_is_told_apart(newer: bool, why: str) -> None:
    found = preflight(WISHES, replace(situation(), read_only=True, newer=newer))
    assert line(found, LineCode.PROJECT).params == {"why": why}


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (replace(WISHES, destination="Two Words"), LineCode.MODEL_NAME),
        (replace(WISHES, publish_to="no-namespace"), LineCode.PUBLISH),
        (
            replace(WISHES, settings=TrainingSettings(trigger_word="two words")),
            LineCode.TRIGGER_WORD,
        ),
        (replace(WISHES, settings=TrainingSettings(steps=2)), LineCode.SETTINGS),
        (replace(WISHES, settings=TrainingSettings(lora_rank=200)), LineCode.SETTINGS),
        (replace(WISHES, settings=TrainingSettings(learning_rate=0)), LineCode.SETTINGS),
    ],
)
def test_wishes_that_block(wishes: Wishes, code: LineCode) -> None:
    found = preflight(wishes, situation())
    assert not found.ready
    assert line(found, code).level is Level.BLOCKS


def test_an_account_that_nobody_could_check_only_warns() -> None:
    found = preflight(WISHES, replace(situation(), replicate=AccountLook(present=True)))
    assert found.ready
    assert line(found, LineCode.ACCOUNT).level is Level.WARN


def test_missing_captions_warn_unless_the_trainer_writes_them() -> None:
    bare = situation(data(text=""))
    assert line(preflight(WISHES, bare), LineCode.CAPTIONS).level is Level.WARN
    auto = replace(WISHES, settings=TrainingSettings(trigger_word="DNCR", autocaption=True))
    assert line(preflight(auto, bare), LineCode.CAPTIONS).level is Level.OK


def test_a_trainer_that_writes_captions_unasked_writes_the_missing_ones() -> None:
    bare = replace(situation(data(text="")), trainer=TrainerLook(trainer=FAST))
    assert line(preflight(WISHES, bare), LineCode.CAPTIONS).level is Level.OK


def test_captions_of_other_encodings_have_a_line_of_their_own_and_are_not_missing() -> None:
    images = data().images
    odd = replace(images[0], caption=OddCaption(shown="fumée"))
    mixed = Dataset(images=(odd, *images[1:]))
    found = preflight(WISHES, situation(mixed))
    assert line(found, LineCode.ENCODING).level is Level.BLOCKS
    assert line(found, LineCode.ENCODING).params == {"captions": 1, "image": images[0].id}
    assert line(found, LineCode.CAPTIONS).params["missing"] == 0
    assert line(found, LineCode.PICTURES).level is not Level.BLOCKS
    assert found.unread == 1


def test_of_an_empty_folder_nothing_is_said_about_captions() -> None:
    found = preflight(WISHES, situation(Dataset()))
    assert LineCode.CAPTIONS not in {each.code for each in found.lines}


def test_the_line_about_the_trigger_word_counts_where_it_will_be_put_in_front() -> None:
    found = line(preflight(WISHES, situation(data(text="turning"))), LineCode.TRIGGER_WORD)
    assert found.level is Level.OK
    assert found.params["added"] == 12


def test_without_captions_the_trigger_word_is_in_none() -> None:
    found = line(preflight(WISHES, situation(data(text=""))), LineCode.TRIGGER_WORD)
    assert (found.level, found.params["why"]) == (Level.OK, "no_captions")


def test_a_wandb_key_that_the_trainer_would_refuse_does_not_block() -> None:
    looked = replace(situation(), wandb=AccountLook(present=True, name="ana", usable=False))
    found = preflight(replace(WISHES, wandb_project="smoke"), looked)
    assert found.ready
    assert line(found, LineCode.WANDB).params["why"] == "not_for_trainer"


def test_publishing_needs_a_token_that_may_write() -> None:
    reads = AccountLook(present=True, name="ana", usable=False)
    wishes = replace(WISHES, publish_to="ana/smoke")
    assert not preflight(wishes, replace(situation(), hugging_face=reads)).ready
    assert preflight(wishes, situation()).ready
