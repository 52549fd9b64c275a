"""What there is under the name of the model that shall take the weights."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ModelName, is_model_name
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ports import ReplicateApi
from fluxtune_desktop.core.preflight import Level, Line, LineCode, Params
from fluxtune_desktop.core.remote import RemoteModel

_OF_A_LORA = frozenset({"replicate_weights", "lora_scale"})
"""Inputs by which a trained FLUX LoRA is known: replicate/cog-flux, predict.py."""


COUNTED = 200
"""Versions: each comes with its whole schema, and beyond so many nobody wants to know."""


class DestinationState(StrEnum):
    """UNKNOWN: nobody could tell. EMPTY: private, without a version. OURS: private, trained by this
    project. YOURS: private, a LoRA that this project did not train. OTHER: private, and no LoRA.
    GONE: this project trained it, and Replicate does not show it.
    """

    UNKNOWN = "unknown"
    FREE = "free"
    EMPTY = "empty"
    OURS = "ours"
    YOURS = "yours"
    OTHER = "other"
    PUBLIC = "public"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """``versions`` are those that it has so far, 0 also where they could not be counted."""

    name: ModelName
    state: DestinationState
    versions: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Replicate's answer. ``model`` is None where it shows no such model to this account;
    ``versions`` is 0 also where they could not be counted."""

    model: RemoteModel | None = None
    versions: int = 0


def ask_destination(api: ReplicateApi, name: ModelName) -> Found:
    """Have Replicate tell what there is; it is only read. Blocks; raises Failure."""
    model = api.model(name)
    if model is None or model.latest_version is None:
        return Found(model=model)
    try:
        return Found(model=model, versions=api.version_count(name))
    except Failure:
        # What the model is counts; how many versions it has is good to know.
        return Found(model=model)


def trained_by(jobs: Iterable[Job], service: str, name: ModelName) -> bool:
    """Whether one of the runs was accepted by that service for the model."""
    return any(
        job.plan.service == service and job.plan.destination == name and job.training is not None
        for job in jobs
    )


def destination_of(name: ModelName, found: Found, *, trained_here: bool) -> Destination:
    """What the answer means. ``trained_here``: a training of this project was sent to the model."""
    state = _state(found.model, trained_here=trained_here)
    return Destination(name=name, state=state, versions=found.versions)


def destination_line(destination: Destination) -> Line:
    """The line of the checklist. A model that everybody sees blocks: nothing is made public on the
    way."""
    levels = {
        DestinationState.UNKNOWN: Level.WARN,
        DestinationState.OTHER: Level.WARN,
        DestinationState.GONE: Level.WARN,
        DestinationState.PUBLIC: Level.BLOCKS,
    }
    params: Params = {
        "why": destination.state.value,
        "name": str(destination.name),
        "versions": destination.versions,
    }
    return Line(
        code=LineCode.DESTINATION,
        level=levels.get(destination.state, Level.OK),
        params=params,
        problem=destination.problem,
    )


def other_owner(text: str, owner: str) -> str:
    """The owner that was typed before the name, where it is another than the account's; or "".

    A token belongs to one person or one organization, and makes models for it alone
    (https://replicate.com/docs/reference/http#models.create).
    """
    typed, slash, _ = text.partition("/")
    return typed.strip() if slash and owner and typed.strip() not in {"", owner} else ""


def without_owner(text: str, owner: str) -> str:
    """The name of ``owner/name``, if it is the account's own; otherwise the text."""
    typed, slash, name = text.partition("/")
    return name.strip() if slash and typed.strip() == owner else text


def another_name(name: str) -> str:
    """A name beside one that cannot be used: ``smoke`` gives ``smoke-2``; "" where none fits."""
    stem, _, number = name.rpartition("-")
    counts = bool(stem) and number.isascii() and number.isdigit() and len(number) < 4
    following = f"{stem}-{int(number) + 1}" if counts else f"{name}-2"
    return following if is_model_name(following) else ""


def _state(model: RemoteModel | None, *, trained_here: bool) -> DestinationState:
    if model is None:
        return DestinationState.GONE if trained_here else DestinationState.FREE
    if not model.private:
        return DestinationState.PUBLIC
    if model.latest_version is None:
        return DestinationState.EMPTY
    if model.takes and not model.takes & _OF_A_LORA:
        return DestinationState.OTHER
    return DestinationState.OURS if trained_here else DestinationState.YOURS
