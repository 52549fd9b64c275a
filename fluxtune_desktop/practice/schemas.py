"""The inputs of the trainers and of trained models, as OpenAPI schemas the way cog writes them.

Names, order, defaults and bounds: replicate/flux-fine-tuner ``train.py`` and replicate/cog-flux
``predict.py``.
"""

from collections.abc import Mapping
from typing import Any

from fluxtune_desktop.practice.state import Row

OSTRIS = "ostris/flux-dev-lora-trainer"
FAST = "replicate/fast-flux-trainer"
RUNNER = "black-forest-labs/flux-dev-lora"
"""An official model: it makes pictures with any LoRA."""

#: Newest versions of the two trainers that are publicly known.
TRAINER_VERSIONS = {
    OSTRIS: "4ffd32160efd92e956d39c5338a9b8fbafca58e03f791f6d8011f3e20e8ea6fa",
    FAST: "8b10794665aed907bb98a1a5324cd1d3a8bea0e9b31e65210967fb9c9e2e08ed",
}

_URI: Row = {"type": "string", "format": "uri"}
_TEXT: Row = {"type": "string"}
_WHOLE: Row = {"type": "integer"}
_NUMBER: Row = {"type": "number"}
_YES_NO: Row = {"type": "boolean"}
_SECRET: Row = {"type": "string", "format": "password", "writeOnly": True, "x-cog-secret": True}


def _bounds(low: float, high: float | None = None) -> Row:
    return {"minimum": low} if high is None else {"minimum": low, "maximum": high}


_OSTRIS_INPUTS: dict[str, Row] = {
    "input_images": _URI,
    "trigger_word": {**_TEXT, "default": "TOK"},
    "autocaption": {**_YES_NO, "default": True},
    "autocaption_prefix": _TEXT,
    "autocaption_suffix": _TEXT,
    "steps": {**_WHOLE, "default": 1000, **_bounds(3, 6000)},
    "learning_rate": {**_NUMBER, "default": 0.0004},
    "batch_size": {**_WHOLE, "default": 1},
    "resolution": {**_TEXT, "default": "512,768,1024"},
    "lora_rank": {**_WHOLE, "default": 16, **_bounds(1, 128)},
    "caption_dropout_rate": {**_NUMBER, "default": 0.05, **_bounds(0, 1)},
    "optimizer": {**_TEXT, "default": "adamw8bit"},
    "cache_latents_to_disk": {**_YES_NO, "default": False},
    "layers_to_optimize_regex": _TEXT,
    "gradient_checkpointing": {**_YES_NO, "default": False},
    "hf_repo_id": _TEXT,
    "hf_token": _SECRET,
    "wandb_api_key": _SECRET,
    "wandb_project": {**_TEXT, "default": "flux_train_replicate"},
    "wandb_run": _TEXT,
    "wandb_entity": _TEXT,
    "wandb_sample_interval": {**_WHOLE, "default": 100, **_bounds(1)},
    "wandb_sample_prompts": _TEXT,
    "wandb_save_interval": {**_WHOLE, "default": 100, **_bounds(1)},
    "skip_training_and_use_pretrained_hf_lora_url": _TEXT,
}

_FAST_INPUTS: dict[str, Row] = {
    "input_images": _URI,
    "trigger_word": {**_TEXT, "default": "TOK"},
    "lora_type": {
        **_TEXT,
        "enum": ["subject", "style"],
        "default": "subject",
        "description": "Type of LoRA you want to train",
    },
    "training_steps": {
        **_WHOLE,
        "default": 1000,
        **_bounds(3, 6000),
        "description": "Number of training steps",
    },
}

ASPECT_RATIOS: dict[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "16:9": (1344, 768),
    "21:9": (1536, 640),
    "3:2": (1216, 832),
    "2:3": (832, 1216),
    "4:5": (896, 1088),
    "5:4": (1088, 896),
    "3:4": (896, 1152),
    "4:3": (1152, 896),
    "9:16": (768, 1344),
    "9:21": (640, 1536),
}
"""Width and height in pixels for one megapixel."""

_FLUX_INPUTS: dict[str, Row] = {
    "prompt": _TEXT,
    "image": _URI,
    "mask": _URI,
    "aspect_ratio": {**_TEXT, "enum": [*ASPECT_RATIOS, "custom"], "default": "1:1"},
    "height": {**_WHOLE, **_bounds(256, 1440)},
    "width": {**_WHOLE, **_bounds(256, 1440)},
    "prompt_strength": {**_NUMBER, "default": 0.8, **_bounds(0, 1)},
    "model": {**_TEXT, "enum": ["dev", "schnell"], "default": "dev"},
    "num_outputs": {**_WHOLE, "default": 1, **_bounds(1, 4)},
    "num_inference_steps": {**_WHOLE, "default": 28, **_bounds(1, 50)},
    "guidance_scale": {**_NUMBER, "default": 3, **_bounds(0, 10)},
    "seed": _WHOLE,
    "output_format": {**_TEXT, "enum": ["webp", "jpg", "png"], "default": "webp"},
    "output_quality": {**_WHOLE, "default": 80, **_bounds(0, 100)},
    "disable_safety_checker": {**_YES_NO, "default": False},
    "go_fast": {**_YES_NO, "default": False},
    "megapixels": {**_TEXT, "enum": ["1", "0.25"], "default": "1"},
    "replicate_weights": _TEXT,
    "lora_scale": {**_NUMBER, "default": 1, **_bounds(-1, 3)},
    "extra_lora": _TEXT,
    "extra_lora_scale": {**_NUMBER, "default": 1, **_bounds(-1, 3)},
}

_OWN_MODELS_ALONE = ("mask", "height", "width", "model", "guidance_scale", "replicate_weights")
_RUNNER_INPUTS: dict[str, Row] = {
    **{name: entry for name, entry in _FLUX_INPUTS.items() if name not in _OWN_MODELS_ALONE},
    "aspect_ratio": {**_TEXT, "enum": [*ASPECT_RATIOS], "default": "1:1"},
    "guidance": _FLUX_INPUTS["guidance_scale"],
    "go_fast": {**_YES_NO, "default": True},
    "lora_weights": _TEXT,
    "hf_api_token": _SECRET,
    "civitai_api_token": _SECRET,
}


NEW_VERSION = "5eed" * 16
"""A trainer's version after it has changed."""
NEW_REQUIRED = "training_purpose"
"""An input that a changed trainer insists on."""


def _schema(inputs: Mapping[str, Row], required: list[str]) -> Row:
    properties = {
        name: {"title": name.replace("_", " ").title(), **entry, "x-order": place}
        for place, (name, entry) in enumerate(inputs.items())
    }
    schema: Row = {"type": "object", "properties": properties}
    return {**schema, "required": required} if required else schema


def _openapi(**schemas: Row) -> Row:
    titled = {name: {"title": name, **schema} for name, schema in schemas.items()}
    return {
        "openapi": "3.0.2",
        "info": {"title": "Cog", "version": "0.1.0"},
        "paths": {},
        "components": {"schemas": titled},
    }


def trainer_schema(trainer: str, *, demanding: bool = False) -> Row:
    """``openapi_schema`` of a trainer's version; a ``demanding`` one insists on a new input.

    A choice stands in a schema of its own, as cog writes it.
    """
    inputs = dict(_OSTRIS_INPUTS if trainer == OSTRIS else _FAST_INPUTS)
    required = ["input_images"] if trainer == FAST else []
    if demanding:
        inputs[NEW_REQUIRED] = {**_TEXT, "description": "What the LoRA will be used for."}
        required.append(NEW_REQUIRED)
    choices = {name: entry for name, entry in inputs.items() if "enum" in entry}
    shown = {name: _pointing(name, entry) for name, entry in inputs.items()}
    return _openapi(
        **{
            name: {"type": entry["type"], "enum": entry["enum"], "description": "An enumeration."}
            for name, entry in choices.items()
        },
        TrainingInput=_schema(shown, required),
        TrainingOutput={"type": "object", "properties": {"weights": dict(_URI)}},
        Input=_schema({"prompt": _TEXT}, []),
        Output={"type": "string"},
    )


def _pointing(name: str, entry: Row) -> Row:
    if "enum" not in entry:
        return entry
    rest = {key: value for key, value in entry.items() if key not in ("type", "enum")}
    return {**rest, "allOf": [{"$ref": f"#/components/schemas/{name}"}]}


def model_schema() -> Row:
    """``openapi_schema`` of a trained model's version."""
    images: Row = {"type": "array", "items": dict(_URI)}
    return _openapi(Input=_schema(_FLUX_INPUTS, ["prompt"]), Output=images)


def text_model_schema() -> Row:
    """``openapi_schema`` of a model that answers with words: no LoRA."""
    inputs = {"prompt": _TEXT, "max_tokens": {**_WHOLE, "default": 512}}
    return _openapi(Input=_schema(inputs, ["prompt"]), Output=dict(_TEXT))


def with_defaults(trainer: str | None, given: Row) -> Row:
    """What the code gets: the given inputs that it knows over its defaults."""
    inputs = _inputs(trainer)
    full = {name: entry["default"] for name, entry in inputs.items() if "default" in entry}
    return full | {name: value for name, value in given.items() if name in inputs}


def secret_names(trainer: str | None) -> frozenset[str]:
    """Inputs whose values are never kept or echoed."""
    return frozenset(name for name, entry in _inputs(trainer).items() if "x-cog-secret" in entry)


def faults_of(trainer: str | None, given: Row) -> list[tuple[str, str]]:
    """(name, message) of each input that its schema refuses; None as trainer: a trained model.

    A model that makes pictures is asked for as a trainer is.
    """
    found = [
        (name, message)
        for name, entry in _inputs(trainer).items()
        if name in given and (message := _refusal(entry, given[name]))
    ]
    if trainer in {None, RUNNER} and "prompt" not in given:
        found.insert(0, ("prompt", "prompt is required"))
    return found


def _inputs(trainer: str | None) -> dict[str, Row]:
    known = {None: _FLUX_INPUTS, RUNNER: _RUNNER_INPUTS, OSTRIS: _OSTRIS_INPUTS}
    return known.get(trainer, _FAST_INPUTS)


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_TYPE_MESSAGES = {
    "string": "str type expected",
    "integer": "value is not a valid integer",
    "number": "value is not a valid float",
    "boolean": "value could not be parsed to a boolean",
}


def _refusal(entry: Row, value: Any) -> str:
    kind = entry["type"]
    if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return _TYPE_MESSAGES[kind]
    if "minimum" in entry and value < entry["minimum"]:
        return f"ensure this value is greater than or equal to {entry['minimum']}"
    if "maximum" in entry and value > entry["maximum"]:
        return f"ensure this value is less than or equal to {entry['maximum']}"
    if "enum" in entry and value not in entry["enum"]:
        return f"value is not a valid enumeration member; permitted: {entry['enum']}"
    return ""
