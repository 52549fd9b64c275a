"""Another program writes a caption while it is edited here: neither text is ever lost."""

import threading
from pathlib import Path

import pytest

from fluxtune_desktop.core.dataset import OddCaption
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.earlier import Versions
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, Program, World

FIRST = ImageId("001.png")
THEIRS = "theirs, written meanwhile"


@pytest.fixture
def program(world: World, folder: Path) -> Program:
    made = world.start()
    world.open(made, folder)
    return made


def write_theirs(folder: Path, data: bytes = THEIRS.encode()) -> None:
    (folder / "001.txt").write_bytes(data)


def conflict(world: World, program: Program, folder: Path, mine: str = "mine") -> None:
    write_theirs(folder)
    program.session.set_caption(FIRST, mine)
    world.until(lambda: program.autosave.problem(FIRST) is not None)


def earlier(world: World, program: Program) -> list[str]:
    heard = Heard(program.session.earlier.versions)
    program.session.earlier.ask_versions(FIRST, program.session.caption(FIRST))
    world.until(lambda: heard.values)
    found = heard.values[0]
    assert isinstance(found, Versions)
    return [each.version.text for each in found.before]


def on_disk(folder: Path) -> str:
    return (folder / "001.txt").read_text(encoding="utf-8")


def saved(world: World, program: Program) -> None:
    world.until(lambda: program.autosave.overall is SaveState.SAVED)


def test_mine_is_kept_and_theirs_is_an_earlier_version(
    world: World, program: Program, folder: Path
) -> None:
    conflict(world, program, folder)
    program.session.keep_my_caption(FIRST)
    saved(world, program)
    assert on_disk(folder) == "mine"
    world.until(lambda: THEIRS in earlier(world, program))


def test_theirs_is_taken_as_it_is_by_then_and_mine_is_an_earlier_version(
    world: World, program: Program, folder: Path
) -> None:
    conflict(world, program, folder)
    write_theirs(folder, b"theirs, written once more")
    program.session.use_disk_caption(FIRST)
    world.until(lambda: program.session.caption(FIRST) == "theirs, written once more")
    assert on_disk(folder) == "theirs, written once more"
    world.until(lambda: "mine" in earlier(world, program))


def test_typing_goes_on_in_a_conflict_and_the_choice_stays_on_screen(
    world: World, program: Program, folder: Path
) -> None:
    conflict(world, program, folder)
    states: list[SaveState] = []
    program.autosave.changed.connect(lambda _images: states.append(program.autosave.state(FIRST)))
    for text in ("mine a", "mine and", "mine and more"):
        program.session.set_caption(FIRST, text)
    write_theirs(folder, b"theirs, a third one")

    def told() -> str:
        problem = program.autosave.problem(FIRST)
        return "" if problem is None else problem.detail

    world.until(lambda: told() == "theirs, a third one")
    assert set(states) == {SaveState.TROUBLE}
    program.session.keep_my_caption(FIRST)
    saved(world, program)
    assert on_disk(folder) == "mine and more"
    world.until(lambda: "theirs, a third one" in earlier(world, program))


@pytest.mark.parametrize("mine", [True, False])
def test_a_file_that_was_deleted_is_a_choice_too(
    world: World, program: Program, folder: Path, mine: bool
) -> None:
    (folder / "001.txt").unlink()
    program.session.set_caption(FIRST, "mine")
    world.until(lambda: program.autosave.problem(FIRST) is not None)
    assert not (folder / "001.txt").exists()
    if mine:
        program.session.keep_my_caption(FIRST)
        saved(world, program)
        assert on_disk(folder) == "mine"
    else:
        program.session.use_disk_caption(FIRST)
        assert program.session.caption(FIRST) == ""
        world.until(lambda: "mine" in earlier(world, program))
        assert not (folder / "001.txt").exists()


@pytest.mark.parametrize("mine", [True, False])
def test_another_encoding_is_a_choice_too_and_its_bytes_are_kept(
    world: World, program: Program, folder: Path, mine: bool
) -> None:
    data = "brûlé".encode("cp1252")
    write_theirs(folder, data)
    program.session.set_caption(FIRST, "mine")
    world.until(lambda: program.autosave.problem(FIRST) is not None)
    problem = program.autosave.problem(FIRST)
    assert problem is not None
    assert (problem.kind, problem.detail) == (Kind.CHANGED_ELSEWHERE, "brûlé")
    if mine:
        program.session.keep_my_caption(FIRST)
        saved(world, program)
        assert on_disk(folder) == "mine"
        world.until(lambda: "brûlé" in earlier(world, program))
    else:
        program.session.use_disk_caption(FIRST)
        world.until(lambda: program.session.dataset.odd == (FIRST,))
        image = program.session.image(FIRST)
        assert image is not None
        assert isinstance(image.caption, OddCaption)
        assert (folder / "001.txt").read_bytes() == data
        assert image.caption.shown == "brûlé"


@pytest.mark.parametrize("waiting", [True, False])
@pytest.mark.parametrize("whole", [True, False])
def test_left_in_a_conflict_both_texts_are_kept_and_the_next_opening_says_so(
    world: World, program: Program, folder: Path, waiting: bool, whole: bool
) -> None:
    if waiting:
        conflict(world, program, folder)
    else:
        # Not even tried yet.
        write_theirs(folder)
        program.session.set_caption(FIRST, "mine")
    if whole:
        assert program.session.saving.flush(5)
        assert world.leave(program)
        program = world.start()
    else:
        program.session.close()
        world.until(lambda: program.autosave.overall is SaveState.SAVED)
    world.open(program, folder)
    assert on_disk(folder) == THEIRS == program.session.caption(FIRST)
    assert "captions_undecided" in [notice.code for notice in program.notices.all]
    world.until(lambda: "mine" in earlier(world, program))
    assert world.leave(program)
    program = world.start()
    world.open(program, folder)
    assert "captions_undecided" not in [notice.code for notice in program.notices.all]


def test_a_conflict_that_was_decided_after_all_is_not_told(
    world: World, program: Program, folder: Path
) -> None:
    conflict(world, program, folder)
    assert program.session.saving.flush(5)
    world.until(lambda: program.autosave.problem(FIRST) is not None)
    program.session.keep_my_caption(FIRST)
    saved(world, program)
    assert world.leave(program)
    program = world.start()
    world.open(program, folder)
    assert on_disk(folder) == "mine"
    assert "captions_undecided" not in [notice.code for notice in program.notices.all]


def test_a_writer_that_does_not_rest_loses_nothing(
    world: World, program: Program, folder: Path
) -> None:
    ended = threading.Event()
    written: list[str] = []

    def write() -> None:
        for number in range(200):
            if ended.wait(0.002):
                return
            written.append(f"theirs {number}, from outside")
            beside = folder / "001.tmp"
            beside.write_text(written[-1])
            beside.replace(folder / "001.txt")

    writer = threading.Thread(target=write)
    writer.start()
    for number in range(40):
        program.session.set_caption(FIRST, f"mine {number}")
    world.until(lambda: program.autosave.problem(FIRST) is not None)
    ended.set()
    writer.join()
    theirs = on_disk(folder)
    assert theirs == written[-1]
    program.session.keep_my_caption(FIRST)
    saved(world, program)
    assert on_disk(folder) == "mine 39"
    world.until(lambda: theirs in earlier(world, program))


def test_what_was_typed_while_the_folder_was_moved_is_an_earlier_version_where_it_is_now(
    world: World, program: Program, folder: Path
) -> None:
    session, moved = program.session, folder.with_name("moved")
    before = session.caption(FIRST)
    folder.rename(moved)
    session.set_caption(FIRST, "typed meanwhile")
    world.until(lambda: program.autosave.problem(FIRST) is not None)
    assert session.saving.flush(5)
    session.close()
    world.until(lambda: not session.leases.ending(folder))
    world.open(program, moved)
    assert session.caption(FIRST) == before
    assert "captions_undecided" in [notice.code for notice in program.notices.all]
    world.until(lambda: "typed meanwhile" in earlier(world, program))
