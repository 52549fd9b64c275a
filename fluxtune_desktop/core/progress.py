"""The trainer's log, read for steps, loss and the time left.

The bar's line is that of ostris/ai-toolkit (jobs/process/BaseSDTrainProcess.py) under the job name
that replicate/flux-fine-tuner gives it::

    flux_train_replicate:  83%|████████▎ | 2482/3000 [43:27<09:04,  1.05s/it, lr: 4.0e-04 loss: ...]

Each step draws it twice, with the zero-based index of the step; the first drawing with a loss
belongs to that index, the second already shows the next step's loss. Other bars have n/N as well.
"""

import re
from dataclasses import dataclass

_BAR = re.compile(
    r"flux_train_replicate:\s+\d+%\|[^|\r\n]{0,80}\|\s*(?P<index>\d+)/(?P<total>\d+) "
    r"\[[\d:]+<(?P<left>[\d:?]+),\s*(?P<rate>[\d.]+|\?)(?P<unit>s/it|it/s)"
    r"(?:, lr: \S{1,16} loss: (?P<loss>[\d.]+e[+-]?\d+))?\]"
)
_LONGEST_BAR = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What the log has told so far.

    ``step`` counts finished steps, 0..``total``. ``losses`` holds one (step, loss) for each step
    that was read, in order. Times are in seconds, None before the bar has shown one.
    """

    step: int
    total: int
    losses: tuple[tuple[int, float], ...] = ()
    seconds_per_step: float | None = None
    seconds_left: float | None = None


class LogReader:
    """Reads a log that arrives whole each time, or in pieces, looking at each character once."""

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._length = 0
        self._rest = ""
        self._step = 0
        self._total: int | None = None
        self._losses: dict[int, float] = {}
        self._seconds_per_step: float | None = None
        self._seconds_left: float | None = None

    def feed_whole(self, log: str) -> None:
        """Take the log as the service gives it: all of it. A shorter one starts afresh."""
        if len(log) < self._length:
            self._reset()
        self.feed(log[self._length :])

    def feed(self, piece: str) -> None:
        """Take the next piece, cut anywhere."""
        self._length += len(piece)
        text = self._rest + piece
        end = 0
        for match in _BAR.finditer(text):
            self._take(match)
            end = match.end()
        self._rest = text[end:][-_LONGEST_BAR:]

    @property
    def progress(self) -> Progress | None:
        """What is known, or None before the first bar."""
        if self._total is None:
            return None
        return Progress(
            step=self._step,
            total=self._total,
            losses=tuple(self._losses.items()),
            seconds_per_step=self._seconds_per_step,
            seconds_left=self._seconds_left,
        )

    def _take(self, bar: re.Match[str]) -> None:
        self._total = int(bar["total"])
        self._seconds_left = _seconds(bar["left"])
        if bar["rate"] != "?" and (rate := float(bar["rate"])) > 0:
            self._seconds_per_step = rate if bar["unit"] == "s/it" else 1 / rate
        if bar["loss"] is not None:
            step = int(bar["index"]) + 1
            self._losses.setdefault(step, float(bar["loss"]))
            self._step = max(self._step, step)


def read_log(text: str) -> Progress | None:
    """What a whole log says."""
    reader = LogReader()
    reader.feed(text)
    return reader.progress


def _seconds(clock: str) -> float | None:
    """``MM:SS`` or ``H:MM:SS`` in seconds; None for the ``?`` of the first drawing."""
    if not re.fullmatch(r"\d+(?::\d\d){1,2}", clock):
        return None
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return float(total)
