"""The trainer puts the LoRA on the Hub by itself: into a place that was made for it, seen after."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.core.training_tools import TrainingTools
from fluxtune_desktop.practice import hub_store
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, PRACTICE_HF_TOKEN
from tests.faults.workbench import QUICK, Workbench

REPO = f"{PRACTICE_ACCOUNT}/smoke-lora"
TOKEN = Secret(PRACTICE_HF_TOKEN)


@pytest.fixture
def hub(bench: Workbench) -> Iterator[HubHttp]:
    with HubHttp(bench.server.endpoints, TOKEN) as opened:
        yield opened


def tools(bench: Workbench, hub: HubHttp | None) -> TrainingTools:
    return replace(bench.tools, hub=hub, hub_token=None if hub is None else TOKEN)


def states_of_a_run(bench: Workbench, hub: HubHttp | None) -> list[Job]:
    job = bench.new_job(uploads_to=REPO)
    return list(run_training(job, tools(bench, hub), StopToken()))


def train(bench: Workbench, hub: HubHttp | None) -> Job:
    return states_of_a_run(bench, hub)[-1]


def seen(bench: Workbench, hub: HubHttp, job: Job) -> list[Publication]:
    weights = bench.runs.weights(job.run)
    assert weights is not None
    card = bench.folder / "card.md"
    card.write_text("# Smoke\n", encoding="utf-8")
    looking = PublishTools(
        hub=hub,
        runs=bench.runs,
        clock=bench.clock,
        files={"SMKRINA.safetensors": weights, "README.md": card},
        announce=lambda _publication: None,
        pace=QUICK,
    )
    publication = Publication(run=job.run, repo=REPO, by_trainer=True)
    return list(publish(publication, looking, StopToken()))


def test_its_upload_is_private_and_what_arrived_is_verified(bench: Workbench, hub: HubHttp) -> None:
    job = train(bench, hub)
    assert job.phase is Phase.DONE
    assert hub.is_private(REPO) is True
    states = seen(bench, hub, job)
    assert [state.phase for state in states] == [
        PublicationPhase.VERIFYING,
        PublicationPhase.PUBLISHED,
    ]
    assert "README.md" in hub.sizes_and_hashes(REPO)


def test_its_token_is_in_no_file_and_in_no_answer(bench: Workbench, hub: HubHttp) -> None:
    train(bench, hub)
    files = [file for file in bench.folder.rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if PRACTICE_HF_TOKEN.encode() in file.read_bytes()]


def test_the_next_run_may_go_to_the_same_place(bench: Workbench, hub: HubHttp) -> None:
    for _ in range(2):
        job = train(bench, hub)
        assert job.phase is Phase.DONE
        assert seen(bench, hub, job)[-1].phase is PublicationPhase.PUBLISHED


def test_it_is_not_paid_where_others_have_a_model(bench: Workbench, hub: HubHttp) -> None:
    file = bench.folder / "theirs.md"
    file.write_text("# Another\n", encoding="utf-8")
    hub.create_private(REPO)
    hub.upload(REPO, {"README.md": file}, report=lambda _done, _all: None, stop=StopToken())
    job = train(bench, hub)
    assert (job.phase, job.problem and job.problem.kind) == (Phase.FAILED, Kind.NAME_TAKEN)
    assert bench.charged("training") == []


def test_it_is_not_paid_where_everybody_could_see_it(bench: Workbench, hub: HubHttp) -> None:
    hub_store.create(bench.server.world, REPO, private=False)
    job = train(bench, hub)
    assert (job.phase, job.problem and job.problem.kind) == (Phase.FAILED, Kind.PUBLIC_DESTINATION)
    assert bench.charged("training") == []


def test_it_is_not_paid_without_a_token(bench: Workbench) -> None:
    job = train(bench, None)
    assert (job.phase, job.problem and job.problem.kind) == (Phase.FAILED, Kind.NO_TOKEN)
    assert bench.charged("training") == []


def test_it_waits_for_a_hub_that_does_not_answer(bench: Workbench, hub: HubHttp) -> None:
    bench.server.faults.add(Rule(path=r"/api/repos/create", act=Act.STATUS, status=503, times=2))
    states = states_of_a_run(bench, hub)
    assert any(state.stale for state in states)
    assert states[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_a_lora_that_did_not_arrive_is_told(bench: Workbench, hub: HubHttp, tmp_path: Path) -> None:
    job = bench.train(bench.new_job())[-1]
    states = seen(bench, hub, job)
    assert states[-1].problem is not None
    assert states[-1].problem.kind is Kind.NOT_VERIFIED
    hub.create_private(REPO)
    other = tmp_path / "lora.safetensors"
    other.write_bytes(b"another" * 1000)
    hub.upload(REPO, {other.name: other}, report=lambda _done, _all: None, stop=StopToken())
    assert seen(bench, hub, job)[-1].phase is PublicationPhase.FAILED


def test_a_repository_that_was_opened_to_all_meanwhile_is_told(
    bench: Workbench, hub: HubHttp
) -> None:
    job = train(bench, hub)
    hub.make_public(REPO)
    last = seen(bench, hub, job)[-1]
    assert last.problem is not None
    assert last.problem.kind is Kind.PUBLIC_DESTINATION
