"""How large a regular expression becomes when it is read.

The library writes out what must come a certain number of times, and nothing can end it meanwhile:
``a{1000000000}`` would stop the whole program.
"""

import re

MOST = 20_000
"""Signs to be written out, which takes about a hundredth of a second. Captions are shorter."""

_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d+)(?:,\d*)?\}|.", re.DOTALL)


def too_large_at(pattern: str) -> int | None:
    """The place of the first count that asks for too much, or None. Places count from 0."""
    sizes, last = [0], 0
    for part in _PART.finditer(pattern):
        sign, count = part[0], part[1]
        if count is not None:
            # Of equal digits the longer number is the larger; int() refuses very long ones.
            times = int(count) if len(count) < len(str(MOST)) + 1 else MOST + 1
            last, before = last * times, last
            sizes[-1] += last - before
            if times > MOST or sizes[-1] > MOST:
                return part.start()
        elif sign == "(":
            sizes.append(0)
        elif sign == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        else:
            last = 1
            sizes[-1] += 1
    return None
