"""The images in memory: a keystroke changes one of them, and copies none."""

from dataclasses import replace

from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage, FileStamp
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.open_data import OpenData

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


def two() -> Dataset:
    stamp = FileStamp(mtime_ns=1, size=1)
    images = (
        DatasetImage(id=name, stamp=stamp, caption=Caption(text="mist")) for name in (FIRST, SECOND)
    )
    return Dataset(images=tuple(images))


def test_what_somebody_holds_stays_as_it_was() -> None:
    data = OpenData(two())
    before = data.dataset
    assert data.set_texts({FIRST: "fog"}) == {FIRST}
    assert [image.caption.text for image in before.images] == ["mist", "mist"]
    assert [image.caption.text for image in data.dataset.images] == ["fog", "mist"]


def test_it_is_the_same_object_until_something_says_something_else() -> None:
    data = OpenData(two())
    before = data.dataset
    assert data.set_texts({FIRST: "mist"}) == frozenset()
    assert data.dataset is before
    data.set_marks({FIRST: replace(before.images[0].mark, rating=3)})
    after = data.dataset
    assert after is not before
    assert data.dataset is after


def test_places_are_counted_once_for_the_same_names() -> None:
    data = OpenData(two())
    before = data.dataset
    data.set_texts({SECOND: "fog"})
    assert data.dataset.places is before.places
    assert data.without([FIRST]).dataset.places == {SECOND: 0}
    assert len(data.without([FIRST])) == 1


def test_images_that_are_not_here_are_left_out() -> None:
    data = OpenData(two())
    assert data.texts([SECOND, ImageId("003.png")]) == {SECOND: "mist"}
    assert data.find(ImageId("003.png")) is None


def test_a_caption_that_cannot_be_read_has_a_text_only_where_all_are_asked_for() -> None:
    images = two().images
    unreadable = replace(images[1], caption=Caption(readable=False))
    data = OpenData(Dataset(images=(images[0], unreadable)))
    assert data.texts([FIRST, SECOND]) == {FIRST: "mist", SECOND: ""}
    assert data.readable_texts([FIRST, SECOND]) == {FIRST: "mist"}
