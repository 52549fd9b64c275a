"""Ctrl+C lets go of what runs at the service; a second one ends the program at once."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from fluxtune_desktop.core.stop import StopToken


@contextmanager
def detaching() -> Iterator[StopToken]:
    """A token that Ctrl+C (or a polite kill) sets to detach."""
    stop = StopToken()

    def on_signal(number: int, _frame: FrameType | None) -> None:
        if stop.wish is not None:
            raise KeyboardInterrupt(number)
        stop.detach()

    before = {number: signal.signal(number, on_signal) for number in _signals()}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _signals() -> tuple[signal.Signals, ...]:
    return (signal.SIGINT, signal.SIGTERM)
