"""How many tokens each caption has: counted in the background, remembered by its text."""

import functools
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.tokens import TokenCounter
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notices

_AT_ONCE = 4000
"""Characters. The tokens of a text up to here take well under a frame; longer ones are asked for.
"""
_PORTION = 2000
"""Texts that a worker counts before the next worker goes on."""


class TokenCounts(QObject):
    """``load`` reads the vocabulary and blocks; it is called in a worker, when first needed.

    ``changed`` comes when the counter was loaded and whenever everything asked for is counted.
    """

    changed = Signal()

    def __init__(self, load: Callable[[], TokenCounter], chores: Chores, notices: Notices) -> None:
        super().__init__()
        self._load = load
        self._chores = chores
        self._notices = notices
        self._counter: TokenCounter | None = None
        self._known: dict[str, int] = {}
        self._waiting: dict[str, None] = {}
        self._busy = False
        self._broken = False

    @property
    def known(self) -> Mapping[str, int]:
        """Tokens by text, of what was counted; the marks of start and end are counted too."""
        return self._known

    @property
    def counting(self) -> bool:
        """Whether a worker is at it."""
        return self._busy

    @property
    def counter(self) -> TokenCounter | None:
        """What counts, for workers too; None before the vocabulary is read."""
        return self._counter

    def wake(self) -> None:
        """Have the vocabulary read; ``changed`` follows, unless there is trouble."""
        if self._counter is None:
            self._have_counted([])

    def of(self, text: str) -> int | None:
        """The tokens of one text, or None: then ``changed`` follows, unless there is trouble."""
        if text in self._known:
            return self._known[text]
        if self._counter is not None and len(text) <= _AT_ONCE:
            return self._counter.count(text)
        self._have_counted([text])
        return None

    def ask(self, texts: Sequence[str]) -> bool:
        """Whether the tokens of all these texts are known now; ``changed`` follows otherwise.

        A few are counted at once. None is waited for when the vocabulary cannot be read.
        """
        unknown = [text for text in texts if text not in self._known]
        if not unknown or self._broken:
            return True
        counter = self._counter
        if counter is not None and sum(map(len, unknown)) <= _AT_ONCE:
            self._known.update((text, counter.count(text)) for text in unknown)
            return True
        self._have_counted(unknown)
        return False

    def forget(self) -> None:
        """Another project: nothing that was counted or asked for is of use any more."""
        self._known = {}
        self._waiting = {}

    def _have_counted(self, texts: Sequence[str]) -> None:
        if self._broken:
            return
        self._waiting.update(dict.fromkeys(texts))
        if not self._busy:
            self._go_on()

    def _go_on(self) -> None:
        self._busy = True
        if self._counter is None:
            chore = self._chores.run(self._load)
            chore.done.connect(self._on_loaded)
        else:
            portion = tuple(self._waiting)[:_PORTION]
            chore = self._chores.run(functools.partial(_counted, self._counter, portion))
            chore.done.connect(self._on_counted)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_loaded(self, counter: TokenCounter) -> None:
        self._counter = counter
        self._end_or_go_on()

    @Slot(object)
    def _on_counted(self, counted: Mapping[str, int]) -> None:
        for text, tokens in counted.items():
            # What is not waited for any more belonged to another project.
            if text in self._waiting:
                del self._waiting[text]
                self._known[text] = tokens
        self._end_or_go_on()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._broken = True
        self._busy = False
        self._waiting = {}
        self._notices.report_problem(problem)
        self.changed.emit()

    def _end_or_go_on(self) -> None:
        if self._waiting:
            self._go_on()
            return
        self._busy = False
        self.changed.emit()


def _counted(counter: TokenCounter, texts: tuple[str, ...]) -> Mapping[str, int]:
    return {text: counter.count(text) for text in texts}
