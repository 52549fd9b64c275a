"""Opens folders in the real window and tells what captions take of the window's thread."""

import functools
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from fluxtune_desktop.app import Program, make_application
from fluxtune_desktop.core.bulk import Rehearsal, Replace, rehearse, rewrite_of
from fluxtune_desktop.core.finding import Wanted
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.wiring import dirs, outside
from tests.benchmarks.gallery_child import WINDOW, Hands

TURNS = 3
TRIES = 5
ACTION = Replace(wanted=Wanted(text="crimson"), by="pale crimson")


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
    """From what the worker found to the painted list."""
    door = hands.page.bulk
    door.open()
    panel = door.panel
    assert panel is not None
    panel.replace_form.find_field.setText(ACTION.wanted.text)
    panel.replace_form.by.setText(ACTION.by)
    rewrite = rewrite_of(ACTION)
    assert callable(rewrite)
    found: Rehearsal = rehearse(
        rewrite,
        hands.session.dataset.images,
        report=lambda _done, _total: None,
        stop=StopToken(),
        overdue=lambda: False,
    )
    hands.rest()

    def show() -> None:
        panel.show_answer(ACTION, found)
        QCoreApplication.processEvents()

    used = min(seconds(show) for _ in range(TRIES))
    panel.leave()
    hands.rest()
    return used


def measured(hands: Hands, folder: Path, count: int) -> dict[str, float]:
    hands.open(folder, count)
    hands.settle()
    hands.grid.choose_row(3)
    hands.rest()
    images = [image.id for image in hands.session.dataset.images[3 : 3 + TRIES]]
    used = min(saving(hands, image) for image in images)
    return {"saving": used, "list": list_opened(hands)}


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
            every[count].append(measured(hands, folder, count))
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
