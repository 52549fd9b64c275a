"""What is wrong with a data set, as codes; the window and the terminal turn them into sentences."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.captions import has_trigger, is_trigger_word
from fluxtune_desktop.core.dataset import (
    BlockedCaption,
    Dataset,
    DatasetImage,
    OddCaption,
    caption_name,
)
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.token_shapes import tokens_in

LONGEST_SIDE = 2048
"""Pixels. Larger images are reduced to this in the package: the trainer reduces them to about
1024 by 1024 at most (its input ``resolution``), so nothing is lost."""
SHORTEST_SIDE = 64
"""Pixels. Below this the trainer's bucket has a side of 0 and the training breaks off
(ostris/ai-toolkit, toolkit/buckets.py: sides are multiples of 64, never enlarged)."""
SMALL_SIDE = 512
"""Pixels. Below this an image cannot fill the smallest of the trainer's usual resolutions."""
EXTREME_RATIO = 3.0
FEW_IMAGES = 10
"""The trainer advises at least this many (replicate/flux-fine-tuner, train.py,
``input_images``)."""


class Code(StrEnum):
    """The kinds of findings."""

    NO_IMAGES = "no_images"
    BAD_TRIGGER = "bad_trigger"
    BAD_ENCODING = "bad_encoding"  # the caption file is not UTF-8
    BLOCKED_CAPTION = "blocked_caption"  # a folder, say, has the name of the caption file
    TOKEN = "token"  # the caption holds what looks like a token
    TOO_SMALL = "too_small"  # the trainer would break off
    UNREADABLE = "unreadable"  # left out of the package
    MISSING = "missing"  # the file was there and is gone; left out of the package
    NO_CAPTION = "no_caption"
    SHARED_CAPTION = "shared_caption"  # two images beside one caption file
    TRIGGER_CASE = "trigger_case"  # there, but spelt in other capitals
    SMALL = "small"
    EXTREME_SHAPE = "extreme_shape"
    FEW_IMAGES = "few_images"
    BYTE_ORDER_MARK = "byte_order_mark"  # dropped in the package
    TRIGGER_ADDED = "trigger_added"  # put in front of ``count`` captions


_BLOCKING = frozenset(
    {
        Code.NO_IMAGES,
        Code.BAD_TRIGGER,
        Code.BAD_ENCODING,
        Code.BLOCKED_CAPTION,
        Code.TOKEN,
        Code.TOO_SMALL,
    }
)
_GOOD_TO_KNOW = frozenset({Code.BYTE_ORDER_MARK, Code.TRIGGER_ADDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found. ``image`` is None when it is about the whole data set.

    ``detail`` is a name, a size or a word, by code; ``count`` a number of images.
    """

    code: Code
    image: ImageId | None = None
    detail: str = ""
    count: int = 1

    @property
    def blocks(self) -> bool:
        """Whether no training may start before this is mended."""
        return self.code in _BLOCKING

    @property
    def advice(self) -> bool:
        """Whether something could be better; otherwise it is only good to know."""
        return not self.blocks and self.code not in _GOOD_TO_KNOW

    @property
    def ignorable(self) -> bool:
        """Whether the person may want to hear no more of it: advice about the image itself."""
        return self.advice and self.image is not None and self.code is not Code.MISSING


def check(dataset: Dataset, trigger_word: str) -> tuple[Finding, ...]:
    """Everything found: first what blocks, then in the order of ``Code``, then of the images.

    Sizes are judged for images that were measured, as they are cropped. Images that the person
    left out are not judged, and of the others not what the person wants to hear no more; what
    blocks a training is said all the same.
    """
    used = dataset.in_training()
    found = [*_whole(used, trigger_word)]
    shared = _shared(used)
    for image in dataset.images:
        if image.missing:
            found.append(Finding(code=Code.MISSING, image=image.id))
        elif not image.left_out:
            found.extend(_wanted(image, _of_image(image, trigger_word, shared)))
    order = {code: number for number, code in enumerate(Code)}
    return tuple(sorted(found, key=lambda each: order[each.code]))


def ready(findings: tuple[Finding, ...]) -> bool:
    """Whether a training may start."""
    return not any(finding.blocks for finding in findings)


def ignored(dataset: Dataset, image: DatasetImage, trigger_word: str) -> tuple[Finding, ...]:
    """What ``check`` passes over because the person wants to hear no more of it."""
    codes = image.mark.ignored
    if not codes or image.missing or image.left_out:
        return ()
    shared = _shared(dataset.in_training()) if Code.SHARED_CAPTION.value in codes else {}
    found = _of_image(image, trigger_word, shared)
    return tuple(each for each in found if each.ignorable and each.code.value in codes)


def _wanted(image: DatasetImage, findings: Iterator[Finding]) -> Iterator[Finding]:
    codes = image.mark.ignored
    return (each for each in findings if not each.ignorable or each.code.value not in codes)


def _whole(dataset: Dataset, trigger_word: str) -> Iterator[Finding]:
    usable = sum(image.readable for image in dataset.images)
    if not usable:
        yield Finding(code=Code.NO_IMAGES, count=0)
    elif usable < FEW_IMAGES:
        yield Finding(code=Code.FEW_IMAGES, count=usable)
    if not trigger_word:
        return
    if not is_trigger_word(trigger_word):
        yield Finding(code=Code.BAD_TRIGGER, detail=trigger_word)
        return
    without = dataset.captioned - dataset.saying(trigger_word)
    if without:
        yield Finding(code=Code.TRIGGER_ADDED, detail=trigger_word, count=without)


def _of_image(image: DatasetImage, trigger: str, shared: dict[str, int]) -> Iterator[Finding]:
    if not image.readable:
        yield Finding(code=Code.UNREADABLE, image=image.id)
        return
    yield from _of_size(image)
    yield from _of_caption(image, trigger)
    count = shared.get(caption_name(image.id), 1)
    if count > 1:
        text_file = caption_name(image.id)
        yield Finding(code=Code.SHARED_CAPTION, image=image.id, detail=text_file, count=count)


def _of_size(image: DatasetImage) -> Iterator[Finding]:
    if not image.size or not all(image.size):
        return
    short, long = sorted(image.size)
    size = " × ".join(map(str, image.size))
    if short * min(1.0, LONGEST_SIDE / long) < SHORTEST_SIDE:
        yield Finding(code=Code.TOO_SMALL, image=image.id, detail=size)
        return
    if short < SMALL_SIDE:
        yield Finding(code=Code.SMALL, image=image.id, detail=size)
    if long > EXTREME_RATIO * short:
        yield Finding(code=Code.EXTREME_SHAPE, image=image.id, detail=size)


def _of_caption(image: DatasetImage, trigger: str) -> Iterator[Finding]:
    caption, text_file = image.caption, caption_name(image.id)
    if isinstance(caption, BlockedCaption):
        yield Finding(code=Code.BLOCKED_CAPTION, image=image.id, detail=text_file)
        return
    if not caption.readable:
        written = f" ({caption.encoding})" if isinstance(caption, OddCaption) else ""
        yield Finding(code=Code.BAD_ENCODING, image=image.id, detail=f"{text_file}{written}")
        return
    if not image.captioned:
        yield Finding(code=Code.NO_CAPTION, image=image.id)
        return
    if tokens_in(caption.text):
        yield Finding(code=Code.TOKEN, image=image.id, detail=text_file)
    if caption.marked:
        yield Finding(code=Code.BYTE_ORDER_MARK, image=image.id, detail=text_file)
    other_case = trigger.casefold() in caption.text.casefold()
    if trigger and other_case and not has_trigger(caption.text, trigger):
        yield Finding(code=Code.TRIGGER_CASE, image=image.id, detail=trigger)


def _shared(dataset: Dataset) -> dict[str, int]:
    """Caption files that may be those of several images, by how many have them.

    Only names with different endings can share one: what ends as most do is counted where
    something else bears its name, which in most folders is nothing.
    """
    endings = Counter(_ending(image) for image in dataset.images)
    if len(endings) < 2:
        return {}
    usual = max(endings, key=lambda ending: endings[ending])
    others = {caption_name(image.id) for image in dataset.images if _ending(image) != usual}
    names = (caption_name(image.id) for image in dataset.images)
    return Counter(name for name in names if name in others)


def _ending(image: DatasetImage) -> str:
    return image.id.rpartition(".")[2]
