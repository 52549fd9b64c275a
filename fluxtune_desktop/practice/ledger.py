"""What everything in practice would have cost."""

from collections.abc import Iterable

from fluxtune_desktop.practice.any_lora import PRICE
from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.world import World

H100_PER_SECOND = 0.001525
"""US dollars; Replicate's pricing page of October 2026. FLUX fine-tunes train and run there."""

_FAST_GPUS = 8
"""replicate/fast-flux-trainer runs on eight of them."""


def enter(world: World, kind: str, job: Row, *, run: str, what: str) -> None:
    """One row for an accepted job. ``run`` is the client's own mark in the inert input."""
    world.state.ledger[job["id"]] = {
        "id": job["id"],
        "kind": kind,
        "run": run,
        "what": what,
        "created_at": iso(job["created"]),
    }


def told(world: World, jobs: Jobs, row: Row, now: float) -> Row:
    """A row of the ledger with what its job has cost until ``now``."""
    state = world.state
    if row["kind"] == "training":
        course = jobs.course(state.trainings[row["id"]])
        status, seconds = course.status(now), course.predict_time(now)
        gpus = _FAST_GPUS if course.fast else 1
    else:
        sitting = jobs.sitting(state.predictions[row["id"]])
        status, seconds = sitting.status(now), sitting.predict_time(now)
        gpus = 1
        if state.predictions[row["id"]].get("official"):
            # By the picture, and for one that came.
            usd = PRICE if status == "succeeded" else 0.0
            return {**row, "status": status, "seconds": seconds, "usd": usd}
    return {**row, "status": status, "seconds": seconds, "usd": amount(seconds * gpus)}


def sum_up(world: World, jobs: Jobs, over: Iterable[Row], now: float) -> None:
    """Keep the sum of these jobs in place of their rows."""
    state, earlier = world.state, world.state.earlier
    for job in over:
        row = state.ledger.pop(job["id"], None)
        if row is not None:
            usd = earlier["usd"] + told(world, jobs, row, now)["usd"]
            earlier |= {"jobs": earlier["jobs"] + 1, "usd": round(usd, 6)}


def amount(seconds: float) -> float:
    """US dollars for seconds on the machine."""
    return round(seconds * H100_PER_SECOND, 6)
