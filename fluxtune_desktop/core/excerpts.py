"""The part of a difference that fits into a few lines: what changed, with a little around it."""

from collections.abc import Sequence

from fluxtune_desktop.core.differences import Change, Piece

_AROUND = 36
"""Characters that stay before and after a change."""
_GAP = "…"


def excerpt(pieces: Sequence[Piece], most: int) -> tuple[Piece, ...]:
    """The pieces as they are up to ``most`` characters; else without the midst of what stays."""
    if sum(len(piece.text) for piece in pieces) <= most:
        return tuple(pieces)
    last = len(pieces) - 1
    return tuple(
        piece
        if piece.kind is not Change.SAME
        else Piece(kind=piece.kind, text=_shortened(piece.text, place > 0, place < last))
        for place, piece in enumerate(pieces)
    )


def _shortened(text: str, after_a_change: bool, before_a_change: bool) -> str:
    head = _AROUND if after_a_change else 0
    tail = _AROUND if before_a_change else 0
    if len(text) <= head + tail + len(_GAP):
        return text
    start = text[:head].rpartition(" ")[0] or text[:head]
    end = text[len(text) - tail :].partition(" ")[2] or text[len(text) - tail :]
    return (
        f"{start} {_GAP} {end}"
        if start and end
        else (f"{start} {_GAP}" if start else f"{_GAP} {end}")
    )
