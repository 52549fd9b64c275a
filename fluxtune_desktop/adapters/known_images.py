"""Images that the history knows under other names."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.adapters.history_rows import noted_name
from fluxtune_desktop.adapters.image_contents import Known
from fluxtune_desktop.adapters.marks_file import sha256_of
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.stop import StopToken

READ_AT_ONCE = 200_000_000
"""Bytes that may be read in order to recognise images while a project is opened."""
LEARNED_AT_ONCE = 2_000_000_000
"""Bytes that are read in the quiet of one session, so that images are recognised later."""
_SOME = 200


def image_stamp(path: Path) -> str:
    """What tells a file under another name as long as nobody changes it; empty without a file."""
    try:
        stamp = stamp_of(path)
    except OSError:
        return ""
    return "" if stamp is None else f"{stamp.size}:{stamp.mtime_ns}"


class KnownImages:
    """Renaming changes neither size nor time of a file. Where a copy or another program did that,
    the content still tells, as soon as it was read once."""

    def __init__(self, folder: Path, history: History, project: ProjectId) -> None:
        self._folder = folder
        self._history = history
        self._project = project
        self._left = LEARNED_AT_ONCE

    def names_before(self, image: ImageId) -> tuple[ImageId, ...]:
        """The names that an image had, as the history has them; no image has them now."""
        stamp = image_stamp(self._folder / image)
        if not stamp:
            return ()
        by_stamp = self._gone(image, self._history.names_of(self._project, stamp))
        same_size = self._history.contents.of_size(self._project, int(stamp.partition(":")[0]))
        known = {each.image: each.sha256 for each in same_size}
        by_content = self._gone(image, map(ImageId, known))
        if not by_content:
            return by_stamp
        digest = sha256_of(self._folder / image)
        names = dict.fromkeys((*by_stamp, *by_content))
        return tuple(name for name in names if known.get(name, digest) == digest)

    def names_now(self, images: Iterable[ImageId], dataset: Dataset) -> dict[ImageId, ImageId]:
        """Name in the history → name in the folder, of those that are there."""
        here = {noted_name(image.id): image.id for image in dataset.images}
        wanted = tuple(images)
        named = {image: here[image] for image in wanted if image in here}
        lost = [image for image in wanted if image not in named]
        if not lost:
            return named
        stamps = self._history.stamps_of(self._project, lost)
        known = self._history.contents.of(self._project, stamps)
        search = _Search(
            self._folder, [image for image in dataset.images if noted_name(image.id) not in named]
        )
        for image, stamp in stamps.items():
            now = search.find(stamp, known.get(image))
            if now is not None:
                named[image] = now
        return named

    def learn(self, stop: StopToken, *, most: int = 100_000_000) -> bool:
        """Read about ``most`` bytes of images whose captions were changed. True while there are
        more. Raises Stopped when asked to."""
        waiting = self._history.contents.unread(self._project, _SOME)
        read: list[Known] = []
        for each in waiting:
            stop.check()
            if most < 0 or self._left < 0:
                break
            read.append(each._replace(sha256=self._digest(each)))
            most -= each.size
            self._left -= each.size
        self._history.contents.note(self._project, read)
        return self._left >= 0 and (len(read) < len(waiting) or len(waiting) == _SOME)

    def _digest(self, known: Known) -> str:
        path = self._folder / known.image
        if image_stamp(path) != known.stamp:
            return ""
        digest = sha256_of(path)
        return digest if image_stamp(path) == known.stamp else ""

    def _gone(self, image: ImageId, names: Iterable[ImageId]) -> tuple[ImageId, ...]:
        return tuple(name for name in names if name != image and not (self._folder / name).exists())


class _Search:
    """Finds among images the one that was known by a stamp, and perhaps by its content. What is too
    much to be read is told by its stamp alone."""

    def __init__(self, folder: Path, images: Sequence[DatasetImage]) -> None:
        self._folder = folder
        self._by_stamp = {_stamp(image): image.id for image in images}
        self._by_size: dict[int, list[ImageId]] = {}
        for image in images:
            self._by_size.setdefault(image.stamp.size, []).append(image.id)
        self._digests: dict[ImageId, str] = {}
        self._left = READ_AT_ONCE

    def find(self, stamp: str, known: Known | None) -> ImageId | None:
        likely = self._by_stamp.get(stamp)
        if known is None:
            return likely
        if likely is not None and self._digest(likely, known.size) in ("", known.sha256):
            return likely
        same_size = self._by_size.get(known.size, ())
        found = (each for each in same_size if self._digest(each, known.size) == known.sha256)
        return next(found, None)

    def _digest(self, image: ImageId, size: int) -> str:
        if image not in self._digests and self._left >= 0:
            self._left -= size
            self._digests[image] = sha256_of(self._folder / image)
        return self._digests.get(image, "")


def _stamp(image: DatasetImage) -> str:
    return f"{image.stamp.size}:{image.stamp.mtime_ns}"
