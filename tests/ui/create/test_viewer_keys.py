"""The keys of a made picture over the whole window: what made it, brought back into the form."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.create.picture_viewer import PictureViewer
from tests.services.conftest import World
from tests.services.test_generation_service import trained
from tests.ui.create.test_page import Show, made, show

__all__ = ["show"]
Key = Qt.Key
OTHER = "another thing"


class Seen:
    """A picture over the window, and a form in which everything is otherwise."""

    def __init__(self, page: CreatePage, qtbot: QtBot) -> None:
        self.page = page
        self._qtbot = qtbot
        picture, viewer = page.feed.current(), page.viewing.viewer
        assert picture is not None
        assert viewer is not None
        self.picture: Picture = picture
        self.viewer: PictureViewer = viewer

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self.viewer.image, key)

    @property
    def asked(self) -> tuple[str, str, str]:
        """Prompt, seed and shape of the form."""
        form = self.page.form
        return form.prompt.toPlainText(), form.seed.text(), form.shape()

    @property
    def made_of(self) -> tuple[str, str, str]:
        """Prompt, seed and shape of the picture."""
        request = self.picture.request
        return request.prompt, str(request.seed), request.shape


@pytest.fixture
def seen(world: World, folder: Path, qtbot: QtBot, show: Show) -> Seen:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 1)
    picture = program.generation.pictures[0]
    page.feed.choose(picture.id)
    world.until(lambda: not page.panel.image.pixmap().isNull())
    page.feed.setFocus()
    qtbot.keyClick(page.feed, Key.Key_Return)
    page.form.prompt.setPlainText(OTHER)
    page.form.seed.setText("7")
    button = page.form.shape_button("16:9")
    assert button is not None
    button.click()
    return Seen(page, qtbot)


def test_a_takes_all_settings(seen: Seen) -> None:
    seen.press(Key.Key_A)
    assert seen.asked == seen.made_of
    assert "in the form" in seen.viewer.note.text()


def test_s_takes_the_seed(seen: Seen) -> None:
    seen.press(Key.Key_S)
    assert seen.asked == (OTHER, seen.made_of[1], "16:9")


def test_p_takes_the_prompt(seen: Seen) -> None:
    seen.press(Key.Key_P)
    assert seen.asked == (seen.made_of[0], "7", "16:9")


def test_r_takes_all_but_the_seed(seen: Seen) -> None:
    seen.press(Key.Key_R)
    assert seen.asked == (seen.made_of[0], "7", seen.made_of[2])


def test_d_takes_the_shape(seen: Seen) -> None:
    seen.press(Key.Key_D)
    assert seen.asked == (OTHER, "7", seen.made_of[2])


def test_i_shows_and_hides_what_is_known_of_the_picture(seen: Seen) -> None:
    seen.press(Key.Key_I)
    assert "Strength" in seen.viewer.information.text()
    assert seen.viewer.information.isVisible()
    seen.press(Key.Key_I)
    assert seen.viewer.information.isHidden()
