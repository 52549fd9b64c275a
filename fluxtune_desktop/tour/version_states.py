"""The intermediate versions of the newest run: listed, and one of them in its folder."""

from collections.abc import Iterator

from fluxtune_desktop.services.intermediate_versions import VersionsPhase
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click
from fluxtune_desktop.tour.stage import Stage


def version_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """A run that reported to Weights & Biases is shown."""
    run = stage.training.runs.run
    card = run.versions

    def show() -> None:
        run.ensureWidgetVisible(card, 0, 16)

    yield Until(what="the versions", holds=lambda: _listed(stage), seconds=20)
    yield from camera.shoot("4-versions", before=show)
    click(card.fetch)
    yield Until(what="a version here", holds=card.show_file.isVisible, seconds=20)
    yield from camera.shoot("4-versions-fetched", before=show)


def _listed(stage: Stage) -> bool:
    job = stage.job()
    if job is None:
        return False
    return stage.services.versions.state(job.run).phase is VersionsPhase.LISTED
