"""Names of things: each is a string of its own type, so that one cannot be passed for another."""

import re
from dataclasses import dataclass
from typing import NewType

from typing_extensions import override

from fluxtune_desktop.core.bare_letters import in_plain_letters

ProjectId = NewType("ProjectId", str)
ImageId = NewType("ImageId", str)
"""The file name of an image in the folder of its project, for example ``001.png``."""
RunId = NewType("RunId", str)
"""Our own name of a training, made before anything is sent; also the name of its folder."""
PictureId = NewType("PictureId", str)
"""Our own name of one picture asked for; also the stem of its file."""
TrainingId = NewType("TrainingId", str)
PredictionId = NewType("PredictionId", str)
UploadId = NewType("UploadId", str)
VersionId = NewType("VersionId", str)
"""64 hexadecimal digits that name one version of a model on Replicate."""

_PART = re.compile(r"[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*")
_LONGEST_PART = 63

_HUB_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")
_HUB_LONGEST = 96


def lora_key(run: RunId, step: int | None = None) -> str:
    """The name of the LoRA of a run's end, or of one that it had made by a step."""
    return run if step is None else f"{run}@{step}"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ModelName:
    """``owner/name`` of a model on Replicate."""

    owner: str
    name: str

    @classmethod
    def parse(cls, text: str) -> "ModelName":
        """Read ``owner/name``. Raises ValueError for anything else."""
        owner, slash, name = text.strip().partition("/")
        if not slash or not owner or not name or "/" in name:
            raise ValueError(f"not owner/name: {text!r}")
        return cls(owner=owner, name=name)

    @override
    def __str__(self) -> str:
        return f"{self.owner}/{self.name}"


def is_model_name(name: str) -> bool:
    """Whether Replicate will take this as a model's name.

    Replicate checks names by the rules for Docker images (replicate/replicate-javascript, pull
    request 55): lowercase letters and digits, and between them a period, one or two underscores,
    or dashes (https://docs.docker.com/reference/cli/docker/image/tag). How long a name may be is
    not known; 63 letters fit into the label of a host.
    """
    return len(name) <= _LONGEST_PART and _PART.fullmatch(name) is not None


def is_repo_name(text: str) -> bool:
    """Whether the Hugging Face Hub will take this as a repository: ``namespace/name``.

    The rules are those of huggingface_hub's ``validate_repo_id``.
    """
    parts = text.split("/")
    whole = len(parts) == 2 and all(_HUB_PART.fullmatch(part) for part in parts)
    odd = any(sign in text for sign in ("--", "..")) or text.endswith(".git")
    return whole and not odd and len(text) <= _HUB_LONGEST


def model_name_from(title: str) -> str:
    """A valid model name for a folder's title: ``Smoke Ballerinas!`` gives ``smoke-ballerinas``,
    ``Köln`` gives ``koln``."""
    words = re.sub(r"[^a-z0-9]+", "-", in_plain_letters(title)).strip("-")
    return words[:_LONGEST_PART].rstrip("-") or "my-style"
