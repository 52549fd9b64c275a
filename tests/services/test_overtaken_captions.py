"""What is typed does not wait for the thousands that were changed before it."""

import threading
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.due_captions import AT_ONCE
from fluxtune_desktop.services.earlier import Versions
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

MANY = 6 * AT_ONCE
IMAGES = [ImageId(f"{number:03}.png") for number in range(MANY)]
FIRST, LAST = IMAGES[0], IMAGES[-1]


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    Image.new("RGB", (8, 8)).save(folder / FIRST)
    for image in IMAGES:
        if image != FIRST:
            (folder / image).hardlink_to(folder / FIRST)
        (folder / image).with_suffix(".txt").write_text("mist", encoding="utf-8")
    return folder


def said(folder: Path, image: ImageId) -> str:
    return (folder / image).with_suffix(".txt").read_text(encoding="utf-8")


def shown(program: Program, image: ImageId) -> str:
    found = program.session.image(image)
    return "" if found is None else found.caption.text


def earlier(world: World, program: Program, image: ImageId) -> list[str]:
    """The earlier texts of a caption, the oldest first."""
    heard = Heard(program.session.earlier.versions)
    program.session.earlier.ask_versions(image, shown(program, image))
    world.until(lambda: heard.values)
    (found,) = heard.values
    assert isinstance(found, Versions)
    return [each.version.text for each in reversed(found.before)]


def changed_to(world: World, program: Program, text: str) -> None:
    program.session.set_captions(dict.fromkeys(IMAGES, text))
    world.until(lambda: shown(program, LAST) == text)


def busy_with_two_changes_of_all(world: World, folder: Path) -> tuple[Program, threading.Event]:
    """The second change comes before anything of the first was written."""
    program = world.start()
    world.open(program, folder)
    disk = threading.Event()
    program.autosave.before_next(disk.wait)
    changed_to(world, program, "fog")
    changed_to(world, program, "haze")
    return program, disk


def test_a_typed_caption_comes_before_the_rest_of_two_changes_of_all(
    world: World, many: Path
) -> None:
    program, disk = busy_with_two_changes_of_all(world, many)
    program.session.set_caption(FIRST, "typed")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVING)
    disk.set()
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert said(many, FIRST) == "typed"
    assert said(many, LAST) == "mist"


def test_in_the_end_all_is_written_and_the_history_has_every_text_in_its_order(
    world: World, many: Path
) -> None:
    program, disk = busy_with_two_changes_of_all(world, many)
    program.session.set_caption(FIRST, "typed")
    disk.set()
    world.until(lambda: program.autosave.overall is SaveState.SAVED)
    assert {said(many, image) for image in IMAGES} == {"typed", "haze"}
    for image, texts in ((FIRST, ["mist", "fog", "haze"]), (LAST, ["mist", "fog"])):
        assert earlier(world, program, image) == texts


def test_leaving_in_between_loses_none_of_them(world: World, many: Path) -> None:
    program, disk = busy_with_two_changes_of_all(world, many)
    program.session.set_caption(FIRST, "typed")
    disk.set()
    assert world.leave(program)
    assert said(many, FIRST) == "typed"
    assert said(many, LAST) == "haze"


def test_undoing_a_single_change_is_not_put_behind_those_of_all(world: World, many: Path) -> None:
    program, disk = busy_with_two_changes_of_all(world, many)
    program.session.set_caption(FIRST, "typed")
    program.session.undo.undo()
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVING)
    disk.set()
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert said(many, FIRST) == "haze"
    assert said(many, LAST) == "mist"
