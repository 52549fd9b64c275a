"""The words for what captions said before."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fluxtune_desktop.core.caption_history import BEFORE_TRAINING, Reason, Snapshot, Version
from fluxtune_desktop.ui.amounts import clock_time, day_and_time, grouped

translate = QCoreApplication.translate


def moment_text(at: datetime, *, now: datetime) -> str:
    """Day and time of day: two versions of one day must be told apart."""
    day = day_and_time(at, now=now)
    time = clock_time(at)
    return day if time in day else f"{day} {time}"


def exact_moment(at: datetime) -> str:
    """The whole date and the time, as the system writes them."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.LongFormat
    )


def reason_text(reason: str, name: str) -> str:
    """Why a caption got this text. What the action was called says it best."""
    words = {
        Reason.TYPED: translate("Earlier", "typed"),
        Reason.TOGETHER: translate("Earlier", "changed together with others"),
        Reason.REPLACED: translate("Earlier", "found and replaced"),
        Reason.EARLIER: translate("Earlier", "earlier version taken again"),
        Reason.BROUGHT_BACK: translate("Earlier", "all captions brought back"),
        Reason.IMPORTED: translate("Earlier", "imported"),
        Reason.RENAMED: translate("Earlier", "kept when the image was renamed"),
        Reason.UNDONE: translate("Earlier", "undone"),
        Reason.REDONE: translate("Earlier", "done again"),
        Reason.SET_ASIDE: translate("Earlier", "typed, then set aside for another program's text"),
        Reason.UNDECIDED: translate("Earlier", "typed, could not be saved"),
        Reason.CONVERTED: translate("Earlier", "converted to UTF-8"),
        Reason.ORIGINAL: translate("Earlier", "the file before it was converted to UTF-8"),
        Reason.OTHER_PROGRAM: translate("Earlier", "written by another program"),
        Reason.FOUND: translate("Earlier", "as it was found"),
    }
    text = words.get(Reason(reason), "") if reason in set(Reason) else ""
    if name and reason in (Reason.UNDONE, Reason.REDONE):
        return f"{text}: {name}"
    return name or text or translate("Earlier", "changed")


def version_head(version: Version, *, now: datetime) -> str:
    """When and why, on one line."""
    why = reason_text(version.reason, version.name)
    if version.at is None:
        return f"{why[:1].upper()}{why[1:]}"
    return f"{moment_text(version.at, now=now)} · {why}"


def snapshot_head(snapshot: Snapshot, *, now: datetime) -> str:
    """When all captions were kept, and before what."""
    before = translate("Earlier", "before: %1")
    what = (
        translate("Earlier", "before a training")
        if snapshot.reason == BEFORE_TRAINING
        else before.replace("%1", reason_text(snapshot.reason, snapshot.name))
    )
    return f"{moment_text(snapshot.at, now=now)} · {what}"


def captions_text(count: int) -> str:
    """So many captions."""
    if count == 1:
        return translate("Earlier", "1 caption")
    return translate("Earlier", "%1 captions").replace("%1", grouped(count))


def gone_text(count: int) -> str:
    """What cannot be brought back."""
    if count == 1:
        return translate("Earlier", "1 caption belongs to an image that is not here any more.")
    text = translate("Earlier", "%1 captions belong to images that are not here any more.")
    return text.replace("%1", grouped(count))
