"""The part of a difference that fits into a few lines: what changed, with a little around it."""

from collections.abc import Sequence

from fluxtune_desktop.core.differences import Change, Piece

_LEAST_AROUND = 30
"""Characters that stay before and after a change, even if all together are too many."""
_GAP = "…"


def excerpt(pieces: Sequence[Piece], most: int) -> tuple[Piece, ...]:
    """The pieces as they are up to ``most`` characters; else without the midst of what stays."""
    if sum(len(piece.text) for piece in pieces) <= most:
        return tuple(pieces)
    last = len(pieces) - 1
    changed = sum(len(piece.text) for piece in pieces if piece.kind is not Change.SAME)
    sides = sum(
        (place > 0) + (place < last)
        for place, piece in enumerate(pieces)
        if piece.kind is Change.SAME
    )
    around = max((most - changed) // max(sides, 1) - len(_GAP), _LEAST_AROUND)
    return tuple(
        piece
        if piece.kind is not Change.SAME
        else Piece(
            kind=piece.kind,
            text=_shortened(piece.text, around * (place > 0), around * (place < last)),
        )
        for place, piece in enumerate(pieces)
    )


def _shortened(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail + len(_GAP):
        return text
    start = text[:head].rpartition(" ")[0] or text[:head]
    end = text[len(text) - tail :].partition(" ")[2] or text[len(text) - tail :]
    if start and end:
        return f"{start} {_GAP} {end}"
    return f"{start} {_GAP}" if start else f"{_GAP} {end}"
