"""Pictures with a LoRA that has no model of its own at Replicate, such as an intermediate version.

black-forest-labs/flux-dev-lora takes the address of any LoRA. It reads Replicate's private models
for nobody, but private repositories of the Hugging Face Hub with a token of theirs
(replicate/cog-flux ``predict.py`` and ``weights.py``).
"""

from fluxtune_desktop.core.ids import ModelName, VersionId
from fluxtune_desktop.core.plan import TrainingPlan

RUNNER = ModelName(owner="black-forest-labs", name="flux-dev-lora")
RUNNER_VERSION = VersionId(str(RUNNER))
"""An official model is asked for by its name alone, and answers with the version "hidden"
(https://replicate.com/docs/reference/http#predictions.create)."""
TOKEN_INPUT = "hf_api_token"
"""A secret input: it goes into the request and into nothing else."""
WEIGHTS_FILE = "lora.safetensors"
"""What a LoRA is called in the repositories that are made here."""


def address_of(repo: str) -> str:
    """What the runner calls the LoRA in a repository ``namespace/name`` of the Hub."""
    return f"huggingface.co/{repo}/{WEIGHTS_FILE}"


def version_repo_name(plan: TrainingPlan, step: int) -> str:
    """What the repository of an intermediate version is called if the person does not say: each
    has one of its own, so that none takes the place of another."""
    return f"{plan.destination.name}-run-{plan.number}-step-{step}"
