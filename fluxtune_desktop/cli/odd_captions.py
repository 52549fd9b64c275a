"""Captions that are not UTF-8: told as they would be read, and converted when that is asked for."""

import secrets
from collections.abc import Iterable

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.caption_import import OddText
from fluxtune_desktop.core.dataset import Dataset, OddCaption
from fluxtune_desktop.core.errors import Problem


def odd_texts(dataset: Dataset) -> tuple[OddText, ...]:
    """The captions that could be converted."""
    return tuple(
        OddText(image=image.id, text=image.caption.shown, encoding=image.caption.encoding)
        for image in dataset.images
        if isinstance(image.caption, OddCaption)
    )


def tell_odd(texts: Iterable[OddText], console: Console, advice: str) -> None:
    """A line for each, and how they are converted."""
    told = False
    for odd in texts:
        words = " ".join(odd.text.split())
        console.line(f"Not UTF-8, {odd.encoding} most probably, of {odd.image}: {words}")
        told = True
    if told:
        console.line(advice)


def convert_odd(project: ProjectDir) -> tuple[int, tuple[Problem, ...]]:
    """Write them as UTF-8, in one action: how many there were, and what stood in the way."""
    odd = project.scan().odd
    if not odd:
        return 0, ()
    project.require_changeable()
    act = Act(id=secrets.token_hex(8), reason=Reason.CONVERTED)
    problems = project.captions.convert(odd, act)
    return len(odd) - len(problems), tuple(problems.values())
