"""The words about files that are brought in: while they come, and when they are there."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.adding import ImportProgress
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.amounts import duration, grouped, size

translate = QCoreApplication.translate

_SURE_AFTER = 2.0
"""Seconds of copying before a guess of the time left is worth showing."""
_SOON = 10.0
"""Seconds below which the guess is too rough for a number."""


def progress_text(progress: ImportProgress, seconds: float) -> str:
    """How far an import is that has run for so many ``seconds``."""
    if not progress.total:
        return translate("Import", "Looking at what to add…")
    counted = translate("Import", "Adding {number} of {total}").format(
        number=grouped(min(progress.done + 1, progress.total)), total=grouped(progress.total)
    )
    parts = [counted, left_text(progress, seconds), progress.name]
    return " · ".join(part for part in parts if part)


def left_text(progress: ImportProgress, seconds: float) -> str:
    """About how long it will still take; empty while that cannot be known."""
    if seconds < _SURE_AFTER or not progress.done:
        return ""
    left = seconds / progress.done * (progress.total - progress.done)
    if left < _SOON:
        return translate("Import", "a few seconds left")
    return translate("Import", "about {time} left").format(time=duration(left))


def reason_text(wordings: Mapping[Kind, tuple[str, str]], problem: Problem) -> str:
    """A file and why it was not taken, in these words for each kind of problem."""
    reason, advice = wordings[problem.kind]
    if problem.kind is Kind.NEEDS_HEIC:
        reason = f"{reason}. {advice}"
    if problem.kind is Kind.TOO_LARGE:
        reason = translate("Import", "The file is larger than {size}").format(
            size=size(MAX_IMAGE_BYTES)
        )
    if problem.detail:
        reason = f"{reason} ({problem.detail})"
    return f"{problem.subject}: {reason}" if problem.subject else reason


def subfolders_text(count: int) -> str:
    """That there are more images further down."""
    if count == 1:
        return translate("Import", "1 more image lies in a subfolder. It was not added.")
    return translate("Import", "%n more images lie in subfolders. They were not added.", "", count)


def kept_text(count: int) -> str:
    """That captions of the person were not replaced."""
    if count == 1:
        return translate("Import", "1 image has another caption already, which was kept.")
    return translate(
        "Import", "%n images have another caption already. Those were kept.", "", count
    )


def replace_text(count: int) -> str:
    """What the button says that takes the captions of the file in place of the person's."""
    if count == 1:
        return translate("Import", "Replace the caption that differs")
    return translate("Import", "Replace the %n captions that differ", "", count)


def odd_text(count: int) -> str:
    """That captions came in another encoding."""
    if count == 1:
        return translate(
            "Import", "1 caption is not UTF-8. Convert it if it is right as it is shown below."
        )
    return translate(
        "Import",
        "%n captions are not UTF-8. Convert them if they are right as they are shown below.",
        "",
        count,
    )


def convert_text(count: int) -> str:
    """What the button says that converts them and uses them."""
    if count == 1:
        return translate("Import", "Convert and use it")
    return translate("Import", "Convert and use %n", "", count)


def trigger_text(word: str) -> str:
    """That settings of an earlier training came along, with another word than the project's."""
    return translate(
        "Import",
        "The settings that came along name the trigger word {word}. Yours was kept.",
    ).format(word=word)
