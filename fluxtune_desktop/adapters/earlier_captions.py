"""What the captions of one project said before: the history and the snapshots, by the images that
are there now."""

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.history import History, Row
from fluxtune_desktop.adapters.known_images import KnownImages, image_stamp
from fluxtune_desktop.adapters.snapshots import Snapshots
from fluxtune_desktop.core.caption_history import (
    BEFORE_TRAINING,
    Act,
    Edit,
    Loss,
    Past,
    Snapshot,
    past_of,
)
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.stop import StopToken


class EarlierCaptions:
    """``known`` says whether the history knew the project when it was opened."""

    def __init__(
        self, folder: Path, history: History, project: ProjectId, *, known: bool = True
    ) -> None:
        self._folder = folder
        self._history = history
        self._project = project
        self._known = known
        self._images = KnownImages(folder, history, project)
        self._snapshots = Snapshots(history.path.parent / "snapshots", project)

    @property
    def spoiled(self) -> bool:
        """Whether what was remembered is gone since the project was opened."""
        return self._history.spoiled

    @property
    def long(self) -> bool:
        """Whether ``past`` takes so long that nobody should wait for it."""
        try:
            return self._history.knows_much(self._project)
        except Failure:
            return False

    def past(self, dataset: Dataset) -> Past:
        """What can be undone and redone of earlier sessions, and what was lost."""
        try:
            edits = self._history.last_actions(self._project)
            undecided = self._history.take_undecided(self._project)
            names = self._images.names_now({edit.image for edit in edits}, dataset)
        except Failure as trouble:
            newer = trouble.problem.kind is Kind.NEWER_FORMAT
            return Past(loss=Loss.NEWER if newer else Loss.OUT_OF_REACH)
        renamed = {name: now for name, now in names.items() if name != now}
        if renamed:
            edits = tuple(
                replace(edit, image=renamed[edit.image]) if edit.image in renamed else edit
                for edit in edits
            )
        found = past_of(edits)
        return replace(found, loss=self._loss(dataset), undecided=undecided)

    def earlier(self, image: ImageId) -> tuple[Edit, ...]:
        """The changes of one caption, oldest first, also under earlier names of its image."""
        names = self._images.names_before(image)
        return self._history.earlier(self._project, image, names=names)

    def learn_images(self, stop: StopToken) -> bool:
        """Learn some images by heart whose captions were changed, so that they are recognised under
        another name. True while there are more. Raises Stopped."""
        return self._images.learn(stop)

    def set_aside(self, image: ImageId, text: str, instead: str | None, act: Act) -> None:
        """Keep a text that never reached the file, for what the file says ``instead``; None where
        nobody can read it now."""
        if instead is None:
            known = self._history.earlier(self._project, image)
            instead = known[-1].new if known else None
        row = Row(image=image, old=instead, new=text, stamp=image_stamp(self._folder / image))
        self._history.note(self._project, [row], act)

    def keep_for_training(self) -> None:
        """Keep all captions as they are in the folder. Never raises: a training goes on without."""
        with contextlib.suppress(Failure):
            self.keep_snapshot(scan_folder(self._folder), reason=BEFORE_TRAINING)

    def keep_snapshot(self, dataset: Dataset, *, reason: str, name: str = "") -> None:
        """Keep all captions as they are in ``dataset``."""
        texts = {image.id: image.caption.text for image in dataset.images if image.caption.readable}
        if any(texts.values()):
            self._snapshots.keep(texts, reason=reason, name=name)

    def snapshots(self) -> tuple[Snapshot, ...]:
        """All captions as they were at some times, newest first."""
        return self._snapshots.all()

    def snapshot_texts(self, snapshot: str) -> Mapping[ImageId, str]:
        """The captions of a snapshot."""
        return self._snapshots.texts(snapshot)

    def tidy(self) -> None:
        """Forget what is too old or too much."""
        self._history.tidy()
        self._snapshots.tidy()

    def _loss(self, dataset: Dataset) -> Loss | None:
        if self._history.spoiled:
            return Loss.SPOILED
        captioned = any(image.captioned for image in dataset.images)
        return None if self._known or not captioned else Loss.NOT_HERE
