"""What threads do for the generation service: plain functions of values."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.generator_thread import Announce
from fluxtune_desktop.services.limit_gate import LimitGate
from fluxtune_desktop.services.ports import OpenedProject, Outside

POLL = 1.0
"""Seconds between two looks at a picture: it takes a few only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedPictures:
    """What the journal of a project holds."""

    opened: OpenedProject
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureKeys:
    """What pictures are asked with. That of the Hub goes along only where the LoRA lies there."""

    replicate: Secret
    hub: Secret | None = None


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
    keys: PictureKeys,
    gate: LimitGate | None,
    stop: StopToken,
    announce: Announce,
) -> Iterator[Picture]:
    """Make these pictures, or go on with them. Those not asked for yet are written down first;
    where they do not fit into the month, they fail unwritten."""
    try:
        if gate is not None:
            gate.require()
    except Failure as failed:
        for picture in pictures:
            yield picture.to(PicturePhase.FAILED, problem=failed.problem)
        return
    for picture in pictures:
        if picture.phase is PicturePhase.WAITING:
            opened.pictures.append(picture)
    service = pictures[0].request.service
    with outside.replicate(outside.reach(service), keys.replicate) as api:
        tools = PictureTools(
            api=api,
            store=opened.pictures,
            clock=outside.clock,
            announce=announce,
            hub_token=keys.hub if any(each.request.lora for each in pictures) else None,
            pace=replace(outside.pace, poll=min(outside.pace.poll, POLL)),
        )
        yield from make_pictures(pictures, tools, stop)
