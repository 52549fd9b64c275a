"""A token in memory: its text is given out only when asked for by name."""

import re
from enum import StrEnum
from typing import NoReturn

from typing_extensions import override

from fluxtune_desktop.core.errors import Kind, failure

_TOKEN = re.compile(r"[!-~]{8,256}")


class Account(StrEnum):
    """The services that a token can belong to."""

    REPLICATE = "replicate"
    HUGGING_FACE = "hugging_face"
    WANDB = "wandb"


class Secret:
    """A token. Printing, formatting and logging show stars; it cannot be pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take pasted text; blanks around it are dropped.

        Raises Failure(BAD_TOKEN_TEXT) for text that no HTTP header can carry: a line break inside
        it would otherwise end up in an error message of the HTTP library.
        """
        stripped = text.strip()
        if _TOKEN.fullmatch(stripped) is None:
            raise failure(Kind.BAD_TOKEN_TEXT)
        self._text = stripped

    def reveal(self) -> str:
        """The text itself, for the one request that needs it."""
        return self._text

    @property
    def last_four(self) -> str:
        """The only part that is ever shown."""
        return self._text[-4:]

    def __len__(self) -> int:
        return len(self._text)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    @override
    def __hash__(self) -> int:
        return hash(self._text)

    @override
    def __repr__(self) -> str:
        return "Secret(****)"

    __str__ = __repr__

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled")
