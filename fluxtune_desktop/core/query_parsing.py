"""From the words of a filter to the filter, or to what is wrong with them. Nothing here raises."""

import re
from dataclasses import dataclass

from fluxtune_desktop.core.query import (
    EVERYTHING,
    All,
    Any,
    Comparison,
    Is,
    Not,
    Number,
    NumberField,
    Query,
    State,
    Text,
    TextField,
)
from fluxtune_desktop.core.query_words import Fault, FilterError, Word, WordKind, words_of

_DEEPEST = 40
_COMPARED = re.compile(r"(<=|>=|<|>|=)?([0-9]{1,9})")
_STARS = re.compile(r"(<=|>=|<|>|=)?([★]{1,5})")
_NUMBER_FIELDS = {field.value: field for field in NumberField} | {"stars": NumberField.RATING}
_TEXT_FIELDS = {field.value: field for field in TextField if field.value}
_STATES = {state.value: state for state in State}


def parse(text: str) -> Query | FilterError:
    """The filter that the words ask for; no words let everything through."""
    words = words_of(text)
    if isinstance(words, FilterError):
        return words
    if not words:
        return EVERYTHING
    reader = _Reader(words=words, end=len(text))
    read = reader.either(0)
    if isinstance(read, FilterError):
        return read
    rest = reader.next
    # Only a closing bracket that nothing opened ends the reading early.
    return read if rest is None else FilterError(fault=Fault.STRAY_BRACKET, place=rest.place)


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Reads by descent: OR of ANDs of NOTs of terms and groups."""

    words: tuple[Word, ...]
    end: int
    _at: int = 0

    @property
    def next(self) -> Word | None:
        return self.words[self._at] if self._at < len(self.words) else None

    def either(self, depth: int) -> Query | FilterError:
        """Parts with OR between them."""
        parts = []
        while True:
            part = self._together(depth)
            if isinstance(part, FilterError):
                return part
            parts.append(part)
            if not self._take("OR"):
                return parts[0] if len(parts) == 1 else Any(parts=tuple(parts))

    def _together(self, depth: int) -> Query | FilterError:
        parts = []
        while True:
            part = self._single(depth)
            if isinstance(part, FilterError):
                return part
            parts.append(part)
            if not self._take("AND") and self._at_an_end():
                return parts[0] if len(parts) == 1 else All(parts=tuple(parts))

    def _single(self, depth: int) -> Query | FilterError:
        word = self.next
        if word is None or _begins_nothing(word):
            return self._nothing_here(word)
        if depth > _DEEPEST:
            return FilterError(fault=Fault.TOO_DEEP, place=word.place)
        self._at += 1
        if word.kind is WordKind.TERM:
            return _term(word)
        if word.kind is WordKind.OPEN:
            return self._group(word, depth)
        inner = self._single(depth + 1)
        return inner if isinstance(inner, FilterError) else Not(query=inner)

    def _group(self, opening: Word, depth: int) -> Query | FilterError:
        if self.next is not None and self.next.kind is WordKind.CLOSE:
            return FilterError(fault=Fault.EMPTY_BRACKETS, place=opening.place)
        inner = self.either(depth + 1)
        if isinstance(inner, FilterError):
            return inner
        if self.next is None:
            return FilterError(fault=Fault.OPEN_BRACKET, place=opening.place)
        self._at += 1
        return inner

    def _nothing_here(self, found: Word | None) -> FilterError:
        before = self.words[self._at - 1] if self._at else None
        if before is not None and before.kind is WordKind.KEYWORD:
            return FilterError(fault=Fault.NOTHING_BESIDE, place=before.place, word=before.text)
        if found is None:
            place = before.place if before is not None else self.end
            return FilterError(fault=Fault.OPEN_BRACKET, place=place)
        if found.kind is WordKind.CLOSE:
            return FilterError(fault=Fault.STRAY_BRACKET, place=found.place)
        return FilterError(fault=Fault.NOTHING_BESIDE, place=found.place, word=found.text)

    def _take(self, keyword: str) -> bool:
        word = self.next
        taken = word is not None and word.kind is WordKind.KEYWORD and word.text == keyword
        self._at += taken
        return taken

    def _at_an_end(self) -> bool:
        word = self.next
        if word is None or word.kind is WordKind.CLOSE:
            return True
        return word.kind is WordKind.KEYWORD and word.text == "OR"


def _begins_nothing(word: Word) -> bool:
    joins = word.kind is WordKind.KEYWORD and word.text != "NOT"
    return joins or word.kind is WordKind.CLOSE


def _term(word: Word) -> Query | FilterError:
    if word.field is None:
        return _text(word, TextField.ANYWHERE)
    name = word.field.lower()
    if name in _TEXT_FIELDS:
        return _text(word, _TEXT_FIELDS[name])
    if name != "is" and name not in _NUMBER_FIELDS:
        return FilterError(fault=Fault.UNKNOWN_FIELD, place=word.place, word=word.field)
    if not word.text:
        return FilterError(fault=Fault.NO_VALUE, place=word.place, word=name)
    if name == "is":
        return _state(word)
    return _number(word, _NUMBER_FIELDS[name])


def _text(word: Word, field: TextField) -> Query | FilterError:
    if not any(word.pieces) and len(word.pieces) == 1:
        return FilterError(fault=Fault.NO_VALUE, place=word.place, word=word.field or "")
    return Text(field=field, pieces=word.pieces)


def _state(word: Word) -> Query | FilterError:
    said = "".join(word.pieces)
    state = _STATES.get(said.lower())
    if state is None:
        return FilterError(fault=Fault.UNKNOWN_STATE, place=word.place, word=said)
    return Is(state=state)


def _number(word: Word, field: NumberField) -> Query | FilterError:
    said = word.text.strip('"')
    match = _COMPARED.fullmatch(said)
    if match is not None:
        value = int(match[2])
    elif field is NumberField.RATING and (match := _STARS.fullmatch(said)) is not None:
        value = len(match[2])
    else:
        return FilterError(fault=Fault.NO_NUMBER, place=word.place, word=word.text)
    return Number(field=field, comparison=Comparison(match[1] or "="), value=value)
