"""The words that somebody uses often in captions."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]{4,}(?:-[^\W\d_]+)*")
_FILLERS = frozenset(
    """
    about above across after against along among around because before behind below beneath
    beside between beyond could does down during each even every from have having here into
    itself just like more most much near only onto other over same some such than that their
    them then there these they this those through toward towards under until upon very were
    what when where which while whose will with within without would your almost being been
    also barely faintly
    """.split()  # noqa: SIM905 (a list of ninety quoted words is no easier to read)
)


def words_used_often(captions: Iterable[str], *, leave_out: str, most: int = 8) -> tuple[str, ...]:
    """Words that stand in at least two captions, the most frequent first.

    Small words and ``leave_out`` (the trigger word) are passed over.
    """
    counts: Counter[str] = Counter()
    for caption in captions:
        counts.update({word.casefold() for word in _WORD.findall(caption)})
    skipped = _FILLERS | set(_WORD.findall(leave_out.casefold())) | {leave_out.casefold()}
    often = [(-n, word) for word, n in counts.items() if n > 1 and word not in skipped]
    return tuple(word for _, word in sorted(often)[:most])
