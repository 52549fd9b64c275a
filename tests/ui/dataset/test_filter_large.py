"""A data set so large that a worker filters and sorts it."""

from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.sorting import SortBy
from fluxtune_desktop.ui.dataset.filtering import AT_ONCE
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

MANY = AT_ONCE + 100


def name(number: int) -> ImageId:
    return ImageId(f"{number:04}.png")


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    folder = tmp_path / "many"
    folder.mkdir()
    Image.new("RGB", (16, 16)).save(folder / name(0))
    for number in range(1, MANY):
        (folder / name(number)).hardlink_to(folder / name(0))
    (folder / "0500.txt").write_text("one plume of mist")
    (folder / "0700.txt").write_text("a plume")
    return dataset_page(studio.window(folder))


def shown(page: DatasetPage) -> list[str]:
    rows = (page.model.image_at(row) for row in range(page.model.rowCount()))
    return [image.id for image in rows if image is not None]


def test_what_is_found_comes_a_moment_later(studio: Studio, page: DatasetPage) -> None:
    page.tools.filter.put("plume")
    assert page.model.rowCount() == MANY
    studio.until(lambda: shown(page) == ["0500.png", "0700.png"])
    page.tools.clear()
    studio.until(lambda: page.model.rowCount() == MANY)


def test_the_last_filter_counts(studio: Studio, page: DatasetPage) -> None:
    for words in ("plume", "zebra", "mist"):
        page.tools.filter.put(words)
    studio.until(lambda: shown(page) == ["0500.png"])


def test_they_are_sorted_and_the_chosen_image_stays_chosen(
    studio: Studio, page: DatasetPage
) -> None:
    page.grid.choose(name(500))
    page.tools.sort.direction(descending=True).trigger()
    page.tools.sort.action_of(SortBy.CAPTION).trigger()
    studio.until(lambda: shown(page)[:2] == ["0500.png", "0700.png"])
    assert page.inspector.name.text() == "0500.png"


def test_a_caption_that_is_typed_meanwhile_is_the_one_that_is_shown(
    studio: Studio, page: DatasetPage
) -> None:
    page.tools.filter.put("plume")
    studio.services.session.set_caption(name(700), "a zebra")
    studio.until(lambda: shown(page) == ["0500.png", "0700.png"])
    image = page.model.image_at(1)
    assert image is not None
    assert image.caption.text == "a zebra"
    studio.until(lambda: "1 image" in page.tools.note.words.text())


def test_an_image_that_a_filter_hides_is_brought_to_the_front(
    studio: Studio, page: DatasetPage
) -> None:
    page.tools.sort.action_of(SortBy.CAPTION).trigger()
    page.tools.filter.put("plume")
    studio.until(lambda: page.model.rowCount() == 2)
    page.show_image(name(33))
    studio.until(lambda: page.inspector.name.text() == "0033.png")
    assert page.model.rowCount() == MANY
