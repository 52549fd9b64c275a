"""What is otherwise in a folder than in memory, found where it takes no time from the window."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from fluxtune_desktop.core.dataset import Dataset, DatasetImage, FileStamp
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED
from fluxtune_desktop.core.ordering import natural_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What memory knows better than the disk: captions and marks that are still to be written."""

    captions: frozenset[ImageId] = frozenset()
    marks: frozenset[ImageId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """``changed`` holds each image as it was and as it is, ``came`` those that are new.

    ``order`` names all images that are to be shown, None when none came and none went. ``visible``
    are those that look otherwise, ``texts`` those whose caption somebody else changed.
    """

    changed: Mapping[ImageId, tuple[DatasetImage, DatasetImage]] = field(default_factory=dict)
    came: Mapping[ImageId, DatasetImage] = field(default_factory=dict)
    order: tuple[ImageId, ...] | None = None
    visible: frozenset[ImageId] = frozenset()
    texts: frozenset[ImageId] = frozenset()


def renames(before: Dataset, fresh: Dataset) -> dict[ImageId, ImageId]:
    """Old name → new name, where one file vanished and one came that has its size and its time."""
    here = {image.id for image in fresh.images}
    known = {image.id for image in before.images}
    gone = _by_stamp(image for image in before.images if image.id not in here)
    came = _by_stamp(image for image in fresh.images if image.id not in known)
    return {
        old[0]: came[stamp][0]
        for stamp, old in gone.items()
        if len(old) == 1 and len(came.get(stamp, ())) == 1
    }


def carried(old: DatasetImage, fresh: DatasetImage) -> DatasetImage:
    """A renamed image with what was known of it, and its caption where it has no other."""
    own = fresh.caption.stamp is not None or not fresh.caption.readable
    return replace(
        fresh,
        width=old.width,
        height=old.height,
        readable=old.readable,
        mark=old.mark if fresh.mark is UNMARKED else fresh.mark,
        caption=fresh.caption if own else replace(fresh.caption, text=old.caption.text),
    )


def compare(
    before: Dataset, fresh: Dataset, unsaved: Unsaved, renamed: frozenset[ImageId]
) -> Difference:
    """What to change in memory so that it is as the folder. ``renamed`` are names of old."""
    known = {image.id: image for image in before.images}
    here = {image.id: image for image in fresh.images}
    changed = {}
    for old in before.images:
        found = here.get(old.id)
        new = _gone(old) if found is None else merged(old, found, unsaved)
        if new != old:
            changed[old.id] = (old, new)
    came = {name: image for name, image in here.items() if name not in known}
    return Difference(
        changed={name: pair for name, pair in changed.items() if name not in renamed},
        came=came,
        order=_order(before, came, renamed) if came or renamed else None,
        visible=frozenset(name for name, pair in changed.items() if _differs(*pair)),
        texts=frozenset(
            name for name, (old, new) in changed.items() if old.caption.text != new.caption.text
        ),
    )


def merged(old: DatasetImage, fresh: DatasetImage, unsaved: Unsaved) -> DatasetImage:
    """A fresh look at an image with what memory knows better."""
    caption = fresh.caption
    if fresh.id in unsaved.captions:
        caption = replace(caption, text=old.caption.text)
    same = old.stamp == fresh.stamp
    keeps = same or fresh.id in unsaved.marks
    return replace(
        old if same else fresh,
        missing=False,
        caption=caption,
        mark=old.mark if keeps else fresh.mark,
    )


def changed_meanwhile(current: DatasetImage, old: DatasetImage, new: DatasetImage) -> DatasetImage:
    """``old`` is ``new`` on the disk, but memory went on to ``current`` while that was found."""
    caption = new.caption
    if current.caption.text != old.caption.text:
        caption = replace(caption, text=current.caption.text)
    mark = new.mark if current.mark == old.mark else current.mark
    return replace(
        current if current.stamp == new.stamp else new,
        missing=new.missing,
        caption=caption,
        mark=mark,
    )


def _gone(old: DatasetImage) -> DatasetImage:
    return old if old.missing else replace(old, missing=True)


def _differs(old: DatasetImage, new: DatasetImage) -> bool:
    """Whether more is otherwise than the time of a caption file, which is our own doing mostly."""
    caption = replace(new.caption, stamp=old.caption.stamp)
    return replace(new, caption=caption) != old


def _order(
    before: Dataset, came: Mapping[ImageId, DatasetImage], renamed: frozenset[ImageId]
) -> tuple[ImageId, ...]:
    """By name; those that are gone stay where they were."""
    staying = (image.id for image in before.images if image.id not in renamed)
    return tuple(sorted((*staying, *came), key=natural_key))


def _by_stamp(images: Iterable[DatasetImage]) -> dict[FileStamp, list[ImageId]]:
    found: dict[FileStamp, list[ImageId]] = {}
    for image in images:
        found.setdefault(image.stamp, []).append(image.id)
    return found
