"""The parts of the running program that the tour looks at and takes hold of."""

import shutil
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.app import Program
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage

P = TypeVar("P")
TRIGGER = "SMKRINA"
CAPTION_TO_WRITE = ImageId("009.jpg")
LAST_IMAGE = "014"


class Stage:
    """Finds pages and widgets, and asks the services how things stand."""

    def __init__(self, program: Program, projects: Path, practice: PracticeServer) -> None:
        self.window = program.window
        self.services = program.services
        self.practice = practice
        self._projects = projects

    @property
    def dataset(self) -> DatasetPage:
        return self._page(PageName.DATASET, DatasetPage)

    @property
    def training(self) -> TrainingPage:
        return self._page(PageName.TRAIN, TrainingPage)

    @property
    def create(self) -> CreatePage:
        return self._page(PageName.CREATE, CreatePage)

    def prepare_folder(self) -> Path:
        """The sample as a person would have it: one caption missing, one image elsewhere."""
        folder = self._projects / "Smoke ballerinas"
        shutil.copytree(resource_path("sample"), folder)
        folder.joinpath(CAPTION_TO_WRITE).with_suffix(".txt").unlink()
        for name in (f"{LAST_IMAGE}.jpg", f"{LAST_IMAGE}.txt"):
            shutil.move(folder / name, self._projects / name)
        return folder

    def loose_files(self) -> list[Path]:
        """The image that is dropped by itself, with its caption."""
        return [self._projects / f"{LAST_IMAGE}.jpg", self._projects / f"{LAST_IMAGE}.txt"]

    def empty_folder(self, name: str) -> Path:
        """A new folder without images."""
        folder = self._projects / name
        folder.mkdir(parents=True)
        return folder

    def on(self, page: PageName) -> Until:
        """Wait for a page."""
        return Until(what=f"the page {page}", holds=lambda: self.window.current is page)

    def images(self, count: int) -> Until:
        """Wait for so many images that are measured."""

        def holds() -> bool:
            images = self.services.session.dataset.images
            return len(images) == count and all(image.width for image in images)

        return Until(what=f"{count} images", holds=holds)

    def accounts_checked(self) -> Until:
        """Wait until all services have said whose token it is."""
        accounts = self.services.accounts

        def holds() -> bool:
            states = (accounts.state(account).status for account in Account)
            return all(status is AccountStatus.VALID for status in states)

        return Until(what="accounts", holds=holds)

    def saved(self) -> Until:
        """Wait until everything is on disk."""
        saving = self.services.session.saving
        return Until(what="Saved", holds=lambda: saving.state is SaveState.SAVED)

    def job(self) -> Job | None:
        """The newest run."""
        jobs = self.services.training.jobs
        return jobs[0] if jobs else None

    def run_at(self, phase: Phase, share: float = 0.0) -> Until:
        """Wait until the newest run has come so far, or ended."""

        def holds() -> bool:
            job = self.job()
            if job is None:
                return False
            return job.ended or (job.phase is phase and (job.fraction or 0) >= share)

        return Until(what=f"a run {phase} at {share:.0%}", holds=holds, seconds=120)

    def ended(self) -> Until:
        """Wait until the newest run has ended."""

        def holds() -> bool:
            job = self.job()
            return job is not None and job.ended

        return Until(what="the end of a run", holds=holds)

    def pictures(self, *, kept: int) -> Until:
        """Wait until so many pictures are kept."""

        def holds() -> bool:
            shown = self.services.generation.pictures
            return sum(picture.phase is PicturePhase.KEPT for picture in shown) >= kept

        return Until(what=f"{kept} pictures", holds=holds, seconds=120)

    def picture_half_made(self) -> Until:
        """Wait until the service tells how far a picture is."""

        def holds() -> bool:
            return any(picture.fraction for picture in self.services.generation.pictures)

        return Until(what="a picture that is being made", holds=holds)

    def kept_pictures(self) -> list[Path]:
        """The files of all pictures that were made."""
        generation = self.services.generation
        paths = [generation.path(picture) for picture in generation.pictures]
        return [path for path in paths if path is not None]

    def _page(self, name: PageName, kind: type[P]) -> P:
        page = self.window.pages[name]
        if not isinstance(page, kind):
            raise TypeError(f"{name} is a {type(page).__name__}")
        return page
