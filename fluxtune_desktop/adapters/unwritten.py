"""Captions that were noted in the history, and whose files a killed process did not get to.

The history takes all captions of an action in one go, before the first file is replaced: a process
that is killed in between leaves some files as they were. They can be told, for nobody touched them
since; what another program wrote meanwhile is left alone.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from fluxtune_desktop.adapters.atomic_many import write_many_durably
from fluxtune_desktop.adapters.caption_file import caption_bytes, read_with_bytes, text_as_read
from fluxtune_desktop.core.caption_history import UNDOABLE, Edit, Reason
from fluxtune_desktop.core.dataset import FileStamp, caption_name
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.text_encodings import form_of, in_form

_WRITTEN = (UNDOABLE - {Reason.CONVERTED}) | {Reason.UNDONE, Reason.REDONE}
"""Reasons of changes that write a text. The others note what is there, or keep what is not to be
written."""


def unwritten(folder: Path, last_act: Iterable[Edit]) -> dict[ImageId, str]:
    """The texts of the last action that are not in their files yet. Raises Failure."""
    last = {edit.image: edit for edit in last_act}
    return {image: edit.new for image, edit in last.items() if _is_unwritten(folder, edit)}


def bring_back(folder: Path, texts: Mapping[ImageId, str]) -> int:
    """Write them; returns how many are in their files now. Nothing is noted: the history has
    them. Raises Failure."""
    contents: dict[Path, bytes] = {}
    read: dict[Path, FileStamp | None] = {}
    for image, text in texts.items():
        path = folder / caption_name(image)
        now, data = read_with_bytes(path)
        contents[path], read[path] = in_form(caption_bytes(text), form_of(data)), now.stamp
    outcomes = write_many_durably(contents, read).values() if contents else ()
    return sum(not isinstance(outcome, Problem) for outcome in outcomes)


def _is_unwritten(folder: Path, edit: Edit) -> bool:
    if edit.act.reason not in _WRITTEN or not (folder / edit.image).is_file():
        return False
    try:
        now, _ = read_with_bytes(folder / caption_name(edit.image))
    except Failure:
        return False
    as_before = now.readable and now.text == (edit.old or "") and now.text != text_as_read(edit.new)
    return as_before and (now.stamp is None or now.stamp.mtime_ns < edit.at.timestamp() * 1e9)
