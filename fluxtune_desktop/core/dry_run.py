"""What a look around before the start found: the names, and the package as it would be sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from fluxtune_desktop.core.destination import Destination, destination_line
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.preflight import Level, Line, LineCode, Params

WEIGHTS_PER_RANK = 11_000_000
"""Bytes of a LoRA for each of its ranks: some 170 MB at rank 16, as the repositories that
ostris/flux-dev-lora-trainer fills show (https://huggingface.co/models?other=replicate)."""
_COPIES = 2
"""The downloaded archive and the weights taken out of it lie side by side for a moment."""
CREDIT_IS_NEWS = timedelta(hours=24)
"""For how long a refusal for want of credit is told of: it may have been added meanwhile."""


class NameState(StrEnum):
    """What is there under a name on the Hub. OURS is private, and this project filled it."""

    UNKNOWN = "unknown"
    FREE = "free"
    OURS = "ours"
    PUBLIC = "public"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The repository on the Hub, as the Hub tells; an empty ``repo``: none is wished for."""

    repo: str = ""
    hub: NameState = NameState.UNKNOWN
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """A picture in the package; ``octets`` are its bytes there. No caption: None."""

    name: str
    source: str
    octets: int
    caption: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DryPackage:
    """A package that was built, read again, and dropped. Bytes.

    ``left_out`` are images of the folder that it does not hold, ``ignored`` its other files.
    ``free`` is what the project's disk has room for.
    """

    size: int
    files: tuple[SentFile, ...]
    left_out: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """Everything that is known now; None is not known yet. ``trouble`` kept the package from being
    built; ``no_credit`` is when Replicate last said so."""

    destination: Destination | None = None
    names: Names | None = None
    package: DryPackage | None = None
    trouble: Problem | None = None
    no_credit: datetime | None = None


def dry_run_lines(dry: DryRun, *, rank: int, now: datetime) -> tuple[Line, ...]:
    """A line for each thing that is known."""
    return (
        *([] if dry.destination is None else [destination_line(dry.destination)]),
        *_names(dry.names),
        *_package(dry),
        *_disk(dry.package, rank),
        *_credit(dry.no_credit, now),
    )


def weights_room(rank: int) -> int:
    """Bytes that the disk needs for the weights while they arrive."""
    return _COPIES * WEIGHTS_PER_RANK * rank


def _names(names: Names | None) -> list[Line]:
    if names is None or not names.repo:
        return []
    state = names.hub
    level = Level.OK
    if state is NameState.UNKNOWN or state is NameState.TAKEN:
        level = Level.WARN
    elif state is NameState.PUBLIC:
        # Nothing is ever made public on the way.
        level = Level.BLOCKS
    params: Params = {"why": state.value, "name": names.repo}
    return [Line(code=LineCode.HUB_NAME, level=level, params=params, problem=names.problem)]


def _package(dry: DryRun) -> list[Line]:
    if dry.trouble is not None and dry.trouble.kind is Kind.BAD_ENCODING:
        # The line of the captions says so already, of all of them.
        return []
    if dry.trouble is not None:
        params: Params = {
            "why": dry.trouble.kind.value,
            "subject": dry.trouble.subject,
            "jpg": int(dry.trouble.kind is Kind.PACKAGE_TOO_LARGE and dry.trouble.detail == "jpg"),
        }
        return [Line(code=LineCode.PACKAGE, level=Level.BLOCKS, params=params, problem=dry.trouble)]
    package = dry.package
    if package is None:
        return []
    built: Params = {"why": "", "size": package.size, "images": len(package.files)}
    lines = [Line(code=LineCode.PACKAGE, level=Level.OK, params=built)]
    stays = (*package.left_out, *package.ignored)
    if stays:
        params = {"count": len(stays), "first": stays[0]}
        lines.append(Line(code=LineCode.IGNORED, level=Level.OK, params=params))
    return lines


def _disk(package: DryPackage | None, rank: int) -> list[Line]:
    if package is None:
        return []
    needed = weights_room(rank) + package.size
    level = Level.OK if package.free >= needed else Level.BLOCKS
    params: Params = {"free": package.free, "needed": needed}
    return [Line(code=LineCode.DISK, level=level, params=params)]


def _credit(said: datetime | None, now: datetime) -> list[Line]:
    if said is None or now - said > CREDIT_IS_NEWS:
        return []
    params: Params = {"at": said.timestamp()}
    return [Line(code=LineCode.CREDIT, level=Level.WARN, params=params)]
