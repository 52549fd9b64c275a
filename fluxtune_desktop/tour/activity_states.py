"""The list of what is under way, and the bar of notices in each tone."""

from collections.abc import Iterator

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName

_OFFLINE = Problem(kind=Kind.OFFLINE, subject="api.replicate.com")


def activity_state(stage: Stage, camera: Camera, name: str) -> Iterator[Until]:
    """Opens the list by its badge, and closes it again."""
    panel, badge = stage.window.care.activity.panel, stage.window.rail.activity
    click(badge)
    yield Until(what="the activity", holds=panel.isVisible, seconds=5)
    yield from camera.shoot(name)
    panel.leave()
    yield pause(0.1)


def activity_elsewhere(stage: Stage, camera: Camera) -> Iterator[Until]:
    """While a run of the open project trains: seen from another project, and back from there."""
    services = stage.services
    session, home, other = services.session, services.session.folder, stage.empty_folder("Sketches")
    session.open(other)
    yield Until(what="another project", holds=lambda: session.folder == other, seconds=10)
    runs = services.elsewhere
    yield Until(what="the run there", holds=lambda: bool(runs.runs), seconds=10)
    services.notices.clear()
    yield from activity_state(stage, camera, "7-activity-another-project")
    if home is not None:
        session.open(home)
        yield Until(what="the project", holds=lambda: session.folder == home, seconds=10)
        yield Until(what="its runs", holds=lambda: bool(services.training.jobs), seconds=10)
    stage.window.show_page(PageName.TRAIN)
    yield stage.on(PageName.TRAIN)


def notice_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """One notice of each tone, and none left."""
    run: dict[str, str | int | float] = {"run": "", "number": 4}
    notices = stage.services.notices
    for notice in (
        Notice(tone=Tone.INFO, code="run_canceled", params=run),
        Notice(tone=Tone.OK, code="run_done", params=run, action="create"),
        Notice(tone=Tone.WARN, code="run_overdue", params=run, action="train"),
        Notice(tone=Tone.ERROR, problem=_OFFLINE),
    ):
        notices.clear()
        notices.report(notice)
        yield from camera.shoot(f"7-notice-{notice.tone.value}")
    notices.clear()
