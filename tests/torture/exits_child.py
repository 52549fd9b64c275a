"""The child of the torture of exits: the real program, whose window is closed at a bad moment.

Each line on stdout is one JSON object; ``leaving`` has the time (CLOCK_MONOTONIC) of the click.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer

from fluxtune_desktop import app
from fluxtune_desktop.cli.entry import main as program_main
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.tour.director import Director, Until, pause
from fluxtune_desktop.tour.hands import click, drop, write
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage
from tests.torture.secrets_child import Person, say

LOOK_EVERY_MS = 20


class Leaver(Person):
    """Brings the program to where it is to be left."""

    def __init__(self, program: app.Program, folder: Path, late: float) -> None:
        super().__init__(program, {"root": str(folder.parent), "tokens": {}, "short": True})
        self.folder, self.late = folder, late

    def until(self, moment: str) -> Iterator[Until]:
        moments: dict[str, Callable[[], Iterator[Until]]] = {
            "blocked upload": lambda: self._train(Phase.UPLOADING),
            "running training": lambda: self._train(Phase.QUEUED, Phase.TRAINING),
            "silent download": lambda: self._train(Phase.DOWNLOADING),
            "silent name server": lambda: self._checking(),
            "silent service": lambda: self._checking(),
            "prompt of the keyring": self._at_the_prompt,
            "full disk": self._full_disk,
            "import": self._import,
            "many captions": self._many_captions,
        }
        yield from moments[moment]()
        yield pause(self.late)
        say(did="reached")
        self._leave()

    def _opened(self) -> Iterator[Until]:
        session = self.services.session
        session.open(self.folder)
        yield Until(what="images", holds=lambda: bool(session.dataset.images) and not session.busy)

    def _train(self, *phases: Phase) -> Iterator[Until]:
        yield from self._opened()
        self.window.show_page(PageName.TRAIN)
        page = self.window.pages[PageName.TRAIN]
        assert isinstance(page, TrainingPage)
        start = page.setup.view.ready.start
        yield Until(what="a button that can be pressed", holds=start.isEnabled)
        click(start)
        yield from self._agree()

        def reached() -> bool:
            jobs = self.services.training.jobs
            return bool(jobs) and jobs[0].phase in phases

        yield Until(what="the training", holds=reached)

    def _checking(self) -> Iterator[Until]:
        accounts = self.services.accounts

        def holds() -> bool:
            return accounts.state(Account.REPLICATE).status is AccountStatus.CHECKING

        yield Until(what="the question", holds=holds)

    def _at_the_prompt(self) -> Iterator[Until]:
        accounts = self.services.accounts
        yield Until(
            what="the prompt", holds=lambda: accounts.state(Account.REPLICATE).waiting_for_keyring
        )

    def _full_disk(self) -> Iterator[Until]:
        yield from self._opened()
        say(did="open")
        yield Until(what="no room", holds=(self.root / "go").exists)
        self.window.show_page(PageName.DATASET)
        page = self.window.pages[PageName.DATASET]
        assert isinstance(page, DatasetPage)
        for row in range(3):
            page.grid.choose_row(row)
            yield pause(0.1)
            write(page.inspector.editor, "words that find no room " * 4)

    def _import(self) -> Iterator[Until]:
        yield from self._opened()
        drop(self.window, [self.root / "elsewhere"])
        yield Until(what="an import", holds=lambda: self.services.session.saving.arriving)

    def _many_captions(self) -> Iterator[Until]:
        yield from self._opened()
        session = self.services.session
        session.set_captions(
            {each.id: each.caption.text + " and smoke" for each in session.dataset.images}
        )

    def _leave(self) -> None:
        """Close the window, and say yes to whatever is asked then."""
        say(did="leaving", at=time.monotonic())
        answer = QTimer(self.window)
        answer.timeout.connect(self._answer)
        answer.start(LOOK_EVERY_MS)
        QTimer.singleShot(0, self.window.close)

    def _answer(self) -> None:
        dialog = self.window.unsaved.dialog
        if dialog is not None and dialog.isVisible():
            click(dialog.accept_button)


def ignore_the_end() -> None:
    """The planted fault: a worker that the end of the program has to wait for."""
    threading.Thread(target=threading.Event().wait).start()


def main(moment: str, folder: str, late: str, *words: str) -> int:
    """The program's own way in; it is left by its window alone."""
    begin = app.Program.begin
    directors = []
    leavers = []

    def begun(self: app.Program, *, folder: Path | None, left_behind: bool = False) -> None:
        begin(self, folder=folder, left_behind=left_behind)
        # Its timer holds it no longer than the script does.
        leavers.append(Leaver(self, Path(style), float(late)))
        directors.append(Director(_and_stay(leavers[0].until(moment))))
        directors[0].begin()

    style = folder
    app.Program.begin = begun
    if "stubborn" in words:
        ignore_the_end()
    code = program_main([])
    if directors and directors[0].failed:
        say(did=f"never came to it: {directors[0].failed}")
        return 3
    return code


def _and_stay(script: Iterator[Until]) -> Iterator[Until]:
    """The loop ends with the window, not with the script."""
    yield from script
    yield Until(what="the end of the window", holds=lambda: False, seconds=300)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
