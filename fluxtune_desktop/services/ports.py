"""What app.py hands to the services: a project that was opened, and the doors to the outside."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.dry_run import DryPackage
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.exporting import ExportOrder, ExportReport
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ledger import Entry
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.ports import (
    CaptionFiles,
    CaptionHistory,
    Clock,
    HubApi,
    Packer,
    PictureStore,
    ReplicateApi,
    Report,
    RunStore,
    WandbApi,
)
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.core.publication import CardPicture, Publication
from fluxtune_desktop.core.removal import Removed, Restored
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.storage import Store, Stored
from fluxtune_desktop.core.trainers import Trainer


class Watch(Protocol):
    """A folder that is being watched."""

    def close(self) -> None:
        """Watch no more; takes a second at most."""


class OpenedProject(Protocol):
    """One folder, held by this process until ``close``. Its verbs block: workers call them."""

    @property
    def folder(self) -> Path: ...
    @property
    def project(self) -> Project: ...
    @property
    def runs(self) -> RunStore: ...
    @property
    def pictures(self) -> PictureStore: ...
    @property
    def captions(self) -> CaptionFiles: ...
    @property
    def earlier(self) -> CaptionHistory: ...
    @property
    def brought_back(self) -> int:
        """Captions whose files a killed process did not get to; they are written now."""

    def packer(self) -> Packer: ...
    def scan(self, unsaved: Collection[ImageId] = (), known: Dataset | None = None, /) -> Dataset:
        """The images with their captions and marks, not yet measured.

        Captions of ``unsaved`` are not taken for read: another program's change of them is still
        noticed when they are written. What is as in ``known`` shares its memory."""

    def confirmed(self, renamed: Mapping[ImageId, ImageId], /) -> Mapping[ImageId, ImageId]:
        """Those of the renamed (old → new) whose content is the same as far as can be known."""

    def save_marks(self, marks: Mapping[ImageId, Mark], /) -> None:
        """Keep what is said of these images, durably and in one go."""

    def hash_marked(self, stop: StopToken, /) -> bool:
        """Learn some marked files by heart; True while there are more. Raises Stopped."""

    def remove(self, images: Collection[ImageId], /) -> Removed:
        """Move images with their captions to the trash."""

    def restore(self, removed: Removed, /) -> Restored:
        """Bring them back."""

    def add(
        self,
        sources: Sequence[Path],
        *,
        subfolders: bool,
        report: Callable[[ImportProgress], None],
        stop: StopToken,
    ) -> AddReport:
        """Copy what there is of images and captions into the folder; nothing there is replaced.

        Ends early when asked to, and says so in the report."""

    def add_pasted(
        self,
        pngs: Sequence[bytes],
        *,
        report: Callable[[ImportProgress], None],
        stop: StopToken,
    ) -> AddReport:
        """Keep pictures from the clipboard, encoded as PNG, as ``add`` keeps files."""

    def export(
        self,
        images: Sequence[DatasetImage],
        order: ExportOrder,
        *,
        report: Report,
        stop: StopToken,
    ) -> ExportReport:
        """Write captions, or images with them, to another place. Raises Failure, Stopped."""

    def watch(self, noticed: Callable[[], None], /) -> Watch | None:
        """Call ``noticed``, from another thread, when another program changes the folder."""

    def save(self, project: Project, /) -> None:
        """Write the settings of the project, durably."""

    def close(self) -> None:
        """Let the folder go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """How folders are opened. All of them block: workers call them.

    ``make`` gives a new empty folder for files that are dropped while no project is open;
    ``measure`` gives an image with its width and height, or marked as not readable. ``runs`` reads
    the runs of a folder without holding it, and without their logs. ``holder`` says where
    the window can be called that holds a folder; ``take_over`` takes one from another computer.
    ``same`` finds a folder among others, under whatever name it has there: a link, other capitals.
    """

    open: Callable[[Path], OpenedProject]
    make: Callable[[], Path]
    measure: Callable[[Path, DatasetImage], DatasetImage]
    runs: Callable[[Path], tuple[Job, ...]]
    holder: Callable[[Path], str]
    take_over: Callable[[Path], None]
    same: Callable[[Path, Iterable[Path]], Path]


class StoragePlace(Protocol):
    """What is kept on this computer outside the projects. Both verbs block: a chore calls them."""

    def measure(self) -> tuple[Stored, ...]:
        """How much there is of each kind."""

    def clear(self, store: Store) -> None:
        """Delete one kind. Raises ValueError for what holds work of the person."""


class LedgerPlace(Protocol):
    """What trainings and pictures of all projects cost. Its verb blocks: workers call it."""

    def gather(self, folders: Iterable[str], prices: Prices, /) -> tuple[Entry, ...]:
        """Every entry that is known, after a look at these projects. Raises Failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The doors to the outside. All of them may block and import much: workers call them.

    ``reach`` takes "replicate" or "practice" (which may start the practice server).
    ``publication_files`` writes the model card of a publication, with bare copies of pictures, and
    returns what is to be sent: path in the repository → file. ``host`` is the
    name of this computer, as journals keep it. ``trainers`` are those that the program ships with,
    the usual one first. ``dry_package`` builds the package of a folder with a trigger word, and
    drops it.
    """

    reach: Callable[[str], Endpoints]
    replicate: Callable[[Endpoints, Secret], AbstractContextManager[ReplicateApi]]
    hub: Callable[[Endpoints, Secret], AbstractContextManager[HubApi]]
    wandb: Callable[[Endpoints, Secret], AbstractContextManager[WandbApi]]
    publication_files: Callable[
        [RunStore, Job, Publication, Sequence[CardPicture]], Mapping[str, Path]
    ]
    dry_package: Callable[[Packer, Path, str, StopToken], DryPackage]
    practice_token: Callable[[Account], Secret]
    clock: Clock
    host: str
    trainers: tuple[Trainer, ...] = ()
    pace: Pace = field(default_factory=Pace)
