"""Bringing images and captions into a project: never moved, never over another file."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path, PurePath

from fluxtune_desktop.adapters.add_captions import Told, bring_captions
from fluxtune_desktop.adapters.arrivals import Arrivals, Staged
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.import_sources import Source, find_sources
from fluxtune_desktop.adapters.incoming import staging
from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import StopToken

BATCH = 200
"""Images that are moved in together."""
_PASTED = "pasted-"
_NUMBER = re.compile(r"[0-9]{1,9}")


def add_files(
    folder: Path,
    sources: Sequence[Path],
    *,
    subfolders: bool = False,
    report: Callable[[ImportProgress], None] | None = None,
    stop: StopToken | None = None,
    captions: CaptionFolder | None = None,
    replace_captions: bool = False,
    convert_captions: bool = False,
) -> AddReport:
    """Copy images with the ``.txt`` beside each, from files, folders and zips, and bring in what
    captions files say of the images that are then there, through ``captions``.

    A name that is taken gets a number. The rest goes on when one file cannot be copied. A different
    caption stays unless ``replace_captions``; one of another encoding is not taken unless
    ``convert_captions``, but for those that lie beside new images. When asked to stop, what is
    copied by then stays and the report says ``stopped``. Nothing is half there after a kill (see
    ``incoming``).
    """
    tell = report or (lambda _progress: None)
    tell(ImportProgress())
    found = find_sources(sources, subfolders=subfolders)
    with found.open_zips:
        brought = _bring_in(folder, found.images, tell, stop)
        done = replace(
            brought.report(),
            in_subfolders=found.in_subfolders,
            refused=(*found.refused, *brought.refused),
        )
        if captions is None or done.stopped:
            return done
        told = Told(files=found.captions, texts=found.texts, twins=brought.twins)
        return bring_captions(
            done, told, folder, captions, brought.names, replace_captions, convert_captions
        )


def add_pasted(
    folder: Path,
    pngs: Sequence[bytes],
    *,
    report: Callable[[ImportProgress], None] | None = None,
    stop: StopToken | None = None,
) -> AddReport:
    """Keep pictures that were on the clipboard, as ``pasted-1.png`` and so on."""
    with file_trouble(folder):
        first = _first_free_number(each.stem for each in folder.iterdir())
    images = [
        Source(name=f"{_PASTED}{number}.png", size=len(png), open=functools.partial(BytesIO, png))
        for number, png in enumerate(pngs, start=first)
    ]
    return _bring_in(folder, images, report or (lambda _progress: None), stop).report()


def _first_free_number(stems: Iterable[str]) -> int:
    """After the highest: a picture that was deleted does not lend its name to another."""
    tails = (stem[len(_PASTED) :] for stem in stems if stem.casefold().startswith(_PASTED))
    return max((int(tail) for tail in tails if _NUMBER.fullmatch(tail)), default=0) + 1


@dataclass(slots=True, kw_only=True)
class _Brought:
    """What came of the images. ``names`` are the stems that they had → what they are called here;
    ``twins`` the captions that came with images that were here already."""

    added: list[Staged] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    names: dict[str, ImageId] = field(default_factory=dict)
    twins: list[tuple[ImageId, Source]] = field(default_factory=list)
    stopped: bool = False

    def report(self) -> AddReport:
        return AddReport(
            added=tuple(each.image for each in self.added),
            already=tuple(self.already),
            refused=tuple(self.refused),
            damaged=tuple(each.image for each in self.added if not each.whole),
            animated=tuple(each.image for each in self.added if each.animated),
            stopped=self.stopped,
        )

    def call(self, source: Source, image: ImageId) -> None:
        self.names.setdefault(PurePath(source.name).stem.casefold(), image)


def _bring_in(
    folder: Path,
    images: Sequence[Source],
    tell: Callable[[ImportProgress], None],
    stop: StopToken | None,
) -> _Brought:
    brought = _Brought()
    with staging(folder) as stage:
        arrivals = Arrivals(folder, stage)
        batch: list[Staged] = []
        for source in _until_stopped(images, tell, stop, brought):
            try:
                staged = arrivals.stage(source)
            except Failure as trouble:
                brought.refused.append(trouble.problem)
                continue
            if not isinstance(staged, Staged):
                _note_twin(brought, source, staged)
                continue
            batch.append(staged)
            if len(batch) == BATCH:
                _settle(arrivals, batch, brought)
                batch = []
        _settle(arrivals, batch, brought)
    return brought


def _until_stopped(
    images: Sequence[Source],
    tell: Callable[[ImportProgress], None],
    stop: StopToken | None,
    brought: _Brought,
) -> Iterator[Source]:
    for done, source in enumerate(images):
        if stop is not None and stop.wish is not None:
            brought.stopped = True
            return
        tell(ImportProgress(done=done, total=len(images), name=source.name))
        yield source


def _note_twin(brought: _Brought, source: Source, twin: ImageId) -> None:
    brought.already.append(source.name)
    brought.call(source, twin)
    if source.caption is not None:
        brought.twins.append((twin, source))


def _settle(arrivals: Arrivals, batch: list[Staged], brought: _Brought) -> None:
    if not batch:
        return
    with file_trouble(batch[0].image):
        problems = arrivals.settle(batch)
    for staged, problem in zip(batch, problems, strict=True):
        if problem is None:
            brought.added.append(staged)
            brought.call(staged.source, staged.image)
        else:
            brought.refused.append(problem)
