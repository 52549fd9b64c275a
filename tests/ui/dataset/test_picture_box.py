"""The picture of the inspector, looked at closely."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.pixels import EVERY_PIXEL
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

LEFT = Qt.MouseButton.LeftButton
WIDTH, HEIGHT = 3000, 2400


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """Two large images, the first one shown, as small as the inspector needs it."""
    folder = tmp_path / "large"
    folder.mkdir()
    for name in ("one.png", "two.png"):
        Image.linear_gradient("L").resize((WIDTH, HEIGHT)).save(folder / name)
    page = dataset_page(studio.window(folder))
    studio.until(lambda: page.inspector.picture.pixmap().width() == 1024)
    return page


def test_every_pixel_comes_when_the_smaller_picture_does_not_suffice(
    studio: Studio, page: DatasetPage
) -> None:
    picture = page.inspector.picture
    assert not picture.lacks_detail()
    QTest.mouseDClick(picture, LEFT)
    assert picture.zoom() == 1.0
    studio.until(lambda: picture.pixmap().width() == WIDTH)
    assert picture.zoom() == 1.0


def test_another_image_lets_go_of_every_pixel(studio: Studio, page: DatasetPage) -> None:
    picture = page.inspector.picture
    QTest.mouseDClick(picture, LEFT)
    studio.until(lambda: picture.pixmap().width() == WIDTH)
    page.grid.choose_row(1)
    studio.until(lambda: picture.pixmap().width() == 1024)
    assert picture.is_fitted()
    thumbnails, first = studio.services.thumbnails, page.model.image_at(0)
    assert first is not None
    assert studio.services.session.folder is not None
    path = studio.services.session.folder / first.id
    assert thumbnails.pixmap(path, first.stamp, EVERY_PIXEL) is None
    studio.until(lambda: not thumbnails.busy)
