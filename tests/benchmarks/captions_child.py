"""Opens folders in the real window and tells what captions take; the last one has hits."""

import functools
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from fluxtune_desktop.app import Program
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.start import make_application
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside
from tests.benchmarks.gallery_child import WINDOW, Hands, Painted

TURNS = 3
TRIES = 5


def seconds(act: Callable[[], object]) -> float:
    """Processor time of this thread."""
    start = time.thread_time()
    act()
    return time.thread_time() - start


def saving(hands: Hands, image: ImageId) -> float:
    """A caption is handed over, written and called saved. The answer of the writer is delivered
    by itself: what is drawn after it is no part of saving."""
    session, autosave = hands.session, hands.program.services.autosave
    text = f"{session.caption(image)} a"
    used = seconds(functools.partial(session.set_caption, image, text))
    hands.until(lambda: autosave.state(image) is not SaveState.SAVED, "the text")
    QCoreApplication.processEvents()
    used += seconds(functools.partial(autosave.flush, 10.0))
    told = functools.partial(QCoreApplication.sendPostedEvents, None, QEvent.Type.MetaCall.value)
    used += seconds(told)
    assert autosave.state(image) is SaveState.SAVED
    return used


def list_opened(hands: Hands) -> float:
    """From the wish to the painted list: processor time of all threads, since all captions are
    looked through by a worker meanwhile."""
    door = hands.page.bulk
    door.open()
    panel = door.panel
    assert panel is not None
    panel.replace_form.find_field.setText("crimson")
    panel.replace_form.by.setText("pale crimson")
    hands.rest()
    painted = Painted()
    panel.list.viewport().installEventFilter(painted)
    came: list[int] = []

    def on_reset() -> None:
        came.append(panel.model.rowCount())
        painted.seen = False

    panel.model.modelReset.connect(on_reset)

    def opened() -> float:
        came.clear()
        start = time.process_time()
        panel.ask_now()
        hands.until(lambda: came and painted.seen, "the list")
        assert came[-1] > 0
        return time.process_time() - start

    used = min(opened() for _ in range(TRIES))
    panel.leave()
    hands.rest()
    return used


def measured(hands: Hands, folder: Path, count: int, *, hits: bool) -> dict[str, float]:
    hands.open(folder, count)
    hands.settle()
    hands.grid.choose_row(3)
    hands.rest()
    images = [image.id for image in hands.session.dataset.images[3 : 3 + TRIES]]
    used = min(saving(hands, image) for image in images)
    return {"saving": used, "list": list_opened(hands)} if hits else {"saving": used}


def main(words: list[str]) -> int:
    make_application()
    program = Program(dirs(), outside(dirs()), practice=False)
    program.window.resize(*WINDOW)
    program.window.show()
    program.window.show_page(PageName.DATASET)
    hands = Hands(program)
    counts, paths = map(int, words[::2]), map(Path, words[1::2])
    folders = list(zip(counts, paths, strict=True))
    every: dict[int, list[dict[str, float]]] = defaultdict(list)
    for turn in range(TURNS):
        for count, folder in reversed(folders) if turn % 2 else folders:
            hits = folder is folders[-1][1]
            every[count].append(measured(hands, folder, count, hits=hits))
    print(
        json.dumps(
            {
                count: {name: min(each[name] for each in tries) for name in tries[0]}
                for count, tries in every.items()
            }
        )
    )
    program.window.close()
    program.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
