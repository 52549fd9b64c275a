"""What a LoRA is called, and what its file says of itself, outside this program."""

import re

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.plan import TrainingPlan

_UNSAFE = re.compile(r"[^\w.-]+")


def lora_file_name(plan: TrainingPlan) -> str:
    """A name that tells the model, the trigger word and the run: ``smoke-SMKRINA-run4``."""
    parts = [plan.destination.name, plan.settings.trigger_word, f"run{plan.number}"]
    if plan.service == PRACTICE:
        parts.insert(0, PRACTICE)
    return "-".join(_UNSAFE.sub("_", part) for part in parts if part) + ".safetensors"


def lora_description(plan: TrainingPlan) -> dict[str, str]:
    """What other programs read in the head of the file: ComfyUI, A1111 and Forge, SwarmUI show the
    trigger word from there.

    The keys are those of the Model Metadata Standard
    (https://github.com/Stability-AI/ModelSpec); the architecture is named as
    https://github.com/kohya-ss/sd-scripts does, library/sai_model_spec.py.
    """
    settings = plan.settings
    words = {
        "modelspec.sai_model_spec": "1.0.0",
        "modelspec.architecture": "flux-1-dev/lora",
        "modelspec.title": f"{plan.destination.name}, run {plan.number}",
        "modelspec.date": plan.created_at.isoformat(),
        "modelspec.description": (
            f"LoRA of rank {settings.lora_rank} for FLUX.1-dev, trained for {settings.steps} steps "
            f"with {plan.trainer}."
        ),
    }
    if plan.service == PRACTICE:
        words["modelspec.description"] = "A practice file without a trained model in it."
    if settings.trigger_word:
        words["modelspec.trigger_phrase"] = settings.trigger_word
    return words
