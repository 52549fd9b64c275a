"""What captions said before, read and compared by workers for whoever shows it."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.bulk import Rewritten
from fluxtune_desktop.core.caption_history import Snapshot, Version, versions
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.differences import Piece, difference
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import CaptionHistory
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An earlier text, and what would become of the caption of now if it were taken."""

    version: Version
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The versions of one caption, newest first; ``now`` is the one that it has."""

    image: ImageId
    now: Version
    before: tuple[Compared, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What a snapshot would change in the images that are still here.

    ``gone`` counts captions of images that are not here any more.
    """

    snapshot: Snapshot
    rows: tuple[Rewritten, ...]
    gone: int


class Earlier(QObject):
    """Answers come by signal, and only for the project that is open then.

    ``versions`` carries ``Versions``; ``snapshots`` a tuple of ``Snapshot``, newest first;
    ``compared`` a ``Rest``; ``failed`` a ``Problem``.
    """

    versions = Signal(object)
    snapshots = Signal(object)
    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, chores: Chores) -> None:
        super().__init__()
        self._workplace = workplace
        self._chores = chores

    def ask_versions(self, image: ImageId, now: str) -> None:
        """Read the versions of one caption, which says ``now``."""
        self._run(functools.partial(_versions, image, now))

    def ask_snapshots(self) -> None:
        """Read which snapshots there are."""
        self._run(_snapshots)

    def compare(self, snapshot: Snapshot) -> None:
        """Find what a snapshot would change."""
        dataset = self._workplace.data.dataset
        self._run(functools.partial(_compare, snapshot, dataset))

    def tidy(self) -> None:
        """Forget what is too old or too much. Nobody waits for it."""
        opened = self._workplace.opened
        if opened is not None and self._workplace.changeable:
            self._chores.run(opened.earlier.tidy)

    def _run(self, work: Callable[[CaptionHistory], object]) -> None:
        opened = self._workplace.opened
        if opened is None:
            return
        ask = functools.partial(work, opened.earlier)
        chore = self._chores.run(functools.partial(_for, opened.project.id, ask))
        chore.done.connect(self._tell)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _tell(self, answer: tuple[str, object]) -> None:
        project, found = answer
        opened = self._workplace.opened
        if opened is None or opened.project.id != project:
            return
        if isinstance(found, Versions):
            self.versions.emit(found)
        elif isinstance(found, Rest):
            self.compared.emit(found)
        else:
            self.snapshots.emit(found)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)


def _for(project: str, work: Callable[[], object]) -> tuple[str, object]:
    return project, work()


def _versions(image: ImageId, now: str, history: CaptionHistory) -> Versions:
    newest, *older = versions(history.earlier(image), now)
    return Versions(
        image=image,
        now=newest,
        before=tuple(Compared(version=each, pieces=difference(now, each.text)) for each in older),
    )


def _snapshots(history: CaptionHistory) -> Sequence[Snapshot]:
    return tuple(history.snapshots())


def _compare(snapshot: Snapshot, dataset: Dataset, history: CaptionHistory) -> Rest:
    texts = history.snapshot_texts(snapshot.id)
    here = {image.id: image.caption for image in dataset.images}
    return Rest(
        snapshot=snapshot,
        rows=tuple(
            Rewritten(image=image, old=here[image].text, new=text)
            for image, text in texts.items()
            if image in here and here[image].readable and here[image].text != text
        ),
        gone=sum(image not in here for image in texts),
    )
