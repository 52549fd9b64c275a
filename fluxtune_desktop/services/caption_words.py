"""The words and phrases of the data set, counted by a worker when nobody types."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.phrases import Recurring, recurring
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.project_session import ProjectSession

_REST_MS = 1500
_COUNTED = 2000
"""Captions that are counted; more would not change which words are frequent."""


class CaptionWords(QObject):
    """``changed`` comes when they were counted anew."""

    changed = Signal()

    def __init__(self, session: ProjectSession, chores: Chores) -> None:
        super().__init__()
        self._session = session
        self._chores = chores
        self._found = Recurring()
        self._counting = False
        self._again = False
        self._ended = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._count)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.captions_changed.connect(self._on_captions_changed)
        session.project_changed.connect(self._on_project_changed)

    @property
    def found(self) -> Recurring:
        """What was counted last."""
        return self._found

    @property
    def trigger(self) -> str:
        """The trigger word of the project, which is never offered."""
        project = self._session.project
        return project.trigger_word if project is not None else ""

    def stop(self) -> None:
        """Count no more: the program ends. A timer that runs must not outlive its thread."""
        self._ended = True
        self._rest.stop()

    @Slot(object)
    def _on_dataset_changed(self, changed: object) -> None:
        if changed is None:
            self._count()

    @Slot(object)
    def _on_captions_changed(self, _changed: object) -> None:
        if not self._ended:
            self._rest.start()

    @Slot(object)
    def _on_project_changed(self, _project: object) -> None:
        # Another trigger word is no longer a word to offer: not even for a moment.
        self._take(self._found.without(self.trigger))
        self._count()

    @Slot()
    def _count(self) -> None:
        if self._counting:
            self._again = True
            return
        self._counting, self._again = True, False
        images = self._session.dataset.images[:_COUNTED]
        texts = tuple(image.caption.text for image in images)
        chore = self._chores.run(functools.partial(_counted, texts, self.trigger))
        chore.done.connect(self._on_counted)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_counted(self, found: Recurring) -> None:
        self._counting = False
        if self._again:
            self._count()
            return
        self._take(found)

    def _take(self, found: Recurring) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        self._counting = False


def _counted(texts: Sequence[str], trigger: str) -> Recurring:
    return recurring(texts, leave_out=trigger)
