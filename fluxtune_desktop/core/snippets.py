"""Phrases of one's own, put into a caption by a short name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

SNIPPET_NAME_LENGTH = 24
_NAME = re.compile(rf"[^\W_][\w-]{{0,{SNIPPET_NAME_LENGTH - 1}}}")
_LAST_WORD = re.compile(r"(?<![\w-])[\w-]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """``text`` takes the place of ``name`` when Tab is pressed behind it."""

    name: str
    text: str


def is_snippet_name(name: str) -> bool:
    """Whether this can be typed as one word: letters, digits, ``-`` and ``_``, at most 24."""
    return _NAME.fullmatch(name) is not None


def snippet_at_end(before: str, snippets: Iterable[Snippet]) -> Snippet | None:
    """The snippet whose name is the last word of the text before the cursor."""
    last = _LAST_WORD.search(before)
    if last is None:
        return None
    return next((snippet for snippet in snippets if snippet.name == last[0]), None)
