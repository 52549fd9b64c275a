"""The order in which a person sees the images."""

import pytest

from fluxtune_desktop.core.dataset import Caption, DatasetImage, FileStamp
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.sorting import Sort, SortBy, in_order


def image(name: str, *, changed: int, side: int | None, stars: int, text: str) -> DatasetImage:
    return DatasetImage(
        id=ImageId(name),
        stamp=FileStamp(mtime_ns=changed, size=changed * 7),
        caption=Caption(text=text),
        width=side,
        height=side,
        mark=Mark(rating=stars),
    )


IMAGES = (
    image("a2.png", changed=3, side=640, stars=0, text="smoke that turns"),
    image("a10.png", changed=1, side=1024, stars=5, text=""),
    image("b.png", changed=2, side=None, stars=0, text="fog"),
)


@pytest.mark.parametrize(
    ("by", "descending", "expected"),
    [
        (SortBy.NAME, False, ["a2", "a10", "b"]),
        (SortBy.NAME, True, ["b", "a10", "a2"]),
        (SortBy.DATE, False, ["a10", "b", "a2"]),
        (SortBy.SIZE, True, ["a10", "a2", "b"]),
        (SortBy.CAPTION, False, ["a10", "b", "a2"]),
    ],
)
def test_images_stand_in_the_order_that_is_wished(
    by: SortBy, descending: bool, expected: list[str]
) -> None:
    found = in_order(IMAGES, Sort(by=by, descending=descending))
    assert [each.id.removesuffix(".png") for each in found] == expected


@pytest.mark.parametrize("descending", [False, True])
def test_equals_stay_in_the_order_of_their_names(descending: bool) -> None:
    found = in_order(IMAGES, Sort(by=SortBy.RATING, descending=descending))
    assert [each.id for each in found if each.mark.rating == 0] == ["a2.png", "b.png"]
