"""A data set: the images of a folder, each with what its caption file says."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from operator import attrgetter

from fluxtune_desktop.core.captions import has_trigger
from fluxtune_desktop.core.edits import Size, shown_size
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Cull, Mark
from fluxtune_desktop.core.text_encodings import Encoding

IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif"}
)
"""What the program opens. All but PNG, JPEG and WebP are converted for the trainer, which reads
only .jpg .jpeg .png .webp (ostris/ai-toolkit, toolkit/data_loader.py)."""

MAX_IMAGE_BYTES = 200_000_000
"""A larger file is not opened as an image: nothing that a trainer could use is that big."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStamp:
    """What a file looked like when it was last read: enough to notice another program's change."""

    mtime_ns: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The text of one caption file.

    ``stamp`` is None when there is no file. ``readable`` is False when the file is not UTF-8 or
    is blocked: the text is then empty and the file is left alone. ``marked`` says that the file
    begins with a byte order mark, which is no part of the text here, but would be for the trainer.
    """

    text: str = ""
    stamp: FileStamp | None = None
    readable: bool = True
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OddCaption(Caption):
    """A caption that is not UTF-8, but was recognised. ``text`` is empty all the same: nothing
    counts what the trainer could not read. ``shown`` is what the file says."""

    readable: bool = False
    shown: str = ""
    encoding: Encoding = Encoding.WINDOWS_1252


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedCaption(Caption):
    """Nothing can be read, or written, under the name of a caption file: a folder bears it, or a
    file of megabytes, or the system refuses it. There is no ``stamp``: no caption was ever here.
    """

    readable: bool = False


def seen_text(caption: Caption) -> str:
    """What a person is shown of a caption, also where the trainer could not read it."""
    return caption.shown if isinstance(caption, OddCaption) else caption.text


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetImage:
    """One image of the folder.

    Width and height are those of the upright original in pixels, None before they were measured.
    ``missing`` when the file was there and is gone: its caption and marks are kept.
    """

    id: ImageId
    stamp: FileStamp
    caption: Caption
    width: int | None = None
    height: int | None = None
    readable: bool = True
    mark: Mark = UNMARKED
    missing: bool = False

    @property
    def captioned(self) -> bool:
        """Whether somebody wrote something."""
        return bool(self.caption.text.strip())

    @property
    def unread(self) -> bool:
        """Whether somebody wrote something, and not in UTF-8."""
        return not self.caption.readable and not isinstance(self.caption, BlockedCaption)

    @property
    def left_out(self) -> bool:
        """Whether the training goes without it."""
        return self.missing or self.mark.cull is Cull.REJECTED

    @property
    def size(self) -> Size | None:
        """Width and height as it is cropped and turned, None before it was measured."""
        if self.width is None or self.height is None:
            return None
        return shown_size(self.mark.edits, (self.width, self.height))


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """All images of a folder, in the order of their names as people count (2 before 10)."""

    images: tuple[DatasetImage, ...] = ()

    # Counted once: many ask, and there may be 50,000 images.
    @cached_property
    def captioned(self) -> int:
        """How many images have a caption."""
        return sum(image.captioned for image in self.images)

    @cached_property
    def odd(self) -> tuple[ImageId, ...]:
        """Those whose caption could be converted to UTF-8."""
        return tuple(each.id for each in self.images if isinstance(each.caption, OddCaption))

    @cached_property
    def unread(self) -> int:
        """How many captions are written, and not in UTF-8."""
        return sum(image.unread for image in self.images)

    @cached_property
    def bare(self) -> int:
        """How many images nobody has written a caption for."""
        return len(self.images) - self.captioned - self.unread

    @cached_property
    def volume(self) -> int:
        """The bytes of all image files."""
        return sum(image.stamp.size for image in self.images)

    @cached_property
    def places(self) -> Mapping[ImageId, int]:
        """Where in the row each image is."""
        return dict(zip(map(attrgetter("id"), self.images), count(), strict=False))

    def changed_to(self, images: tuple[DatasetImage, ...]) -> "Dataset":
        """The same names in the same row, of which other things are known."""
        changed = Dataset(images=images)
        vars(changed)["places"] = self.places
        return changed

    def saying(self, word: str) -> int:
        """How many of the captions the trainer would not put this trigger word in front of."""
        if word not in self._saying:
            texts = (image.caption.text for image in self.images if image.captioned)
            self._saying[word] = sum(has_trigger(text, word) for text in texts)
        return self._saying[word]

    @cached_property
    def _saying(self) -> dict[str, int]:
        return {}

    def in_training(self) -> "Dataset":
        """Those that are not left out."""
        return self if self._used is None else self._used

    @cached_property
    def _used(self) -> "Dataset | None":
        """None when nothing is left out: keeping itself, it would outlive its last user."""
        used = tuple(image for image in self.images if not image.left_out)
        return None if len(used) == len(self.images) else Dataset(images=used)

    def find(self, image_id: ImageId) -> DatasetImage | None:
        """The image of that name, or None."""
        return next((image for image in self.images if image.id == image_id), None)


def is_image(name: str) -> bool:
    """Whether a file of that name is one of the images (hidden files are not)."""
    return not name.startswith(".") and name[name.rfind(".") :].lower() in IMAGE_SUFFIXES


def caption_name(image_id: ImageId) -> str:
    """The name of the caption file beside an image; the trainer reads only a lowercase ``.txt``."""
    place = image_id.rfind(".")
    stem = image_id[:place] if 0 < place < len(image_id) - 1 else image_id
    return f"{stem}.txt"
