"""The lists of words that ship with the program, one for each language."""

import gzip
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.lexicon import Lexicon

_ENDING = ".words.gz"


def shipped_languages(folder: Path) -> tuple[str, ...]:
    """The languages (ISO 639-1) of which there is a list in the folder."""
    return tuple(sorted(path.name.removesuffix(_ENDING) for path in folder.glob(f"*{_ENDING}")))


def lexicon(folder: Path, language: str) -> Lexicon:
    """The words of a language. Blocks for some 20 ms; raises Failure FILE_TROUBLE or MISSING."""
    path = folder / f"{language}{_ENDING}"
    with file_trouble(path):
        packed = path.read_bytes()
    try:
        return Lexicon(gzip.decompress(packed))
    except (ValueError, EOFError, OSError) as error:
        raise failure(Kind.FILE_TROUBLE, subject=str(path)) from error
