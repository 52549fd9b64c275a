"""Intermediate versions, fetched by the program's own client from the practice server."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.adapters.safetensors_header import check_weights
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.samples import WandbRun, wandb_run_of
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.versions import (
    Fetched,
    FetchPhase,
    Version,
    VersionTools,
    fetch_version,
    list_versions,
)
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_WANDB_KEY
from tests.faults.package import trained

QUICK = Pace(poll=0.01, first_pause=0.01, longest_pause=0.05)
STORE = r"/wandb/.*safetensors"


@pytest.fixture
def place(api: httpx.Client) -> WandbRun:
    job = trained(api, steps=40, wandb_api_key=PRACTICE_WANDB_KEY, wandb_save_interval=15)
    found = wandb_run_of(job["logs"])
    assert found is not None
    return found


@pytest.fixture
def tools(server: PracticeServer, tmp_path: Path) -> Iterator[VersionTools]:
    with WandbHttp(server.endpoints, Secret(PRACTICE_WANDB_KEY)) as client:
        yield VersionTools(
            wandb=client,
            store=VersionFolder(tmp_path),
            report=lambda _done, _total: None,
            pace=QUICK,
        )


def fetched(version: Version, tools: VersionTools) -> list[Fetched]:
    return list(fetch_version(version, tools, StopToken()))


def test_they_are_listed_with_step_and_size(place: WandbRun, tools: VersionTools) -> None:
    found = list_versions(place, tools)
    assert [each.step for each in found] == [15, 30]
    assert all(each.size > 500_000 and each.here is None for each in found)


def test_one_comes_into_the_folder_of_its_run_and_is_known_there_later(
    place: WandbRun, tools: VersionTools, tmp_path: Path
) -> None:
    first = list_versions(place, tools)[0]
    last = fetched(first, tools)[-1].version
    assert last.here == tmp_path / "versions" / "lora-000015.safetensors"
    assert check_weights(last.here) == 6
    assert last.here.stat().st_size == first.size
    listed = list_versions(place, tools)
    assert [each.here for each in listed] == [last.here, None]
    assert listed[0].there is not None


def test_what_is_here_is_not_fetched_again(
    place: WandbRun, tools: VersionTools, server: PracticeServer
) -> None:
    fetched(list_versions(place, tools)[0], tools)
    server.faults.add(Rule(path=r"/wandb/.*", act=Act.STATUS, status=500))
    states = fetched(list_versions(place, tools)[0], tools)
    assert [each.phase for each in states] == [FetchPhase.HERE]


def test_one_that_was_cut_is_gone_on_with(
    place: WandbRun, tools: VersionTools, server: PracticeServer
) -> None:
    server.faults.add(Rule(path=STORE, act=Act.CUT_BODY, size=90_000, times=2))
    states = fetched(list_versions(place, tools)[1], tools)
    assert any(each.problem is not None for each in states)
    here = states[-1].version.here
    assert here is not None
    assert check_weights(here) == 6
    assert sorted(each.name for each in here.parent.iterdir()) == [here.name]


def test_one_that_is_gone_at_wandb_is_said_and_leaves_nothing(
    place: WandbRun, tools: VersionTools, server: PracticeServer
) -> None:
    server.faults.add(Rule(path=STORE, act=Act.STATUS, status=404))
    with pytest.raises(Failure) as failed:
        fetched(list_versions(place, tools)[0], tools)
    assert failed.value.problem.kind is Kind.GONE
    assert list_versions(place, tools)[0].here is None


def test_a_file_that_is_no_lora_is_not_kept(tmp_path: Path) -> None:
    store = VersionFolder(tmp_path)
    coming = store.place(100)
    coming.write_bytes(b"<html>not found</html>")
    with pytest.raises(Failure) as failed:
        store.keep(100, coming)
    assert failed.value.problem.kind is Kind.BAD_WEIGHTS
    assert store.versions() == {}
    assert list((tmp_path / "versions").iterdir()) == []


def test_files_of_other_names_are_no_versions(tmp_path: Path) -> None:
    store = VersionFolder(tmp_path)
    store.place(100)
    for name in ("lora.safetensors", "lora-1.safetensors", "lora-000100.safetensors.part"):
        (tmp_path / "versions" / name).write_bytes(b"")
    assert store.versions() == {}
