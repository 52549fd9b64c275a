"""The vocabulary of CLIP that ships with the program."""

import gzip
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.tokens import TokenCounter, read_merges

CLIP_VOCABULARY = "bpe_simple_vocab_16e6.txt.gz"


def token_counter(vocabulary: Path) -> TokenCounter:
    """A counter over that file. Blocks for some 100 ms; raises Failure FILE_TROUBLE or MISSING."""
    with file_trouble(vocabulary):
        packed = vocabulary.read_bytes()
    try:
        return TokenCounter(read_merges(gzip.decompress(packed).decode("utf-8")))
    except (ValueError, EOFError, OSError) as error:
        raise failure(Kind.FILE_TROUBLE, subject=str(vocabulary)) from error
