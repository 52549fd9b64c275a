"""Looks for the next spelling mistake in many captions, without holding the window up."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.spelling import Speller
from fluxtune_desktop.core.word_finding import Word
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.spelling import Spelling

_PORTION = 500
"""Captions that a worker looks at before it asks whether they are still of interest."""
Captions = Sequence[tuple[ImageId, str]]
Ignored = Mapping[ImageId, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A word that is marked, and the image in whose caption it stands."""

    image: ImageId
    word: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    search: int
    mistake: Mistake | None


class MistakeSearch(QObject):
    """``found`` carries a `Mistake`, or None when there is none in the captions."""

    found = Signal(object)

    def __init__(self, spelling: Spelling, chores: Chores) -> None:
        super().__init__()
        self._spelling = spelling
        self._chores = chores
        self._search = 0
        self._waiting: Captions = ()
        self._ignored: Ignored = {}
        self._backwards = False

    def start(self, captions: Captions, ignored: Ignored, *, backwards: bool) -> None:
        """Look through the captions in this order; a search that is under way is given up."""
        self._search += 1
        self._waiting, self._ignored, self._backwards = captions, ignored, backwards
        self._go_on()

    def stop(self) -> None:
        """What is under way is of no interest any more."""
        self._search += 1
        self._waiting = ()

    def _go_on(self) -> None:
        speller = self._spelling.speller
        if speller is None or not self._waiting:
            self._waiting = ()
            self.found.emit(None)
            return
        portion, self._waiting = self._waiting[:_PORTION], self._waiting[_PORTION:]
        look = functools.partial(
            _first,
            self._search,
            speller,
            self._spelling.own,
            portion,
            self._ignored,
            backwards=self._backwards,
        )
        self._chores.run(look).done.connect(self._on_looked)

    @Slot(object)
    def _on_looked(self, answer: _Answer) -> None:
        if answer.search != self._search:
            return
        if answer.mistake is None:
            self._go_on()
        else:
            self._waiting = ()
            self.found.emit(answer.mistake)


def _first(
    search: int,
    speller: Speller,
    own: frozenset[str],
    captions: Captions,
    ignored: Ignored,
    *,
    backwards: bool,
) -> _Answer:
    for image, text in captions:
        words = list(speller.mistakes(text, own | ignored.get(image, frozenset())))
        if words:
            mistake = Mistake(image=image, word=words[-1 if backwards else 0])
            return _Answer(search=search, mistake=mistake)
    return _Answer(search=search, mistake=None)
