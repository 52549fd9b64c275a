"""A finished run on its way to the Hub, through the real huggingface_hub client."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, PRACTICE_HF_TOKEN
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
