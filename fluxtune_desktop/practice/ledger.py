"""What everything in practice would have cost."""

from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.world import World

H100_PER_SECOND = 0.001525
"""US dollars; Replicate's pricing page of October 2026. FLUX fine-tunes train and run there."""


def enter(world: World, kind: str, job: Row, *, run: str, what: str) -> None:
    """One row for an accepted job. ``run`` is the client's own mark in the inert input."""
    world.state.ledger[job["id"]] = {
        "id": job["id"],
        "kind": kind,
        "run": run,
        "what": what,
        "created_at": iso(job["created"]),
    }


def amount(seconds: float) -> float:
    """US dollars for seconds on the machine."""
    return round(seconds * H100_PER_SECOND, 6)
