"""The keys that a person gave to commands instead of the first ones."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeys:
    """``command`` by its name; ``keys`` as ``Ctrl+Shift+C``, none where it has no key any more."""

    command: str
    keys: tuple[str, ...]
