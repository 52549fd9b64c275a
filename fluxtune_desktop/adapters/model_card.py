"""The card (README.md) of a LoRA on the Hugging Face Hub.

Its front matter follows the Hub's documentation of model cards and of the widget for LoRAs.
"""

from dataclasses import dataclass

from fluxtune_desktop.core.lora_runner import WEIGHTS_FILE

BASE_MODEL = "black-forest-labs/FLUX.1-dev"
_LICENSE = "flux-1-dev-non-commercial-license"
_LICENSE_LINK = f"https://huggingface.co/{BASE_MODEL}/blob/main/LICENSE.md"
_TAGS = ("text-to-image", "flux", "lora", "diffusers", "replicate", "template:sd-lora")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What the card tells. ``trigger_word`` may be empty. ``images`` is None when unknown.

    ``pictures`` are path in the repository and prompt of those that the card shows.
    """

    repo: str
    title: str
    trigger_word: str
    trainer: str
    steps: int
    rank: int
    learning_rate: float
    images: int | None = None
    pictures: tuple[tuple[str, str], ...] = ()


def model_card(facts: CardFacts) -> str:
    """The text of README.md."""
    return f"---\n{_front_matter(facts)}---\n\n{_body(facts)}"


def _front_matter(facts: CardFacts) -> str:
    import yaml  # comes with huggingface_hub

    data: dict[str, object] = {
        "license": "other",
        "license_name": _LICENSE,
        "license_link": _LICENSE_LINK,
        "base_model": BASE_MODEL,
        "base_model_relation": "adapter",
        "pipeline_tag": "text-to-image",
        "library_name": "diffusers",
        "tags": list(_TAGS),
    }
    if facts.trigger_word:
        data["instance_prompt"] = facts.trigger_word
    if facts.pictures:
        data["widget"] = [
            {"text": prompt, "output": {"url": url}} for url, prompt in facts.pictures
        ]
    text: str = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    return text


def _body(facts: CardFacts) -> str:
    parts = [
        f"# {_plain(facts.title)}",
        # The Hub puts the pictures of the widget in its place.
        *(["<Gallery />"] if facts.pictures else []),
        "A LoRA for FLUX.1 [dev], made with FluxTune Desktop.",
        *_trigger(facts),
        "## Use it with diffusers",
        _example(facts),
        "## How it was trained",
        _settings(facts),
        "## License",
        f"The weights are made from FLUX.1 [dev] and are under its [license]({_LICENSE_LINK}).",
    ]
    return "\n\n".join(parts) + "\n"


def _trigger(facts: CardFacts) -> list[str]:
    if not facts.trigger_word:
        return []
    return ["## Trigger word", f"Put {_code(facts.trigger_word)} in the prompt to get the style."]


def _example(facts: CardFacts) -> str:
    prompt = f"{facts.trigger_word} a quiet harbour at dawn".strip()
    return "\n".join(
        (
            "```python",
            "import torch",
            "from diffusers import AutoPipelineForText2Image",
            "",
            "pipeline = AutoPipelineForText2Image.from_pretrained(",
            f'    "{BASE_MODEL}", torch_dtype=torch.bfloat16',
            ').to("cuda")',
            f"pipeline.load_lora_weights({facts.repo!r}, weight_name={WEIGHTS_FILE!r})",
            f"image = pipeline({prompt!r}).images[0]",
            'image.save("image.png")',
            "```",
        )
    )


def _settings(facts: CardFacts) -> str:
    rows = [
        ("Trainer", _code(facts.trainer)),
        ("Steps", str(facts.steps)),
        ("Rank", str(facts.rank)),
        ("Learning rate", f"{facts.learning_rate:g}"),
    ]
    if facts.images is not None:
        rows.append(("Images", str(facts.images)))
    lines = [f"| {name} | {value} |" for name, value in rows]
    return "\n".join(("| Setting | Value |", "| --- | --- |", *lines))


def _code(text: str) -> str:
    return f"`{_plain(text).replace('`', '')}`"


def _plain(text: str) -> str:
    """One line, whatever the text had in it."""
    return " ".join(text.split())
