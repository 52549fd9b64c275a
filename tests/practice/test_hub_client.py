"""The real client of the Hugging Face Hub against practice."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

os.environ["HF_HUB_DISABLE_XET"] = "1"

import httpx
import huggingface_hub
import pytest
from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils._http import default_client_factory
from tqdm import tqdm

from fluxtune_desktop.adapters.hub_transport import hub_transport
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_HF_TOKEN, PRACTICE_WANDB_KEY

REPO = "practice/discs-lora"

# The library hands raw bytes to httpx2 in a way that httpx2 calls outdated.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")


@pytest.fixture
def hub(server: PracticeServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[HfApi]:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_XET", True)
    # Whatever transport a test before this one has put under the library.
    huggingface_hub.set_client_factory(default_client_factory)
    # The progress bars start a thread of their own that nobody ends.
    monkeypatch.setattr(tqdm, "monitor_interval", 0)
    yield HfApi(endpoint=server.endpoints.hub, token=PRACTICE_HF_TOKEN)
    huggingface_hub.close_session()
    # Whoever comes next puts our own transport under the library again.
    hub_transport.cache_clear()


def _publish(hub: HfApi, weights: bytes) -> None:
    hub.create_repo(REPO, private=True)
    operations = [
        huggingface_hub.CommitOperationAdd("lora.safetensors", io.BytesIO(weights)),
        huggingface_hub.CommitOperationAdd("README.md", b"---\nlicense: other\n---\n# Discs\n"),
    ]
    hub.create_commit(REPO, operations, commit_message="Add the weights")


def test_a_model_is_published_privately_and_can_be_fetched(hub: HfApi, tmp_path: Path):
    weights = os.urandom(300_000)
    assert hub.whoami()["name"] == "practice"
    _publish(hub, weights)
    info = hub.model_info(REPO)
    assert info.private
    files = {entry.path: entry for entry in hub.list_repo_tree(REPO, recursive=True)}
    assert files["lora.safetensors"].lfs.size == len(weights)
    assert files["README.md"].lfs is None
    path = hf_hub_download(
        REPO,
        "lora.safetensors",
        endpoint=hub.endpoint,
        token=PRACTICE_HF_TOKEN,
        cache_dir=tmp_path / "cache",
    )
    assert Path(path).read_bytes() == weights


def test_a_private_repository_is_hidden_from_strangers(hub: HfApi, server: PracticeServer):
    _publish(hub, b"x" * 100)
    assert not HfApi(endpoint=server.endpoints.hub, token=False).repo_exists(REPO)
    assert not hub.repo_exists("practice/none")


def test_a_repository_is_made_once(hub: HfApi):
    hub.create_repo(REPO, private=True)
    hub.create_repo(REPO, private=True, exist_ok=True)
    with pytest.raises(HfHubHTTPError) as refusal:
        hub.create_repo(REPO, private=True)
    assert refusal.value.response.status_code == 409


@pytest.mark.parametrize(
    ("repo", "token", "status"),
    [
        ("somebody/else", PRACTICE_HF_TOKEN, 403),
        (REPO, "hf_readonly", 403),
        (REPO, "hf_revoked", 401),
    ],
)
def test_who_may_not_write_is_told(
    hub: HfApi, server: PracticeServer, repo: str, token: str, status: int
):
    with pytest.raises(HfHubHTTPError) as refusal:
        HfApi(endpoint=server.endpoints.hub, token=token).create_repo(repo, private=True)
    assert refusal.value.response.status_code == status
    assert hub.whoami()["auth"]["accessToken"]["role"] == "write"


@pytest.mark.parametrize(
    ("user", "key", "status"),
    [
        ("api", PRACTICE_WANDB_KEY, 200),
        ("api", "wandb_v1_" + "a" * 77, 200),
        ("api", "short", 401),
        ("somebody", PRACTICE_WANDB_KEY, 401),
    ],
)
def test_wandb_tells_whose_key_it_is(server: PracticeServer, user: str, key: str, status: int):
    query = {"query": "query { viewer { entity username } }"}
    answer = httpx.post(f"{server.endpoints.wandb}/graphql", json=query, auth=(user, key))
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["data"]["viewer"]["entity"] == "practice"
