"""Changing many captions alike: what is done to each, and what would come of it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.captions import has_trigger
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.finding import PatternError, TooSlow, Wanted, finder_of
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.replacing import removed, replaced, template_of
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.tidying import Tidy, tidied

_LOOK_EVERY = 200
"""Captions between two looks at the time."""
_MARKED = 12
"""Letters that a difference shows besides, on the average: those of the words taken out."""
_NO_BLANK_BEFORE = ",.;:!?)"


class Scope(StrEnum):
    """Whose captions: of the chosen images, of those that the filter shows, or all."""

    SELECTED = "selected"
    SHOWN = "shown"
    ALL = "all"


class End(StrEnum):
    """Where something is added."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace:
    """Put ``by`` in the place of what is found; with a regular expression, ``by`` has groups."""

    wanted: Wanted
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """Take out what is found, with the gap that it leaves."""

    wanted: Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Add:
    """Put a text to the start or the end, with a blank between where one belongs.

    Not where the caption says it already, unless ``again``; to images without a caption only when
    ``to_empty``.
    """

    text: str
    at: End = End.START
    again: bool = False
    to_empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTrigger:
    """Put the trigger word where the trainer would not find it."""

    word: str
    at: End = End.START
    to_empty: bool = False


Action = Replace | Remove | Add | AddTrigger | Tidy
Rewrite = Callable[[str], str]
"""A caption's new text. Raises TooSlow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A caption that would change."""

    image: ImageId
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What an action would do. ``looked_at`` captions were read; ``unreadable`` ones cannot be.

    ``longest`` is about as many letters as the longest row shows with its difference.
    """

    rows: tuple[Rewritten, ...] = ()
    looked_at: int = 0
    unreadable: int = 0
    longest: int = 0


def asks_for_something(action: Action) -> bool:
    """Whether enough was said for captions to be looked at."""
    match action:
        case Replace(wanted=wanted) | Remove(wanted=wanted):
            return bool(wanted.text)
        case Add(text=text):
            return bool(text.strip())
        case AddTrigger(word=word):
            return bool(word)
        case Tidy():
            return action.blanks or action.punctuation or action.line_breaks or action.repeats


def rewrite_of(action: Action) -> Rewrite | PatternError:
    """What makes the new text out of the old one, or why the pattern cannot be understood."""
    match action:
        case Replace():
            return _replacing(action)
        case Remove(wanted=wanted):
            finder = finder_of(wanted)
            if isinstance(finder, PatternError):
                return finder
            return lambda text: removed(text, finder)
        case Add():
            return lambda text: _added(text, action)
        case AddTrigger():
            return lambda text: _with_word(text, action)
        case Tidy():
            return lambda text: tidied(text, action)


def rehearse(
    rewrite: Rewrite,
    images: Collection[DatasetImage],
    *,
    report: Callable[[int, int], None],
    stop: StopToken,
    overdue: Callable[[], bool],
) -> Rehearsal:
    """Find out what would change, and change nothing. ``report`` counts captions.

    Raises Stopped, and TooSlow when it is ``overdue``.
    """
    rows, unreadable, longest = [], 0, 0
    for number, image in enumerate(images):
        if number % _LOOK_EVERY == 0:
            report(number, len(images))
            if overdue():
                raise TooSlow
        stop.check()
        if not image.caption.readable:
            unreadable += 1
            continue
        old = image.caption.text
        new = rewrite(old)
        if new != old:
            rows.append(Rewritten(image=image.id, old=old, new=new))
            longest = max(longest, len(old) + max(len(new) - len(old), 0) + _MARKED)
    return Rehearsal(
        rows=tuple(rows),
        looked_at=len(images) - unreadable,
        unreadable=unreadable,
        longest=longest,
    )


def _replacing(action: Replace) -> Rewrite | PatternError:
    finder = finder_of(action.wanted)
    if isinstance(finder, PatternError):
        return finder
    if not action.wanted.is_regex:
        return lambda text: finder.put(action.by, text)
    by = template_of(action.by, finder)
    if isinstance(by, PatternError):
        return by
    return lambda text: replaced(text, finder, by)


def _added(text: str, action: Add) -> str:
    if not text.strip():
        return action.text.strip() if action.to_empty else text
    if not action.again and action.text.strip() in text:
        return text
    if action.at is End.START:
        return _joined(action.text, text)
    return _joined(text, action.text)


def _with_word(text: str, action: AddTrigger) -> str:
    if not text.strip():
        return action.word if action.to_empty else text
    if has_trigger(text, action.word):
        return text
    if action.at is End.START:
        return _joined(action.word, text)
    return _joined(text, action.word)


def _joined(left: str, right: str) -> str:
    tight = left[-1:].isspace() or right[:1].isspace() or right[:1] in _NO_BLANK_BEFORE
    return left + right if tight else f"{left} {right}"
