"""A finished run on its way to the Hub, through the real huggingface_hub client."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import (
    PRACTICE_ACCOUNT,
    PRACTICE_HF_READ_TOKEN,
    PRACTICE_HF_TOKEN,
)
from tests.faults.workbench import QUICK, Workbench

REPO = f"{PRACTICE_ACCOUNT}/smoke-lora"


@pytest.fixture
def hub(bench: Workbench) -> Iterator[HubHttp]:
    with HubHttp(bench.server.endpoints, Secret(PRACTICE_HF_TOKEN)) as opened:
        yield opened


def tools(bench: Workbench, hub: HubHttp, files: dict[str, Path]) -> PublishTools:
    return PublishTools(
        hub=hub,
        runs=bench.runs,
        clock=bench.clock,
        files=files,
        announce=lambda _publication: None,
        pace=QUICK,
    )


def weights_and_card(bench: Workbench) -> tuple[Publication, dict[str, Path]]:
    done = bench.train(bench.new_job())[-1]
    weights = bench.runs.weights(done.run)
    assert weights is not None
    card = bench.folder / "card.md"
    card.write_text("---\nlicense: other\n---\n# Smoke\n", encoding="utf-8")
    return Publication(run=done.run, repo=REPO), {
        "lora.safetensors": weights,
        "README.md": card,
    }


def test_it_is_private_uploaded_and_verified(bench: Workbench, hub: HubHttp) -> None:
    publication, files = weights_and_card(bench)
    states = list(publish(publication, tools(bench, hub, files), StopToken()))
    assert [state.phase for state in states] == [
        PublicationPhase.PREPARING,
        PublicationPhase.UPLOADING,
        PublicationPhase.VERIFYING,
        PublicationPhase.PUBLISHED,
    ]
    assert hub.is_private(REPO) is True
    there = hub.sizes_and_hashes(REPO)
    assert there["lora.safetensors"][0] == files["lora.safetensors"].stat().st_size
    assert bench.runs.publications(publication.run)[-1].phase is PublicationPhase.PUBLISHED


def test_to_publish_twice_does_no_harm(bench: Workbench, hub: HubHttp) -> None:
    publication, files = weights_and_card(bench)
    for _ in range(2):
        states = list(publish(publication, tools(bench, hub, files), StopToken()))
        assert states[-1].phase is PublicationPhase.PUBLISHED


def test_a_repository_that_an_earlier_try_creates_meanwhile_is_used(bench: Workbench) -> None:
    class Raced(HubHttp):
        def is_private(self, repo: str) -> bool | None:
            seen = super().is_private(repo)
            if seen is None:
                super().create_private(repo)
            return seen

    publication, files = weights_and_card(bench)
    with Raced(bench.server.endpoints, Secret(PRACTICE_HF_TOKEN)) as hub:
        states = list(publish(publication, tools(bench, hub, files), StopToken()))
    assert states[-1].phase is PublicationPhase.PUBLISHED


def test_a_namespace_that_is_not_ours_is_refused(bench: Workbench, hub: HubHttp) -> None:
    publication, files = weights_and_card(bench)
    foreign = publication.but(repo="somebody-else/smoke-lora")
    failed = list(publish(foreign, tools(bench, hub, files), StopToken()))[-1]
    assert failed.phase is PublicationPhase.FAILED
    assert failed.problem is not None
    assert failed.problem.kind in {Kind.FORBIDDEN, Kind.NOT_FOUND}


def test_a_model_that_is_not_ours_is_never_overwritten(bench: Workbench, hub: HubHttp) -> None:
    publication, files = weights_and_card(bench)
    theirs = bench.folder / "theirs.md"
    theirs.write_text("# My other model\n", encoding="utf-8")
    hub.create_private(REPO)
    hub.upload(REPO, {"README.md": theirs}, report=lambda _done, _total: None, stop=StopToken())
    failed = list(publish(publication, tools(bench, hub, files), StopToken()))[-1]
    assert failed.problem is not None
    assert (failed.problem.kind, failed.problem.subject) == (Kind.NAME_TAKEN, REPO)
    assert hub.sizes_and_hashes(REPO)["README.md"][0] == theirs.stat().st_size


def test_a_later_run_goes_over_the_one_that_we_sent(bench: Workbench, hub: HubHttp) -> None:
    publication, files = weights_and_card(bench)
    list(publish(publication, tools(bench, hub, files), StopToken()))
    card = files["README.md"]
    card.write_text("---\nlicense: other\n---\n# Smoke, second try\n", encoding="utf-8")
    again = list(publish(publication, tools(bench, hub, files), StopToken()))[-1]
    assert again.phase is PublicationPhase.PUBLISHED
    assert hub.sizes_and_hashes(REPO)["README.md"][0] == card.stat().st_size


def test_a_token_that_may_only_read_changes_nothing(bench: Workbench) -> None:
    publication, files = weights_and_card(bench)
    with HubHttp(bench.server.endpoints, Secret(PRACTICE_HF_READ_TOKEN)) as hub:
        failed = list(publish(publication, tools(bench, hub, files), StopToken()))[-1]
    assert failed.problem is not None
    assert failed.problem.kind is Kind.FORBIDDEN


def large(bench: Workbench) -> Path:
    """Larger than any buffer on the way."""
    file = bench.folder / "large.safetensors"
    file.write_bytes(bytes(range(256)) * (4 * 24_000))
    return file


def test_a_large_file_tells_how_far_it_is(bench: Workbench, hub: HubHttp) -> None:
    publication, _files = weights_and_card(bench)
    told: list[float] = []

    def announce(state: Publication) -> None:
        assert state.fraction is not None
        told.append(state.fraction)

    with_progress = replace(
        tools(bench, hub, {"lora.safetensors": large(bench)}), announce=announce
    )
    assert list(publish(publication, with_progress, StopToken()))[-1].phase is (
        PublicationPhase.PUBLISHED
    )
    assert told == sorted(told)
    assert told[0] < 0.5
    assert told[-1] == 1.0


def test_an_upload_that_was_cut_is_taken_up_and_verified(bench: Workbench, hub: HubHttp) -> None:
    publication, _files = weights_and_card(bench)
    file = large(bench)
    bench.server.faults.add(Rule(path="/upload/.*", method="PUT", act=Act.RESET, times=2))
    done = list(publish(publication, tools(bench, hub, {"lora.safetensors": file}), StopToken()))
    assert done[-1].phase is PublicationPhase.PUBLISHED
    assert hub.sizes_and_hashes(REPO)["lora.safetensors"] == (
        file.stat().st_size,
        hashlib.sha256(file.read_bytes()).hexdigest(),
    )
