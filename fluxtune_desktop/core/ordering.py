"""The order of names as people count."""

import re

_NUMBER = re.compile(r"([0-9]+)")
"""Western digits only; those of other scripts are sorted as letters."""


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key to sort names by: 2 before 10, capitals beside small letters, ties by the exact name.

    Numbers come before words, so that keys of any two names can be compared.
    """
    parts = tuple(
        (0, int(part), part) if _NUMBER.fullmatch(part) else (1, 0, part)
        for part in _NUMBER.split(name.casefold())
        if part
    )
    return (*parts, (2, 0, name))
