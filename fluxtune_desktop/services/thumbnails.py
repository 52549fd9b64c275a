"""Thumbnails: what was asked for last is decoded first, and nothing that is shown waits."""

import functools
import os
import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.pixels import Pixels
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.work import attempt

KEPT_BYTES = 128_000_000
"""Pixmaps in memory: about 500 thumbnails of 256 pixels, some pages of the grid."""
_PAGE = 4096
"""A block as large as a thumbnail gets pages of its own (mallopt(3), M_MMAP_THRESHOLD), and the
allocator's notes of it take one more."""
WAITING_KEPT = 400
"""Older wishes are forgotten: they have been scrolled past, and are repeated when seen again."""

TOLD_EVERY_MS = 16
"""What came is told once a frame, however much it was."""

Decode = Callable[[Path, FileStamp, int, Edits], Pixels]
Close = Callable[[float], bool]
"""Writes what is still to be written, within so many seconds; False if that takes longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A thumbnail: of which file, how it is edited, and the pixels of its longest side."""

    path: Path
    stamp: FileStamp
    size: int
    edits: Edits = NO_EDITS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decoded:
    wish: Wish
    image: QImage | None


class Thumbnails(QObject):
    """``ready`` carries the ``Path`` whose thumbnail came, or cannot be made."""

    ready = Signal(object)

    def __init__(
        self, decode: Decode, *, close: Close | None = None, threads: int | None = None
    ) -> None:
        super().__init__()
        self._decode = decode
        self._close = close
        self._threads = threads or max(1, (os.cpu_count() or 2) - 1)
        self._chores = Chores(self._threads)
        self._waiting: OrderedDict[Wish, None] = OrderedDict()
        self._running: set[Wish] = set()
        self._kept: OrderedDict[Wish, QPixmap] = OrderedDict()
        self._kept_bytes = 0
        self._failed: set[Wish] = set()
        self._broken: set[Path] = set()
        self._came: dict[Path, None] = {}
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TOLD_EVERY_MS)
        self._telling.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether a thumbnail that was asked for is still to come."""
        return bool(self._waiting or self._running)

    def pixmap(
        self, path: Path, stamp: FileStamp, size: int, edits: Edits = NO_EDITS
    ) -> QPixmap | None:
        """The thumbnail whose longest side has ``size`` pixels of the device.

        None when it is not there yet: it is asked for, and ``ready`` follows.
        """
        wish = Wish(path=path, stamp=stamp, size=size, edits=edits)
        found = self._kept.get(wish)
        if found is not None:
            self._kept.move_to_end(wish)
            return found
        self._ask(wish)
        self._next()
        return None

    def scrolled(self, before: Collection[Wish], now: Sequence[Wish]) -> None:
        """A view shows ``now``, the most urgent first; what only ``before`` wished is dropped."""
        for gone in set(before).difference(now):
            self._waiting.pop(gone, None)
        for wish in reversed(now):
            if wish not in self._kept:
                self._ask(wish)
        self._next()

    def let_go(self, wish: Wish) -> None:
        """Nobody shows this any more: drop it now, for it is large."""
        self._waiting.pop(wish, None)
        pixmap = self._kept.pop(wish, None)
        if pixmap is not None:
            self._kept_bytes -= _bytes(pixmap)

    def failed(self, path: Path) -> bool:
        """Whether no thumbnail of this file could be made when it was last tried."""
        return path in self._broken

    def forget(self) -> None:
        """Another folder: drop the wishes and the failures."""
        self._waiting.clear()
        self._failed.clear()
        self._broken.clear()

    def shutdown(self, seconds: float) -> bool:
        """End the threads, and have written what they made; False if that takes longer."""
        until = time.monotonic() + seconds
        self._waiting.clear()
        ended = self._chores.shutdown(seconds)
        written = self._close is None or self._close(max(0.0, until - time.monotonic()))
        return ended and written

    def _ask(self, wish: Wish) -> None:
        if wish in self._failed or wish in self._running:
            return
        self._waiting[wish] = None
        self._waiting.move_to_end(wish)
        while len(self._waiting) > WAITING_KEPT:
            self._waiting.popitem(last=False)

    def _next(self) -> None:
        while self._waiting and len(self._running) < self._threads:
            wish, _ = self._waiting.popitem(last=True)
            self._running.add(wish)
            chore = self._chores.run(functools.partial(_make, self._decode, wish))
            chore.done.connect(self._on_decoded)

    @Slot(object)
    def _on_decoded(self, decoded: _Decoded) -> None:
        self._running.discard(decoded.wish)
        if decoded.image is None:
            self._failed.add(decoded.wish)
            self._broken.add(decoded.wish.path)
        else:
            self._broken.discard(decoded.wish.path)
            self._keep(decoded.wish, QPixmap.fromImage(decoded.image))
        self._next()
        self._came[decoded.wish.path] = None
        if not self._telling.isActive():
            self._telling.start()

    @Slot()
    def _tell(self) -> None:
        came, self._came = self._came, {}
        for path in came:
            self.ready.emit(path)

    def _keep(self, wish: Wish, pixmap: QPixmap) -> None:
        self._kept[wish] = pixmap
        self._kept_bytes += _bytes(pixmap)
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= _bytes(oldest)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4 + _PAGE


def _make(decode: Decode, wish: Wish) -> _Decoded:
    outcome = attempt(functools.partial(decode, wish.path, wish.stamp, wish.size, wish.edits))
    image = _image(outcome.value) if isinstance(outcome.value, Pixels) else None
    return _Decoded(wish=wish, image=image)


def _image(pixels: Pixels) -> QImage:
    """A picture that owns its memory, in the format that a pixmap takes as it is."""
    borrowed = QImage(
        pixels.rgba,
        pixels.width,
        pixels.height,
        pixels.width * 4,
        QImage.Format.Format_RGBA8888,
    )
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
