"""Marked files are learned by heart in the background, and then found again as copies."""

import json
import shutil
from pathlib import Path

import pytest

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.services import learning
from tests.services.conftest import Program, World

FIRST = ImageId("001.png")


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "REST", 0.0)


def hashes(folder: Path) -> list[str]:
    """What the file of marks knows of contents, one for each line."""
    path = folder / ".fluxtune" / "marks.jsonl"
    lines = path.read_text("ascii").splitlines() if path.exists() else []
    return [json.loads(line).get("sha256", "") for line in lines]


def learned(folder: Path) -> bool:
    return any(hashes(folder))


def marked(world: World, folder: Path) -> Program:
    program = world.start()
    world.open(program, folder)
    program.session.set_marks({FIRST: Mark(rating=4)})
    return program


def test_a_copy_made_later_has_the_marks_of_its_original(world: World, folder: Path) -> None:
    program = marked(world, folder)
    world.until(lambda: learned(folder))
    shutil.copyfile(folder / FIRST, folder / "copy.png")
    program.session.rescan()
    world.until(lambda: program.session.mark(ImageId("copy.png")) == Mark(rating=4))


def test_what_was_marked_before_is_learned_at_the_next_opening(
    world: World, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "REST", 60.0)
    program = marked(world, folder)
    world.leave(program)
    assert not learned(folder)
    monkeypatch.setattr(learning, "REST", 0.0)
    world.open(world.start(), folder)
    world.until(lambda: learned(folder))


def test_leaving_waits_for_no_more_than_one_file(world: World, folder: Path) -> None:
    program = marked(world, folder)
    assert program.leave()
