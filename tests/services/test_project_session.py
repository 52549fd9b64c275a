"""The open project: read from its folder, changed in memory, kept on disk."""

import json
from pathlib import Path

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from tests.services.conftest import Heard, World, pictures_folder

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")


def test_opening_reads_captions_and_then_measures(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    images = program.session.dataset.images
    assert [image.id for image in images] == ["001.png", "002.png", "003.png"]
    assert program.session.caption(FIRST) == "a dancer, number 1"
    assert {(image.width, image.height) for image in images} == {(160, 128)}


def test_a_folder_that_is_gone_is_told(world: World, tmp_path: Path) -> None:
    program = world.start()
    heard = Heard(program.session.trouble)
    program.session.open(tmp_path / "nowhere")
    world.until(lambda: heard.values)
    assert heard.values[0].kind is Kind.MISSING  # type: ignore[attr-defined]
    assert program.session.project is None
    world.until(lambda: not program.session.busy)


def test_another_program_is_told_that_the_project_is_in_use(world: World, folder: Path) -> None:
    holder = world.start()
    world.open(holder, folder)
    other = world.start()
    heard = Heard(other.session.trouble)
    other.session.open(folder)
    world.until(lambda: heard.values)
    assert heard.values[0].kind is Kind.IN_USE  # type: ignore[attr-defined]
    holder.session.close()
    world.until(lambda: not holder.session.busy)

    def taken() -> bool:
        if not other.session.busy:
            other.session.open(folder)
        return other.session.folder == folder

    world.until(taken)


def test_a_project_under_another_name_is_known_as_the_open_one(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    heard = Heard(program.session.trouble, program.session.opened)
    program.session.open(link)
    assert program.session.busy
    world.until(lambda: not program.session.busy)
    assert not heard.values
    assert program.session.folder == folder


def test_a_link_is_opened_under_its_own_name_and_left_like_any_folder(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    world.open(program, link)
    program.session.close()
    # Its end and this opening meet in one folder with two names.
    heard = Heard(program.session.trouble)
    program.session.open(folder)
    world.until(lambda: program.session.folder is not None)
    assert not heard.values


def test_a_typed_caption_is_saved_when_it_is_on_disk(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "smoke")
    assert program.autosave.state(FIRST) is SaveState.EDITED
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "smoke"
    assert program.autosave.overall is SaveState.SAVED


def test_typing_is_undone_in_one_step_and_the_disk_follows(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    for text in ("s", "sm", "smoke"):
        program.session.set_caption(FIRST, text)
    assert program.session.undo.count() == 1
    program.session.undo.undo()
    assert program.session.caption(FIRST) == "a dancer, number 1"
    program.session.undo.redo()
    assert program.session.caption(FIRST) == "smoke"
    world.until(lambda: program.autosave.overall is SaveState.SAVED)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "smoke"


def test_captions_changed_together_are_undone_together(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.captions_changed)
    program.session.set_captions({FIRST: "one", SECOND: "two"}, "Replace")
    assert heard.values == [frozenset({FIRST, SECOND})]
    program.session.undo.undo()
    assert program.session.caption(SECOND) == "a dancer, number 2"


def test_a_caption_that_another_program_changed_is_not_overwritten(
    world: World, folder: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    (folder / "001.txt").write_text("theirs, written meanwhile", encoding="utf-8")
    program.session.set_caption(FIRST, "mine")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
    problem = program.autosave.problem(FIRST)
    assert problem is not None
    assert problem.kind is Kind.CHANGED_ELSEWHERE
    assert (folder / "001.txt").read_text(encoding="utf-8") == "theirs, written meanwhile"

    program.session.keep_my_caption(FIRST)
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "mine"


def test_the_other_programs_caption_can_be_taken(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    (folder / "001.txt").write_text("theirs, written meanwhile", encoding="utf-8")
    program.session.set_caption(FIRST, "mine")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
    program.session.use_disk_caption(FIRST)
    assert program.session.caption(FIRST) == "theirs, written meanwhile"
    assert program.autosave.state(FIRST) is SaveState.SAVED


def test_a_folder_that_vanishes_keeps_the_text_and_heals(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    away = folder.rename(folder.with_name("unplugged"))
    program.session.set_caption(FIRST, "kept in memory")
    world.until(lambda: program.autosave.state(FIRST) is SaveState.TROUBLE)
    assert program.session.caption(FIRST) == "kept in memory"
    away.rename(folder)
    world.until(lambda: program.autosave.state(FIRST) is SaveState.SAVED)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "kept in memory"


def test_leaving_writes_what_was_typed_a_moment_ago(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "the last words")
    program.session.set_trigger_word("DNCR")
    assert world.leave(program)
    assert (folder / "001.txt").read_text(encoding="utf-8") == "the last words"
    kept = json.loads((folder / ".fluxtune" / "project.json").read_text(encoding="utf-8"))
    assert kept["trigger_word"] == "DNCR"


def test_closing_writes_what_was_typed_and_lets_the_folder_go(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "before closing")
    program.session.set_trigger_word("DNCR")
    program.session.close()
    assert program.session.dataset.images == ()
    world.open(program, folder)
    assert program.session.caption(FIRST) == "before closing"
    assert program.session.project is not None
    assert program.session.project.trigger_word == "DNCR"


def test_dropped_files_are_copied_into_the_open_project(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.import_finished)
    dropped = pictures_folder(tmp_path / "dropped", 4) / "004.png"
    dropped = dropped.rename(dropped.with_name("new.png"))
    program.session.add_files([dropped])
    world.until(lambda: heard.values)
    assert ImageId("new.png") in heard.values[0].added  # type: ignore[attr-defined]
    world.until(lambda: len(program.session.dataset.images) == 4)
    assert dropped.is_file()


def test_a_project_closed_while_files_come_in_is_let_go_once_they_are_there(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    dropped = pictures_folder(tmp_path / "dropped", 6)
    program.session.add_files([dropped / "005.png", dropped / "006.png"])
    program.session.rescan()
    program.session.close()
    world.until(lambda: not program.session.busy)
    assert (folder / "006.png").is_file()
    world.open(program, folder)
    assert len(program.session.dataset.images) == 5


def test_files_dropped_on_an_empty_window_make_a_new_project(world: World, folder: Path) -> None:
    program = world.start()
    program.session.add_files(sorted(folder.glob("*.png")))
    world.until(lambda: program.session.project is not None)
    assert program.session.folder == world.dirs.pictures / "FluxTune" / "My pictures"
    world.until(lambda: len(program.session.dataset.images) == 3)


def test_looking_again_takes_what_other_programs_changed(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    (folder / "002.txt").write_text("changed outside", encoding="utf-8")
    program.session.set_caption(FIRST, "typed here")
    program.session.rescan()
    world.until(lambda: program.session.caption(SECOND) == "changed outside")
    assert program.session.caption(FIRST) == "typed here"


def test_findings_follow_the_captions(world: World, folder: Path) -> None:
    program = world.start()
    world.open(program, folder)
    program.session.set_caption(FIRST, "")
    world.until(
        lambda: any(
            finding.image == FIRST and finding.code == "no_caption"
            for finding in program.session.findings
        )
    )
    program.session.undo.undo()
    world.until(
        lambda: not any(finding.code == "no_caption" for finding in program.session.findings)
    )


def test_the_folder_opened_last_wins(world: World, folder: Path, tmp_path: Path) -> None:
    other = pictures_folder(tmp_path / "other", 2)
    program = world.start()
    program.session.open(folder)
    program.session.open(other)
    world.until(lambda: not program.session.busy)
    assert program.session.folder == other


def test_the_trigger_word_of_an_earlier_training_is_taken_over_once(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.start()
    world.open(program, folder)
    heard = Heard(program.session.import_finished)
    for number, word in enumerate(("SMKRINA", "OTHER"), start=1):
        settings = tmp_path / f"{word}.json"
        settings.write_text(json.dumps({"trigger_word": word}), encoding="utf-8")
        program.session.add_files([settings])
        world.until(lambda count=number: len(heard.values) == count)
    assert program.session.project is not None
    assert program.session.project.trigger_word == "SMKRINA"
