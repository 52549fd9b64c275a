"""The words for what is different between two runs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.run_comparison import ImageChanges, SettingChange
from fluxtune_desktop.core.training_values import OtherInput
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.training.input_texts import input_label, plain

_NAMED = 3
translate = QCoreApplication.translate


def setting_words(change: SettingChange) -> str:
    """One setting: "Steps: 1 500, before 1 000"."""
    pattern = translate("Comparison", "%1: %2, before %3")
    values = pattern.replace("%3", _value(change.old)).replace("%2", _value(change.new))
    return values.replace("%1", _setting_name(change.name))


def image_words(changes: ImageChanges) -> tuple[str, ...]:
    """A line for each way in which images changed, but for captions."""
    lines = (
        (
            changes.added,
            translate("Comparison", "1 image added: %2"),
            translate("Comparison", "%1 images added: %2"),
        ),
        (
            changes.removed,
            translate("Comparison", "1 image less: %2"),
            translate("Comparison", "%1 images less: %2"),
        ),
        (
            changes.reworked,
            translate("Comparison", "1 image edited: %2"),
            translate("Comparison", "%1 images edited: %2"),
        ),
    )
    return tuple(_line(names, one, many) for names, one, many in lines if names)


def caption_words(count: int) -> str:
    """The heading over captions that changed."""
    if count == 1:
        return translate("Comparison", "1 caption changed")
    return translate("Comparison", "%1 captions changed").replace("%1", grouped(count))


def more_words(count: int) -> str:
    """What stands below the captions that are shown."""
    return translate("Comparison", "and %1 more").replace("%1", grouped(count))


def _line(names: Sequence[str], one: str, many: str) -> str:
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        shown = f"{shown}, {more_words(len(names) - _NAMED)}"
    pattern = one if len(names) == 1 else many
    return pattern.replace("%1", grouped(len(names))).replace("%2", shown)


def _setting_name(name: str) -> str:
    names = {
        "trigger_word": translate("Comparison", "Trigger word"),
        "steps": translate("Comparison", "Steps"),
        "lora_rank": translate("Comparison", "LoRA rank"),
        "learning_rate": translate("Comparison", "Learning rate"),
        "batch_size": translate("Comparison", "Batch size"),
        "resolution": translate("Comparison", "Resolutions"),
        "caption_dropout_rate": translate("Comparison", "Caption dropout"),
        "optimizer": translate("Comparison", "Optimizer"),
        "autocaption": translate("Comparison", "Automatic captions"),
        "others": translate("Comparison", "Other inputs"),
        "trainer": translate("Comparison", "Trainer"),
        "destination": translate("Comparison", "Model"),
        "publish_to": translate("Comparison", "Hugging Face"),
        "wandb_project": translate("Comparison", "W&B project"),
        "sample_prompts": translate("Comparison", "Prompts of progress pictures"),
    }
    return names.get(name) or input_label(name)


def _value(value: object) -> str:
    if value is True:
        return translate("Comparison", "on")
    if value is None or value is False or value == ():
        return translate("Comparison", "off")
    if isinstance(value, int):
        return grouped(value)
    if isinstance(value, tuple):
        return ", ".join(_part(each) for each in value)
    return str(value) or translate("Comparison", "nothing")


def _part(part: object) -> str:
    return f"{part.name} {plain(part.value)}" if isinstance(part, OtherInput) else f"“{part}”"
