"""Pasting pictures and files, by key."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page, images_folder

V, CTRL = Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier


def picture() -> QImage:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 90))
    return image


def test_a_picture_is_pasted_as_a_file(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    QGuiApplication.clipboard().setImage(picture())
    studio.qtbot.keyClick(page.grid, V, CTRL)
    studio.until(lambda: page.model.rowCount() == 4)
    with Image.open(smoke / "pasted-1.png") as pasted:
        assert pasted.size == (320, 200)
        assert pasted.convert("RGB").getpixel((10, 10)) == (200, 30, 90)


def test_a_picture_that_is_a_png_already_is_kept_as_it_is(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    source = images_folder(smoke.parent / "source", ["", "", "", ""]) / "004.png"
    data = QMimeData()
    data.setData("image/png", source.read_bytes())
    QGuiApplication.clipboard().setMimeData(data)
    studio.qtbot.keyClick(page.grid, V, CTRL)
    studio.until(lambda: page.model.rowCount() == 4)
    assert (smoke / "pasted-1.png").read_bytes() == source.read_bytes()


def test_copied_files_are_added(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    page = dataset_page(studio.window(smoke))
    other = images_folder(tmp_path / "other", ["", "", "", ""]) / "004.png"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    QGuiApplication.clipboard().setMimeData(data)
    studio.qtbot.keyClick(page.grid, V, CTRL)
    studio.until(lambda: page.model.rowCount() == 4)
    assert (smoke / "004.png").read_bytes() == other.read_bytes()


def test_words_are_no_picture_and_that_is_said(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    QGuiApplication.clipboard().setText("smoke")
    studio.qtbot.keyClick(page.grid, V, CTRL)
    assert not studio.services.session.busy
    newest = studio.services.notices.newest
    assert newest is not None
    assert newest.code == "no_picture_to_paste"


def test_in_a_text_field_words_are_pasted_and_pictures_are_not(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    page.show_image(ImageId("003.png"))
    QGuiApplication.clipboard().setText("smoke")
    studio.qtbot.keyClick(page.inspector.editor, V, CTRL)
    assert page.inspector.editor.toPlainText() == "smoke"
    QGuiApplication.clipboard().setImage(picture())
    studio.qtbot.keyClick(page.inspector.editor, V, CTRL)
    assert page.inspector.editor.toPlainText() == "smoke"
    assert not studio.services.session.importing


def test_pasting_on_welcome_begins_a_project(studio: Studio) -> None:
    window = studio.window()
    QGuiApplication.clipboard().setImage(picture())
    studio.qtbot.keyClick(window.pages[PageName.WELCOME], V, CTRL)
    studio.until(lambda: window.current is PageName.DATASET)
    studio.until(lambda: dataset_page(window).model.rowCount() == 1)
    folder = studio.services.session.folder
    assert folder is not None
    assert (folder / "pasted-1.png").is_file()


def test_the_menu_of_the_images_offers_it(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    assert page.commands.paste.isVisible()
