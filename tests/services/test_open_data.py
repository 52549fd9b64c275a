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
    rest, _gone = data.without([FIRST])
    assert rest.dataset.places == {SECOND: 0}
    assert len(rest) == 1


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


def five() -> OpenData:
    stamp = FileStamp(mtime_ns=1, size=1)
    names = (ImageId(f"{number}.png") for number in (1, 2, 9, 10, 11))
    return OpenData(
        Dataset(
            images=tuple(DatasetImage(id=name, stamp=stamp, caption=Caption()) for name in names)
        )
    )


def names_of(data: OpenData) -> list[str]:
    return [image.id for image in data.dataset.images]


def test_what_was_taken_out_comes_back_to_where_it_was() -> None:
    data = five()
    rest, gone = data.without([ImageId("11.png"), ImageId("2.png"), ImageId("9.png")])
    assert names_of(rest) == ["1.png", "10.png"]
    assert rest.with_back(gone).dataset == data.dataset


def test_what_was_taken_out_finds_its_place_among_others_than_before() -> None:
    rest, gone = five().without([ImageId("2.png"), ImageId("10.png")])
    fewer, others = rest.without([ImageId("1.png"), ImageId("9.png")])
    back = fewer.with_back(gone)
    assert names_of(back) == ["2.png", "10.png", "11.png"]
    assert names_of(back.with_back(others)) == ["1.png", "2.png", "9.png", "10.png", "11.png"]


def test_an_image_that_came_back_by_itself_stays_as_it_is() -> None:
    data = five()
    _rest, gone = data.without([ImageId("2.png")])
    data.set_texts({ImageId("2.png"): "fog"})
    assert data.with_back(gone).texts([ImageId("2.png")]) == {ImageId("2.png"): "fog"}
