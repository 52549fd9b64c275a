"""The preflight as "Before you start" shows it, and what the accounts allow."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.dry_run import DryPackage
from fluxtune_desktop.core.preflight import Level, Line, LineCode, Preflight
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.wandb_key import trainer_accepts
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.texts_preflight import (
    hub_reads_only,
    line_level,
    line_link,
    line_sentence,
    wandb_length,
)
from fluxtune_desktop.ui.training.afterwards_card import AccountView
from fluxtune_desktop.ui.training.questions import price_range
from fluxtune_desktop.ui.training.ready_panel import ReadyLine, ReadyView
from fluxtune_desktop.ui.training.sending_words import package_size
from fluxtune_desktop.ui.widgets.status_line import Status

translate = QCoreApplication.translate

_STATUS = {Level.OK: Status.OK, Level.WARN: Status.WARN, Level.BLOCKS: Status.ERROR}
_SAID_BY_THE_FORM = frozenset({LineCode.MODEL_NAME, LineCode.SETTINGS, LineCode.DESTINATION})


def ready_view(
    look: Preflight,
    dataset: Dataset,
    prices: Prices,
    *,
    practice: bool,
    enabled: bool,
    package: DryPackage | None = None,
) -> ReadyView:
    """Everything that the panel says; ``package`` where it was built already."""
    return ReadyView(
        images=_images(look),
        upload=package_size(dataset, package)
        if dataset.volume
        else translate("Training", "nothing yet"),
        time=_time(look, practice=practice),
        cost=translate("Training", "Free") if practice else price_range(look.estimate),
        note=_note(look, prices, practice=practice),
        lines=_lines(look, dataset, practice=practice),
        button=_button(look, practice=practice),
        enabled=enabled,
        foot=translate("Training", "You can close the app: the training goes on."),
    )


def no_wandb_view() -> AccountView:
    """With a trainer that has no input for it."""
    return AccountView(usable=False, why=translate("Training", "This trainer cannot do that"))


def hub_view(state: AccountState) -> AccountView:
    """Whether publishing can be offered."""
    if state.status is AccountStatus.VALID and state.may_write:
        return AccountView(usable=True, why=translate("Training", "A private repository"))
    settings = translate("Training", "Open Settings")
    if state.status is AccountStatus.VALID:
        return AccountView(usable=False, why=hub_reads_only(), link=settings)
    return _unusable(state)


def wandb_view(accounts: AccountService) -> AccountView:
    """Whether logging can be offered."""
    state, key = accounts.state(Account.WANDB), accounts.secret(Account.WANDB)
    if state.status is not AccountStatus.VALID or key is None:
        return _unusable(state)
    if not trainer_accepts(key):
        return AccountView(usable=False, why=wandb_length())
    return AccountView(usable=True, why=translate("Training", "Live charts on wandb.ai"))


def _unusable(state: AccountState) -> AccountView:
    settings = translate("Training", "Open Settings")
    reasons = {
        AccountStatus.NONE: translate("Training", "Not connected"),
        AccountStatus.UNCHECKED: translate("Training", "Not checked yet"),
        AccountStatus.CHECKING: translate("Training", "Being checked…"),
        AccountStatus.WRONG: translate("Training", "The token is not accepted"),
        AccountStatus.REVOKED: translate("Training", "The token was revoked"),
        AccountStatus.UNREACHABLE: translate("Training", "The service cannot be reached"),
        AccountStatus.VALID: "",
    }
    link = "" if state.status is AccountStatus.CHECKING else settings
    return AccountView(usable=False, why=reasons[state.status], link=link)


def _images(look: Preflight) -> str:
    missing = look.images - look.captioned - look.unread
    images = amounts.grouped(look.images)
    if look.unread:
        pattern = translate("Training", "%1, %2 captioned, %3 not UTF-8")
        counts = (look.images, look.captioned, look.unread)
        for number, count in enumerate(counts, start=1):
            pattern = pattern.replace(f"%{number}", amounts.grouped(count))
        return pattern
    if look.images and not missing:
        return translate("Training", "%1, all captioned").replace("%1", images)
    if missing and look.captioned:
        pattern = translate("Training", "%1, all captioned but %2")
        return pattern.replace("%1", images).replace("%2", amounts.grouped(missing))
    if not look.images:
        return translate("Training", "none yet")
    return translate("Training", "%1, none captioned").replace("%1", images)


def _time(look: Preflight, *, practice: bool) -> str:
    if practice:
        return translate("Training", "about 20 s")
    return amounts.minutes_range(look.estimate.low_seconds, look.estimate.high_seconds)


def _note(look: Preflight, prices: Prices, *, practice: bool) -> str:
    if practice:
        return translate("Training", "Practice mode: nothing is sent or charged.")
    pattern = translate(
        "Training",
        "Replicate bills by the second while the GPU runs. Prices of replicate.com/pricing as of "
        "%1.",
    )
    said = pattern.replace("%1", amounts.month(datetime.combine(prices.as_of, time())))
    if look.estimate.own_until is not None:
        said = f"{said} {_own_runs(look.estimate.own_runs, look.estimate.own_until)}"
    if not look.estimate.guessed:
        return said
    wide = translate(
        "Training",
        "The range is wide: for this batch size or resolution, or a run without training, nobody "
        "has published figures.",
    )
    return f"{said} {wide}"


def _own_runs(runs: int, until: datetime) -> str:
    pattern = translate(
        "Training", "Time and cost are those of your last %1 trainings, the newest of %2."
    )
    return pattern.replace("%1", str(runs)).replace("%2", amounts.day(until))


def _lines(look: Preflight, dataset: Dataset, *, practice: bool) -> tuple[ReadyLine, ...]:
    shown = [
        line
        for line in look.lines
        if (line.code not in _SAID_BY_THE_FORM or line.level is not Level.OK)
        # Of no images it is true that all have captions, and of no use.
        and (line.code is not LineCode.CAPTIONS or dataset.images)
        # Where some are not UTF-8 that is said instead.
        and not (line.code is LineCode.CAPTIONS and dataset.unread and not dataset.bare)
    ]
    result = []
    for line in sorted(shown, key=lambda line: line.code is not LineCode.ACCOUNT):
        link, target = line_link(line)
        result.append(
            ReadyLine(
                text=_sentence(line, dataset, practice=practice),
                status=_STATUS[line_level(line)],
                link=link,
                target=target,
            )
        )
    return tuple(result)


def _sentence(line: Line, dataset: Dataset, *, practice: bool) -> str:
    if line.code is LineCode.CAPTIONS and line.level is Level.OK and dataset.bare == 1:
        missing = next(
            image.id for image in dataset.images if image.caption.readable and not image.captioned
        )
        pattern = translate("Training", "%1 has no caption; the trainer will write one")
        return pattern.replace("%1", missing)
    return line_sentence(line, practice=practice)


def _button(look: Preflight, *, practice: bool) -> str:
    if practice:
        return translate("Training", "Start practice training · free")
    pattern = translate("Training", "Start training · about %1")
    return pattern.replace("%1", amounts.rough_money(look.estimate.likely_cost))
