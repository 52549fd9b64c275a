"""Finding a text or a regular expression in captions, such that no pattern can take for ever."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import regex

from fluxtune_desktop.core.pattern_size import too_large_at

MAX_PATTERN = 1000
"""Characters of what is looked for. A longer regular expression takes long to be read at all."""
SECONDS_A_CAPTION = 1.0
"""Processor time after which a search within one caption is ended. Usual ones take microseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for. ``whole_word``: only where no letter or digit stands beside it."""

    text: str = ""
    is_regex: bool = False
    whole_word: bool = False
    match_case: bool = False


class Fault(StrEnum):
    """What is wrong with a regular expression, or with what is put in place of its finds."""

    GROUP_OPEN = "group_open"
    GROUP_CLOSED = "group_closed"
    SET_OPEN = "set_open"
    NOTHING_TO_REPEAT = "nothing_to_repeat"
    REPEATED_TWICE = "repeated_twice"
    BAD_COUNT = "bad_count"
    BAD_RANGE = "bad_range"
    BAD_ESCAPE = "bad_escape"
    NO_SUCH_GROUP = "no_such_group"
    BAD_GROUP_NAME = "bad_group_name"
    BAD_EXTENSION = "bad_extension"
    TOO_LONG = "too_long"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternError:
    """Why it cannot be understood. ``place`` counts characters from 0; ``detail`` is foreign text.

    ``in_replacement`` when it is about what is put in place of a find.
    """

    fault: Fault
    place: int
    detail: str = ""
    in_replacement: bool = False


class TooSlow(Exception):
    """A search did not end in time. Nothing was changed."""


_FAULTS = {
    "missing )": Fault.GROUP_OPEN,
    "unbalanced parenthesis": Fault.GROUP_CLOSED,
    "unterminated character set": Fault.SET_OPEN,
    "nothing to repeat": Fault.NOTHING_TO_REPEAT,
    "multiple repeat": Fault.REPEATED_TWICE,
    "min repeat greater than max repeat": Fault.BAD_COUNT,
    "repeat count too big": Fault.BAD_COUNT,
    "bad character range": Fault.BAD_RANGE,
    "bad escape (end of pattern)": Fault.BAD_ESCAPE,
    "unknown property": Fault.BAD_ESCAPE,
    "unknown group": Fault.NO_SUCH_GROUP,
    "invalid group reference": Fault.NO_SUCH_GROUP,
    "bad character in group name": Fault.BAD_GROUP_NAME,
    "missing >": Fault.BAD_GROUP_NAME,
    "missing group name": Fault.BAD_GROUP_NAME,
    "unknown extension": Fault.BAD_EXTENSION,
}
"""The messages of the library (https://github.com/mrabarnett/mrab-regex)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One place of a text. ``groups`` begin with the whole; one that took no part is empty."""

    start: int
    end: int
    groups: tuple[str, ...]


_BRACKETS = regex.compile(r"\\.|[()\[\]]", regex.DOTALL)


class Finder:
    """Finds in one text after the other. Made by ``finder_of``."""

    def __init__(self, pattern: "regex.Pattern[str]", *, plain: bool) -> None:
        self._pattern = pattern
        self._plain = plain

    @property
    def groups(self) -> int:
        """How many groups the pattern has."""
        return self._pattern.groups

    @property
    def names(self) -> dict[str, int]:
        """The groups that have a name, with their numbers."""
        return dict(self._pattern.groupindex)

    def finds(self, text: str) -> Iterator[Find]:
        """The places from left to right. Raises TooSlow."""
        try:
            for found in self._matches(text):
                groups = tuple(part or "" for part in (found[0], *found.groups()))
                yield Find(start=found.start(), end=found.end(), groups=groups)
        except TimeoutError as error:
            raise TooSlow from error

    def put(self, by: str, text: str) -> str:
        """The text with ``by`` in the place of each find of a plain text: all of it in the library,
        since tens of thousands of captions are looked through while somebody types."""
        return self._pattern.sub(lambda _found: by, text)

    def _matches(self, text: str) -> "Iterator[regex.Match[str]]":
        if self._plain:
            # A plain text cannot be slow, and watching the time takes longer than finding it.
            return self._pattern.finditer(text)
        return self._pattern.finditer(text, timeout=SECONDS_A_CAPTION, concurrent=True)


def finder_of(wanted: Wanted) -> Finder | PatternError:
    """What finds it, or why it cannot be understood. An empty text is found nowhere: ask before."""
    if len(wanted.text) > MAX_PATTERN:
        return PatternError(fault=Fault.TOO_LONG, place=MAX_PATTERN)
    too_large = too_large_at(wanted.text) if wanted.is_regex else None
    if too_large is not None:
        return PatternError(fault=Fault.BAD_COUNT, place=too_large)
    flags = 0 if wanted.match_case else regex.IGNORECASE
    core = wanted.text if wanted.is_regex else regex.escape(wanted.text, special_only=True)
    try:
        pattern = regex.compile(core, flags)
        if wanted.whole_word:
            pattern = regex.compile(rf"(?<!\w)(?:{core})(?!\w)", flags)
    except regex.error as error:
        return _error(wanted.text, str(getattr(error, "msg", "")), getattr(error, "pos", None))
    except (RecursionError, OverflowError, MemoryError):
        return PatternError(fault=Fault.TOO_LONG, place=0)
    return Finder(pattern, plain=not wanted.is_regex)


def _error(pattern: str, message: str, place: int | None) -> PatternError:
    fault = _FAULTS.get(message, Fault.OTHER)
    at = min(place or 0, len(pattern))
    if fault in (Fault.GROUP_OPEN, Fault.SET_OPEN):
        at = _open_bracket(pattern, at)
    return PatternError(fault=fault, place=at, detail=message)


def _open_bracket(pattern: str, otherwise: int) -> int:
    """Where the bracket is that nobody closes; the library tells where it missed the other one."""
    opened: list[int] = []
    in_set = False
    for sign in _BRACKETS.finditer(pattern):
        what = sign[0]
        if in_set:
            in_set = what != "]"
            if not in_set:
                opened.pop()
        elif what in "([":
            opened.append(sign.start())
            in_set = what == "["
        elif what == ")" and opened:
            opened.pop()
    return opened[-1] if opened else otherwise
