"""What stands between a folder and its training: one line for each thing that is looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.checks import FEW_IMAGES, Code, Finding
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.estimates import settings_estimate
from fluxtune_desktop.core.ids import ModelName, is_model_name, is_repo_name
from fluxtune_desktop.core.input_checks import Why, check_inputs
from fluxtune_desktop.core.monthly_limit import LimitLook, Spending, Standing
from fluxtune_desktop.core.own_times import OwnTimes, by_own_times
from fluxtune_desktop.core.plan import (
    OSTRIS_TRAINER,
    RANK_RANGE,
    STEPS_RANGE,
    TrainerTraits,
    TrainingSettings,
    wished_inputs,
)
from fluxtune_desktop.core.pricing import Estimate, Prices
from fluxtune_desktop.core.trainers import TrainerLook, defaults_in_force

Params = Mapping[str, str | int | float]


class LineCode(StrEnum):
    """What is looked at; the window and the command line have a sentence for each and level."""

    PROJECT = "project"
    PICTURES = "pictures"
    CAPTIONS = "captions"
    ENCODING = "encoding"  # captions that are not UTF-8
    TRIGGER_WORD = "trigger_word"
    MODEL_NAME = "model_name"
    ACCOUNT = "account"
    SETTINGS = "settings"
    TRAINER = "trainer"  # the version in force, and whether the program can send to it
    WANDB = "wandb"
    PUBLISH = "publish"
    DESTINATION = "destination"  # what is there under the model's name
    HUB_NAME = "hub_name"
    PACKAGE = "package"  # built here, read again, and dropped
    IGNORED = "ignored"  # files of the folder that stay here
    DISK = "disk"  # room for the weights
    CREDIT = "credit"  # what Replicate said of it lately
    LIMIT = "limit"  # what the person wants to spend in a month


class Level(StrEnum):
    """How it looks."""

    OK = "ok"
    WARN = "warn"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that was looked at. ``params`` are for the sentence."""

    code: LineCode
    level: Level
    params: Params = field(default_factory=dict)
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLook:
    """What is known of the token for a service. ``name`` is empty when nobody checked it. A
    ``problem`` without a token is that of the keyring which may hold one.

    ``usable`` is False for a Hugging Face token that may only read, and for a W&B key that the
    trainer would refuse.
    """

    present: bool
    wrong: bool = False
    usable: bool = True
    name: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the form of a training says.

    ``destination`` is the model's name without its owner, ``publish_to`` namespace/name on the
    Hugging Face Hub; empty ``publish_to`` and ``wandb_project``: not wanted. ``by_trainer``: the
    trainer is to upload there itself. ``sample_prompts`` are
    those of the progress pictures, which need a W&B project.
    """

    settings: TrainingSettings
    destination: str
    trainer: ModelName = OSTRIS_TRAINER
    publish_to: str = ""
    by_trainer: bool = False
    wandb_project: str = ""
    sample_prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """All lines, with what the training would take."""

    lines: tuple[Line, ...]
    estimate: Estimate
    images: int
    captioned: int
    unread: int = 0

    @property
    def ready(self) -> bool:
        """Whether nothing blocks the start."""
        return not any(line.level is Level.BLOCKS for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a preflight looks at besides the form."""

    dataset: Dataset
    findings: tuple[Finding, ...]
    prices: Prices
    replicate: AccountLook
    hugging_face: AccountLook
    wandb: AccountLook
    is_open: bool = True
    read_only: bool = False
    newer: bool = False
    trainer: TrainerLook | None = None
    monthly_limit: float | None = None
    spending: Spending = field(default_factory=Spending)
    own_times: OwnTimes | None = None

    @property
    def traits(self) -> TrainerTraits:
        """How the trainer is reckoned with."""
        return TrainerTraits() if self.trainer is None else self.trainer.trainer.traits


def preflight(wishes: Wishes, situation: Situation) -> Preflight:
    """Look at everything."""
    dataset = situation.dataset.in_training()
    lines = [
        *_project(situation),
        _pictures(len(dataset.images), situation.findings),
        *_captions(dataset, wishes.settings, situation.traits),
        *_encoding(dataset),
        _trigger_word(dataset, wishes.settings.trigger_word),
        _model_name(wishes.destination),
        _account(LineCode.ACCOUNT, situation.replicate),
        *_trainer(wishes.settings, situation.trainer),
    ]
    if wishes.wandb_project:
        lines.append(_wandb(situation.wandb))
    if wishes.publish_to:
        lines.append(_publish(wishes.publish_to, situation.hugging_face))
    estimate = settings_estimate(
        situation.prices,
        wishes.settings,
        situation.traits,
        wishes.sample_prompts if wishes.wandb_project else (),
    )
    if not wishes.settings.skip_training_and_use_pretrained_hf_lora_url:
        price = situation.traits.price
        estimate = by_own_times(estimate, situation.own_times, situation.prices, price)
    lines.extend(_limit(situation, estimate))
    return Preflight(
        lines=tuple(lines),
        estimate=estimate,
        images=len(dataset.images),
        captioned=dataset.captioned,
        unread=dataset.unread,
    )


def _project(situation: Situation) -> list[Line]:
    if situation.is_open and not situation.read_only:
        return []
    why = "none"
    if situation.is_open:
        why = "newer" if situation.newer else "read_only"
    return [Line(code=LineCode.PROJECT, level=Level.BLOCKS, params={"why": why})]


def _pictures(count: int, findings: tuple[Finding, ...]) -> Line:
    # Captions that are not UTF-8 have a line of their own.
    blocking = [each for each in findings if each.blocks and each.code is not Code.BAD_ENCODING]
    params: dict[str, str | int | float] = {"count": count, "problems": len(blocking)}
    if blocking:
        params["finding"] = blocking[0].code.value
        params["image"] = blocking[0].image or ""
    level = Level.OK
    if count < FEW_IMAGES:
        level = Level.WARN
    if count == 0 or blocking:
        level = Level.BLOCKS
    return Line(code=LineCode.PICTURES, level=level, params=params)


def _captions(dataset: Dataset, settings: TrainingSettings, traits: TrainerTraits) -> list[Line]:
    if not dataset.images:
        return []
    missing = dataset.bare
    # The fast trainer writes them unasked (https://replicate.com/replicate/fast-flux-trainer).
    written = settings.autocaption or traits.live_form
    level = Level.WARN if missing and not written else Level.OK
    params: dict[str, str | int | float] = {
        "captioned": dataset.captioned,
        "missing": missing,
    }
    return [Line(code=LineCode.CAPTIONS, level=level, params=params)]


def _encoding(dataset: Dataset) -> list[Line]:
    if not dataset.unread:
        return []
    first = next(image.id for image in dataset.images if image.unread)
    params: dict[str, str | int | float] = {"captions": dataset.unread, "image": first}
    return [Line(code=LineCode.ENCODING, level=Level.BLOCKS, params=params)]


def _trigger_word(dataset: Dataset, word: str) -> Line:
    if not word:
        return Line(code=LineCode.TRIGGER_WORD, level=Level.WARN, params={"why": "none"})
    if not is_trigger_word(word):
        params = {"why": "invalid", "word": word}
        return Line(code=LineCode.TRIGGER_WORD, level=Level.BLOCKS, params=params)
    if not dataset.captioned:
        return Line(
            code=LineCode.TRIGGER_WORD, level=Level.OK, params={"why": "no_captions", "word": word}
        )
    without = dataset.captioned - dataset.saying(word)
    return Line(
        code=LineCode.TRIGGER_WORD,
        level=Level.OK,
        params={"why": "", "word": word, "added": without},
    )


def _model_name(name: str) -> Line:
    level = Level.OK if is_model_name(name) else Level.BLOCKS
    return Line(code=LineCode.MODEL_NAME, level=level, params={"name": name})


def _account(code: LineCode, look: AccountLook) -> Line:
    if not look.present or look.wrong:
        unread = "none" if look.problem is None else "keyring"
        why = "wrong" if look.wrong else unread
        return Line(code=code, level=Level.BLOCKS, params={"why": why}, problem=look.problem)
    if not look.name:
        return Line(code=code, level=Level.WARN, params={"why": "unchecked"}, problem=look.problem)
    return Line(code=code, level=Level.OK, params={"why": "", "name": look.name})


def _publish(repo: str, look: AccountLook) -> Line:
    if not is_repo_name(repo):
        params = {"why": "name", "name": repo}
        return Line(code=LineCode.PUBLISH, level=Level.BLOCKS, params=params)
    if look.present and not look.usable:
        return Line(code=LineCode.PUBLISH, level=Level.BLOCKS, params={"why": "reads_only"})
    return _account(LineCode.PUBLISH, look)


def _limit(situation: Situation, estimate: Estimate) -> list[Line]:
    look = LimitLook(
        limit=situation.monthly_limit, spending=situation.spending, wanted=estimate.high_cost
    )
    if look.limit is None:
        return []
    levels = {Standing.NEAR: Level.WARN, Standing.REACHED: Level.BLOCKS}
    params: dict[str, str | int | float] = {
        "limit": look.limit,
        "used": look.spending.total,
        "after": look.after,
        "left": look.left,
    }
    return [Line(code=LineCode.LIMIT, level=levels.get(look.standing, Level.OK), params=params)]


def _wandb(look: AccountLook) -> Line:
    """A key that the trainer would refuse is not sent: the run goes without W&B."""
    if look.present and not look.usable:
        return Line(code=LineCode.WANDB, level=Level.WARN, params={"why": "not_for_trainer"})
    return _account(LineCode.WANDB, look)


def _trainer(settings: TrainingSettings, look: TrainerLook | None) -> list[Line]:
    """The settings against the version in force, and that version."""
    if look is None:
        return [_settings(settings)]
    trainer = look.trainer
    wished = wished_inputs(settings, trainer.traits, defaults_in_force(trainer, look.live))
    found = check_inputs(trainer, look.live, wished)
    required = [each for each in found if each.why is Why.NEW_REQUIRED]
    wrong = [each for each in found if each.blocks and each not in required]
    if wrong:
        params: Params = {"why": wrong[0].name}
        return [Line(code=LineCode.SETTINGS, level=Level.BLOCKS, params=params)]
    line = Line(code=LineCode.SETTINGS, level=Level.OK, params={"why": ""})
    return [line, *_version(look, [each.name for each in required])]


def _version(look: TrainerLook, required: list[str]) -> list[Line]:
    params: dict[str, str | int | float] = {
        "why": "",
        "trainer": str(look.trainer.model),
        "version": look.version or "",
        "last": look.last_version or "",
    }
    if required:
        params |= {"why": "required", "input": required[0]}
        return [Line(code=LineCode.TRAINER, level=Level.BLOCKS, params=params)]
    if look.changed:
        params["why"] = "changed"
        return [Line(code=LineCode.TRAINER, level=Level.WARN, params=params)]
    if look.problem is not None and not look.live:
        params["why"] = "unread"
        return [Line(code=LineCode.TRAINER, level=Level.WARN, params=params, problem=look.problem)]
    return [Line(code=LineCode.TRAINER, level=Level.OK, params=params)] if look.live else []


def _settings(settings: TrainingSettings) -> Line:
    bounds = {
        "steps": (settings.steps, *STEPS_RANGE),
        "lora_rank": (settings.lora_rank, *RANK_RANGE),
    }
    for name, (value, low, high) in bounds.items():
        if not low <= value <= high:
            params: Params = {"why": name, "value": value, "low": low, "high": high}
            return Line(code=LineCode.SETTINGS, level=Level.BLOCKS, params=params)
    if not 0 < settings.learning_rate < 1:
        rate = settings.learning_rate
        params = {"why": "learning_rate", "value": rate, "low": 0, "high": 1}
        return Line(code=LineCode.SETTINGS, level=Level.BLOCKS, params=params)
    return Line(code=LineCode.SETTINGS, level=Level.OK, params={"why": ""})
