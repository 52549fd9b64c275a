"""How many things are in which state, so that nobody has to look at all of them."""

from collections.abc import Hashable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

State = TypeVar("State", bound=StrEnum)


class StateTally(Generic[State]):
    """``order`` names the states from the one that counts most; with nothing noted, the last."""

    def __init__(self, order: Sequence[State]) -> None:
        self._states: dict[Hashable, State] = {}
        self._counts = dict.fromkeys(order, 0)
        self._last = order[-1]

    def note(self, thing: Hashable, state: State | None) -> None:
        """The state of something; None when it need not be counted any more."""
        before = self._states.pop(thing, None)
        if before is not None:
            self._counts[before] -= 1
        if state is not None:
            self._states[thing] = state
            self._counts[state] += 1

    @property
    def overall(self) -> State:
        """The state of everything together."""
        return next((state for state, count in self._counts.items() if count), self._last)
