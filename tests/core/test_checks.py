"""What is found in a data set before anything is paid for."""

import pytest

from fluxtune_desktop.core.checks import Code, Finding, check, ready
from fluxtune_desktop.core.dataset import BlockedCaption, Caption, Dataset, DatasetImage, FileStamp
from fluxtune_desktop.core.edits import Box, Edits
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark

STAMP = FileStamp(mtime_ns=1, size=1)


def image(
    name: str, text: str = "a cloud", *, size: tuple[int, int] = (1024, 1024), **changes
) -> DatasetImage:
    caption = changes.pop("caption", Caption(text=text, stamp=STAMP))
    return DatasetImage(
        id=ImageId(name), stamp=STAMP, caption=caption, width=size[0], height=size[1], **changes
    )


def enough(*special: DatasetImage) -> Dataset:
    rest = tuple(image(f"{number:03}.png") for number in range(100, 110))
    return Dataset(images=(*special, *rest))


def codes(dataset: Dataset, trigger: str = "") -> list[Code]:
    return [finding.code for finding in check(dataset, trigger)]


def test_ten_captioned_images_are_ready():
    assert check(enough(), "") == ()


def test_without_images_nothing_can_be_trained():
    findings = check(Dataset(), "")
    assert codes(Dataset()) == [Code.NO_IMAGES]
    assert not ready(findings)


def test_fewer_than_ten_is_advice():
    findings = check(Dataset(images=(image("a.png"),)), "")
    assert findings == (Finding(code=Code.FEW_IMAGES, count=1),)
    assert findings[0].advice
    assert ready(findings)


def test_nothing_but_unreadable_images_is_nothing():
    dataset = Dataset(images=(image("a.png", readable=False),))
    assert codes(dataset) == [Code.NO_IMAGES, Code.UNREADABLE]


@pytest.mark.parametrize(
    ("special", "code", "blocks"),
    [
        (image("a.png", "  "), Code.NO_CAPTION, False),
        (image("a.png", caption=Caption(stamp=STAMP, readable=False)), Code.BAD_ENCODING, True),
        (image("a.png", caption=BlockedCaption()), Code.BLOCKED_CAPTION, True),
        (image("a.png", f"a cloud hf_{'a1' * 17}"), Code.TOKEN, True),
        (image("a.png", readable=False), Code.UNREADABLE, False),
        (image("a.png", size=(63, 400)), Code.TOO_SMALL, True),
        (image("a.png", size=(9000, 250)), Code.TOO_SMALL, True),
        (image("a.png", size=(400, 800)), Code.SMALL, False),
        (image("a.png", size=(600, 1801)), Code.EXTREME_SHAPE, False),
    ],
)
def test_what_is_said_of_one_image(special, code, blocks):
    (finding,) = check(enough(special), "")
    assert finding.code is code
    assert finding.image == "a.png"
    assert finding.blocks is blocks


def test_a_byte_order_mark_is_only_good_to_know():
    marked = Caption(text="a cloud", stamp=STAMP, marked=True)
    (finding,) = check(enough(image("a.png", caption=marked)), "")
    assert finding.code is Code.BYTE_ORDER_MARK
    assert not finding.blocks
    assert not finding.advice


def test_images_that_were_not_measured_are_not_judged_by_size():
    unmeasured = DatasetImage(
        id=ImageId("a.png"), stamp=STAMP, caption=Caption(text="a", stamp=STAMP)
    )
    assert check(enough(unmeasured), "") == ()


def test_two_images_beside_one_caption_are_both_named():
    dataset = enough(image("a.jpg"), image("a.png"))
    assert [(each.code, each.image) for each in check(dataset, "")] == [
        (Code.SHARED_CAPTION, "a.jpg"),
        (Code.SHARED_CAPTION, "a.png"),
    ]


def test_captions_without_the_trigger_word_are_counted():
    dataset = Dataset(
        images=(*(image(f"{number}.png") for number in range(9)), image("x.png", "SMK there"))
    )
    (finding,) = check(dataset, "SMK")
    assert (finding.code, finding.count, finding.detail) == (Code.TRIGGER_ADDED, 9, "SMK")


def test_a_trigger_word_in_other_capitals_is_pointed_out():
    dataset = enough(image("a.png", "a smk cloud"))
    assert Code.TRIGGER_CASE in codes(dataset, "SMK")


def test_a_word_that_is_no_trigger_word_blocks():
    assert codes(enough(), "two words") == [Code.BAD_TRIGGER]


def test_what_blocks_comes_first():
    dataset = enough(image("a.png", ""), image("b.png", size=(10, 10)))
    assert codes(dataset) == [Code.TOO_SMALL, Code.NO_CAPTION]


def test_what_the_person_left_out_is_not_judged():
    rejected = image("1.png", "", size=(10, 10), mark=Mark(cull=Cull.REJECTED))
    assert codes(enough(rejected)) == []
    assert codes(Dataset(images=(rejected,))) == [Code.NO_IMAGES]


def test_a_missing_image_is_advice_and_nothing_else_is_said_of_it():
    findings = check(enough(image("1.png", "", size=(10, 10), missing=True)), "")
    assert findings == (Finding(code=Code.MISSING, image=ImageId("1.png")),)
    assert findings[0].advice


def test_what_is_ignored_is_not_said_again_unless_it_blocks():
    ignored = Mark(ignored=frozenset({Code.NO_CAPTION.value, Code.TOO_SMALL.value}))
    assert codes(enough(image("1.png", "", mark=ignored))) == []
    assert codes(enough(image("1.png", "", size=(10, 10), mark=ignored))) == [Code.TOO_SMALL]


def test_sizes_are_judged_as_they_are_cropped():
    crop = Mark(edits=Edits(crop=Box(left=0, top=0, width=400, height=1300)))
    findings = check(enough(image("1.png", size=(2000, 2000), mark=crop)), "")
    assert [(each.code, each.detail) for each in findings] == [
        (Code.SMALL, "400 × 1300"),
        (Code.EXTREME_SHAPE, "400 × 1300"),
    ]
