"""Texts that a later action replaced before they were written: the history is owed them still."""

from collections.abc import Iterable
from itertools import islice

from fluxtune_desktop.services.unsaved_captions import Order, Place


class OvertakenCaptions:
    """They wait here, the oldest action first, so that what is typed need not wait for them."""

    def __init__(self) -> None:
        # By action and place: of one action there is one text for each caption.
        self._acts: dict[str, dict[Place, Order]] = {}

    def __bool__(self) -> bool:
        return bool(self._acts)

    def add(self, order: Order) -> None:
        """This one can wait, but comes before every later text of its caption."""
        self._acts.setdefault(order.act.id, {})[order.ticket.place] = order

    def take_of(self, places: Iterable[Place]) -> list[Order]:
        """All of these captions."""
        if not self._acts:
            return []
        wanted = list(places)
        taken = [
            orders.pop(place)
            for orders in self._acts.values()
            for place in wanted
            if place in orders
        ]
        self._forget_empty()
        return taken

    def take_some(self, count: int) -> list[Order]:
        """The next, of one action, ``count`` at most."""
        orders = next(iter(self._acts.values()), {})
        taken = [orders.pop(place) for place in list(islice(orders, count))]
        self._forget_empty()
        return taken

    def _forget_empty(self) -> None:
        for act in [act for act, orders in self._acts.items() if not orders]:
            del self._acts[act]
