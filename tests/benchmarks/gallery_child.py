"""Opens folders in the real window and tells the processor time of what a person does there.

What is compared is measured in turns, first few pictures and then many, or the other way round, so
that a computer that is busy for a while is busy for both.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QEvent,
    QEventLoop,
    QItemSelectionModel,
    QObject,
    QTimer,
)
from typing_extensions import override

from fluxtune_desktop.app import Program
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.sorting import SortBy
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.start import make_application
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside

TURNS = 3
"""Each folder is opened so often, after a first time that is not counted."""
TRIES = 5
"""Each act is done so often at each opening, and the least of it counts."""
FRAMES = 300
DELETED = 20_000
WINDOW = (1440, 900)
SECONDS = 240.0


class Painted(QObject):
    """Whether a widget was painted since it was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


class Hands:
    """Works with the window and looks at the clock of its thread."""

    def __init__(self, program: Program) -> None:
        page = program.window.pages[PageName.DATASET]
        assert isinstance(page, DatasetPage)
        self.program, self.page, self.grid = program, page, page.grid
        self.session = program.services.session
        self.painted = Painted()
        self.grid.viewport().installEventFilter(self.painted)
        self.longest = 0.0
        # So that a turn of the loop ends also when nothing happens.
        self.heart = QTimer()
        self.heart.start(5)

    def turn(self) -> None:
        """One turn of the event loop: no event in it took longer than all of it."""
        loop = QAbstractEventDispatcher.instance()
        start = time.thread_time()
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.longest = max(self.longest, time.thread_time() - start)

    def until(self, holds: Callable[[], object], what: str) -> None:
        end = time.monotonic() + SECONDS
        while not holds():
            self.turn()
            if time.monotonic() > end:
                raise TimeoutError(what)

    def settle(self) -> None:
        """Everything measured, checked and counted, and no thumbnail on its way."""
        services = self.program.services
        images = self.session.dataset.images
        self.until(lambda: not self.session.busy, "the folder")
        self.until(lambda: all(image.width for image in self.session.dataset.images[-1:]), "sizes")
        self.until(lambda: not services.thumbnails.busy, "the thumbnails")
        longest = self.longest
        self.longest = max(longest, self.rest())
        assert images

    def open(self, folder: Path, count: int) -> float:
        """Processor time of all threads from the wish to the first painted tiles."""
        self.session.close()
        self.painted.seen = False
        start = time.process_time()
        self.session.open(folder)
        self.until(lambda: self.page.model.rowCount() == count and self.painted.seen, "tiles")
        return time.process_time() - start

    def shown(self, act: Callable[[], object]) -> float:
        """Processor time of the window's thread until the effect of an act is painted."""
        self.painted.seen = False
        start = time.thread_time()
        act()
        self.until(lambda: self.painted.seen, "a paint")
        return time.thread_time() - start

    def worked_through(self) -> dict[str, float]:
        """The longest turn of the loop in each of the acts that touch all pictures: what they do is
        done over some turns."""
        session, images = self.session, self.session.dataset.images
        tools = self.page.tools
        longest = {
            "filter": self.until_after(
                lambda: tools.filter.put("caption:1"), lambda: not self.shows_all()
            ),
            "show all": self.until_after(lambda: tools.filter.put(""), self.shows_all),
        }
        for name, key in (("sort by caption", SortBy.CAPTION), ("sort by name", SortBy.NAME)):
            action = tools.sort.action_of(key)
            longest[name] = self.until_after(action.trigger, lambda: not self.page.shown.busy)
        # Before the captions, which are on their way to the disk for minutes.
        longest |= self.commanded()
        texts = {image.id: f"{image.caption.text} b" for image in images}
        marks = {image.id: replace(image.mark, rating=3) for image in images}
        said = {image.id: image.caption.text for image in images}
        undo = session.undo.undo
        longest |= {
            "caption": self.until_after(
                lambda: session.set_captions(texts), self.all_say(texts.items())
            ),
            "undo captions": self.until_after(undo, self.all_say(said.items())),
            "mark": self.until_after(lambda: session.set_marks(marks), lambda: self.rated(3)),
            "undo marks": self.until_after(undo, lambda: self.rated(0)),
        }
        return longest | {"rest": self.rest()}

    def commanded(self) -> dict[str, float]:
        """All are chosen and get stars by their key; many go to the trash and come back."""
        commands, undo = self.page.commands, self.session.undo.undo
        self.grid.setFocus()
        self.until_after(self.grid.selectAll, lambda: True)
        longest = {
            "stars": self.until_after(commands.stars[2].trigger, lambda: self.rated(2)),
            "undo stars": self.until_after(undo, lambda: self.rated(0)),
        }
        rows = range(min(DELETED, self.page.model.rowCount() // 2))
        selection, chosen = self.grid.selectionModel(), self.grid.selection_of([rows])
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        left = self.session.count - len(rows)
        longest |= {
            "trash": self.until_after(commands.trash.trigger, lambda: self.session.count == left),
            "undo trash": self.until_after(undo, self.shows_all),
        }
        self.until(lambda: self.session.saving.state is not SaveState.SAVING, "the trash")
        return longest

    def until_after(self, act: Callable[[], object], holds: Callable[[], object]) -> float:
        """The longest turn until the end of an act, which counts as a turn, too."""
        start = time.thread_time()
        act()
        self.longest = time.thread_time() - start
        self.until(holds, "an act")
        return self.longest

    def shows_all(self) -> bool:
        return self.page.model.rowCount() == len(self.session.dataset.images)

    def all_say(self, texts: Iterable[tuple[ImageId, str]]) -> Callable[[], bool]:
        wanted = list(texts)[-1]
        return lambda: self.session.dataset.images[-1].caption.text == wanted[1]

    def rated(self, stars: int) -> bool:
        return self.session.dataset.images[-1].mark.rating == stars

    def rest(self) -> float:
        """A second without anything to do; its longest turn."""
        quiet = time.monotonic() + 1.0
        return self.until_after(lambda: None, lambda: time.monotonic() > quiet)

    def resized(self) -> float:
        window = self.program.window
        before = window.width()
        used = self.shown(lambda: window.resize(before - 200, 860))
        self.shown(lambda: window.resize(before, WINDOW[1]))
        return used

    def all_selected(self) -> float:
        used = self.shown(self.grid.selectAll)
        self.shown(lambda: self.grid.choose_row(3))
        return used

    def edited(self) -> float:
        image = self.grid.chosen()[0].id
        text = self.session.caption(image)
        return self.shown(lambda: self.session.set_caption(image, text + " a"))

    def scrolled(self) -> list[float]:
        """A frame each, over the whole range, while thumbnails arrive."""
        bar = self.grid.verticalScrollBar()
        frames = []
        for frame in range(FRAMES):
            bar.setValue(bar.maximum() * (frame * 37 % FRAMES) // FRAMES)
            start = time.thread_time()
            self.turn()
            frames.append(time.thread_time() - start)
        return sorted(frames)


def measured(hands: Hands, folder: Path, count: int) -> dict[str, float]:
    """One opening with everything that is compared."""
    hands.longest = 0.0
    opening = hands.open(folder, count)
    hands.settle()
    hands.grid.choose_row(3)
    acts = {"resize": hands.resized, "select all": hands.all_selected, "edit": hands.edited}
    found = {name: min(act() for _ in range(TRIES)) for name, act in acts.items()}
    hands.settle()
    frames = hands.scrolled()
    hands.settle()
    return {
        "opening per picture": opening / count,
        **found,
        "frame": frames[int(len(frames) * 0.99)],
        "longest": hands.longest,
    }


def in_turns(hands: Hands, folders: list[tuple[int, Path]]) -> dict[int, dict[str, float]]:
    """The least of what was measured of each folder. Windows, fonts and drawings are made once,
    when something is shown for the first time: that time is not counted."""
    for count, folder in folders:
        measured(hands, folder, count)
    every: dict[int, list[dict[str, float]]] = defaultdict(list)
    for turn in range(TURNS):
        for count, folder in reversed(folders) if turn % 2 else folders:
            every[count].append(measured(hands, folder, count))
    return {
        count: {name: min(each[name] for each in tries) for name in tries[0]}
        for count, tries in every.items()
    }


def main(words: list[str]) -> int:
    make_application()
    program = Program(dirs(), outside(dirs()), practice=False)
    program.window.resize(*WINDOW)
    program.window.show()
    hands = Hands(program)
    counts, paths = map(int, words[::2]), map(Path, words[1::2])
    folders = list(zip(counts, paths, strict=True))
    found = in_turns(hands, folders)
    every = [hands.worked_through() for _ in range(TURNS)]
    least = {act: min(each[act] for each in every) for act in every[0]}

    found[max(found)]["longest with all"] = max(least.values())
    print(json.dumps(found))
    program.window.close()
    # Captions of all pictures may still be on their way to the disk, for minutes.
    program.services.session.saving.abandon()
    program.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
