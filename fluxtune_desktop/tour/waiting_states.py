"""A run that goes on at Replicate, and cannot be seen from here at the moment."""

from collections.abc import Iterator

from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.stage import Stage

_LOOKS = r"/v1/trainings/[^/]+"


def waiting_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """While a training runs that is long enough."""
    for name, rule in (
        ("4-run-offline", Rule(path=_LOOKS, method="GET", act=Act.RESET)),
        (
            "4-run-token-refused",
            Rule(path=_LOOKS, method="GET", act=Act.STATUS, status=401, detail="Unauthenticated"),
        ),
        (
            "4-run-not-shown",
            Rule(path=_LOOKS, method="GET", act=Act.STATUS, status=404, detail="Not found."),
        ),
    ):
        yield from _waiting(stage, camera, name, rule)


def _waiting(stage: Stage, camera: Camera, name: str, rule: Rule) -> Iterator[Until]:
    def late() -> bool:
        job = stage.job()
        return job is not None and job.stale

    stage.practice.faults.add(rule)
    yield Until(what=name, holds=late, seconds=20)
    yield pause(0.3)
    yield from camera.shoot(name)
    yield Until(what=f"the end of {name}", holds=lambda: not late(), seconds=20)
