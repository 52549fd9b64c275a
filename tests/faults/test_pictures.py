"""Pictures over real HTTP: kept with all that made them, and never paid twice."""

import pytest
from PIL import Image

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.generation import make_pictures
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from tests.faults.workbench import Workbench

SUBMIT = "/v1/predictions"


@pytest.fixture
def trained(bench: Workbench) -> Job:
    return bench.train(bench.new_job())[-1]


def last(pictures: list[Picture]) -> dict[int, Picture]:
    """The newest state of each picture, by seed."""
    return {picture.request.seed: picture for picture in pictures}


def until(bench: Workbench, pictures: tuple[Picture, ...], phase: PicturePhase) -> None:
    """Run up to a phase, then be gone as after kill -9."""
    for picture in make_pictures(pictures, bench.picture_tools, StopToken()):
        if picture.phase is phase:
            break
    bench.restart()


def test_one_request_for_each_seed_and_each_picture_is_kept(bench: Workbench, trained: Job) -> None:
    made = last(bench.make(bench.new_pictures(trained, 3)))
    assert set(made) == {7, 8, 9}
    for picture in made.values():
        assert picture.phase is PicturePhase.KEPT
        file = bench.store.path(picture)
        assert file is not None
        with Image.open(file) as image:
            image.load()
            assert image.format == "PNG"
            assert image.size == (picture.width, picture.height)
            assert "SMKRINA in a garden" in str(image.info)
        assert file.with_suffix(".json").is_file()
    assert len(bench.charged("prediction")) == 3
    assert bench.violations() == []


def test_the_same_seed_gives_the_same_picture_and_another_seed_another(
    bench: Workbench, trained: Job
) -> None:
    first = last(bench.make(bench.new_pictures(trained, 2)))
    paths = [bench.store.path(picture) for picture in first.values()]
    pixels = []
    for path in paths:
        assert path is not None
        with Image.open(path) as image:
            pixels.append(image.convert("RGB").tobytes())
    assert pixels[0] != pixels[1]


@pytest.mark.parametrize("act", [Act.RESET_AFTER, Act.CUT_JSON])
def test_an_answer_lost_after_acceptance_is_found_again(
    bench: Workbench, trained: Job, act: Act
) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=act))
    steps = bench.make(bench.new_pictures(trained, 2))
    assert any(picture.phase is PicturePhase.UNCONFIRMED for picture in steps)
    assert all(picture.phase is PicturePhase.KEPT for picture in last(steps).values())
    assert len(bench.charged("prediction")) == 2


@pytest.mark.parametrize("phase", [PicturePhase.MAKING, PicturePhase.COLLECTING])
def test_killed_on_the_way_the_next_start_fetches_what_was_paid(
    bench: Workbench, trained: Job, phase: PicturePhase
) -> None:
    until(bench, bench.new_pictures(trained, 1), phase)
    kept = bench.store.pictures()
    assert [picture.phase for picture in kept] == [phase]
    assert last(bench.make(kept))[7].phase is PicturePhase.KEPT
    assert len(bench.charged("prediction")) == 1


@pytest.mark.parametrize(("status", "kind"), [(402, Kind.NO_CREDIT), (422, Kind.INVALID_INPUT)])
def test_a_refusal_ends_that_picture_and_costs_nothing(
    bench: Workbench, trained: Job, status: int, kind: Kind
) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=Act.STATUS, status=status))
    made = last(bench.make(bench.new_pictures(trained, 2)))
    assert made[7].problem is not None
    assert made[7].problem.kind is kind
    assert made[8].phase is PicturePhase.KEPT
    assert len(bench.charged("prediction")) == 1


def test_when_asked_to_slow_down_it_waits(bench: Workbench, trained: Job) -> None:
    slow = Rule(path=SUBMIT, method="POST", act=Act.STATUS, status=429, retry_after=1)
    bench.server.faults.add(slow)
    made = last(bench.make(bench.new_pictures(trained, 2)))
    assert all(picture.phase is PicturePhase.KEPT for picture in made.values())
    assert len(bench.charged("prediction")) == 2


def test_a_download_that_breaks_is_tried_again(bench: Workbench, trained: Job) -> None:
    bench.server.faults.add(
        Rule(path=r"/.*\.png", method="GET", act=Act.CUT_BODY, size=900, times=2)
    )
    made = last(bench.make(bench.new_pictures(trained, 1)))
    assert made[7].phase is PicturePhase.KEPT


def test_cancel_ends_what_is_not_made_yet(bench: Workbench, trained: Job) -> None:
    stop = StopToken()
    steps = []
    for picture in make_pictures(bench.new_pictures(trained, 6), bench.picture_tools, stop):
        steps.append(picture)
        if picture.phase is PicturePhase.MAKING:
            stop.cancel()
    made = last(steps)
    assert all(picture.ended for picture in made.values())
    assert any(picture.phase is PicturePhase.CANCELED for picture in made.values())
