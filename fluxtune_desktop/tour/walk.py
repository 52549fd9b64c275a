"""Sets the stage for the tour: a home of its own, practice in this process, the real window."""

import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer

from fluxtune_desktop.adapters.dirs import HOME_VARIABLE, user_dirs
from fluxtune_desktop.app import Program
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.account_states import account_states
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Director, Until
from fluxtune_desktop.tour.gallery_states import gallery_states
from fluxtune_desktop.tour.language_states import language_states
from fluxtune_desktop.tour.props import Props
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.tour.states import rarer_states
from fluxtune_desktop.tour.story import story
from fluxtune_desktop.wiring import outside

SECONDS_PER_TRAINING = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of it. ``missed`` says what the tour waited for in vain, or nothing."""

    folder: Path
    screens: int
    pictures: int
    missed: str


def walk(out: Path, *, states: bool) -> Report:
    """Walk through the program; leaves pictures in ``out`` and nothing else anywhere."""
    out.mkdir(parents=True, exist_ok=True)
    _draw_into_memory_without_a_screen()
    with tempfile.TemporaryDirectory(prefix="fluxtune-tour-", ignore_cleanup_errors=True) as home:
        return _walk(out, Path(home), states=states)


def _draw_into_memory_without_a_screen() -> None:
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _walk(out: Path, home: Path, *, states: bool) -> Report:
    folders = user_dirs({HOME_VARIABLE: str(home)})
    app = make_application()
    server = PracticeServer(home / "practice", seconds_per_training=SECONDS_PER_TRAINING)
    with server as practice:
        doors = replace(outside(folders), reach=lambda _service: practice.endpoints)
        program = Program(folders, doors, practice=True)
        stage = Stage(program, home / "projects", practice)
        camera = Camera(out, program.window, program.theme, program.services.thumbnails)
        made: list[Path] = []
        props = Props(home / "projects") if states else None
        script = _script(stage, camera, made, props)
        if states:
            accounts = account_states(stage, camera, program.theme, doors, home)
            italian = language_states(stage, camera, program.theme, home)
            script = itertools.chain(script, italian, accounts)
        director = Director(script)
        program.window.show()
        # Keys reach the window that is in front; without a window manager nobody puts it there.
        program.window.activateWindow()
        program.begin(folder=None)
        QTimer.singleShot(0, director.begin)
        app.exec()
        pictures = _copy_pictures(made, out / "pictures")
        program.leave()
        program.window.close()
    return Report(folder=out, screens=len(camera.taken), pictures=pictures, missed=director.failed)


def _script(stage: Stage, camera: Camera, made: list[Path], props: Props | None) -> Iterator[Until]:
    yield from story(stage, camera)
    made.extend(stage.kept_pictures())
    if props is not None:
        yield from rarer_states(stage, camera)
        yield from gallery_states(stage, camera, props)


def _copy_pictures(files: list[Path], target: Path) -> int:
    target.mkdir(exist_ok=True)
    for file in files:
        shutil.copy2(file, target)
    return len(files)
