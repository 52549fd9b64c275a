"""What the thread of the files does when it looks at a folder again."""

from dataclasses import dataclass, replace

from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.folder_changes import Difference, Unsaved, carried, compare, renames
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED
from fluxtune_desktop.services.ports import OpenedProject


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What memory held when it was asked to look. ``moves``: see ``Workplace``."""

    opened: OpenedProject
    before: Dataset
    unsaved: Unsaved
    moves: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How the folder differs. ``gone`` says why there is nothing, when the folder is not there."""

    look: Look
    difference: Difference
    gone: Problem | None = None


def look(order: Look) -> Seen:
    """Read the folder and compare. Where the folder is not there, all its images are missing."""
    try:
        fresh = order.opened.scan(order.unsaved.captions, order.before)
    except Failure as trouble:
        if trouble.problem.kind is not Kind.MISSING:
            raise
        difference = compare(order.before, Dataset(), order.unsaved, frozenset())
        return Seen(look=order, difference=difference, gone=trouble.problem)
    renamed = order.opened.confirmed(renames(order.before, fresh))
    if renamed:
        fresh = _carried_over(order, fresh, {new: old for old, new in renamed.items()})
    difference = compare(order.before, fresh, order.unsaved, frozenset(renamed))
    return Seen(look=order, difference=difference)


def _carried_over(order: Look, fresh: Dataset, old_names: dict[ImageId, ImageId]) -> Dataset:
    """Renamed images keep what was said of them, and their caption on the disk."""
    known = {image.id: image for image in order.before.images}
    row: list[DatasetImage] = []
    for image in fresh.images:
        if image.id in old_names:
            new = carried(known[old_names[image.id]], image)
            if not order.opened.project.read_only:
                _write(order.opened, image, new)
            row.append(new)
        else:
            row.append(image)
    return replace(fresh, images=tuple(row))


def _write(opened: OpenedProject, before: DatasetImage, now: DatasetImage) -> None:
    if now.caption.text != before.caption.text:
        opened.captions.write(now.id, now.caption.text, reason="rename")
    if now.mark is not UNMARKED and now.mark != before.mark:
        opened.save_marks({now.id: now.mark})
