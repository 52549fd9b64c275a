"""Opens folders in the real window and tells the processor time of what a person does there."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, QTimer
from typing_extensions import override

from fluxtune_desktop.app import Program, make_application
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside

TRIES = 5
FRAMES = 300
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
        quiet = time.monotonic() + 1.0
        self.until(lambda: time.monotonic() > quiet, "rest")
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
    opening = min(hands.open(folder, count) for _ in range(TRIES))
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


def main(words: list[str]) -> int:
    make_application()
    program = Program(dirs(), outside(dirs()), practice=False)
    program.window.resize(*WINDOW)
    program.window.show()
    hands = Hands(program)
    found = {}
    for count, folder in zip(words[::2], words[1::2], strict=True):
        hands.longest = 0.0
        found[count] = measured(hands, Path(folder), int(count))
    print(json.dumps(found))
    program.window.close()
    program.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
