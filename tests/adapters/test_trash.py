"""Deleting images: into the trash, and back; whatever happens between, nothing is lost."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.trash import Trash
from fluxtune_desktop.core.ids import ImageId
from tests.refusing_trash import refuse_captions

FIRST = ImageId("001.png")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "set"
    (made / ".fluxtune").mkdir(parents=True)
    (made / FIRST).write_bytes(b"the image")
    (made / "001.txt").write_text("the caption", encoding="utf-8")
    return made


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_file()}


def kept(folder: Path) -> set[str]:
    return {each.name for each in (folder / ".fluxtune").rglob("*") if each.is_file()}


@pytest.mark.usefixtures("home")
def test_an_image_goes_to_the_trash_with_its_caption(folder: Path, trash: Path) -> None:
    removed = Trash(folder).remove([FIRST])
    assert removed.images == (FIRST,)
    assert names(folder) == set()
    assert names(trash) == {"001.png", "001.txt"}


def test_a_shared_caption_stays_with_the_image_that_stays(folder: Path, trash: Path) -> None:
    (folder / "001.jpg").write_bytes(b"another image")
    Trash(folder).remove([FIRST])
    assert names(folder) == {"001.jpg", "001.txt"}
    assert names(trash) == {"001.png"}


@pytest.mark.usefixtures("trash")
def test_it_comes_back_as_it_was(folder: Path) -> None:
    way = Trash(folder)
    restored = way.restore(way.remove([FIRST]))
    assert restored.names == {FIRST: FIRST}
    assert (folder / FIRST).read_bytes() == b"the image"
    assert (folder / "001.txt").read_text(encoding="utf-8") == "the caption"


@pytest.mark.usefixtures("trash")
def test_it_comes_back_under_a_free_name_when_its_own_is_taken(folder: Path) -> None:
    way = Trash(folder)
    removed = way.remove([FIRST])
    (folder / "001.txt").write_text("somebody else's", encoding="utf-8")
    assert way.restore(removed).names == {FIRST: "001-2.png"}
    assert (folder / "001-2.txt").read_text(encoding="utf-8") == "the caption"
    assert (folder / "001.txt").read_text(encoding="utf-8") == "somebody else's"


def test_where_there_is_no_trash_the_project_has_one(folder: Path, trash: Path) -> None:
    trash.parent.parent.mkdir(parents=True, exist_ok=True)
    trash.parent.write_text("in the way of the trash", encoding="utf-8")
    way = Trash(folder)
    removed = way.remove([FIRST])
    assert names(folder) == set()
    assert {each.parent.parent.name for each in folder.rglob("trash/*/001.png")} == {"trash"}
    way.restore(removed)
    assert names(folder) == {"001.png", "001.txt"}
    assert kept(folder) == set()


def test_an_image_whose_caption_no_trash_takes_stays_with_it(folder: Path, trash: Path) -> None:
    allow = refuse_captions(folder, trash)
    way = Trash(folder)
    removed = way.remove([FIRST])
    assert removed.images == ()
    assert [each.subject for each in removed.problems] == ["001.png"]
    assert names(folder) == {"001.png", "001.txt"}
    assert (folder / FIRST).read_bytes() == b"the image"
    allow()
    restored = way.restore(way.remove([FIRST]))
    assert restored.names == {FIRST: FIRST}
    assert names(folder) == {"001.png", "001.txt"}


@pytest.mark.usefixtures("trash")
def test_what_is_not_there_any_more_is_gone_without_trouble(folder: Path) -> None:
    removed = Trash(folder).remove([ImageId("nobody.png")])
    assert (removed.images, removed.problems) == (("nobody.png",), ())


@pytest.mark.usefixtures("trash")
def test_the_next_program_lets_go_what_the_trash_holds(folder: Path) -> None:
    Trash(folder).remove([FIRST])
    Trash(folder).let_go()
    assert kept(folder) == set()


def test_killed_before_the_trash_the_image_is_still_there(folder: Path) -> None:
    keeping = folder / ".fluxtune" / "undo" / "group"
    keeping.mkdir(parents=True)
    (keeping / FIRST).hardlink_to(folder / FIRST)
    Trash(folder).let_go()
    assert (folder / FIRST).read_bytes() == b"the image"
    assert kept(folder) == set()


def test_a_file_whose_only_name_is_kept_here_is_never_let_go(folder: Path) -> None:
    keeping = folder / ".fluxtune" / "undo" / "group"
    keeping.mkdir(parents=True)
    (folder / FIRST).rename(keeping / FIRST)
    Trash(folder).let_go()
    assert (folder / ".fluxtune" / "trash" / "group" / FIRST).read_bytes() == b"the image"
