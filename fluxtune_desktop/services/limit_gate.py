"""The last look at the monthly limit, by the worker that is about to order something."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fluxtune_desktop.core.monthly_limit import LimitLook, spending_of
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.services.ports import LedgerPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitGate:
    """``wanted`` is the upper estimate of what will be ordered, ``limit`` None for no limit; US
    dollars. The journals are read anew: another window, or a terminal, may have ordered too."""

    place: LedgerPlace
    folders: tuple[str, ...]
    prices: Prices
    limit: float | None
    wanted: float
    now: Callable[[], datetime]

    def require(self) -> None:
        """Raise Failure(LIMIT_REACHED) where it does not fit. Blocks: workers call it."""
        if self.limit is None:
            return
        entries = self.place.gather(self.folders, self.prices)
        spending = spending_of(entries, self.now())
        LimitLook(limit=self.limit, spending=spending, wanted=self.wanted).require()
