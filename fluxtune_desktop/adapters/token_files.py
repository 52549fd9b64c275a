"""Tokens in files: found, read, and taken out again."""

import os
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import caption_name, is_image
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.token_files import TokenFile
from fluxtune_desktop.core.token_shapes import tokens_in, tokens_of_settings

MAX_BYTES = 2_000_000
"""What is larger is no settings file."""
_SEARCHED = 256_000
"""Bytes of a file in which tokens are looked for when a whole folder is."""
_MOST_FILES = 2_000
_DEEPEST = 6
_LEFT_ALONE = frozenset({"node_modules", "__pycache__", ".venv", "venv", "objects"})
"""Folders of other programs' own; ``objects`` is the larger part of ``.git``."""
_NOT_TEXT = frozenset({".safetensors", ".zip", ".tar", ".gz", ".sqlite3", ".pt", ".bin", ".mp4"})


class TokenFilesOnDisk:
    """Implements ``core.token_files.TokenFiles``."""

    def read(self, path: Path) -> TokenFile:
        """What tokens a file holds. Raises Failure for a folder, a large file, or what the disk
        said."""
        with file_trouble(path):
            if not path.is_file() or path.stat().st_size > MAX_BYTES:
                raise failure(Kind.FILE_TROUBLE, subject=path.name, detail="no settings file")
            return _look(path, path.read_bytes())

    def blank(self, path: Path, secrets: Iterable[Secret]) -> None:
        """Put nothing in the place of these. Raises Failure when the disk does not take it."""
        with file_trouble(path):
            data = path.read_bytes()
        codec = _codec(data)
        # The longest first: one may be the beginning of another.
        for secret in sorted(secrets, key=len, reverse=True):
            data = data.replace(secret.reveal().encode(codec), b"")
        write_durably(path, data)

    def find(self, folder: Path, stop: StopToken) -> tuple[TokenFile, ...]:
        """The files of a folder that hold tokens. What cannot be read is passed over."""
        found = []
        for number, path in enumerate(_files(folder, _DEEPEST)):
            stop.check()
            if number >= _MOST_FILES:
                break
            try:
                with path.open("rb") as stream:
                    each = _look(path, stream.read(_SEARCHED))
            except OSError:
                continue
            if each.tokens or each.others:
                found.append(each)
        return tuple(found)


def _look(path: Path, data: bytes) -> TokenFile:
    text = data.decode(_codec(data), errors="replace")
    tokens = tokens_of_settings(text)
    held = {secret.reveal() for secret in tokens.values()}
    others = sum(text[each.start : each.end] not in held for each in tokens_in(text))
    checkout = _checkout(path) if tokens or others else None
    return TokenFile(path=path, tokens=tokens, others=others, checkout=checkout)


def _codec(data: bytes) -> str:
    """As the marks at the start say; the mark itself stays in the file."""
    if data.startswith(b"\xff\xfe"):
        return "utf-16-le"
    return "utf-16-be" if data.startswith(b"\xfe\xff") else "utf-8"


def _checkout(path: Path) -> Path | None:
    """The folder above that git knows: ``.git`` is a folder, in a worktree a file."""
    return next((each for each in path.absolute().parents if (each / ".git").exists()), None)


def _files(folder: Path, deeper: int) -> Iterator[Path]:
    """Whatever may hold text; links are left alone."""
    try:
        with os.scandir(folder) as found:
            captions = {_caption_key(entry.name) for entry in found if is_image(entry.name)}
        # Once more, so that what the system tells of 50,000 images and captions is not kept.
        with os.scandir(folder) as found:
            others = [entry for entry in found if _is_other(entry.name, captions)]
    except OSError:
        return
    for entry in sorted(others, key=lambda entry: entry.name):
        path = Path(entry.path)
        if entry.is_symlink():
            continue
        if not entry.is_dir():
            if path.suffix.lower() not in _NOT_TEXT:
                yield path
        elif deeper:
            yield from _files(path, deeper - 1)


def _is_other(name: str, captions: Set[str]) -> bool:
    return not (is_image(name) or name in _LEFT_ALONE or name.casefold() in captions)


def _caption_key(name: str) -> str:
    return caption_name(ImageId(name)).casefold()
