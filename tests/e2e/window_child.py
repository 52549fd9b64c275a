"""The real window, driven by real events, telling every state of a training on stdout.

``start FOLDER`` opens the folder, presses Start and tells on; ``follow FOLDER`` only opens it.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from fluxtune_desktop.app import Program
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.start import make_application
from fluxtune_desktop.tour.director import Director, Until
from fluxtune_desktop.tour.hands import click
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.wiring import dirs, outside


def tell(job: Job) -> None:
    """One line a state; one that waits for the person's word says so."""
    state = "asks" if job.asks else job.phase.value
    print(json.dumps({"phase": state, "number": job.plan.number}), flush=True)


def script(program: Program, *, start: bool) -> Iterator[Until]:
    """Press Start if asked to, then stay until the run has ended."""
    services = program.services
    yield Until(what="the project", holds=lambda: services.session.project is not None)
    services.training.job_changed.connect(tell)
    if start:
        program.window.show_page(PageName.TRAIN)
        page = program.window.pages[PageName.TRAIN]
        assert isinstance(page, TrainingPage)
        button = page.setup.view.ready.start
        yield Until(what="a button that can be pressed", holds=button.isEnabled)
        click(button)
    yield Until(what="a run", holds=lambda: bool(services.training.jobs))
    tell(services.training.jobs[0])
    yield Until(what="its end", holds=lambda: services.training.jobs[0].ended, seconds=60)
    tell(services.training.jobs[0])


def main(verb: str, folder: str) -> int:
    """Show the window, and leave when the script is over."""
    application = make_application()
    program = Program(dirs(), outside(dirs()), practice=True)
    director = Director(script(program, start=verb == "start"))
    program.window.show()
    program.begin(folder=Path(folder))
    director.begin()
    application.exec()
    program.leave()
    print(json.dumps({"phase": director.failed or "left", "number": 0}), flush=True)
    return 1 if director.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
