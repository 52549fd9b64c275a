"""From the pictures that Create made to the card on the Hub, as the Hub's own client reads it."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["HF_HUB_DISABLE_XET"] = "1"

import huggingface_hub
import pytest
import yaml
from huggingface_hub import HfApi
from huggingface_hub.utils._http import default_client_factory
from PIL import Image
from tqdm import tqdm

from fluxtune_desktop.adapters.hub_transport import hub_transport
from fluxtune_desktop.practice.tokens import PRACTICE_HF_TOKEN
from tests.e2e.program import Program

REPO = "practice/smoke-lora"
PROMPTS = ("SMKRINA: a harbour at dawn", "SMKRINA in a garden")


@pytest.fixture
def hub(fluxtune: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[HfApi]:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_XET", True)
    huggingface_hub.set_client_factory(default_client_factory)
    monkeypatch.setattr(tqdm, "monitor_interval", 0)
    yield HfApi(endpoint=fluxtune.start_practice().hub, token=PRACTICE_HF_TOKEN)
    huggingface_hub.close_session()
    # Whoever comes next puts our own transport under the library again.
    hub_transport.cache_clear()


@pytest.fixture
def made(fluxtune: Program, captioned: Path) -> tuple[Path, ...]:
    """A training, and a picture of each prompt."""
    done = fluxtune.run("train", str(captioned), "--practice", "--steps", "20")
    assert done.returncode == 0, done.stderr
    lines = [
        fluxtune.run("create", str(captioned), prompt, "--practice").stdout for prompt in PROMPTS
    ]
    return tuple(Path(line.rpartition(" (seed ")[0]) for line in lines)


def test_chosen_pictures_are_shown_by_the_card_with_their_prompts(
    fluxtune: Program, captioned: Path, made: tuple[Path, ...], hub: HfApi, tmp_path: Path
) -> None:
    shown = [word for file in reversed(made) for word in ("--picture", str(file))]
    done = fluxtune.run("publish", str(captioned), "--to", REPO, *shown)
    assert done.returncode == 0, done.stderr
    assert hub.model_info(REPO).private
    there = {entry.path for entry in hub.list_repo_tree(REPO, recursive=True)}
    assert {"README.md", "lora.safetensors", "images/01.png", "images/02.png"} <= there
    card = Path(hub.hf_hub_download(REPO, "README.md", cache_dir=tmp_path / "hub")).read_text(
        "utf-8"
    )
    _, front, body = card.split("---\n", 2)
    facts = yaml.safe_load(front)
    assert facts["instance_prompt"] == "SMKRINA"
    assert [(each["text"], each["output"]["url"]) for each in facts["widget"]] == [
        (PROMPTS[1], "images/01.png"),
        (PROMPTS[0], "images/02.png"),
    ]
    assert "<Gallery />" in body
    sent = hub.hf_hub_download(REPO, "images/01.png", cache_dir=tmp_path / "hub")
    with Image.open(sent) as there_, Image.open(made[1]) as here:
        assert there_.tobytes() == here.tobytes()
        # The settings that our own file keeps inside are nobody else's business.
        assert here.info
        assert not there_.info


def test_a_file_that_is_no_picture_of_the_project_is_refused_before_anything_is_sent(
    fluxtune: Program, captioned: Path, made: tuple[Path, ...], hub: HfApi
) -> None:
    other = captioned.parent / made[0].name
    Image.new("RGB", (8, 8)).save(other)
    for file in (captioned / "001.png", other):
        refused = fluxtune.run("publish", str(captioned), "--to", REPO, "--picture", str(file))
        assert refused.returncode == 1
        assert file.name in refused.stderr
    assert not hub.repo_exists(REPO)
