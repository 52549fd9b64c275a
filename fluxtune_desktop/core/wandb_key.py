"""Which W&B keys the trainer can use."""

from typing import Final

from fluxtune_desktop.core.secret import Secret

#: wandb 0.17.8, which replicate/flux-fine-tuner pins in the requirements of its ``cog.yaml``,
#: refuses keys of another length in ``wandb/sdk/lib/apikey.py``; W&B has since begun to hand out
#: longer ones. The refusal ends the training.
TRAINER_KEY_LENGTH: Final = 40


def trainer_accepts(key: Secret) -> bool:
    """Whether the key may be sent to the trainer."""
    return len(key) == TRAINER_KEY_LENGTH
