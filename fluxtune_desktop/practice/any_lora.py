"""black-forest-labs/flux-dev-lora: the official model that takes the address of any LoRA.

Its inputs and how it reads addresses: replicate/cog-flux ``predict.py`` and ``weights.py``.
Practice reads its own Hub alone, and knows a LoRA by what practice wrote into it.
"""

import json
import struct
from dataclasses import dataclass
from pathlib import Path

from fluxtune_desktop.practice.schemas import RUNNER
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.tokens import role_of
from fluxtune_desktop.practice.world import World

HIDDEN = "hidden"
"""What an official model says its version is."""
PRICE = 0.032
"""US dollars a picture (https://replicate.com/black-forest-labs/flux-dev-lora, October 2026)."""
_HUB = "huggingface.co/"
_WEIGHTS = ".safetensors"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLora:
    """The training that made a LoRA and how much of it was done (0..1), or why none is found."""

    training: str = ""
    share: float = 1.0
    trouble: str = ""


def is_runner(version: str) -> bool:
    """Whether a request means the model that takes any LoRA."""
    return version == RUNNER


def found_lora(world: World, given: Row) -> FoundLora:
    """What the model finds at ``lora_weights``, with the token that came along."""
    address = str(given.get("lora_weights") or "")
    if not address:
        return FoundLora()
    if not address.startswith(_HUB):
        return FoundLora(trouble=f"Invalid LoRA weights: {address}")
    owner, _, rest = address.removeprefix(_HUB).partition("/")
    name, _, path = rest.partition("/")
    repo = world.state.repos.get(f"{owner}/{name}")
    seen = repo is not None and (not repo["private"] or role_of(str(given.get("hf_api_token"))))
    if repo is None or not seen:
        return FoundLora(trouble=f"401 Client Error: Repository Not Found for {owner}/{name}")
    weights = [each for each in repo["files"] if each.endswith(_WEIGHTS)]
    wanted = path or (weights[0] if len(weights) == 1 else "")
    if wanted not in weights:
        return FoundLora(trouble=f"404 Client Error: Entry Not Found for {owner}/{name}/{path}")
    return _made_by(world.state.blob(f"sha256-{repo['files'][wanted]['sha256']}"))


def _made_by(file: Path) -> FoundLora:
    try:
        with file.open("rb") as stream:
            (length,) = struct.unpack("<Q", stream.read(8))
            notes = json.loads(stream.read(length))["__metadata__"]
        return FoundLora(training=notes["training"], share=float(notes["share"]))
    except (OSError, ValueError, KeyError, struct.error):
        return FoundLora(trouble="The file is no LoRA that this model knows")
