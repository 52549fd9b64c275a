"""The child of the torture of paying once: the real services, and a person who answers.

Several projects share a process, each with services of its own. What the person says is written
down before it is done, one file for each project.
"""

import json
import os
import random
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from fluxtune_desktop import app, start, wiring
from fluxtune_desktop.adapters.dirs import user_dirs
from fluxtune_desktop.adapters.settings_file import load_settings
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.garbage import Garbage
from fluxtune_desktop.services.ports import Outside
from tests.torture.pay_once_plants import PLANTS

LOOK_EVERY_MS = 50
LATEST_START = 2.5
"""Seconds of the computer's clock after which the last of the trainings is started."""
ALONE = 40
"""Looks after which the person notices that nothing follows a run."""
STUCK = timedelta(minutes=30)
_KNOWN = {AccountStatus.VALID, AccountStatus.CHECKING}


class Person(QObject):
    """Opens a project, starts one training, and answers what the program asks."""

    def __init__(self, folder: Path, doors: Outside, source: random.Random) -> None:
        super().__init__()
        self._folder, self._doors, self._source = folder, doors, source
        own = user_dirs({"FLUXTUNE_HOME": str(folder.with_suffix(".home"))})
        settings = load_settings(own.settings_file)
        self._services = app.make_services(own, settings, doors, practice=True)
        self._training = self._services.training
        self._training.jobs_changed.connect(self._on_jobs)
        self._loaded = False
        self._starts_in = int(source.uniform(0, LATEST_START) * 1000 / LOOK_EVERY_MS)
        self._alone = 0
        self._since = doors.clock.now()
        self._told_stuck = False
        self._services.accounts.load()
        self._services.session.open(folder)

    @property
    def done(self) -> bool:
        """Whether there is nothing more to wait for."""
        jobs = self._training.jobs
        return bool(jobs) and jobs[0].ended and not self._training.following(jobs[0].run)

    @Slot(object)
    def _on_jobs(self, _jobs: object) -> None:
        self._loaded = True

    def look(self) -> None:
        """See how things are, and do what is to be done."""
        if not self._loaded:
            return
        jobs = self._training.jobs
        if not jobs:
            self._start()
        elif not jobs[0].ended:
            self._answer(jobs[0])

    def _start(self) -> None:
        self._starts_in -= 1
        if self._starts_in > 0 or self._training.starting:
            return
        accounts = self._services.accounts
        if accounts.state(Account.REPLICATE).status not in _KNOWN:
            accounts.check(Account.REPLICATE)
        settings = TrainingSettings(trigger_word="SMKST", steps=20)
        self._training.start(Wishes(settings=settings, destination=self._folder.name))
        if self._training.starting:
            self._say("start")

    def _answer(self, job: Job) -> None:
        if job.asks and job.phase is Phase.UNCONFIRMED:
            self._decide(job)
        elif job.asks:
            self._say("go on", job)
            self._training.go_on(job.run)
        elif not self._training.following(job.run):
            self._alone += 1
            if self._alone > ALONE:
                self._say("look again, left alone", job)
                self._training.look_again(job.run)
        elif not self._told_stuck and self._doors.clock.now() - self._since > STUCK:
            self._told_stuck = True
            self._say("stuck", job)

    def _decide(self, job: Job) -> None:
        if self._source.random() < 0.5:
            self._say("look again", job)
            self._training.look_again(job.run)
        else:
            self._say("start again", job)
            self._training.start_again(job.run)

    def _say(self, word: str, job: Job | None = None) -> None:
        """Written before it is done; a killed process loses nothing that was handed to the disk."""
        now: datetime = self._doors.clock.now()
        self._alone = 0
        if word != "stuck":
            self._since = now
        phase = "" if job is None else job.phase.value
        if job is not None and job.problem is not None:
            phase = f"{phase}, {job.problem.kind}"
        line = {"word": word, "phase": phase, "at": now.isoformat()}
        with self._folder.with_suffix(".words").open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def main(planted: str, seed: str, folders: Iterable[str]) -> int:
    PLANTS.get(planted, lambda: None)()
    application = start.make_application()
    garbage = Garbage()
    doors = wiring.outside(wiring.dirs())
    source = random.Random(seed)
    people = [Person(Path(folder), doors, source) for folder in folders]

    def look() -> None:
        for person in people:
            person.look()
        if all(person.done for person in people):
            application.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY_MS)
    code = application.exec()
    garbage.stop()
    # Everything is on the disk; to leave in good order is the torture of exits.
    os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
