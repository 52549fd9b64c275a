"""What threads do for the generation service: plain functions of values."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pictures import (
    IMAGES_RANGE,
    SEED_RANGE,
    Picture,
    PicturePhase,
    PictureRequest,
)
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.ports import OpenedProject, Outside

POLL = 1.0
"""Seconds between two looks at a picture: it takes a few only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedModel:
    """A finished run, ready to make pictures with."""

    run: RunId
    number: int
    name: ModelName
    trigger_word: str
    version: VersionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the form of pictures says. ``seed`` None: any; further pictures take the next seeds."""

    prompt: str
    count: int = 1
    seed: int | None = None
    strength: float = 1.0
    shape: str = "1:1"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedPictures:
    """What the journal of a project holds."""

    opened: OpenedProject
    pictures: tuple[Picture, ...]


def trained_model(job: Job) -> TrainedModel | None:
    """The model of a finished run, None for one that has none (yet)."""
    version = (job.model_version or "").rpartition(":")[2]
    if job.phase is not Phase.DONE or not version:
        return None
    return TrainedModel(
        run=job.run,
        number=job.plan.number,
        name=job.plan.destination,
        trigger_word=job.plan.settings.trigger_word,
        version=VersionId(version),
    )


def requests(model: TrainedModel, wish: Wish, service: str, now: datetime) -> tuple[Picture, ...]:
    """One picture for each number of the count, all of one group."""
    low, high = SEED_RANGE
    count = min(max(wish.count, IMAGES_RANGE[0]), IMAGES_RANGE[1])
    first = wish.seed if wish.seed is not None else low + secrets.randbelow(high - count)
    first = min(max(first, low), high - count + 1)
    group = f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
    return tuple(
        Picture(
            request=PictureRequest(
                id=PictureId(f"{group}-{number + 1}"),
                run=model.run,
                service=service,
                model=model.name,
                version=model.version,
                prompt=wish.prompt,
                seed=first + number,
                asked_at=now,
                group=group,
                strength=wish.strength,
                shape=wish.shape,
            )
        )
        for number in range(count)
    )


def load(opened: OpenedProject) -> LoadedPictures:
    """Read the journal. A picture that was never asked for is not asked for now, either."""
    pictures = tuple(_without_wish(picture, opened) for picture in opened.pictures.pictures())
    return LoadedPictures(opened=opened, pictures=pictures)


def _without_wish(picture: Picture, opened: OpenedProject) -> Picture:
    if picture.phase is not PicturePhase.WAITING:
        return picture
    canceled = picture.to(PicturePhase.CANCELED)
    opened.pictures.append(canceled)
    return canceled


def make(
    pictures: tuple[Picture, ...],
    opened: OpenedProject,
    outside: Outside,
    token: Secret,
    stop: StopToken,
    announce: Announce,
) -> Iterator[Picture]:
    """Make these pictures, or go on with them. Those not asked for yet are written down first."""
    for picture in pictures:
        if picture.phase is PicturePhase.WAITING:
            opened.pictures.append(picture)
    service = pictures[0].request.service
    with outside.replicate(outside.reach(service), token) as api:
        tools = PictureTools(
            api=api,
            store=opened.pictures,
            clock=outside.clock,
            announce=announce,
            pace=replace(outside.pace, poll=min(outside.pace.poll, POLL)),
        )
        yield from make_pictures(pictures, tools, stop)
