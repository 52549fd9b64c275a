"""The words for each input of the trainers: its name, its meaning, its bounds, what is wrong."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.input_checks import Why
from fluxtune_desktop.core.trainers import InputType, TrainerInput
from fluxtune_desktop.core.training_values import Value

translate = QCoreApplication.translate


def input_label(name: str, title: str = "") -> str:
    """What an input is called; one that is not ours by the trainer's own title."""
    names = {
        "steps": translate("Inputs", "Steps"),
        "lora_rank": translate("Inputs", "LoRA rank"),
        "learning_rate": translate("Inputs", "Learning rate"),
        "trigger_word": translate("Inputs", "Trigger word"),
        "autocaption": translate("Inputs", "Automatic captions"),
        "resolution": translate("Inputs", "Resolutions"),
        "batch_size": translate("Inputs", "Batch size"),
        "caption_dropout_rate": translate("Inputs", "Caption dropout"),
        "optimizer": translate("Inputs", "Optimizer"),
        "autocaption_prefix": translate("Inputs", "Before automatic captions"),
        "autocaption_suffix": translate("Inputs", "After automatic captions"),
        "layers_to_optimize_regex": translate("Inputs", "Layers that learn"),
        "gradient_checkpointing": translate("Inputs", "Gradient checkpointing"),
        "cache_latents_to_disk": translate("Inputs", "Cache on disk"),
        "skip_training_and_use_pretrained_hf_lora_url": translate(
            "Inputs", "Use a LoRA from Hugging Face instead"
        ),
        "wandb_entity": translate("Inputs", "Team on Weights & Biases"),
        "wandb_sample_interval": translate("Inputs", "Steps between progress pictures"),
        "wandb_sample_prompts": translate("Inputs", "Prompts of progress pictures"),
        "wandb_save_interval": translate("Inputs", "Steps between intermediate versions"),
        "lora_type": translate("Inputs", "What it learns"),
    }
    return names.get(name) or title or name


def input_meaning(taken: TrainerInput) -> str:
    """What it does, in plain words; of one that is not ours what the trainer says."""
    meanings = {
        "resolution": translate(
            "Inputs",
            "The sizes in which each image is seen: sides of squares in pixels, with "
            "commas between them. Fewer sizes train faster; large ones teach detail.",
        ),
        "batch_size": translate(
            "Inputs",
            "How many images are looked at in one step. More learns more evenly, and "
            "makes each step slower and dearer.",
        ),
        "caption_dropout_rate": translate(
            "Inputs",
            "The share of looks for which a caption is left out, so that the trigger word "
            "alone carries the style. 0.05 is one in twenty.",
        ),
        "optimizer": translate(
            "Inputs",
            "The way in which it learns. prodigy finds its own learning rate; leave the "
            "others to those who know them.",
        ),
        "autocaption_prefix": translate(
            "Inputs",
            "Words put before each caption that the trainer writes for an image without one.",
        ),
        "autocaption_suffix": translate(
            "Inputs",
            "Words put after each caption that the trainer writes for an image without one.",
        ),
        "layers_to_optimize_regex": translate(
            "Inputs",
            "A regular expression that says which layers of FLUX learn. Empty: all of "
            "them. One that fits no layer makes the training fail.",
        ),
        "gradient_checkpointing": translate(
            "Inputs",
            "Saves memory of the GPU, and takes longer. The trainer switches it on by "
            "itself where it needs it.",
        ),
        "cache_latents_to_disk": translate(
            "Inputs",
            "For hundreds of images: keeps them on the trainer's disk and not in its memory.",
        ),
        "skip_training_and_use_pretrained_hf_lora_url": translate(
            "Inputs",
            "Trains nothing: makes a model of a LoRA that is on Hugging Face already. The "
            "address of its .safetensors file. It is billed as a short run.",
        ),
        "wandb_entity": translate(
            "Inputs",
            "Your team on Weights & Biases. Empty: you. One that does not exist makes the "
            "training fail. Sent only with Weights & Biases.",
        ),
        "wandb_sample_interval": translate(
            "Inputs",
            "A progress picture of each prompt after so many steps. Sent only with "
            "Weights & Biases.",
        ),
        "wandb_save_interval": translate(
            "Inputs",
            "An intermediate version of the LoRA after so many steps. Sent only with "
            "Weights & Biases.",
        ),
        "lora_type": translate(
            "Inputs",
            "What the images teach: a subject, or a style.",
        ),
    }
    if taken.name in meanings:
        return meanings[taken.name]
    foreign = taken.meaning.strip()
    return f"{foreign}." if foreign and foreign[-1] not in ".!?" else foreign


def input_hint(taken: TrainerInput) -> str:
    """The meaning, and the bounds within which it is taken."""
    return " ".join(part for part in (input_meaning(taken), bounds_text(taken)) if part)


def bounds_text(taken: TrainerInput) -> str:
    """From what to what; empty where anything goes."""
    if taken.type not in {InputType.WHOLE, InputType.NUMBER}:
        return ""
    if taken.low is not None and taken.high is not None:
        pattern = translate("Inputs", "%1 to %2.")
        return pattern.replace("%1", plain(taken.low)).replace("%2", plain(taken.high))
    if taken.low is not None:
        return translate("Inputs", "%1 or more.").replace("%1", plain(taken.low))
    if taken.high is not None:
        return translate("Inputs", "At most %1.").replace("%1", plain(taken.high))
    return ""


def problem_text(why: Why, taken: TrainerInput | None) -> str:
    """What is wrong with what was typed, and what to type."""
    texts = {
        Why.NO_NUMBER: translate("Inputs", "This has to be a number."),
        Why.NOT_WHOLE: translate("Inputs", "This has to be a whole number."),
        Why.TOO_LOW: translate("Inputs", "Too low for the trainer."),
        Why.TOO_HIGH: translate("Inputs", "Too high for the trainer."),
        Why.NO_CHOICE: translate("Inputs", "The trainer does not know this choice any more."),
        Why.RESOLUTION: translate(
            "Inputs", "Whole numbers from 64 to 2048 with commas between them, as 512,768,1024."
        ),
        Why.PATTERN: translate("Inputs", "This is no regular expression: look at its brackets."),
        Why.LORA_URL: translate(
            "Inputs",
            "The address of a .safetensors file that begins with https://huggingface.co/.",
        ),
        Why.TOKEN: translate("Inputs", "This holds what looks like a token, and is not sent."),
        Why.EMPTY: translate("Inputs", "The trainer insists on this."),
        Why.NEW_REQUIRED: translate("Inputs", "The trainer insists on this."),
        Why.TYPE_CHANGED: translate("Inputs", "The trainer takes something else here by now."),
        Why.NOT_TAKEN: translate("Inputs", "This version of the trainer does not know it."),
    }
    bounds = bounds_text(taken) if taken is not None else ""
    return " ".join(part for part in (texts[why], bounds) if part)


def choice_text(name: str, value: Value) -> str:
    """A choice as the person reads it."""
    known = {
        ("lora_type", "subject"): translate("Inputs", "a subject"),
        ("lora_type", "style"): translate("Inputs", "a style"),
    }
    return known.get((name, str(value)), plain(value))


def plain(value: Value) -> str:
    """A value as it is typed and sent: no exponent, no group signs, and true or false."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else f"{value:.7f}".rstrip("0").rstrip(".")
