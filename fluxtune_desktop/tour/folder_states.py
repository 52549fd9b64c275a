"""Projects that cannot be opened, or not changed, and what is told after a window was killed."""

import json
from collections.abc import Iterator
from pathlib import Path

from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.adapters.project_lock import TERMINAL, WINDOW, ProjectLock
from fluxtune_desktop.core.ids import ProjectId
from fluxtune_desktop.core.left_open import LeftOpen
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.folder_notice import read_only
from fluxtune_desktop.services.recovering import brought_back, ended_unexpectedly
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName

_NAME = "Pottery glaze"


def folder_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In the open project, which is open in the end, too."""
    folder = stage.empty_folder(_NAME)
    yield from _held(stage, camera, folder)
    yield from _held_elsewhere(stage, camera, folder)
    yield from _moved(stage, camera)
    yield from _unchangeable(stage, camera)
    yield from _recovered(stage, camera)


def _refused(stage: Stage, folder: Path) -> Iterator[Until]:
    notices = stage.services.notices
    notices.clear()
    stage.services.session.open(folder)
    yield Until(what="who holds it", holds=lambda: notices.newest is not None, seconds=10)


def _held(stage: Stage, camera: Camera, folder: Path) -> Iterator[Until]:
    settings = folder / SETTINGS_FOLDER
    settings.mkdir()
    for program, name in ((WINDOW, "7-held-by-a-window"), (TERMINAL, "7-held-by-a-command")):
        lock = ProjectLock(settings, program=program)
        lock.take()
        yield from _refused(stage, folder)
        yield from camera.shoot(name)
        lock.release()
    stage.services.notices.clear()


def _held_elsewhere(stage: Stage, camera: Camera, folder: Path) -> Iterator[Until]:
    note = {"program": WINDOW, "pid": 4711, "host": "atelier", "address": ""}
    (folder / SETTINGS_FOLDER / "holder.json").write_text(json.dumps(note), encoding="utf-8")
    yield from _refused(stage, folder)
    yield from camera.shoot("7-held-by-a-computer")
    click(stage.window.notice_bar.act)
    question = stage.window.care.held.question
    yield Until(what="the question", holds=lambda: question is not None, seconds=5)
    yield from camera.shoot("7-held-take-over")
    asked = stage.window.care.held.question
    if asked is not None:
        asked.reject()
    yield pause(0.1)
    stage.window.activateWindow()
    stage.services.notices.clear()


def _moved(stage: Stage, camera: Camera) -> Iterator[Until]:
    """As seen from a page that does not say it itself."""
    session = stage.services.session
    folder = session.folder
    if folder is None:
        return
    stage.window.show_page(PageName.TRAIN)
    yield stage.on(PageName.TRAIN)
    away = folder.with_name(f"{folder.name} moved")
    folder.rename(away)
    session.rescan()
    yield Until(what="a folder that is gone", holds=lambda: session.folder_gone, seconds=10)
    yield from camera.shoot("7-notice-folder-gone")
    stage.window.show_page(PageName.DATASET)
    yield stage.on(PageName.DATASET)
    away.rename(folder)
    session.rescan()
    yield Until(what="the folder", holds=lambda: not session.folder_gone, seconds=10)
    stage.services.notices.clear()


def _unchangeable(stage: Stage, camera: Camera) -> Iterator[Until]:
    """The notices of two kinds of projects that can be looked at only."""
    notices = stage.services.notices
    nothing = ProjectId("")
    for name, project in (
        ("7-notice-read-only", Project(id=nothing, read_only=True)),
        ("7-notice-newer", Project(id=nothing, read_only=True, newer=True)),
    ):
        notices.report(read_only(project))
        yield from camera.shoot(name)
        notices.clear()


def _recovered(stage: Stage, camera: Camera) -> Iterator[Until]:
    """At the start, where no project is open yet, and when the first one is."""
    session, notices = stage.services.session, stage.services.notices
    folder = session.folder
    if folder is None:
        return
    session.close()
    yield stage.on(PageName.WELCOME)
    left = (
        LeftOpen(folder=folder, captions=12, unwritten=3, marked=5, runs=1),
        LeftOpen(folder=folder.with_name(_NAME), runs=1),
    )
    notices.report(ended_unexpectedly(left))
    yield from camera.shoot("1-welcome-recovered")
    notices.clear()
    session.open(folder)
    yield Until(what="the project", holds=lambda: session.folder == folder, seconds=10)
    stage.window.show_page(PageName.DATASET)
    yield stage.on(PageName.DATASET)
    yield Until(what="rest", holds=lambda: not session.busy, seconds=10)
    notices.clear()
    notices.report(brought_back(3))
    yield from camera.shoot("7-notice-brought-back")
    notices.clear()
