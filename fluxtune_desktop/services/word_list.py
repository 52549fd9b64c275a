"""The words of all captions of the open project, counted when somebody looks at them."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.word_counts import WordCount, counted_words
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.project_session import ProjectSession

_REST_MS = 400


class WordList(QObject):
    """``changed`` carries the words, a tuple of ``WordCount``. Only counts while it is watched."""

    changed = Signal(object)

    def __init__(self, session: ProjectSession, chores: Chores) -> None:
        super().__init__()
        self._session = session
        self._chores = chores
        self._watched = False
        self._stale = True
        self._counting = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._count)
        session.dataset_changed.connect(self._on_changed)
        session.captions_changed.connect(self._on_changed)

    @property
    def counting(self) -> bool:
        """Whether a worker is at it, or will be in a moment."""
        return self._counting or self._rest.isActive()

    def watch(self, watched: bool) -> None:
        """Whether the words are looked at."""
        self._watched = watched
        if watched and self._stale and not self._counting:
            self._count()

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        self._stale = True
        if self._watched:
            self._rest.start()

    @Slot()
    def _count(self) -> None:
        if self._counting:
            return
        self._counting, self._stale = True, False
        texts = tuple(image.caption.text for image in self._session.dataset.images)
        chore = self._chores.run(functools.partial(_counted, texts))
        chore.done.connect(self._on_counted)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_counted(self, words: tuple[WordCount, ...]) -> None:
        self._counting = False
        if self._stale and self._watched:
            self._rest.start()
        self.changed.emit(words)

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        self._counting = False
        self._stale = True


def _counted(texts: Sequence[str]) -> tuple[WordCount, ...]:
    return counted_words(texts)
