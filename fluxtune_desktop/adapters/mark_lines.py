"""One line of the marks file: what it holds, and how it is read and written.

``name``, ``size`` and ``mtime_ns`` tell which file is meant, ``sha256`` (once it is known) where it
went. What differs from an unmarked image stands beside them: ``cull``, ``rating``, ``crop`` (left,
top, width, height), ``mirrored``, ``turns``, ``ignored``, ``checked``. Keys and values of a newer
program are kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fluxtune_desktop.core.edits import NO_EDITS, Box, Edits
from fluxtune_desktop.core.marks import MOST_STARS, UNMARKED, Cull, Mark

_FILE_KEYS = ("name", "size", "mtime_ns", "sha256")
_MARK_KEYS = ("cull", "rating", "crop", "mirrored", "turns", "ignored", "checked")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkLine:
    """What is said of the file that had this name, size and time. ``extra`` is not ours."""

    name: str
    size: int
    mtime_ns: int
    sha256: str = ""
    mark: Mark = UNMARKED
    extra: Mapping[str, Any] | None = None


def read_line(entry: Mapping[str, Any], known: dict[Mark, Mark] | None = None) -> MarkLine | None:
    """The line that an object stands for; None for one that names no file.

    Lines that are read with the same ``known`` share marks that say the same.
    """
    name = entry.get("name")
    if not isinstance(name, str) or not name:
        return None
    mark = _mark(entry)
    if known is not None:
        mark = known.setdefault(mark, mark)
    sha256 = entry.get("sha256")
    return MarkLine(
        name=name,
        size=_whole(entry.get("size")),
        mtime_ns=_whole(entry.get("mtime_ns")),
        sha256=sha256 if isinstance(sha256, str) else "",
        mark=mark,
        extra=_extra(entry, mark),
    )


def written_line(line: MarkLine) -> dict[str, Any]:
    """The object that is written for a line."""
    entry: dict[str, Any] = {"name": line.name, "size": line.size, "mtime_ns": line.mtime_ns}
    if line.sha256:
        entry["sha256"] = line.sha256
    return {**entry, **_said(line.mark), **(line.extra or {})}


def still_extra(line: MarkLine, mark: Mark) -> Mapping[str, Any] | None:
    """What to keep of a newer program's keys when the person says something new of that image.

    A value that this program could not read (a seventh star) stays until that very thing is said
    anew.
    """
    if line.extra is None:
        return None
    before, after = _said(line.mark), _said(mark)
    return {
        key: value
        for key, value in line.extra.items()
        if key not in _MARK_KEYS or before.get(key) == after.get(key)
    } or None


def _said(mark: Mark) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if mark.cull is not Cull.UNDECIDED:
        said["cull"] = mark.cull.value
    if mark.rating:
        said["rating"] = mark.rating
    if mark.ignored:
        said["ignored"] = sorted(mark.ignored)
    if mark.checked:
        said["checked"] = True
    return {**said, **_said_of(mark.edits)} if mark.edits.any else said


def _said_of(edits: Edits) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if edits.crop is not None:
        box = edits.crop
        said["crop"] = [box.left, box.top, box.width, box.height]
    if edits.mirrored:
        said["mirrored"] = True
    if edits.quarter_turns:
        said["turns"] = edits.quarter_turns
    return said


def _mark(entry: Mapping[str, Any]) -> Mark:
    mark = Mark(
        cull=_cull(entry.get("cull")),
        rating=_rating(entry.get("rating")),
        edits=_edits(entry),
        ignored=_ignored(entry.get("ignored")),
        checked=entry.get("checked") is True,
    )
    return UNMARKED if mark == UNMARKED else mark


def _cull(value: object) -> Cull:
    try:
        return Cull(value) if isinstance(value, str) else Cull.UNDECIDED
    except ValueError:
        return Cull.UNDECIDED


def _rating(value: object) -> int:
    stars = _whole(value)
    return stars if 0 <= stars <= MOST_STARS else 0


def _edits(entry: Mapping[str, Any]) -> Edits:
    if "crop" not in entry and "mirrored" not in entry and "turns" not in entry:
        return NO_EDITS
    return Edits(
        crop=_box(entry.get("crop")),
        mirrored=entry.get("mirrored") is True,
        quarter_turns=_whole(entry.get("turns")) % 4,
    )


def _box(value: object) -> Box | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    left, top, width, height = (each if type(each) is int else -1 for each in value)
    if min(left, top) < 0 or min(width, height) < 1:
        return None
    return Box(left=left, top=top, width=width, height=height)


def _ignored(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(each for each in value if isinstance(each, str))


def _whole(value: object) -> int:
    return value if type(value) is int else 0


def _extra(entry: Mapping[str, Any], mark: Mark) -> Mapping[str, Any] | None:
    said = {} if mark is UNMARKED else _said(mark)
    extra = {
        key: value
        for key, value in entry.items()
        if key not in _FILE_KEYS and said.get(key) != value
    }
    return extra or None
