"""The intermediate versions of the newest run: listed, fetched, and put where Create finds them."""

from collections.abc import Iterator

from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.services.intermediate_versions import VersionsPhase
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog


def version_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """A run that reported to Weights & Biases is shown."""
    run = stage.training.runs.run
    card = run.versions

    def show() -> None:
        run.ensureWidgetVisible(card, 0, 16)

    yield Until(what="the versions", holds=lambda: _listed(stage), seconds=20)
    yield from camera.shoot("4-versions", before=show)
    click(card.fetch)
    yield Until(what="a version here", holds=card.use.use.isVisible, seconds=20)
    yield from camera.shoot("4-versions-fetched", before=show)
    yield from _into_create(stage, camera)


def _into_create(stage: Stage, camera: Camera) -> Iterator[Until]:
    run = stage.training.runs.run
    use = run.versions.use
    click(use.use)
    yield Until(what="the question", holds=lambda: _question(stage) is not None)
    yield from camera.shoot("4-version-to-create")
    dialog = _question(stage)
    if dialog is not None:
        dialog.accept()
    yield Until(what="a version on the Hub", holds=lambda: _published(stage), seconds=30)
    yield Until(what="the way into Create", holds=use.make.isVisible)
    yield from camera.shoot(
        "4-version-in-create", before=lambda: run.ensureWidgetVisible(run.versions, 0, 16)
    )
    click(use.make)
    yield stage.on(PageName.CREATE)
    yield from camera.shoot("5-create-with-a-version")
    stage.window.show_page(PageName.TRAIN)
    yield stage.on(PageName.TRAIN)


def _question(stage: Stage) -> PublishDialog | None:
    found = stage.training.findChildren(PublishDialog)
    return next((each for each in found if each.isVisible()), None)


def _published(stage: Stage) -> bool:
    publications = stage.services.training.publications.all
    return any(each.step and each.phase is PublicationPhase.PUBLISHED for each in publications)


def _listed(stage: Stage) -> bool:
    job = stage.job()
    if job is None:
        return False
    return stage.services.versions.state(job.run).phase is VersionsPhase.LISTED
