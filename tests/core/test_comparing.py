"""What made two pictures differ, and which one the LoRA had no part in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.core.comparing import Differences, differences, without_lora
from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, VersionId
from fluxtune_desktop.core.new_pictures import again_without_lora
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 13, tzinfo=UTC)
ASKED = PictureRequest(
    id=PictureId("a-1"),
    run=RunId("run"),
    service="practice",
    model=ModelName(owner="guido", name="smoke"),
    version=VersionId("v1"),
    prompt="SMK in a garden",
    seed=7,
    asked_at=NOW,
    strength=0.9,
    shape="3:2",
    steps=20,
    guidance=2.5,
)
KEPT = Picture(request=ASKED, phase=PicturePhase.KEPT, file="a-1.png")


def beside(phase: PicturePhase = PicturePhase.KEPT, **changes: object) -> Picture:
    changed = {"id": PictureId("b-1"), "strength": 0.0, **changes}
    return Picture(request=replace(ASKED, **changed), phase=phase)  # type: ignore[arg-type]


def test_it_is_asked_for_again_with_nothing_changed_but_the_strength() -> None:
    again = again_without_lora(ASKED, now=LATER, chance=11).request
    assert again.id != ASKED.id
    assert again.inputs() == {**ASKED.inputs(), "lora_scale": 0.0}
    back = replace(again, id=ASKED.id, group=ASKED.group, asked_at=NOW, strength=0.9)
    assert back == ASKED


def test_the_same_picture_without_the_lora_is_found() -> None:
    other = beside()
    assert without_lora(KEPT, (KEPT, other)) == other


@pytest.mark.parametrize(
    "changes",
    [
        {"strength": 0.1},
        {"seed": 8},
        {"prompt": "SMK"},
        {"shape": "1:1"},
        {"steps": 28},
        {"guidance": 3.0},
        {"version": VersionId("v2")},
        {"service": "replicate"},
    ],
)
def test_one_made_in_any_other_way_is_not_it(changes: dict[str, object]) -> None:
    assert without_lora(KEPT, (KEPT, beside(**changes))) is None


def test_one_that_is_kept_comes_before_one_on_its_way_and_a_lost_one_does_not_count() -> None:
    lost, coming = beside(PicturePhase.FAILED), beside(PicturePhase.MAKING)
    assert without_lora(KEPT, (lost,)) is None
    assert without_lora(KEPT, (lost, coming)) == coming
    assert without_lora(KEPT, (lost, coming, beside())) == beside()


def test_only_what_differs_is_told() -> None:
    other = replace(ASKED, seed=8, prompt="SMK in a small garden")
    assert differences(ASKED, ASKED) == Differences()
    assert differences(other, ASKED) == Differences(seed=True, prompt=True, words=("small",))
    assert differences(ASKED, other) == Differences(seed=True, prompt=True)
