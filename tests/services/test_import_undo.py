"""An import is undone in one step: images, captions of others, trigger word; and done again."""

import json
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

pytestmark = pytest.mark.usefixtures("trash")

FIRST = ImageId("001.png")
THIRD = "a dancer, number 3"


@pytest.fixture
def program(world: World, folder: Path) -> Program:
    """A project of which two images have no caption yet."""
    for name in ("001.txt", "002.txt"):
        (folder / name).unlink()
    started = world.start()
    world.open(started, folder)
    return started


@pytest.fixture
def captions(tmp_path: Path) -> Path:
    made = tmp_path / "captions.csv"
    made.write_text("filename,caption\n001.png,a leap\n002.png,a turn\n", encoding="utf-8")
    return made


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    made = tmp_path / "config.json"
    made.write_text(json.dumps({"trigger_word": "DNCR"}), encoding="utf-8")
    return made


def bring(world: World, program: Program, *sources: Path) -> None:
    heard = Heard(program.session.import_finished)
    program.session.add_files(sources)
    world.until(lambda: heard.values)


def texts(program: Program) -> list[str]:
    return [image.caption.text for image in program.session.dataset.images]


def word(program: Program) -> str:
    project = program.session.project
    assert project is not None
    return project.trigger_word


def until_saved(world: World, program: Program) -> None:
    world.until(lambda: program.session.saving.state is SaveState.SAVED)


def test_captions_of_images_that_were_here_go_and_come_with_the_import(
    world: World, program: Program, folder: Path, captions: Path
) -> None:
    bring(world, program, captions)
    assert texts(program) == ["a leap", "a turn", THIRD]
    told = program.notices.newest
    assert told is not None
    assert (told.code, told.action) == ("import_done", "undo")
    program.session.undo.undo()
    assert told not in program.notices.all
    assert texts(program) == ["", "", THIRD]
    until_saved(world, program)
    assert (folder / "001.txt").read_text(encoding="utf-8") == ""
    program.session.undo.redo()
    assert texts(program) == ["a leap", "a turn", THIRD]
    until_saved(world, program)
    assert (folder / "002.txt").read_text(encoding="utf-8") == "a turn"


def test_every_text_that_an_import_and_its_undo_replaced_is_in_the_history(
    world: World, program: Program, captions: Path
) -> None:
    bring(world, program, captions)
    program.session.undo.undo()
    until_saved(world, program)
    project = program.session.project
    assert project is not None
    history = History(world.dirs.history_file)
    kept = [(each.old, each.new, each.act.reason) for each in history.earlier(project.id, FIRST)]
    history.close()
    assert sorted(kept, key=str) == [("a leap", "", "undo"), (None, "a leap", "import")]


def test_a_caption_that_was_changed_since_is_left_as_it_is_and_told(
    world: World, program: Program, folder: Path, captions: Path
) -> None:
    bring(world, program, captions)
    (folder / "001.txt").write_text("theirs", encoding="utf-8")
    program.session.rescan()
    world.until(lambda: program.session.caption(FIRST) == "theirs")
    program.session.undo.undo()
    assert texts(program) == ["theirs", "", THIRD]
    told = program.notices.newest
    assert told is not None
    assert (told.code, told.params) == ("import_captions_kept", {"kept": 1})
    program.session.undo.redo()
    assert texts(program) == ["theirs", "a turn", THIRD]
    until_saved(world, program)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "theirs"


def test_images_captions_and_trigger_word_are_one_step(
    world: World,
    program: Program,
    folder: Path,
    captions: Path,
    settings: Path,
    tmp_path: Path,
) -> None:
    new = tmp_path / "new.png"
    Image.new("RGB", (70, 70)).save(new)
    new.with_suffix(".txt").write_text("a bow", encoding="utf-8")
    bring(world, program, new, captions, settings)
    assert word(program) == "DNCR"
    assert texts(program) == ["a leap", "a turn", THIRD, "a bow"]
    assert program.session.undo.count() == 1
    program.session.undo.undo()
    assert word(program) == ""
    assert texts(program) == ["", "", THIRD]
    world.until(lambda: not (folder / "new.png").exists())
    program.session.undo.redo()
    assert word(program) == "DNCR"
    assert texts(program) == ["a leap", "a turn", THIRD, "a bow"]
    world.until((folder / "new.png").exists)
    until_saved(world, program)
    assert (folder / "new.txt").read_text(encoding="utf-8") == "a bow"


def test_a_trigger_word_that_was_changed_since_is_left_as_it_is(
    world: World, program: Program, settings: Path
) -> None:
    bring(world, program, settings)
    program.session.set_trigger_word("INKY")
    program.session.undo.undo()
    assert word(program) == "INKY"
