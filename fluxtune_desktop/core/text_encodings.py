"""Texts that are not plain UTF-8: what they say, and how they were written."""

import codecs
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_PLAIN_CONTROLS = frozenset("\t\n\r\f")
_FEWEST_UNITS = 4
"""Below this, zeros between the letters may be chance."""


_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Encoding(StrEnum):
    """How a text was written, by the name that people know."""

    UTF_16 = "UTF-16"
    WINDOWS_1252 = "Windows-1252"
    BROKEN_UTF_8 = "broken UTF-8"  # with halves of surrogate pairs


class LineEnd(StrEnum):
    """What ends the lines of a file."""

    LF = "\n"
    CRLF = "\r\n"
    CR = "\r"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What bytes that are not UTF-8 most probably say."""

    text: str
    encoding: Encoding


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What of a UTF-8 file is no part of its text."""

    marked: bool = False
    line_end: LineEnd = LineEnd.LF


def recognise(data: bytes) -> Recognised | None:
    """The text of a file that is not plain UTF-8; None for one that is, or is no text at all.

    A byte order mark, zeros beside every letter and surrogates written as bytes are certain signs.
    Anything else that could be Windows-1252 is taken for it, which is a guess: a person must see
    the text before it is converted.
    """
    return next((found for found in _guesses(data) if is_text(found.text)), None)


def is_text(text: str) -> bool:
    """Whether people could have written it: there are no control characters."""
    return all(each in _PLAIN_CONTROLS or unicodedata.category(each) != "Cc" for each in text)


def _guesses(data: bytes) -> Iterator[Recognised]:
    for codec in _wide_codecs(data):
        text = _decoded(data, codec, "surrogatepass")
        if text is not None:
            plain = whole_pairs(text.removeprefix("\ufeff"))
            yield Recognised(text=plain, encoding=Encoding.UTF_16)
    if b"\0" in data or data.startswith(_WIDE_MARKS) or _decoded(data, "utf-8") is not None:
        return
    broken = _decoded(data, "utf-8", "surrogatepass")
    if broken is not None:
        yield Recognised(text=whole_pairs(broken), encoding=Encoding.BROKEN_UTF_8)
        return
    single = _decoded(data, "cp1252")
    if single is not None:
        yield Recognised(text=single, encoding=Encoding.WINDOWS_1252)


def _wide_codecs(data: bytes) -> Iterator[str]:
    if data.startswith(codecs.BOM_UTF16_LE):
        yield "utf-16-le"
    elif data.startswith(codecs.BOM_UTF16_BE):
        yield "utf-16-be"
    elif len(data) % 2 == 0 and len(data) >= 2 * _FEWEST_UNITS:
        # Letters of the western alphabets have a zero beside them.
        high, low = data[::2].count(0), data[1::2].count(0)
        half = len(data) // 4
        if low > half and high == 0:
            yield "utf-16-le"
        elif high > half and low == 0:
            yield "utf-16-be"


def _decoded(data: bytes, codec: str, errors: str = "strict") -> str | None:
    try:
        return data.decode(codec, errors)
    except UnicodeDecodeError:
        return None


def whole_pairs(text: str) -> str:
    """Surrogates that belong together as the character that they mean; half of a pair is U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def form_of(data: bytes) -> Form:
    """How a UTF-8 file is written; the first line end speaks for all."""
    first = min((place for place in (data.find(b"\n"), data.find(b"\r")) if place >= 0), default=-1)
    end = LineEnd.LF
    if first >= 0 and data[first : first + 1] == b"\r":
        end = LineEnd.CRLF if data[first + 1 : first + 2] == b"\n" else LineEnd.CR
    return Form(marked=data.startswith(codecs.BOM_UTF8), line_end=end)


def in_form(plain: bytes, form: Form) -> bytes:
    """UTF-8 with lines that end by LF, written in that form."""
    lines = plain.replace(b"\n", form.line_end.encode())
    return codecs.BOM_UTF8 + lines if form.marked else lines
