"""What the practice services forget when they start, so that their folder does not grow for ever.

What is younger than ``KEPT_SECONDS`` or among the newest stays, as does what is not over. What was
charged for the others stays in the ledger's sum.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from fluxtune_desktop.practice import ledger
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.world import World

KEPT_SECONDS = 30 * 24 * 3600.0
KEPT_TRAININGS = 50
"""Each keeps the package that was uploaded for it, of which later pictures are painted."""
KEPT_PREDICTIONS = 500


def trim(world: World, jobs: Jobs) -> None:
    """Forget old jobs and the files that nobody can ask for any more. Raises OSError."""
    state, now = world.state, jobs.settle()
    painted = _newest_of_models(state.models)
    trainings = [
        row
        for row in _old(state.trainings.values(), now, KEPT_TRAININGS)
        if row["id"] not in painted and now >= jobs.course(row).ends
    ]
    predictions = [
        row
        for row in _old(state.predictions.values(), now, KEPT_PREDICTIONS)
        if now >= jobs.sitting(row).ends
    ]
    ledger.sum_up(world, jobs, [*trainings, *predictions], now)
    for row in trainings:
        del state.trainings[row["id"]]
    for row in predictions:
        del state.predictions[row["id"]]
    expired = [key for key, row in state.files.items() if row["expires"] <= now - KEPT_SECONDS]
    for key in expired:
        del state.files[key]
    if trainings or predictions or expired:
        state.save()
    # Only now: what is written down must have its files.
    _drop_blobs(world, now)


def _old(rows: Iterable[Row], now: float, kept: int) -> list[Row]:
    newest_last = list(rows)
    beyond = newest_last[: max(0, len(newest_last) - kept)]
    return [row for row in beyond if row["created"] <= now - KEPT_SECONDS]


def _newest_of_models(models: dict[str, Row]) -> frozenset[str]:
    """The trainings behind the newest versions, with which somebody still makes pictures."""
    return frozenset(row["versions"][-1]["training"] for row in models.values() if row["versions"])


def _drop_blobs(world: World, now: float) -> None:
    wanted = _wanted(world, now)
    for path in world.state.blobs.iterdir():
        if not _stays(path, wanted):
            # One that cannot be deleted is tried again at the next start.
            with contextlib.suppress(OSError):
                path.unlink()


def _stays(path: Path, wanted: frozenset[str]) -> bool:
    """What repositories hold is addressed by its content, and stays."""
    return path.name.startswith("sha256-") or path.name in wanted


def _wanted(world: World, now: float) -> frozenset[str]:
    state = world.state
    names = {row["blob"] for row in state.files.values() if _lives(row, now)}
    for row in state.trainings.values():
        names.add(row["package"])
        names |= {f"{row['id']}-{name}" for name in row["outputs"]}
    for row in state.predictions.values():
        if row["outputs_until"] > now:
            names |= {f"{row['id']}-{name}" for name in row["outputs"]}
    return frozenset(names)


def _lives(row: Row, now: float) -> bool:
    return "deleted" not in row and row["expires"] > now
