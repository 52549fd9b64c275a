"""Pictures with an intermediate version: it lies private on the Hub, and the token goes along."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.adapters.publication_files import publication_files
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.generation import make_pictures
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.lora_runner import RUNNER_VERSION
from fluxtune_desktop.core.new_pictures import PictureWish, pictures_of, version_model
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, PRACTICE_HF_TOKEN
from tests.faults.workbench import QUICK, Workbench

STEP = 10
REPO = f"{PRACTICE_ACCOUNT}/smoke-run-1-step-10"
SUBMIT = "/v1/predictions"


@pytest.fixture
def hub(bench: Workbench) -> Iterator[HubHttp]:
    with HubHttp(bench.server.endpoints, Secret(PRACTICE_HF_TOKEN)) as opened:
        yield opened


@pytest.fixture
def trained(bench: Workbench) -> Job:
    """A run with a version of step 10 in its folder."""
    job = bench.train(bench.new_job())[-1]
    weights = bench.runs.weights(job.run)
    assert weights is not None
    versions = VersionFolder(bench.runs.folder(job.run))
    shutil.copyfile(weights, versions.place(STEP))
    versions.keep(STEP, versions.place(STEP))
    return job


def sent(bench: Workbench, hub: HubHttp, job: Job, *, repo: str = REPO) -> Publication:
    publication = Publication(run=job.run, repo=repo, step=STEP)
    tools = PublishTools(
        hub=hub,
        runs=bench.runs,
        clock=bench.clock,
        files=publication_files(bench.runs, job, publication, ()),
        announce=lambda _publication: None,
        pace=QUICK,
    )
    return list(publish(publication, tools, StopToken()))[-1]


def wanted(
    bench: Workbench, job: Job, publication: Publication, *, count: int = 1
) -> tuple[Picture, ...]:
    model = version_model(job, publication)
    assert model is not None
    wish = PictureWish(prompt="SMKRINA in a garden", count=count, seed=7)
    return pictures_of(model, wish, service="practice", now=bench.clock.now(), chance=1)


def made(bench: Workbench, pictures: tuple[Picture, ...], token: str | None) -> list[Picture]:
    """The last state of each, asked for with that token of the Hub."""
    key = None if token is None else Secret(token)
    tools = replace(bench.picture_tools, hub_token=key)
    last = {each.id: each for each in make_pictures(pictures, tools, StopToken())}
    return list(last.values())


def test_it_is_published_alone_and_makes_pictures(
    bench: Workbench, hub: HubHttp, trained: Job
) -> None:
    publication = sent(bench, hub, trained)
    assert publication.phase is PublicationPhase.PUBLISHED
    assert hub.is_private(REPO) is True
    (picture,) = made(bench, wanted(bench, trained, publication), PRACTICE_HF_TOKEN)
    assert (picture.phase, picture.request.step) == (PicturePhase.KEPT, STEP)
    file = bench.store.path(picture)
    assert file is not None
    with Image.open(file) as image:
        assert f"huggingface.co/{REPO}/lora.safetensors" in str(image.info)
    (row,) = bench.charged("prediction")
    assert row["what"] == RUNNER_VERSION
    assert row["usd"] == pytest.approx(0.032)


def test_the_token_stays_nowhere(
    bench: Workbench, hub: HubHttp, trained: Job, tmp_path: Path
) -> None:
    publication = sent(bench, hub, trained)
    made(bench, wanted(bench, trained, publication), PRACTICE_HF_TOKEN)
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(written) > 10
    assert not [file for file in written if PRACTICE_HF_TOKEN.encode() in file.read_bytes()]


def test_without_a_token_nothing_is_sent(bench: Workbench, hub: HubHttp, trained: Job) -> None:
    publication = sent(bench, hub, trained)
    (picture,) = made(bench, wanted(bench, trained, publication), None)
    assert picture.phase is PicturePhase.FAILED
    assert picture.problem is not None
    assert picture.problem.kind is Kind.NO_TOKEN
    assert bench.charged("prediction") == []


def test_a_repository_that_cannot_be_read_is_said_and_costs_nothing(
    bench: Workbench, hub: HubHttp, trained: Job
) -> None:
    publication = sent(bench, hub, trained)
    (picture,) = made(bench, wanted(bench, trained, publication), "hf_revoked" + "x" * 27)
    assert picture.phase is PicturePhase.FAILED
    assert picture.problem is not None
    assert "Repository Not Found" in picture.problem.detail
    (row,) = bench.charged("prediction")
    assert row["usd"] == 0.0


@pytest.mark.parametrize("act", [Act.RESET_AFTER, Act.CUT_JSON])
def test_an_answer_lost_after_acceptance_is_found_again(
    bench: Workbench, hub: HubHttp, trained: Job, act: Act
) -> None:
    publication = sent(bench, hub, trained)
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=act))
    pictures = made(bench, wanted(bench, trained, publication, count=2), PRACTICE_HF_TOKEN)
    assert {each.phase for each in pictures} == {PicturePhase.KEPT}
    assert len(bench.charged("prediction")) == 2


def test_a_version_never_takes_the_place_of_another_lora(
    bench: Workbench, hub: HubHttp, trained: Job
) -> None:
    assert sent(bench, hub, trained).phase is PublicationPhase.PUBLISHED
    assert sent(bench, hub, trained).phase is PublicationPhase.PUBLISHED, "again does no harm"
    end = Publication(run=trained.run, repo=REPO)
    tools = PublishTools(
        hub=hub,
        runs=bench.runs,
        clock=bench.clock,
        files=publication_files(bench.runs, trained, end, ()),
        announce=lambda _publication: None,
        pace=QUICK,
    )
    refused = list(publish(end, tools, StopToken()))[-1]
    assert refused.phase is PublicationPhase.FAILED
    assert refused.problem is not None
    assert refused.problem.kind is Kind.NAME_TAKEN
    # Each is told from the other at the next start.
    phases = {each.step: each.phase for each in bench.runs.publications(trained.run)}
    assert phases == {STEP: PublicationPhase.PUBLISHED, None: PublicationPhase.FAILED}
