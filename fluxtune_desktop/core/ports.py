"""What the core asks of the outside. Adapters implement these; nobody inherits them.

Every method may raise ``core.errors.Failure``. Those that wait take a ``StopToken`` and raise
``core.stop.Stopped``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.caption_history import Act, Edit, Past, Snapshot
from fluxtune_desktop.core.dataset import Caption, Dataset
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import (
    ImageId,
    ModelName,
    PictureId,
    PredictionId,
    RunId,
    TrainingId,
    UploadId,
    VersionId,
)
from fluxtune_desktop.core.jobs import Job, Upload
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.publication import LoraOf, Publication
from fluxtune_desktop.core.remote import (
    Downloaded,
    HubAccount,
    RemoteModel,
    RemotePrediction,
    RemoteTraining,
    ReplicateAccount,
    WandbAccount,
)
from fluxtune_desktop.core.samples import RemoteFile, RemoteSample, Sample, WandbRun
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_set import TrainingSet

Inputs = Mapping[str, str | int | float | bool]
Report = Callable[[int, int], None]
"""Called with bytes done and bytes in all (0 when unknown), at most ten times a second."""


class Clock(Protocol):
    """Time. ``now`` is in UTC; ``monotonic`` counts seconds and never jumps back."""

    def now(self) -> datetime: ...
    def monotonic(self) -> float: ...


class ReplicateApi(Protocol):
    """The part of Replicate's HTTP API that the program uses.

    The two ``create`` verbs that cost money send their request once; a Failure from them says in
    ``problem.sent`` what is known: NO, REFUSED or UNKNOWN.
    """

    def account(self) -> ReplicateAccount: ...
    def model(self, name: ModelName) -> RemoteModel | None:
        """The model with its newest version and that version's training inputs; None if absent."""

    def version_count(self, name: ModelName) -> int:
        """How many versions a model has, as far as anybody counts."""

    def create_private_model(self, name: ModelName) -> RemoteModel:
        """Create it. Raises Failure(NAME_TAKEN) when it exists."""

    def upload(
        self, file: Path, *, name: str, metadata: Mapping[str, str], report: Report, stop: StopToken
    ) -> Upload: ...
    def delete_upload(self, upload: UploadId) -> None: ...
    def delete_version(self, name: ModelName, version: VersionId) -> None:
        """Ask that a version be deleted, which takes a while; fine when it is gone already."""

    def create_training(
        self, *, trainer: ModelName, version: VersionId, destination: ModelName, inputs: Inputs
    ) -> RemoteTraining: ...
    def training(self, training: TrainingId) -> RemoteTraining: ...
    def cancel_training(self, training: TrainingId) -> RemoteTraining: ...
    def trainings(self, *, since: datetime) -> Iterator[RemoteTraining]:
        """Those created after ``since``, newest first, without logs."""

    def create_prediction(self, *, version: VersionId, inputs: Inputs) -> RemotePrediction: ...
    def prediction(self, prediction: PredictionId) -> RemotePrediction: ...
    def cancel_prediction(self, prediction: PredictionId) -> RemotePrediction: ...
    def predictions(self, *, since: datetime) -> Iterator[RemotePrediction]: ...
    def download(self, url: str, target: Path, *, report: Report, stop: StopToken) -> Downloaded:
        """Fetch an output into ``target`` (written beside, then replaced), without the token."""


class HubApi(Protocol):
    """The part of the Hugging Face Hub that the program uses."""

    def account(self) -> HubAccount: ...
    def is_private(self, repo: str) -> bool | None:
        """Whether ``namespace/name`` is private; None if it does not exist."""

    def create_private(self, repo: str) -> None: ...
    def make_public(self, repo: str) -> None:
        """Let everybody see the repository. Doing it twice does no harm."""

    def upload(
        self, repo: str, files: Mapping[str, Path], *, report: Report, stop: StopToken
    ) -> str:
        """Commit the files (path in the repository → file). Returns the commit's id."""

    def sizes_and_hashes(self, repo: str) -> Mapping[str, tuple[int, str | None]]:
        """Path → size in bytes and SHA-256 (None for small files, which the Hub hashes by git)."""


class WandbApi(Protocol):
    """The part of W&B's API that the program uses: it only reads."""

    def account(self) -> WandbAccount: ...
    def has_ended(self, run: WandbRun, /) -> bool:
        """Whether nothing more is logged to the run."""

    def samples(self, run: WandbRun, /, *, last_step: int) -> Sequence[RemoteSample]:
        """The pictures that were logged until a step, in order."""

    def files(self, run: WandbRun, beginning: str, /) -> Mapping[str, RemoteFile]:
        """Name → file, of those whose names begin so."""

    def fetch(
        self, file: RemoteFile, target: Path, /, *, report: Report, stop: StopToken
    ) -> Downloaded:
        """Fetch a file; the key goes to W&B's own host only."""


class SampleStore(Protocol):
    """The progress pictures of one run, in its folder."""

    def samples(self) -> tuple[Sample, ...]:
        """Those that are here."""

    def complete(self) -> bool:
        """Whether no more are to be expected."""

    def path(self, sample: Sample, /) -> Path: ...
    def place(self, sample: RemoteSample, /) -> Path:
        """Where a picture is to be downloaded to."""

    def keep(self, sample: RemoteSample, file: Path, /) -> Sample:
        """Note durably that the picture is here. Raises Failure for a file that is no picture."""

    def finish(self) -> None:
        """Note durably that no more are to be expected."""


class TokenStore(Protocol):
    """The operating system's keyring, or this session's memory. May block at a system prompt."""

    @property
    def place(self) -> str:
        """The backend by the name people know; empty when only the session's memory is left."""

    @property
    def passed_over(self) -> str:
        """A keyring that is there and not to be trusted, by its name in Python; or empty."""

    def load(self, account: Account) -> Secret | None: ...
    def save(self, account: Account, secret: Secret) -> None: ...
    def remove(self, account: Account) -> None: ...


class RunStore(Protocol):
    """The runs of one project: journals, logs and weights in ``.fluxtune/runs``."""

    def create(self, plan: TrainingPlan) -> Job:
        """Make the run's folder and the head of its journal, durably."""

    def append(self, job: Job) -> None:
        """Write the job's state, fsynced before this returns."""

    def jobs(self) -> tuple[Job, ...]:
        """The last state of every run that can be read, oldest first."""

    def folder(self, run: RunId) -> Path: ...
    def package_path(self, run: RunId) -> Path:
        """Where the run's package is built; it stays until the training is accepted."""

    def has_package(self, run: RunId) -> bool: ...
    def drop_package(self, run: RunId) -> None:
        """Remove the package; a missing one is no error."""

    def save_log(self, run: RunId, text: str) -> None: ...
    def save_package_map(self, run: RunId, text: str) -> None: ...
    def training_set(self, run: RunId) -> TrainingSet | None:
        """What it was trained on; None where that is not known any more."""

    def keep_weights(self, run: RunId, archive: Path) -> Path:
        """Take lora.safetensors safely out of the downloaded tar, check it, and drop the tar."""

    def weights(self, run: RunId) -> Path | None: ...
    def copy_weights(self, plan: TrainingPlan, target: Path, /) -> None:
        """Copy a run's weights to a place of the person's, with the trigger word in the file.

        Blocks for as long as the disk takes with some 170 MB. Raises Failure."""

    def write_file(self, job: Job, target: Path, /, *, weights: bool = True) -> None:
        """Write an ended run into one file, with nothing in it that opens anything. Blocks as long
        as ``copy_weights``; raises Failure."""

    def take_file(self, file: Path, /) -> Job:
        """Bring a run out of such a file. It is never followed or charged. Raises Failure."""

    def discard(self, run: RunId, /) -> None:
        """Put everything of an ended run into the trash. Raises Failure."""

    def put(self, job: Job, /) -> None:
        """Take up a run that began elsewhere, in the state in which it is. Raises Failure."""

    def fingerprint(self, file: Path) -> Downloaded: ...
    def append_publication(self, publication: Publication) -> None:
        """Write its state into the run's ``publications.jsonl``, fsynced before this returns."""

    def sent_to(self, repo: str) -> frozenset[LoraOf]:
        """Whatever ever began to be sent to this repository."""

    def publications(self, run: RunId) -> tuple[Publication, ...]:
        """The last state of what went to each repository, oldest first."""


class PictureStore(Protocol):
    """The pictures of one project: ``.fluxtune/pictures`` with its journal."""

    def append(self, picture: Picture) -> None:
        """Write the picture's state, fsynced before this returns."""

    def pictures(self) -> tuple[Picture, ...]:
        """The last state of every picture, oldest first; kept ones whose file is gone left out."""

    def part(self, picture: PictureId) -> Path:
        """Where the download goes before it is looked at."""

    def keep(self, picture: Picture) -> Picture:
        """Check the downloaded part, put it in place with its settings inside and beside it,
        durably; returns the picture KEPT with file, width and height."""

    def path(self, picture: Picture) -> Path | None: ...
    def export(self, picture: Picture, target: Path) -> None:
        """Copy a kept picture to a place that the person chose, replacing what is there."""


class Packer(Protocol):
    """Builds the training package of the project's folder."""

    def pack(
        self,
        target: Path,
        *,
        trigger_word: str,
        report: Report,
        stop: StopToken,
        again: TrainingSet | None = None,
    ) -> "Package":
        """Write the zip, read it again and check it. ``report`` counts images. ``again`` is what
        an earlier run was trained on: exactly that is packed, or Failure(IMAGES_CHANGED) raised."""


class Package(Protocol):
    """A package on disk. ``mapping`` is the text of the run's ``dataset.json``."""

    @property
    def path(self) -> Path: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    @property
    def images(self) -> int: ...
    @property
    def all_captioned(self) -> bool: ...
    @property
    def mapping(self) -> str: ...


class CaptionFiles(Protocol):
    """The caption files of one folder, and the history of what they said."""

    def read(self, image: ImageId) -> Caption:
        """What the file says now. A later ``write`` replaces this, and nothing newer."""

    def write(self, image: ImageId, text: str, *, reason: str) -> Problem | None:
        """Write durably, after noting the old text; None when it is on disk.

        A problem of kind CHANGED_ELSEWHERE means that another program wrote meanwhile: nothing
        was replaced.
        """

    def write_all(self, texts: Mapping[ImageId, str], act: Act) -> Mapping[ImageId, Problem]:
        """Write the captions that one action changed, all at once; gives the problems."""

    def convert(self, images: Iterable[ImageId], act: Act) -> Mapping[ImageId, Problem]:
        """Write captions that are not UTF-8 as UTF-8, after keeping their bytes."""

    def restore(
        self, images: Iterable[ImageId], act: Act, *, edited: bool = False
    ) -> Mapping[ImageId, Problem]:
        """Write the bytes that these captions had before the action that ``act`` names as its
        target converted them; also over what they say since, if that may be ``edited``."""


class CaptionHistory(Protocol):
    """What the captions of one project said before. Workers call it, but for ``spoiled``."""

    @property
    def spoiled(self) -> bool:
        """Whether what was remembered is gone since the project was opened; never blocks."""

    @property
    def long(self) -> bool:
        """Whether ``past`` takes so long that nobody should wait for it."""

    def past(self, dataset: Dataset) -> Past:
        """What can be undone and redone of earlier sessions, and what was lost; never raises."""

    def earlier(self, image: ImageId) -> Sequence[Edit]:
        """The changes of one caption, oldest first, also under earlier names of its image."""

    def set_aside(self, image: ImageId, text: str, instead: str | None, act: Act) -> None:
        """Keep a text that never reached the file, for what the file says ``instead``; None where
        nobody can read it now."""

    def keep_for_training(self) -> None:
        """Keep all captions as they are in the folder; never raises."""

    def keep_snapshot(self, dataset: Dataset, *, reason: str, name: str = "") -> None:
        """Keep all captions as they are in ``dataset``."""

    def snapshots(self) -> Sequence[Snapshot]:
        """All captions as they were at some times, newest first."""

    def snapshot_texts(self, snapshot: str) -> Mapping[ImageId, str]:
        """The captions of the snapshot of that id."""

    def tidy(self) -> None:
        """Forget what is too old or too much."""
