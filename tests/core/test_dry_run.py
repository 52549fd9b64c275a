"""What a look around before the start finds, line by line."""

from datetime import UTC, datetime, timedelta

import pytest

from fluxtune_desktop.core.destination import Destination, DestinationState
from fluxtune_desktop.core.dry_run import (
    DryPackage,
    DryRun,
    Names,
    NameState,
    SentFile,
    dry_run_lines,
    weights_room,
)
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.preflight import Level, Line, LineCode

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MODEL = ModelName(owner="guido", name="smoke")
FILE = SentFile(name="0001.png", source="smoke 1.png", octets=5000, caption="SMKR a dancer")


def lines(dry: DryRun, *, rank: int = 16) -> dict[LineCode, Line]:
    return {line.code: line for line in dry_run_lines(dry, rank=rank, now=NOW)}


def package(*, free: int = 10**12, **more: tuple[str, ...]) -> DryPackage:
    return DryPackage(size=6000, files=(FILE,), free=free, **more)


def test_nothing_is_said_of_what_is_not_known_yet() -> None:
    assert lines(DryRun()) == {}


def test_what_replicate_says_of_the_model_is_a_line() -> None:
    found = lines(DryRun(destination=Destination(name=MODEL, state=DestinationState.PUBLIC)))
    assert found[LineCode.DESTINATION].level is Level.BLOCKS
    assert LineCode.HUB_NAME not in found


@pytest.mark.parametrize(
    ("state", "level"),
    [
        (NameState.FREE, Level.OK),
        (NameState.OURS, Level.OK),
        (NameState.UNKNOWN, Level.WARN),
    ],
)
def test_a_repository_that_is_free_or_ours_takes_the_lora(state: NameState, level: Level) -> None:
    found = lines(DryRun(names=Names(repo="guido/smoke", hub=state)))
    assert found[LineCode.HUB_NAME].level is level
    assert lines(DryRun(names=Names())) == {}


def test_a_repository_of_others_is_told_of_and_a_public_one_blocks() -> None:
    names = Names(repo="guido/smoke", hub=NameState.TAKEN)
    assert lines(DryRun(names=names))[LineCode.HUB_NAME].level is Level.WARN
    public = Names(repo="guido/smoke", hub=NameState.PUBLIC)
    assert lines(DryRun(names=public))[LineCode.HUB_NAME].level is Level.BLOCKS


def test_a_built_package_tells_its_size_and_what_stays_here() -> None:
    found = lines(DryRun(package=package(left_out=("blurred.png",), ignored=("notes.pdf",))))
    assert found[LineCode.PACKAGE].params["size"] == 6000
    assert found[LineCode.IGNORED].params == {"count": 2, "first": "blurred.png"}


def test_a_package_that_cannot_be_built_blocks() -> None:
    problem = Problem(kind=Kind.PACKAGE_TOO_LARGE, subject="smoke", detail="jpg")
    line = lines(DryRun(trouble=problem))[LineCode.PACKAGE]
    assert line.level is Level.BLOCKS
    assert line.params["jpg"] == 1


def test_captions_that_are_not_utf_8_are_told_of_by_the_line_of_captions_alone() -> None:
    assert lines(DryRun(trouble=Problem(kind=Kind.BAD_ENCODING, subject="002.txt"))) == {}


def test_the_disk_must_have_room_for_the_weights_of_this_rank() -> None:
    needed = weights_room(16) + 6000
    assert lines(DryRun(package=package(free=needed)))[LineCode.DISK].level is Level.OK
    assert lines(DryRun(package=package(free=needed - 1)))[LineCode.DISK].level is Level.BLOCKS
    wide = lines(DryRun(package=package(free=needed)), rank=32)
    assert wide[LineCode.DISK].level is Level.BLOCKS


def test_that_credit_was_lacking_is_told_for_a_day() -> None:
    lately = NOW - timedelta(hours=23)
    line = lines(DryRun(no_credit=lately))[LineCode.CREDIT]
    assert line.level is Level.WARN
    assert line.params["at"] == lately.timestamp()
    assert lines(DryRun(no_credit=NOW - timedelta(hours=25))) == {}
