"""What a training sends, where it goes and how long it stays there, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.dry_run import DryPackage
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.training.input_texts import plain

_EMPTY = '""'
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing of what is sent."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """``files`` are image and caption, as they are packed."""

    lead: str
    files: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]


def sending(
    dataset: Dataset, wishes: Wishes, *, practice: bool, package: DryPackage | None = None
) -> Sending:
    """All of it, of the images that are not left out; ``package`` where it was built already.

    The times are those that Replicate publishes (https://replicate.com/docs/reference/http,
    ``files.create``: ``expires_at``). For how long it keeps input and log of a training, it does
    not say. That captions are in the archive with the weights: replicate/flux-fine-tuner, train.py.
    """
    lead = translate("Sending", "Nothing leaves this computer before you confirm the start.")
    if practice:
        lead = translate("Sending", "Practice: all of this stays on this computer.")
    return Sending(
        lead=lead,
        files=tuple((image.id, image.caption.text) for image in dataset.images),
        parts=(
            _package(dataset, package),
            _settings(wishes),
            _tokens(wishes),
            _stays(),
        ),
    )


def _package(dataset: Dataset, built: DryPackage | None) -> Part:
    pattern = translate(
        "Sending",
        "%1 images and %2 captions, %3. The images are cropped and turned as you set it. "
        "What a camera wrote into them (place, time, serial number) stays here.",
    )
    captions = amounts.grouped(dataset.captioned)
    words = pattern.replace("%1", amounts.grouped(len(dataset.images))).replace("%2", captions)
    return Part(
        name=translate("Sending", "One package, to Replicate"),
        words=words.replace("%3", package_size(dataset, built)),
    )


def package_size(dataset: Dataset, built: DryPackage | None) -> str:
    """What is uploaded: as it was built, or about as much as the images are now.

    Packed anew, an image may become smaller, or larger.
    """
    if built is not None:
        return amounts.size(built.size)
    return translate("Training", "about %1").replace("%1", amounts.size(dataset.volume))


def _settings(wishes: Wishes) -> Part:
    given = wishes.settings.given()
    named = [name for name in given if wishes.wandb_project or not name.startswith("wandb_")]
    words = " · ".join(f"{name} {plain(given[name]) or _EMPTY}" for name in named)
    if wishes.sample_prompts:
        words += " · " + " / ".join(wishes.sample_prompts)
    return Part(name=translate("Sending", "The settings, to Replicate"), words=words)


def _tokens(wishes: Wishes) -> Part:
    words = [
        translate("Sending", "Replicate: your Replicate token, with each request, to it alone.")
    ]
    if wishes.wandb_project:
        words.append(
            translate(
                "Sending",
                "Weights & Biases: your W&B key goes to the trainer at Replicate, as a secret "
                "input that is not shown again.",
            )
        )
    if wishes.publish_to:
        words.append(_hub_token(by_trainer=wishes.by_trainer))
    return Part(name=translate("Sending", "Tokens, by name"), words="\n".join(words))


def _hub_token(*, by_trainer: bool) -> str:
    if by_trainer:
        return translate(
            "Sending",
            "Hugging Face: your token goes to the trainer at Replicate, as a secret input that is "
            "not shown again, and from this computer to huggingface.co.",
        )
    return translate(
        "Sending",
        "Hugging Face: your token goes to huggingface.co alone, from this computer, when the LoRA "
        "is published.",
    )


def _stays() -> Part:
    return Part(
        name=translate("Sending", "How long it stays there"),
        words=translate(
            "Sending",
            "The package is deleted when the training has ended, and expires within a day in any "
            "case. Your captions remain in the archive with the LoRA, private in your account, "
            "until you delete that version. Replicate does not say how long it keeps settings and "
            "log of a training.",
        ),
    )
