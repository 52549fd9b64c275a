"""The child of the torture of secrets: the whole program in use, with tokens in a real keyring.

Reads what to do from stdin, for neither the words nor the surroundings of a process may hold a
token. Whatever the program removes or overwrites is copied to ``keep`` first, and everything that
it holds open lies there as it was before its end. Each line on stdout is one thing that was done.
"""

import itertools
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fluxtune_desktop import app
from fluxtune_desktop.cli.entry import main as program_main
from fluxtune_desktop.core.ids import lora_key
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.tour.director import Director, Until, pause
from fluxtune_desktop.tour.hands import click, drop, write
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.training.page import TrainingPage
from tests.torture.secrets_plants import PLANTS

MODEL = "smoke"
REPO = "practice/smoke-lora"
TRIGGER = "SMKRINA"
CRASH_LATEST = 20.0
"""Seconds that a second window may take to open the project."""


def say(**words: object) -> None:
    print(json.dumps(words), flush=True)


class Keeper:
    """Copies what goes away, and notes what is written outside of the folder."""

    def __init__(self, root: Path, keep: Path) -> None:
        self._root, self._keep = root, keep
        self._numbers = itertools.count()
        self._own = threading.local()
        self.outside: set[str] = set()
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, words: tuple[Any, ...]) -> None:
        if getattr(self._own, "busy", False):
            return
        self._own.busy = True
        try:
            if event == "os.remove":
                self._keep_one(words[0], words[1])
            elif event == "os.rename":
                self._keep_one(words[1], words[3])
            elif event == "open" and isinstance(words[2], int) and words[2] & _WRITING:
                self._note(words[0])
        except OSError:
            pass
        finally:
            self._own.busy = False

    def _keep_one(self, name: str | bytes | Path, folder: int) -> None:
        path = Path(os.fsdecode(name))
        if folder >= 0 and not path.is_absolute():
            path = Path(f"/proc/self/fd/{folder}").resolve() / path
        path = path.absolute()
        own = path.is_relative_to(self._root) and not path.is_relative_to(self._keep)
        if own and path.name != "config.json" and path.is_file() and not path.is_symlink():
            shutil.copyfile(path, self._keep / f"{next(self._numbers):05}-{path.name}")

    def _note(self, name: object) -> None:
        if isinstance(name, str | bytes | Path):
            path = Path(os.fsdecode(name)).absolute()
            if not path.is_relative_to(self._root) and path.parts[1] not in {"dev", "proc"}:
                self.outside.add(str(path))


_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Person:
    """Uses the program from the first token to the last picture."""

    def __init__(self, program: app.Program, told: dict[str, Any]) -> None:
        self.window, self.services = program.window, program.services
        self.root = Path(told["root"])
        self.tokens: dict[str, str] = told["tokens"]
        self.short: bool = told["short"]

    def script(self) -> Iterator[Until]:
        yield from self._accounts()
        yield from self._folder()
        self._accidents()
        yield pause(0.3)
        if not self.short:
            yield from self._training()
            yield from self._publishing()
            yield from self._pictures()
            yield from self._version()
        sockets = shutil.ignore_patterns(".run")
        shutil.copytree(self.root / "home", self.root / "keep" / "open", ignore=sockets)
        say(did="window")

    # -- accounts -----------------------------------------------------------------------------

    def _accounts(self) -> Iterator[Until]:
        self.window.show_page(PageName.SETTINGS)
        page = self.window.pages[PageName.SETTINGS]
        assert isinstance(page, SettingsPage)
        part = page.accounts
        yield self._stands(Account.REPLICATE, AccountStatus.NONE)
        card = part.cards[Account.REPLICATE]
        write(card.field, self.tokens["refused"])
        click(card.connect_button)
        yield self._stands(Account.REPLICATE, AccountStatus.WRONG)
        click(card.connect_button)
        write(card.field, self.tokens["replicate"])
        click(card.connect_button)
        yield self._stands(Account.REPLICATE, AccountStatus.VALID)
        moving = self.services.token_moving
        moving.look(self.root / "config.json")
        yield Until(what="the file", holds=lambda: bool(moving.offer and moving.offer.file))
        click(part.file.move_button)
        both = frozenset({Account.HUGGING_FACE, Account.WANDB})
        yield Until(what="two tokens in the keyring", holds=lambda: moving.removable() == both)
        click(part.file.blank_button)
        yield Until(
            what="a blanked file",
            holds=lambda: bool(moving.offer and moving.offer.blanked == both),
        )
        for account in both:
            yield self._stands(account, AccountStatus.VALID)
        places = {self.services.accounts.state(account).place for account in Account}
        say(did="accounts", places=sorted(places))

    def _stands(self, account: Account, status: AccountStatus) -> Until:
        def holds() -> bool:
            state = self.services.accounts.state(account)
            return state.status is status and not state.waiting_for_keyring

        return Until(what=f"{account} {status}", holds=holds)

    # -- the folder ---------------------------------------------------------------------------

    def _folder(self) -> Iterator[Until]:
        session = self.services.session
        drop(self.window, [self.root / "style"])
        yield Until(what="images", holds=lambda: len(session.dataset.images) >= 4)
        yield Until(what="the page", holds=lambda: self.window.current is PageName.DATASET)
        page = self.window.pages[PageName.DATASET]
        assert isinstance(page, DatasetPage)
        write(page.inspector.trigger.field, TRIGGER)
        page.grid.choose_row(0)
        yield pause(0.3)
        write(page.inspector.editor, f"{TRIGGER}, a dancer of smoke")
        yield pause(0.7)
        saving = session.saving
        yield Until(what="Saved", holds=lambda: saving.state is SaveState.SAVED)
        say(did="folder")

    def _accidents(self) -> None:
        """What nobody foresaw, with the tokens in its text; in each place that reports it."""
        texts = [self.tokens[name] for name in ("replicate", "hugging_face", "wandb")]
        said = " and ".join(texts)

        def fall() -> None:
            here = said  # noqa: F841 - a local name of a frame that a traceback could show
            raise RuntimeError(f"it fell over {said}")

        def fall_quietly() -> None:
            raise ValueError(*texts)

        QTimer.singleShot(0, fall)
        thread = threading.Thread(target=fall_quietly)
        thread.start()
        thread.join()
        logging.getLogger("somewhere").warning("asked %s for %r", texts[0], {"key": texts[2]})
        for library in ("httpx", "httpx2", "huggingface_hub", "replicate", "urllib3"):
            logging.getLogger(library).error("GET https://host/path?token=%s&x=1", said)
        try:
            try:
                fall()
            except RuntimeError as trouble:
                raise KeyError(texts[1]) from trouble
        except KeyError:
            logging.getLogger("somewhere").exception("again")

    # -- money --------------------------------------------------------------------------------

    def _training(self) -> Iterator[Until]:
        self.window.show_page(PageName.TRAIN)
        page = self.window.pages[PageName.TRAIN]
        assert isinstance(page, TrainingPage)
        view = page.setup.view
        for box in (view.afterwards.publish.box, view.afterwards.wandb.box):
            yield Until(what="a wish that can be had", holds=box.isEnabled)
            box.setChecked(True)
        view.afterwards.publish.edit.setText(REPO)
        view.afterwards.by_trainer.box.setChecked(True)
        # The Hub refuses first, then Replicate: both repeat what they were given.
        for phase in (Phase.FAILED, Phase.FAILED, Phase.DONE):
            page.show_form()
            yield Until(what="a button that can be pressed", holds=view.ready.start.isEnabled)
            count = len(self.services.training.jobs)
            click(view.ready.start)
            yield from self._agree()
            yield Until(
                what="a run", holds=lambda count=count: len(self.services.training.jobs) > count
            )
            yield Until(what="its end", holds=lambda: self._job().ended)
            say(did=f"training {self._job().phase.value}", wanted=phase.value)

    def _job(self) -> Job:
        return self.services.training.jobs[0]

    def _agree(self) -> Iterator[Until]:
        def question() -> ConfirmDialog | None:
            shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
            return next((each for each in shown if isinstance(each, ConfirmDialog)), None)

        yield Until(what="the question", holds=lambda: question() is not None)
        asked = question()
        assert asked is not None
        click(asked.accept_button)
        yield pause(0.1)

    def _publishing(self) -> Iterator[Until]:
        training, run = self.services.training, self._job().run
        by_trainer, refused, at_last = (
            PublicationPhase.PUBLISHED,
            PublicationPhase.FAILED,
            PublicationPhase.PUBLISHED,
        )
        for ours, wanted in enumerate((by_trainer, refused, at_last)):
            if ours:
                training.publish(run, REPO)

            def at(wanted: PublicationPhase = wanted) -> bool:
                found = training.publications.publication(run)
                return found is not None and found.phase is wanted

            yield Until(what=f"a LoRA {wanted}", holds=at)
            say(did=f"publication {wanted.value}")

    def _pictures(self) -> Iterator[Until]:
        self.window.show_page(PageName.CREATE)
        page = self.window.pages[PageName.CREATE]
        assert isinstance(page, CreatePage)
        generation = self.services.generation
        yield Until(what="a model", holds=page.form.prompt.isEnabled)
        page.form.count.setValue(1)
        for number, prompt in enumerate(
            (f"{TRIGGER} in rain", f"{TRIGGER} {self.tokens['decoy']}")
        ):
            write(page.form.prompt, prompt)
            yield Until(what="a button that can be pressed", holds=page.form.make.isEnabled)
            click(page.form.make)
            if number == 0:
                yield from self._agree()
                yield Until(what="a picture", holds=lambda: self._kept() == 1)
            else:
                yield pause(1.0)
                yield Until(what="a rest", holds=lambda: not generation.busy)
        say(did="pictures", kept=self._kept())

    def _version(self) -> Iterator[Until]:
        """An intermediate version, for which the token of the Hub goes along with each picture."""
        job, versions = self._job(), self.services.versions
        versions.look(job)
        yield Until(what="versions", holds=lambda: bool(versions.state(job.run).versions))
        step = versions.state(job.run).versions[-1].step
        versions.fetch(job, step)
        yield Until(
            what="a version here",
            holds=lambda: versions.state(job.run).versions[-1].here is not None,
        )
        self.services.training.publications.publish_version(job, step, f"{REPO}-{step}")
        key, generation = lora_key(job.run, step), self.services.generation
        yield Until(
            what="a version in Create",
            holds=lambda: key in {model.key for model in generation.models()},
        )
        kept = self._kept()
        generation.create(key, PictureWish(prompt=f"{TRIGGER} in the sun", seed=7))
        yield Until(what="a picture with it", holds=lambda: self._kept() == kept + 1)
        say(did="version", kept=self._kept())

    def _kept(self) -> int:
        pictures = self.services.generation.pictures
        return sum(picture.phase is PicturePhase.KEPT for picture in pictures)


def use_the_window(told: dict[str, Any]) -> int:
    """The program's own way in, with a person at the window."""
    begin = app.Program.begin
    directors = []

    def begun(self: app.Program, *, folder: Path | None, left_behind: bool = False) -> None:
        begin(self, folder=folder, left_behind=left_behind)
        directors.append(Director(Person(self, told).script()))
        directors[0].begin()

    app.Program.begin = begun
    code = program_main([])
    say(did="left", code=code, failed=directors[0].failed if directors else "never begun")
    return code


def crash(root: Path) -> None:
    """Another window, with all tokens in its memory, falls over."""
    words = [sys.executable, "-m", "fluxtune_desktop", str(root / "style")]
    with subprocess.Popen(words, cwd=root) as window:
        holder = root / "style" / ".fluxtune" / "holder.json"
        end = time.monotonic() + CRASH_LATEST
        while time.monotonic() < end and not holds(holder, window.pid):
            time.sleep(0.05)
        held = holds(holder, window.pid)
        # The keyring and the services answer meanwhile.
        time.sleep(2.0)
        window.send_signal(signal.SIGSEGV)
    say(did="crash", held=held, code=window.returncode)


def holds(holder: Path, pid: int) -> bool:
    return holder.exists() and f'"pid": {pid}' in holder.read_text(encoding="utf-8")


def use_the_terminal(root: Path, *, short: bool) -> None:
    style, out = str(root / "style"), root / "out"
    out.mkdir()
    verbs = [["check", style], ["pack", style, "-o", str(out / "style.zip")]]
    for name in ("careless", "tagged"):
        folder = str(root / name)
        verbs += [
            ["check", folder],
            ["pack", folder, "-o", str(out / f"{name}.zip"), "--trigger", TRIGGER],
            ["export", folder, "-o", str(out / f"{name}.jsonl")],
            ["export", folder, "-o", str(out / name)],
        ]
    if not short:
        verbs += [
            ["runs", style],
            ["train", style, "--yes", "--json", "--new", "--name", "again"],
            ["create", style, f"{TRIGGER} in snow", "--yes", "-o", str(out / "made")],
        ]
    verbs.append(["support", "-o", str(out / "support.txt")])
    for words in verbs:
        say(did=" ".join(words).replace(str(root), ""), code=program_main(words))


def main() -> int:
    told = json.loads(sys.stdin.read())
    root = Path(told["root"])
    (root / "keep").mkdir()
    keeper = Keeper(root, root / "keep")
    plant = PLANTS.get(told["plant"])
    if plant is not None and not plant.at_the_server:
        plant.remove()
    use_the_window(told)
    if not told["short"]:
        crash(root)
    use_the_terminal(root, short=told["short"])
    say(did="end", outside=sorted(keeper.outside))
    return 0


if __name__ == "__main__":
    sys.exit(main())
