"""The child of the tortures of captions: the real window, in use until it is killed.

Each line on stdout is one JSON object: ``asked`` for texts that the person has just given to
images, with the time; ``kept`` for the texts that the window calls saved; ``did`` for what happens.
"""

import itertools
import json
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtTest import QTest

from fluxtune_desktop.adapters import captions_txt
from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.atomic_many import Outcome
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.app import Program
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.director import Director, Until, pause
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside

LARGEST_FILE = 400_000
"""Bytes, where the disk is full by way of a limit."""


def say(**words: object) -> None:
    print(json.dumps(words), flush=True)


class Person(QObject):
    """Types, and changes all captions at once; tells what is asked for and what is saved."""

    def __init__(self, program: Program, folder: Path, chance: random.Random) -> None:
        super().__init__()
        self.session = program.services.session
        self.autosave = program.services.autosave
        page = program.window.pages[PageName.DATASET]
        assert isinstance(page, DatasetPage)
        self.page = page
        self.folder = folder
        self.chance = chance
        self.actions = itertools.count()

        self.session.captions_changed.connect(self._on_captions_changed)
        self.autosave.changed.connect(self._on_saving_changed)

    @Slot(object)
    def _on_captions_changed(self, images: frozenset[ImageId]) -> None:
        texts = {image: self.shown(image) for image in images}
        say(asked=texts, at=time.monotonic())

    @Slot(object)
    def _on_saving_changed(self, images: frozenset[ImageId]) -> None:
        kept = [image for image in images if self.autosave.state(image) is SaveState.SAVED]
        if kept:
            say(kept={image: self.shown(image) for image in kept})

    def shown(self, image: ImageId) -> str:
        """What the window shows: what was decided for it and still is coming is not saved."""
        found = self.session.image(image)
        return "" if found is None else found.caption.text

    def type(self) -> Iterator[Until]:
        """Letter by letter into one caption, some of them without a rest."""
        self.page.grid.choose_row(self.chance.randrange(self.page.model.rowCount()))
        editor = self.page.inspector.editor
        editor.setFocus()
        for letter in f"t{next(self.actions)} wisps of mist ":
            QTest.keyClick(editor, letter)
            yield pause(self.chance.choice((0.0, 0.02, 0.05)))
        yield pause(self.chance.choice((0.0, 0.3, 0.5)))

    def change_all(self) -> Iterator[Until]:
        """One step of undo for all captions, or taking it back."""
        if self.chance.random() < 0.2 and self.session.undo.canUndo():
            self.session.undo.undo()
        else:
            words = f" b{next(self.actions)}" + " plume" * self.chance.randrange(40)
            images = self.session.dataset.images
            self.session.set_captions({each.id: each.caption.text + words for each in images})
        yield pause(self.chance.choice((0.0, 0.4, 1.5)))


def script(program: Program, folder: Path, signs: Path, seed: int) -> Iterator[Until]:
    """Without an end: the parent kills it, or takes what is in its way out of its way."""
    session = program.services.session
    yield Until(what="the project", holds=lambda: session.folder == folder)
    yield Until(what="images", holds=lambda: bool(session.dataset.images) and not session.busy)
    program.window.show_page(PageName.DATASET)
    person = Person(program, folder, random.Random(seed))
    say(did="open")
    go, rest = signs / "go", signs / "rest"
    yield Until(what="the start", holds=go.exists)
    while not rest.exists():
        act: Callable[[], Iterator[Until]] = person.chance.choice((person.type, person.change_all))
        yield from act()
    yield Until(what="saved", holds=lambda: person.autosave.overall is SaveState.SAVED)
    say(did="saved")
    yield Until(what="the end", holds=lambda: False)


def write_in_place(files: Mapping[Path, bytes], *_: object) -> dict[Path, Outcome]:
    """As a careless program writes, with a disk that takes its time."""
    found: dict[Path, Outcome] = {}
    for path, data in files.items():
        try:
            with file_trouble(path), path.open("wb", buffering=0) as stream:
                stream.write(data[: len(data) // 2])
                time.sleep(0.001)
                stream.write(data[len(data) // 2 :])
            found[path] = stamp_of(path)
        except Failure as trouble:
            found[path] = trouble.problem
    return found


def be_careless(how: str) -> None:
    """The planted faults: each takes one guard of the program away."""
    if how == "in-place":
        captions_txt.write_many_durably = write_in_place
    if how == "forgetful":
        # What other programs wrote is overwritten, and what was there is not noted.
        CaptionFolder._last = lambda _self, _image, _name, unread: unread
        History.note = lambda *_words: None


def main(folder: str, signs: str, seed: str, *words: str) -> int:
    """Show the window and work in it."""
    for word in words:
        be_careless(word)
    if "limited" in words:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    application = make_application()
    program = Program(dirs(), outside(dirs()), practice=True)
    program.window.show()
    program.window.activateWindow()
    program.begin(folder=Path(folder))
    director = Director(script(program, Path(folder), Path(signs), int(seed)))
    director.begin()
    application.exec()
    say(did=director.failed or "left")
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
