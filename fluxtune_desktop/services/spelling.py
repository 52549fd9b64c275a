"""Which words of captions are marked: the languages in use, and the words added to them."""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.lexicon import Lexicon
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.spelling import Speller
from fluxtune_desktop.core.word_finding import Word, plain, words_to_check
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService

_ALWAYS = "en"


class Spelling(QObject):
    """Reads the lists of words in a worker, when the first caption is shown.

    ``load`` reads the list of a language and blocks. ``changed`` comes when other words are right
    than before; ``suggested`` carries a word and what may have been meant.
    """

    changed = Signal()
    suggested = Signal(object, object)  # str, tuple[str, ...]

    def __init__(
        self,
        load: Callable[[str], Lexicon],
        shipped: Sequence[str],
        system: str,
        *,
        settings: SettingsService,
        session: ProjectSession,
        chores: Chores,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._load = load
        self._shipped = tuple(shipped)
        self._system = system
        self._settings = settings
        self._session = session
        self._chores = chores
        self._notices = notices
        self._wanted = False
        self._loading: tuple[str, ...] = ()
        self._broken = False
        self._speller: Speller | None = None
        self._own: frozenset[str] = frozenset()
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._take_own()
        settings.changed.connect(self._on_settings_changed)
        session.project_changed.connect(self._on_project_changed)
        session.opened.connect(self._on_project_changed)

    @property
    def shipped(self) -> tuple[str, ...]:
        """The languages that there are lists of."""
        return self._shipped

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in use: those chosen, or English and that of the system."""
        chosen = self._settings.settings.spelling_languages
        if chosen is None:
            chosen = (_ALWAYS, self._system)
        return tuple(language for language in self._shipped if language in chosen)

    @property
    def on(self) -> bool:
        """Whether words are to be marked."""
        return self._settings.settings.spelling and bool(self.languages) and not self._broken

    @property
    def speller(self) -> Speller | None:
        """Knows the languages in use; None while it is off or the lists are being read."""
        return self._speller if self.on else None

    @property
    def own(self) -> frozenset[str]:
        """The added words, and those of the trigger."""
        return self._own

    @property
    def memory(self) -> int:
        """Bytes of the lists that are held."""
        lists = self._speller.lexicons.values() if self._speller else ()
        return sum(lexicon.size for lexicon in lists)

    def wake(self) -> None:
        """A caption is shown: the lists are needed from now on."""
        self._wanted = True
        self._have_lists()

    def mistakes(self, text: str) -> Iterator[Word]:
        """The words of a text that are to be marked; none as long as nobody knows."""
        speller = self.speller
        return iter(()) if speller is None else speller.mistakes(text, self._own)

    def suggest(self, word: str) -> None:
        """Have a worker think of what may have been meant; ``suggested`` follows.

        What is known from before, or cannot be known, is told at once.
        """
        speller = self.speller
        if speller is None or word in self._suggested:
            self.suggested.emit(word, self._suggested.get(word, ()))
            return
        chore = self._chores.run(functools.partial(_suggestions, speller, word))
        chore.done.connect(self._on_suggested)

    def add(self, word: str) -> None:
        """From now on the word is right, in every project."""
        added = plain(word)
        if added not in self._settings.settings.own_words:
            words = sorted({*self._settings.settings.own_words, added})
            self._settings.change(own_words=tuple(words))

    def _have_lists(self) -> None:
        held = self._speller.lexicons if self._speller is not None else {}
        languages = self.languages
        if not (self._wanted and self.on) or self._loading:
            return
        missing = tuple(language for language in languages if language not in held)
        if missing:
            self._loading = missing
            chore = self._chores.run(functools.partial(_lists, self._load, missing))
            chore.done.connect(self._on_loaded)
            chore.failed.connect(self._on_failed)
        elif len(held) > len(languages):
            self._take({language: held[language] for language in languages})

    def _take(self, lists: Mapping[str, Lexicon]) -> None:
        self._speller = Speller(lexicons=lists)
        self._suggested = {}
        self.changed.emit()

    @Slot(object)
    def _on_loaded(self, lists: Mapping[str, Lexicon]) -> None:
        self._loading = ()
        held = self._speller.lexicons if self._speller is not None else {}
        self._take({**held, **lists})
        # Others may have been chosen meanwhile.
        self._have_lists()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._loading = ()
        self._broken = True
        self._notices.report_problem(problem)

    @Slot(object)
    def _on_suggested(self, found: "tuple[str, tuple[str, ...]]") -> None:
        word, suggestions = found
        self._suggested[word] = suggestions
        self.suggested.emit(word, suggestions)

    @Slot(object)
    def _on_settings_changed(self, _settings: Settings) -> None:
        self._take_own()
        self._have_lists()
        if not self.on:
            # What is not used takes no memory.
            self._speller = None
            self._suggested = {}
        self.changed.emit()

    @Slot(object)
    def _on_project_changed(self, _project: object) -> None:
        before = self._own
        self._take_own()
        if self._own != before:
            self.changed.emit()

    def _take_own(self) -> None:
        project = self._session.project
        trigger = project.trigger_word if project is not None else ""
        parts = {plain(word.text) for word in words_to_check(trigger.replace("_", " "))}
        self._own = frozenset(self._settings.settings.own_words) | parts | {plain(trigger)}


def _lists(load: Callable[[str], Lexicon], languages: Sequence[str]) -> Mapping[str, Lexicon]:
    return {language: load(language) for language in languages}


def _suggestions(speller: Speller, word: str) -> tuple[str, tuple[str, ...]]:
    return word, speller.suggestions(word)
