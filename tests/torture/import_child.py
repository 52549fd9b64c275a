"""The child of the torture of imports: the real window, in use until it is killed.

Each line on stdout is one JSON object: ``asked`` for a mark that the person has just made, ``kept``
for images whose marks the program calls saved, ``deleted``, and ``did`` for the end of an import.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.app import Program
from fluxtune_desktop.core.edits import Box
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.director import Director, Until, pause
from fluxtune_desktop.tour.hands import drop, press
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside

CONTROL = Qt.KeyboardModifier.ControlModifier
STARS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


def say(**words: object) -> None:
    print(json.dumps(words), flush=True)


class Person(QObject):
    """Does one thing after the other, and tells what is asked for and what is saved."""

    def __init__(self, program: Program, sources: Path, chance: random.Random) -> None:
        super().__init__()
        self.session = program.services.session
        self.window = program.window
        page = program.window.pages[PageName.DATASET]
        assert isinstance(page, DatasetPage)
        self.page = page
        self.sources = sorted(path for path in sources.iterdir() if path.suffix != ".txt")
        self.chance = chance
        self.session._parts.mark_writer.saved.connect(self._on_saved)
        self.session.marks_changed.connect(self._on_marks_changed)
        self.session.import_finished.connect(self._on_imported)

    @Slot(object)
    def _on_marks_changed(self, images: frozenset[ImageId]) -> None:
        for image in images:
            mark = self.session.mark(image)
            say(asked=image, stars=mark.rating, crop=repr(mark.edits.crop))

    @Slot(object)
    def _on_saved(self, saved: tuple[object, frozenset[ImageId]]) -> None:
        # An image that was marked again meanwhile is not saved as it is now.
        opened = self.session.opened_project
        waiting = self.session._parts.mark_writer.unsaved(opened) if opened else saved[1]
        say(kept=sorted(saved[1] - waiting))

    @Slot(object)
    def _on_imported(self, _report: object) -> None:
        say(did="import")

    def act(self) -> None:
        """One thing that people do on this page."""
        doing: list[Callable[[], None]] = [self.rate, self.rate, self.crop, self.delete]
        self.chance.choice([*doing, self.bring_in, self.bring_in, self.undo])()

    def choose(self) -> ImageId | None:
        rows = self.page.model.rowCount()
        if rows:
            self.page.grid.choose_row(self.chance.randrange(rows))
        image = self.page.grid.current_image()
        self.page.grid.setFocus()
        return None if image is None else image.id

    def rate(self) -> None:
        if self.choose():
            press(self.page.grid, self.chance.choice(STARS))

    def crop(self) -> None:
        image = self.choose()
        if image:
            mark = self.session.mark(image)
            side = self.chance.randrange(20, 60)
            box = Box(left=1, top=2, width=side, height=side)
            edits = replace(mark.edits, crop=box)
            self.session.set_marks({image: replace(mark, edits=edits)}, "Crop")

    def delete(self) -> None:
        image = self.choose()
        if image and self.page.model.rowCount() > 3:
            say(deleted=image)
            press(self.page.grid, Qt.Key.Key_Delete)

    def bring_in(self) -> None:
        chosen = self.chance.sample(self.sources, self.chance.randint(1, 2))
        beside = [path.with_suffix(".txt") for path in chosen if path.suffix == ".png"]
        drop(self.window, [*chosen, *beside])

    def undo(self) -> None:
        press(self.page.grid, Qt.Key.Key_Z, CONTROL)


def script(program: Program, folder: Path, sources: Path, seed: int) -> Iterator[Until]:
    """Without an end: the parent kills it."""
    session = program.services.session
    yield Until(what="the project", holds=lambda: session.folder == folder)
    yield Until(what="images", holds=lambda: bool(session.dataset.images))
    program.window.show_page(PageName.DATASET)
    person = Person(program, sources, random.Random(seed))
    say(did="open")
    while True:
        person.act()
        yield pause(person.chance.uniform(0.0, 0.12))


def be_careless() -> None:
    """The planted fault: marks are called saved half a second before they are written."""
    honest = ProjectDir.save_marks
    waiting: list[tuple[float, ProjectDir, Mapping[ImageId, Mark]]] = []

    def save_marks(self: ProjectDir, marks: Mapping[ImageId, Mark], /) -> None:
        waiting.append((time.monotonic() + 0.5, self, marks))
        while waiting and waiting[0][0] < time.monotonic():
            _, project, due = waiting.pop(0)
            honest(project, due)

    ProjectDir.save_marks = save_marks


def main(folder: str, sources: str, seed: str, *words: str) -> int:
    """Show the window and work in it."""
    if "carelessly" in words:
        be_careless()
    application = make_application()
    program = Program(dirs(), outside(dirs()), practice=True)
    director = Director(script(program, Path(folder), Path(sources), int(seed)))
    program.window.show()
    program.window.activateWindow()
    program.begin(folder=Path(folder))
    director.begin()
    application.exec()
    say(did=director.failed or "left")
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
