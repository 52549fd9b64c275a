"""The lines of a report of an import, each made when it is looked at: there may be 50,000."""

import functools
import itertools
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, overload

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_import import ImportReport
from fluxtune_desktop.ui.dataset.import_texts import reason_text
from fluxtune_desktop.ui.problem_texts import problem_wordings

translate = QCoreApplication.translate


class Line(NamedTuple):
    """One line of a report."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class _Section:
    """What shares a heading, and how one of it is said."""

    heading: str
    items: Sequence[Any]
    said: Callable[[Any], str] = str

    def line(self, number: int) -> Line:
        """The heading, then one for each."""
        if number == 0:
            return Line(text=f"{self.heading} ({len(self.items)})", heading=True)
        return Line(text=self.said(self.items[number - 1]))


class ReportLines(Sequence[Line]):
    """Every file under what became of it; what went wrong comes first."""

    def __init__(self, report: AddReport | None = None) -> None:
        sections = () if report is None else _sections(report)
        self._sections = [section for section in sections if section.items]
        lengths = (1 + len(section.items) for section in self._sections)
        self._starts = list(itertools.accumulate(lengths, initial=0))

    @override
    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, row: int) -> Line: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Line]: ...

    @override
    def __getitem__(self, row: int | slice) -> Line | Sequence[Line]:
        if isinstance(row, slice):
            return [self[each] for each in range(len(self))[row]]
        place = range(len(self))[row]
        section = bisect_right(self._starts, place) - 1
        return self._sections[section].line(place - self._starts[section])

    @override
    def __iter__(self) -> Iterator[Line]:
        for section in self._sections:
            for number in range(len(section.items) + 1):
                yield section.line(number)


def report_text(lines: Iterable[Line]) -> str:
    """The report as it is copied."""
    out: list[str] = []
    for line in lines:
        out.extend(("", line.text) if line.heading and out else (line.text,))
    return "\n".join(out)


def _sections(report: AddReport) -> Iterator[_Section]:
    captions = report.captions or ImportReport()
    said = functools.partial(reason_text, problem_wordings())
    yield _Section(translate("Import", "Could not be added"), report.refused, said)
    yield _Section(translate("Import", "Captions that were not written"), captions.problems, said)
    yield _Section(
        translate("Import", "Captions that are not UTF-8: this is what they say most probably"),
        (*report.odd, *captions.odd),
        lambda odd: f"{odd.image} ({odd.encoding}): {odd.text}",
    )
    yield _Section(
        translate("Import", "Damaged: kept here, but left out of the training"), report.damaged
    )
    yield _Section(translate("Import", "Animated: only the first frame is used"), report.animated)
    yield _Section(
        translate("Import", "Captions for images that are not here"), captions.unmatched_entries
    )
    yield _Section(
        translate("Import", "Captions of yours that differ and were kept"), captions.kept
    )
    words = (report.trigger_word,) if report.trigger_word else ()
    if report.trigger_taken:
        yield _Section(
            translate("Import", "Trigger word of an earlier training, used here now"), words
        )
    else:
        yield _Section(translate("Import", "Another trigger word, of an earlier training"), words)
    yield _Section(translate("Import", "Added"), report.added)
    yield _Section(translate("Import", "Already here: the very same picture"), report.already)
    yield _Section(translate("Import", "Captions written"), captions.written)
    yield _Section(translate("Import", "Still without a caption"), captions.images_without)
    yield _Section(translate("Import", "Captions that said the same already"), captions.same)
