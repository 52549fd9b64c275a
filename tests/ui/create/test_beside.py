"""Favourites, two pictures beside each other, and the picture without the LoRA: all by key."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.create.picture_viewer import PictureViewer
from fluxtune_desktop.ui.tokens import DARK
from tests.services.conftest import Program, World
from tests.services.test_generation_service import trained
from tests.ui.create.test_page import Show, made, show

__all__ = ["show"]
Key = Qt.Key


class Studio:
    """Two pictures of one prompt, the first of them over the window."""

    def __init__(self, world: World, program: Program, page: CreatePage, qtbot: QtBot) -> None:
        self.world, self.program, self.page, self.qtbot = world, program, page, qtbot

    @property
    def viewer(self) -> PictureViewer:
        viewer = self.page.viewing.viewer
        assert viewer is not None
        return viewer

    @property
    def current(self) -> Picture:
        picture = self.page.feed.current()
        assert picture is not None
        return picture

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.viewer.image, key)

    def compare(self) -> None:
        self.press(Key.Key_M)
        self.world.until(lambda: self.viewer.comparing)


@pytest.fixture
def two(world: World, folder: Path, qtbot: QtBot, show: Show) -> Studio:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 2)
    first = min(program.generation.pictures, key=lambda each: each.request.seed)
    page.feed.choose(first.id)
    world.until(lambda: not page.panel.image.pixmap().isNull())
    page.feed.setFocus()
    qtbot.keyClick(page.feed, Key.Key_Return)
    return Studio(world, program, page, qtbot)


@pytest.mark.parametrize("key", [Key.Key_F, Key.Key_Period])
def test_f_or_the_full_stop_makes_a_picture_a_favourite(two: Studio, key: Qt.Key) -> None:
    two.press(key)
    two.world.until(lambda: two.current.favourite)
    assert two.viewer.title.text().startswith("★")
    two.press(key)
    two.world.until(lambda: not two.current.favourite)


def test_a_favourite_is_one_after_a_restart_too(two: Studio) -> None:
    two.press(Key.Key_F)
    session, name = two.program.session, two.current.id
    folder = session.folder
    assert folder is not None
    session.close()
    two.world.open(two.program, folder)
    two.world.until(lambda: two.program.generation.pictures)
    assert [each.id for each in two.program.generation.pictures if each.favourite] == [name]


def test_favourites_can_be_seen_alone(two: Studio, qtbot: QtBot) -> None:
    assert two.page.shelf.isHidden()
    two.press(Key.Key_Escape)
    qtbot.keyClick(two.page.feed, Key.Key_F)
    two.page.refresh()
    other = next(each for each in two.program.generation.pictures if not each.favourite)
    button = two.page.shelf.segments.button("favourites")
    assert button.text() == "Favourites 1"
    button.click()
    assert two.page.feed.box_of(other.id) is None
    assert two.page.panel.like.isChecked()
    two.page.panel.like.click()
    two.page.refresh()
    assert two.page.feed.box_of(other.id) is not None


def test_m_puts_two_beside_each_other_and_says_in_what_they_differ(two: Studio) -> None:
    seed = two.current.request.seed
    two.compare()
    assert two.viewer.left_words.text() == f"Seed {seed}"
    assert two.viewer.right_words.text() == f"Seed {seed + 1}"
    two.press(Key.Key_M)
    assert not two.viewer.comparing


def test_c_swaps_the_two_and_escape_leaves_the_comparison_alone(two: Studio) -> None:
    first = two.current.id
    two.compare()
    assert two.current.id != first
    left, right = two.viewer.left_words.text(), two.viewer.right_words.text()
    two.press(Key.Key_C)
    assert (two.viewer.left_words.text(), two.viewer.right_words.text()) == (right, left)
    assert two.current.id == first
    two.press(Key.Key_Escape)
    assert two.viewer.isVisible()
    assert not two.viewer.comparing


def test_the_two_are_looked_at_in_the_same_place(two: Studio) -> None:
    two.compare()
    two.viewer.image.zoom_by(6.0, QPointF(10, 10))
    part, beside = two.viewer.image.part(), two.viewer.other.part()
    assert part is not None
    assert beside is not None
    assert beside[0] == pytest.approx(part[0])
    two.press(Key.Key_0)
    assert two.viewer.other.is_fitted()


def test_a_click_with_ctrl_puts_any_other_picture_beside_the_chosen_one(two: Studio) -> None:
    three = more(two)
    two.press(Key.Key_Escape)
    first, last = three[0], three[2]
    two.page.feed.choose(first.id)
    box = two.page.feed.box_of(last.id)
    assert box is not None
    control = Qt.KeyboardModifier.ControlModifier
    two.qtbot.mouseClick(two.page.feed, Qt.MouseButton.LeftButton, control, box.center().toPoint())
    two.world.until(lambda: two.viewer.comparing)
    assert two.viewer.isVisible()
    assert two.viewer.left_words.text() == f"Seed {first.request.seed}"
    assert two.viewer.right_words.text() == f"Seed {last.request.seed}"


def test_arrows_choose_the_picture_at_the_right_and_never_the_same_twice(two: Studio) -> None:
    three = more(two)
    two.page.feed.choose(three[1].id)
    two.page.viewing.open()
    two.compare()
    assert two.current.id == three[2].id
    assert "choose the picture at the right" in two.viewer.note.text()
    two.press(Key.Key_Left)
    assert two.current.id == three[0].id
    two.world.until(lambda: two.viewer.right_words.text() == f"Seed {three[0].request.seed}")
    assert two.viewer.left_words.text() == f"Seed {three[1].request.seed}"
    assert not two.viewer.previous.isEnabled()


def more(two: Studio) -> list[Picture]:
    """One more picture of the same prompt; all of them as the feed shows them."""
    request = max((each.request for each in two.program.generation.pictures), key=_seed)
    wish = PictureWish(prompt=request.prompt, seed=request.seed + 1, shape=request.shape)
    two.program.generation.create(request.run, wish)
    two.world.until(lambda: len(two.program.generation.pictures) == 3)
    two.world.until(lambda: not two.program.generation.busy)
    two.page.refresh()
    shown = two.program.generation.pictures
    boxes = {each.id: two.page.feed.box_of(each.id) for each in shown}
    return sorted(shown, key=lambda each: (boxes[each.id].top(), boxes[each.id].left()))


def _seed(request: PictureRequest) -> int:
    return request.seed


def test_with_one_picture_there_is_nothing_to_compare(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program, _run = trained(world, folder)
    page = show(program)
    made(world, program, page, qtbot, 1)
    page.feed.choose(program.generation.pictures[0].id)
    world.until(lambda: not page.panel.image.pixmap().isNull())
    qtbot.keyClick(page.feed, Key.Key_Return)
    alone = Studio(world, program, page, qtbot)
    alone.press(Key.Key_M)
    assert not alone.viewer.comparing
    assert "no other picture" in alone.viewer.note.text()


def test_b_held_says_that_there_is_none_without_the_lora_and_offers_to_make_it(
    two: Studio,
) -> None:
    two.qtbot.keyPress(two.viewer.image, Key.Key_B)
    two.qtbot.keyRelease(two.viewer.image, Key.Key_B)
    assert two.viewer.make.text() == "Make it without the LoRA · free"
    first = two.current
    two.viewer.make.click()
    two.world.until(lambda: len(two.program.generation.pictures) == 3)
    two.world.until(lambda: all(each.ended for each in two.program.generation.pictures))
    two.world.until(lambda: not two.program.generation.busy)
    (without,) = [each for each in two.program.generation.pictures if each.request.strength == 0]
    assert without.phase is PicturePhase.KEPT
    assert without.request.seed == first.request.seed
    assert without.request.prompt == first.request.prompt
    assert two.current.id == first.id


def test_b_shows_the_picture_without_the_lora_for_as_long_as_it_is_held(two: Studio) -> None:
    request = two.current.request
    wish = PictureWish(prompt=request.prompt, seed=request.seed, strength=0.0, shape=request.shape)
    two.program.generation.create(request.run, wish)
    two.world.until(lambda: len(two.program.generation.pictures) == 3)
    two.world.until(lambda: not two.program.generation.busy)
    before = two.viewer.image.pixmap().toImage()

    def shown() -> bool:
        two.qtbot.keyPress(two.viewer.image, Key.Key_B)
        return two.viewer.image.pixmap().toImage() != before

    two.world.until(shown)
    assert two.viewer.note.text() == "Without the LoRA: same prompt and seed, strength 0"
    two.qtbot.keyRelease(two.viewer.image, Key.Key_B)
    assert two.viewer.image.pixmap().toImage() == before
    assert two.viewer.note.text() == ""


def test_where_nothing_can_be_written_a_favourite_is_refused_with_a_sentence(
    two: Studio, qtbot: QtBot
) -> None:
    session, generation = two.program.session, two.program.generation
    folder = session.folder
    assert folder is not None
    two.press(Key.Key_Escape)
    session.close()
    settings = folder / ".fluxtune" / "project.json"
    settings.write_text(json.dumps({**json.loads(settings.read_text("utf-8")), "format": 999}))
    two.world.open(two.program, folder)
    two.world.until(lambda: len(generation.pictures) == 2)
    assert session.read_only
    two.program.notices.clear()
    two.page.refresh()
    two.page.panel.like.click()
    assert not two.page.panel.like.isChecked()
    told = two.program.notices.newest
    assert told is not None
    assert told.code == "project_newer"
    two.page.feed.setFocus()
    qtbot.keyClick(two.page.feed, Key.Key_Return)
    two.world.until(two.viewer.isVisible)
    two.press(Key.Key_F)
    assert "only be looked at" in two.viewer.note.text()
    assert not two.current.favourite


def test_what_is_said_below_a_picture_is_no_success_by_its_colour(two: Studio) -> None:
    two.qtbot.keyPress(two.viewer.image, Key.Key_B)
    assert two.viewer.offers
    ink = two.viewer.note.palette().color(two.viewer.note.foregroundRole())
    assert ink == DARK.color("text")
    two.qtbot.keyRelease(two.viewer.image, Key.Key_B)
