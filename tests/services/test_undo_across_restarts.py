"""What was done to captions can be taken back after the program was started again."""

import sqlite3
from contextlib import closing
from pathlib import Path

from fluxtune_desktop.adapters.history import History, Row
from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.earlier import Versions
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World, pictures_folder

FIRST, SECOND, THIRD = ImageId("001.png"), ImageId("002.png"), ImageId("003.png")
FOUND = "a dancer, number 1"


def started(world: World, folder: Path) -> Program:
    program = world.start()
    world.open(program, folder)
    return program


def saved(world: World, program: Program) -> None:
    world.until(lambda: program.autosave.overall is SaveState.SAVED)


def again(world: World, program: Program, folder: Path) -> Program:
    """Leave the program and start it anew."""
    assert program.leave()
    return started(world, folder)


def texts(program: Program) -> list[str]:
    return [image.caption.text for image in program.session.dataset.images]


def told(program: Program) -> list[str]:
    return [notice.code for notice in program.notices.all]


def test_actions_are_undone_group_by_group_after_a_restart(world: World, folder: Path) -> None:
    program = started(world, folder)
    program.session.set_caption(FIRST, "typed")
    saved(world, program)
    program.session.set_captions({FIRST: "one", SECOND: "two"}, "Replace", Reason.REPLACED)
    program = again(world, program, folder)
    undo = program.session.undo
    assert (undo.count(), undo.index(), undo.undoText()) == (2, 2, "Replace")
    undo.undo()
    assert texts(program)[:2] == ["typed", "a dancer, number 2"]
    undo.undo()
    assert texts(program)[0] == FOUND
    saved(world, program)
    assert (folder / "001.txt").read_text(encoding="utf-8") == FOUND


def test_what_was_undone_can_be_done_again_after_a_restart(world: World, folder: Path) -> None:
    program = started(world, folder)
    for number in range(3):
        program.session.set_captions({FIRST: f"text {number}"}, f"Change {number}")
    program.session.undo.undo()
    program.session.undo.undo()
    program = again(world, program, folder)
    undo = program.session.undo
    assert (undo.count(), undo.index(), undo.redoText()) == (3, 1, "Change 1")
    undo.redo()
    assert texts(program)[0] == "text 1"
    program = again(world, program, folder)
    undo = program.session.undo
    assert (undo.undoText(), undo.redoText()) == ("Change 1", "Change 2")
    undo.undo()
    undo.undo()
    assert texts(program)[0] == FOUND


def test_an_undo_that_came_before_the_text_was_written_is_known_too(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    program.session.set_captions({FIRST: "one"}, "Replace")
    program.session.undo.undo()
    program = again(world, program, folder)
    undo = program.session.undo
    assert (undo.index(), undo.redoText()) == (0, "Replace")
    undo.redo()
    assert texts(program)[0] == "one"


def test_more_than_a_hundred_actions_can_be_taken_back(world: World, folder: Path) -> None:
    program = started(world, folder)
    for number in range(120):
        program.session.set_captions({FIRST: f"text {number}"}, f"Change {number}")
    program = again(world, program, folder)
    undo = program.session.undo
    assert undo.count() == 120
    for _ in range(120):
        undo.undo()
    assert texts(program)[0] == FOUND


def test_captions_that_say_something_else_since_are_left_and_told(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    program.session.set_captions({FIRST: "one", SECOND: "two"}, "Replace")
    assert program.leave()
    (folder / "001.txt").write_text("by another program", encoding="utf-8")
    program = started(world, folder)
    program.session.undo.undo()
    assert texts(program)[:2] == ["by another program", "a dancer, number 2"]
    assert "captions_left_alone" in told(program)


def test_typing_after_a_pause_is_a_step_of_its_own_and_words_of_one_go_are_one(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    for text in ("a", "a d", "a dog"):
        program.session.set_caption(FIRST, text)
    program.session.set_caption(SECOND, "a cat")
    program = again(world, program, folder)
    assert program.session.undo.count() == 2
    program.session.undo.undo()
    program.session.undo.undo()
    assert texts(program)[:2] == [FOUND, "a dancer, number 2"]


def test_many_captions_are_one_step_after_a_restart(world: World, tmp_path: Path) -> None:
    folder = pictures_folder(tmp_path / "many", 5)
    for number in range(6, 1100):
        (folder / f"{number:04}.png").write_bytes((folder / "001.png").read_bytes())
    program = started(world, folder)
    ids = [image.id for image in program.session.dataset.images]
    program.session.set_captions({image: f"new {image}" for image in ids}, "Replace")
    saved(world, program)
    program = again(world, program, folder)
    assert program.session.undo.count() == 1
    program.session.undo.undo()
    world.until(lambda: not any(texts(program)[5:]))
    assert texts(program)[0] == FOUND


def test_all_captions_are_kept_before_many_are_changed(world: World, folder: Path) -> None:
    program = started(world, folder)
    before = {image.id: image.caption.text for image in program.session.dataset.images}
    program.session.set_captions({FIRST: "one", SECOND: "two"}, "Replace", Reason.REPLACED)
    saved(world, program)
    heard = Heard(program.session.earlier.snapshots)
    program.session.earlier.ask_snapshots()
    world.until(lambda: heard.values)
    (kept,) = heard.values[0]  # type: ignore[misc]
    assert (kept.name, kept.captions) == ("Replace", 3)  # type: ignore[has-type]
    compared = Heard(program.session.earlier.compared)
    program.session.earlier.compare(kept)  # type: ignore[has-type]
    world.until(lambda: compared.values)
    rest = compared.values[0]
    texts_then = {row.image: row.new for row in rest.rows}  # type: ignore[attr-defined]
    assert texts_then == {image: before[image] for image in (FIRST, SECOND)}


def test_a_history_that_was_deleted_takes_nothing_with_it_and_is_told(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    program.session.set_caption(FIRST, "typed")
    assert program.leave()
    for file in world.dirs.data.glob("history.sqlite3*"):
        file.unlink()
    program = started(world, folder)
    assert texts(program)[0] == "typed"
    assert told(program) == ["history_not_here"]
    assert not program.session.undo.canUndo()
    program.session.set_caption(FIRST, "typed again")
    program = again(world, program, folder)
    program.session.undo.undo()
    assert texts(program)[0] == "typed"


def test_a_history_that_is_lost_while_captions_are_written_is_told(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    program.session.set_caption(FIRST, "one")
    saved(world, program)
    for file in world.dirs.data.glob("history.sqlite3*"):
        file.unlink()
    program.session.set_caption(SECOND, "two")
    world.until(lambda: "history_spoiled" in told(program))
    saved(world, program)
    assert (folder / "002.txt").read_text(encoding="utf-8") == "two"


def test_the_history_of_a_newer_program_is_left_alone_and_captions_are_saved(
    world: World, folder: Path
) -> None:
    world.dirs.data.mkdir(parents=True)
    file = world.dirs.data / "history.sqlite3"
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.commit()
    before = file.read_bytes()
    program = started(world, folder)
    assert told(program) == ["history_newer"]
    program.session.set_caption(FIRST, "typed")
    saved(world, program)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "typed"
    heard = Heard(program.session.earlier.failed)
    program.session.earlier.ask_versions(FIRST, "typed")
    world.until(lambda: heard.values)
    assert program.leave()
    assert file.read_bytes() == before


def test_a_text_that_was_given_up_for_another_programs_is_an_earlier_version(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    (folder / "001.txt").write_text("theirs, written meanwhile", encoding="utf-8")
    program.session.set_caption(FIRST, "mine")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
    program.session.use_disk_caption(FIRST)
    assert texts(program)[0] == "theirs, written meanwhile"
    program = again(world, program, folder)
    heard = Heard(program.session.earlier.versions)
    program.session.earlier.ask_versions(FIRST, texts(program)[0])
    world.until(lambda: heard.values)
    found = heard.values[0]
    assert isinstance(found, Versions)
    assert "mine" in [each.version.text for each in found.before]


def remember_much(program: Program) -> None:
    """Thousands of images that are not here any more were changed by one action, long ago."""
    project = program.session.project
    assert project is not None
    history = History(program.dirs.history_file)
    rows = [Row(image=ImageId(f"gone {number}.png"), old="", new="x") for number in range(12_000)]
    history.note(project.id, rows, Act(id="0", reason=Reason.TOGETHER, name="Long ago"))
    history.close()


def test_a_long_past_is_read_while_the_person_works_and_lies_below_what_was_done_meanwhile(
    world: World, folder: Path
) -> None:
    program = started(world, folder)
    remember_much(program)
    program.session.set_captions({FIRST: "yesterday"}, "Yesterday")
    program = again(world, program, folder)
    undo = program.session.undo
    program.session.set_caption(FIRST, "today")
    program.session.set_captions({SECOND: "two"}, "Two")
    undo.undo()
    world.until(lambda: undo.count() == 4)
    assert (undo.index(), undo.redoText()) == (3, "Two")
    assert texts(program)[:2] == ["today", "a dancer, number 2"]
    undo.redo()
    assert texts(program)[1] == "two"
    undo.undo()
    undo.undo()
    assert (texts(program)[0], undo.undoText()) == ("yesterday", "Yesterday")
    undo.undo()
    assert (texts(program)[0], undo.undoText()) == (FOUND, "Long ago")


def test_leaving_while_a_long_past_is_read_is_in_order(world: World, folder: Path) -> None:
    program = started(world, folder)
    remember_much(program)
    program = again(world, program, folder)
    program.session.close()
    world.open(program, folder)
    world.until(lambda: program.session.undo.undoText() == "Long ago")
