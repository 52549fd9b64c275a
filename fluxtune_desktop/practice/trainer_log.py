"""The lines that the trainer prints, in its order.

Sources: replicate/flux-fine-tuner ``train.py`` and ``caption.py``, ostris/ai-toolkit
``jobs/process/BaseSDTrainProcess.py``, ``toolkit/data_loader.py`` and
``toolkit/dataloader_mixins.py``, and public logs of finished trainings.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import quote

from fluxtune_desktop.practice.bar import redraw
from fluxtune_desktop.practice.package_reading import Picture, Reading
from fluxtune_desktop.practice.state import Row

JOB = "flux_train_replicate"
_GRAIN = 64
_CHECKPOINTING = (
    "Turning gradient checkpointing on and quantizing base model, GPU has less than 100 GB of "
    "memory"
)


def before_training(
    reading: Reading, inputs: Row, *, wandb: bool, id_: str
) -> list[tuple[float, str]]:
    """(share of the wall time after boot, text) of all that is printed before the bar."""
    if reading.stage == "extract":
        return [(0.0, _CHECKPOINTING)]
    begin = [_CHECKPOINTING, *(_wandb_lines(inputs, id_) if wandb else ())]
    lines = [
        (0.0, "\n".join(begin)),
        (0.03, "Downloaded base weights in 14.386214733123779 seconds"),
        (0.05, f"Extracted {reading.extracted} files from zip to input_images"),
    ]
    if inputs.get("autocaption", True):
        lines.append((0.055, "\n".join(_caption_lines(reading, inputs))))
    lines.append((0.06, "\n".join(("Starting train job", _config(inputs)))))
    lines += [(0.07 + 0.012 * place, text) for place, text in enumerate(_LOADING)]
    if reading.pictures:
        lines += _datasets(reading, str(inputs.get("resolution", "512,768,1024")))
    return [(at, text) for at, text in lines if text]


def _wandb_lines(inputs: Row, id_: str) -> Iterator[str]:
    project = quote(str(inputs.get("wandb_project") or JOB), safe="")
    place = f"https://wandb.ai/{inputs.get('wandb_entity') or 'practice'}/{project}"
    yield "wandb: Currently logged in as: practice. Use `wandb login --relogin` to force relogin"
    yield f"wandb: Syncing run {inputs.get('wandb_run') or 'practice-run-1'}"
    yield f"wandb: View project at {place}"
    yield f"wandb: View run at {place}/runs/{id_[:8]}"


def captions_made(reading: Reading, inputs: Row) -> dict[str, str]:
    """Captions that the automatic captioner writes, by image name."""
    if not inputs.get("autocaption", True):
        return {}
    return {
        picture.name: _between(inputs, "A picture from the practice data set.")
        for picture in reading.pictures
        if picture.name not in reading.captions
    }


def _between(inputs: Row, text: str) -> str:
    around = (inputs.get("autocaption_prefix"), text, inputs.get("autocaption_suffix"))
    return " ".join(str(part).strip() for part in around if part)


def _caption_lines(reading: Reading, inputs: Row) -> Iterator[str]:
    made = captions_made(reading, inputs)
    for picture in reading.pictures:
        if picture.name in made:
            yield f"Caption for input_images/{picture.name}: {made[picture.name]}"
        elif made:
            yield f"{PurePosixPath(picture.name).name} is already captioned"


def _config(inputs: Row) -> str:
    keys = ("trigger_word", "lora_rank", "steps", "learning_rate", "batch_size", "optimizer")
    process: Row = {"type": "custom_sd_trainer", "training_folder": "output", "device": "cuda:0"}
    process |= {key: inputs.get(key) for key in keys}
    body = {"job": "custom_job", "config": {"name": JOB, "process": [process]}}
    return json.dumps({**body, "meta": {"name": JOB, "version": "1.0"}}, indent=4)


_LOADING = (
    "\n".join(("Using EMA", "#" * 45, f"# Running job: {JOB}", "#" * 45, "Running  1 process")),
    "Loading Flux model\nLoading transformer\nQuantizing transformer",
    "Loading vae",
    "Loading t5\n"
    + "\n".join(
        "\r" + redraw("Loading checkpoint shards", n, 2, elapsed=n * 0.6, per_item=0.6)
        for n in range(3)
    ),
    "Quantizing T5\nLoading clip\nmaking pipe\npreparing",
    "create LoRA for U-Net: 494 modules.\nenable LoRA for U-Net",
)


def _datasets(reading: Reading, resolution: str) -> list[tuple[float, str]]:
    sizes = [int(part) for part in resolution.split(",") if part.strip().isdecimal()]
    lines = []
    for place, size in enumerate(sizes):
        at = 0.14 + 0.11 * place / len(sizes)
        lines.append((at, "\n".join(_preparing(reading))))
        lines.append((at + 0.02, "\n".join(_buckets(reading.pictures, size))))
    return [*lines, (0.255, "Generating baseline samples before training")]


def _preparing(reading: Reading) -> Iterator[str]:
    count = len(reading.pictures)
    yield "Dataset: input_images"
    yield "  -  Preprocessing image dimensions"
    yield "\r" + redraw("", count, count, elapsed=0.0, per_item=0.0005)
    yield from (f"Error processing image: input_images/{name}" for name in reading.unreadable)
    yield f"  -  Found {count} images"


def _buckets(pictures: Sequence[Picture], size: int) -> Iterator[str]:
    buckets = Counter(_bucket(picture, size) for picture in pictures)
    count = len(pictures)
    yield "Bucket sizes for input_images:"
    for (width, height), many in buckets.items():
        yield f"{width}x{height}: {many} files"
    yield f"{len(buckets)} buckets made"
    yield "Caching latents for input_images"
    yield " - Saving latents to memory" if count else ""
    yield "\r" + redraw("Caching latents", count, count, elapsed=count * 0.11, per_item=0.11)


def _bucket(picture: Picture, size: int) -> tuple[int, int]:
    scale = min(1.0, size / (picture.width * picture.height) ** 0.5)
    width, height = (round(side * scale) for side in (picture.width, picture.height))
    return max(_GRAIN, width // _GRAIN * _GRAIN), max(_GRAIN, height // _GRAIN * _GRAIN)


def redraws(
    losses: Sequence[float], *, rate: float, seconds_per_step: float, save_every: int
) -> list[str]:
    """The training bar, one text for each step and the empty bar before them.

    Each step sets its loss, which redraws the bar at the counter of the step before, and then
    moves the counter, which redraws it again; the counter is the zero-based index of the step.
    """
    total = len(losses)
    texts = ["\r" + redraw(JOB, 0, total, elapsed=0, per_item=None)]
    for step, loss in enumerate(losses):
        more = f"lr: {rate:.1e} loss: {loss:.3e}"
        elapsed = (step + 1) * seconds_per_step
        pace = seconds_per_step if step else None
        counters: Iterable[int] = (max(0, step - 1), step)
        text = "".join(
            "\r" + redraw(JOB, count, total, elapsed=elapsed, per_item=pace, more=more)
            for count in counters
        )
        if save_every and step and step % save_every == 0:
            name = f"{JOB}_{step:09}.safetensors"
            text += f"\nSaving at step {step}\nSaving weights to W&B: {name}\n"
        texts.append(text)
    return texts


def after_training(reading: Reading, inputs: Row, *, hub: str) -> str:
    """What follows the bar."""
    lines = [
        f"Saved to output/{JOB}/{JOB}.safetensors",
        f"output/{JOB}/",
        f"output/{JOB}/lora.safetensors",
        f"output/{JOB}/config.yaml",
        f"output/{JOB}/captions/",
        *(f"output/{JOB}/captions/{name}" for name in caption_files(reading, inputs)),
    ]
    if hub:
        lines.append(f"Uploading to Hugging Face: {inputs.get('hf_repo_id')}")
        lines.append(hub)
    return "\n".join(lines)


def caption_files(reading: Reading, inputs: Row) -> dict[str, str]:
    """Captions in the output by file name; those of images in sub-folders are left out."""
    every = {**reading.captions, **captions_made(reading, inputs)}
    return {
        str(PurePosixPath(name).with_suffix(".txt")): text
        for name, text in every.items()
        if "/" not in name
    }


_FAST = (
    (0.1, "Setting up 8 workers"),
    (0.2, "Captions are there for {captions} of {pictures} pictures"),
    (0.3, "rank 0: 100%|##########| 12/12 [00:03<00:00, 3.71it/s]"),
    (0.5, "worker ready, compiled in 21.4 s"),
    (0.94, "writing flux-lora.tar"),
)
"""What a trainer prints whose log is not publicly known: words of our own, and a bar of something
else, from which no step can be told."""


def fast_lines(reading: Reading, share: float) -> list[str]:
    """The lines of the other trainer until that share of its time."""
    count, captions = len(reading.pictures), len(reading.captions)
    return [text.format(captions=captions, pictures=count) for at, text in _FAST if at <= share]


def traceback(message: str) -> str:
    """How the log ends when the trainer dies."""
    return f'Traceback (most recent call last):\n  File "train.py", in train\nError: {message}'
