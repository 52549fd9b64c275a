"""The monthly limit and the ledger, as the terminal needs them."""

from contextlib import suppress
from pathlib import Path

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.ledger_file import LedgerFile
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.dry_run import CREDIT_IS_NEWS
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ledger import Entry, no_credit_since
from fluxtune_desktop.core.monthly_limit import LimitLook, Standing, spending_of
from fluxtune_desktop.wiring import dirs, user_settings


def all_entries(*folders: Path) -> tuple[Entry, ...]:
    """The ledger, after a look at these folders and at those that were opened lately."""
    settings = user_settings()
    places = (*(str(folder.absolute()) for folder in folders), *settings.recent)
    return LedgerFile(dirs().ledger_file).gather(places, settings.prices)


def keep_in_ledger(folder: Path) -> None:
    """Have what was ordered in a folder known to the ledger, which looks there again until it has
    ended. A ledger that cannot be written holds up nothing: the journals have all of it."""
    with suppress(Failure):
        all_entries(folder)


def stay_within_limit(folder: Path, wanted: float, console: Console) -> None:
    """Say how near the monthly limit is; raises Failure(LIMIT_REACHED) where ``wanted``, in US
    dollars, does not fit any more."""
    limit = user_settings().monthly_limit
    if limit is None:
        return
    spending = spending_of(all_entries(folder), SystemClock().now())
    look = LimitLook(limit=limit, spending=spending, wanted=wanted)
    look.require()
    if look.standing is Standing.NEAR:
        console.error(f"With this, up to ${look.after:.2f} of your ${limit:.2f} a month are used.")


def tell_no_credit(folder: Path, console: Console) -> None:
    """Say when Replicate lately refused something of any project for want of credit. A ledger that
    cannot be read holds up nothing: Replicate says so itself."""
    said = None
    with suppress(Failure):
        said = no_credit_since(all_entries(folder))
    if said is None or SystemClock().now() - said > CREDIT_IS_NEWS:
        return
    console.error(f"Replicate said there was no credit left: {said.astimezone():%Y-%m-%d %H:%M}.")
    console.error("Add some at https://replicate.com/account/billing first.")
