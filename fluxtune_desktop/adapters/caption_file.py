"""One caption as a text file: UTF-8 without byte order mark, lines ended by LF."""

import codecs
import os
import stat
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import problem_of
from fluxtune_desktop.core.dataset import BlockedCaption, Caption, FileStamp, OddCaption
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.text_encodings import recognise, whole_pairs

MAX_CAPTION_BYTES = 1_000_000
"""A caption is a few hundred characters; a text file above this size is something else."""


_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
"""A pipe that bears the name of a caption must not be waited for."""


def read_caption(path: Path | str, folder: int | None = None) -> Caption:
    """What the file says; without a file, an empty caption without a stamp.

    Read as strict UTF-8, as the trainer does (ostris/ai-toolkit, toolkit/dataloader_mixins.py). A
    byte order mark and one line break at the end are no part of the text. ``path`` is taken from
    ``folder``, the descriptor of an open one, if that is given. Raises Failure when the file is
    there but cannot be read from the disk.
    """
    return read_with_bytes(path, folder)[0]


def read_with_bytes(path: Path | str, folder: int | None = None) -> tuple[Caption, bytes]:
    """The caption, and the content of its file."""
    try:
        found, data = _found_and_read(path, folder)
    except OSError as error:
        raise Failure(problem_of(error, path)) from error
    if found is None:
        return _NOTHING, b""
    if data is None:
        return BlockedCaption(), b""
    stamp = FileStamp(mtime_ns=found.st_mtime_ns, size=found.st_size)
    return _caption_of(data, stamp), data


def _caption_of(data: bytes, stamp: FileStamp) -> Caption:
    marked = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return _odd(data, stamp) or Caption(stamp=stamp, readable=False)
    # UTF-16 of western letters without a mark is UTF-8, too.
    odd = _odd(data, stamp) if "\0" in text else None
    return odd or Caption(text=caption_text(text), stamp=stamp, marked=marked)


def _odd(data: bytes, stamp: FileStamp) -> OddCaption | None:
    found = recognise(data)
    if found is None:
        return None
    return OddCaption(stamp=stamp, shown=caption_text(found.text), encoding=found.encoding)


def caption_text(text: str) -> str:
    return _unix(text).removesuffix("\n")


_NOTHING = Caption()


def _found_and_read(
    path: Path | str, folder: int | None
) -> tuple[os.stat_result | None, bytes | None]:
    """What is there, and its content if that is a file that could be a caption.

    Through a descriptor, which takes a quarter of the time that a stream takes.
    """
    try:
        descriptor = os.open(path, _FLAGS, dir_fd=folder)
    except FileNotFoundError:
        return None, None
    except PermissionError:
        # Windows opens no folders.
        found = os.stat(path, dir_fd=folder)
        if stat.S_ISREG(found.st_mode):
            raise
        return found, None
    try:
        found = os.fstat(descriptor)
        if found.st_size > MAX_CAPTION_BYTES or not stat.S_ISREG(found.st_mode):
            return found, None
        return found, _all_of(descriptor, found.st_size)
    finally:
        os.close(descriptor)


def _all_of(descriptor: int, size: int) -> bytes:
    """The content of a file that was ``size`` bytes long; it may have grown since."""
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    parts = [data]
    while part := os.read(descriptor, MAX_CAPTION_BYTES):
        parts.append(part)
    return b"".join(parts)


def caption_bytes(text: str) -> bytes:
    """The content of a caption file, such that reading it gives the text again.

    Half of a surrogate pair, as a text field may give while an emoji is typed, becomes U+FFFD.
    """
    lines = _unix(whole_pairs(text))
    return (lines + "\n" if lines.endswith("\n") else lines).encode("utf-8")


def text_as_read(text: str) -> str:
    """What reading gives when this text was written."""
    return caption_bytes(text).decode("utf-8").removesuffix("\n")


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
