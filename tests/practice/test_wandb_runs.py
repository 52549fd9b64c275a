"""The practice server in the part of W&B, asked by the program's own client."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.adapters.sample_store import SampleFolder
from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.bringing_samples import SampleTools, bring_samples
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.samples import BoardPhase, BoardState, WandbRun, board_of, wandb_run_of
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_WANDB_KEY
from tests.faults.package import trained

QUICK = Pace(poll=0.01, first_pause=0.01, longest_pause=0.05)
PROMPTS = "a teal disc on a table\nan orange disc in the rain"


@pytest.fixture
def place(api: httpx.Client) -> WandbRun:
    job = trained(
        api,
        steps=40,
        wandb_api_key=PRACTICE_WANDB_KEY,
        wandb_project="my discs",
        wandb_sample_prompts=PROMPTS,
        wandb_sample_interval=10,
        wandb_save_interval=15,
    )
    found = wandb_run_of(job["logs"])
    assert found is not None
    return found


@pytest.fixture
def wandb(server: PracticeServer) -> Iterator[WandbHttp]:
    with WandbHttp(server.endpoints, Secret(PRACTICE_WANDB_KEY)) as client:
        yield client


def brought(wandb: WandbHttp, place: WandbRun, folder: Path) -> list[BoardState]:
    store = SampleFolder(folder)
    tools = SampleTools(wandb=wandb, store=store, pace=QUICK)
    begin = BoardState(run=RunId("r"), samples=store.samples())
    return list(bring_samples(begin, place, tools, StopToken(), last_step=40))


def test_the_pictures_come_home_and_stay(wandb: WandbHttp, place: WandbRun, tmp_path: Path) -> None:
    last = brought(wandb, place, tmp_path)[-1]
    assert (last.phase, last.expected, last.lost) == (BoardPhase.COMPLETE, 10, 0)
    kept = SampleFolder(tmp_path)
    board = board_of(kept.samples())
    assert board.steps == (0, 10, 20, 30, 40)
    assert board.prompts == tuple(PROMPTS.split("\n"))
    assert all(kept.path(each).read_bytes()[:4] == b"\x89PNG" for each in kept.samples())
    assert kept.complete()


def test_intermediate_versions_are_files_of_the_run(wandb: WandbHttp, place: WandbRun) -> None:
    names = sorted(wandb.files(place, "flux_train_replicate_"))
    assert names == [f"flux_train_replicate_{step:09}.safetensors" for step in (15, 30)]


def test_what_is_here_is_not_fetched_again(
    wandb: WandbHttp, place: WandbRun, server: PracticeServer, tmp_path: Path
) -> None:
    brought(wandb, place, tmp_path)
    SampleFolder(tmp_path).path(SampleFolder(tmp_path).samples()[0]).unlink()
    server.faults.add(Rule(path=r"/wandb/.*", act=Act.STATUS, nth=2, status=500))
    last = brought(wandb, place, tmp_path)[-1]
    assert (last.phase, len(last.samples)) == (BoardPhase.COMPLETE, 10)


def test_a_picture_that_is_gone_does_not_keep_the_others(
    wandb: WandbHttp, place: WandbRun, server: PracticeServer, tmp_path: Path
) -> None:
    server.faults.add(Rule(path=r"/wandb/.*", act=Act.STATUS, nth=3, times=1, status=404))
    last = brought(wandb, place, tmp_path)[-1]
    assert (last.phase, len(last.samples), last.lost) == (BoardPhase.COMPLETE, 9, 1)


@pytest.mark.parametrize("act", [Act.RESET_AFTER, Act.CUT_JSON, Act.STATUS])
def test_a_bad_line_makes_it_late(
    wandb: WandbHttp, place: WandbRun, server: PracticeServer, tmp_path: Path, act: Act
) -> None:
    server.faults.add(Rule(path=r"/graphql", act=act, nth=2, times=2, status=503))
    states = brought(wandb, place, tmp_path)
    assert any(state.stale for state in states)
    assert states[-1].phase is BoardPhase.COMPLETE


def test_an_unknown_run_and_a_wrong_key(
    server: PracticeServer, wandb: WandbHttp, place: WandbRun
) -> None:
    unknown = WandbRun(entity="practice", project="none", id="x", url="")
    with pytest.raises(Failure) as failed:
        wandb.has_ended(unknown)
    assert failed.value.problem.kind is Kind.NOT_FOUND
    with WandbHttp(server.endpoints, Secret("dead" * 10)) as other, pytest.raises(Failure) as no:
        other.samples(place, last_step=40)
    assert no.value.problem.kind is Kind.UNAUTHORIZED


def test_no_file_is_fetched_from_a_strange_host(wandb: WandbHttp, place: WandbRun) -> None:
    file = next(iter(wandb.files(place, "media/").values()))
    for strange in ("https://example.org/a.png", "http://169.254.169.254/a.png"):
        with pytest.raises(Failure) as failed:
            wandb.fetch(
                replace(file, url=strange, direct=strange),
                Path("never"),
                report=lambda _done, _all: None,
                stop=StopToken(),
            )
        assert failed.value.problem.kind is Kind.UNTRUSTED


def test_the_key_is_shown_to_no_other_origin(
    wandb: WandbHttp, place: WandbRun, server: PracticeServer, tmp_path: Path
) -> None:
    brought(wandb, place, tmp_path)
    assert server.world.violations == []
