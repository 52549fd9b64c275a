"""What app.py hands to the services: a project that was opened, and the doors to the outside."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.ports import (
    CaptionFiles,
    Clock,
    HubApi,
    Packer,
    PictureStore,
    ReplicateApi,
    RunStore,
    WandbApi,
)
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.core.secret import Account, Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What came of files that were added. ``skipped`` holds the names that are not images."""

    added: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


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
    def packer(self) -> Packer: ...
    def scan(self) -> Dataset:
        """The images and their captions, not yet measured."""

    def measure(self, image: DatasetImage) -> DatasetImage:
        """The image with its width and height, or marked as not readable."""

    def add_files(self, files: Iterable[Path]) -> ImportReport:
        """Copy images and captions into the folder; nothing there is replaced."""

    def save(self, project: Project) -> None:
        """Write the settings of the project, durably."""

    def close(self) -> None:
        """Let the folder go."""


OpenProject = Callable[[Path], OpenedProject]


@dataclass(frozen=True, slots=True, kw_only=True)
class RgbPixels:
    """A decoded picture: rows from the top, three bytes a pixel, no padding."""

    width: int
    height: int
    data: bytes


Decode = Callable[[Path, int], RgbPixels]
"""Decode a picture so that its longest side has so many pixels. Raises Failure(BAD_IMAGE)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The doors to the outside. All of them may block and import much: workers call them.

    ``reach`` takes "replicate" or "practice" (which may start the practice server). ``host`` is
    the name of this computer, as journals keep it.
    """

    reach: Callable[[str], Endpoints]
    replicate: Callable[[Endpoints, Secret], AbstractContextManager[ReplicateApi]]
    hub: Callable[[Endpoints, Secret], AbstractContextManager[HubApi]]
    wandb: Callable[[Endpoints, Secret], AbstractContextManager[WandbApi]]
    practice_token: Callable[[Account], Secret]
    clock: Clock
    host: str
