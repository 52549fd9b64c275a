"""The words about files that are brought in: while they come, and what became of each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.caption_import import ImportReport
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.ui.amounts import duration, grouped, size
from fluxtune_desktop.ui.problem_texts import problem_wordings

translate = QCoreApplication.translate

_SURE_AFTER = 2.0
"""Seconds of copying before a guess of the time left is worth showing."""
_SOON = 10.0
"""Seconds below which the guess is too rough for a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a report."""

    text: str
    heading: bool = False


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


def report_lines(report: AddReport) -> tuple[Line, ...]:
    """Every file under what became of it; what went wrong comes first."""
    return tuple(
        line for heading, names in _sections(report) if names for line in _section(heading, names)
    )


def report_text(lines: Iterable[Line]) -> str:
    """The report as it is copied."""
    out: list[str] = []
    for line in lines:
        out.extend(("", line.text) if line.heading and out else (line.text,))
    return "\n".join(out)


def reason_text(problem: Problem) -> str:
    """A file and why it was not taken."""
    reason, advice = problem_wordings()[problem.kind]
    if problem.kind is Kind.NEEDS_HEIC:
        reason = f"{reason}. {advice}"
    if problem.kind is Kind.TOO_LARGE:
        reason = translate("Import", "The file is larger than {size}").format(
            size=size(MAX_IMAGE_BYTES)
        )
    if problem.detail:
        reason = f"{reason} ({problem.detail})"
    return f"{problem.subject}: {reason}" if problem.subject else reason


def _section(heading: str, names: Sequence[str]) -> Iterator[Line]:
    yield Line(text=f"{heading} ({len(names)})", heading=True)
    for name in names:
        yield Line(text=name)


def _sections(report: AddReport) -> Iterator[tuple[str, Sequence[str]]]:
    captions = report.captions or ImportReport()
    tell = translate
    yield tell("Import", "Could not be added"), [reason_text(each) for each in report.refused]
    yield (
        tell("Import", "Captions that were not written"),
        [reason_text(each) for each in captions.problems],
    )
    yield tell("Import", "Damaged: kept here, but left out of the training"), report.damaged
    yield tell("Import", "Animated: only the first frame is used"), report.animated
    yield tell("Import", "Captions for images that are not here"), captions.unmatched_entries
    yield tell("Import", "Captions of yours that differ and were kept"), captions.kept
    words = (report.trigger_word,) if report.trigger_word else ()
    if report.trigger_taken:
        yield tell("Import", "Trigger word of an earlier training, used here now"), words
    else:
        yield tell("Import", "Another trigger word, of an earlier training"), words
    yield tell("Import", "Added"), report.added
    yield tell("Import", "Already here: the very same picture"), report.already
    yield tell("Import", "Captions written"), captions.written
    yield tell("Import", "Still without a caption"), captions.images_without
    yield tell("Import", "Captions that said the same already"), captions.same


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


def trigger_text(word: str) -> str:
    """That settings of an earlier training came along, with another word than the project's."""
    return translate(
        "Import",
        "The settings that came along name the trigger word {word}. Yours was kept.",
    ).format(word=word)
