"""What is said of images, on the disk: nothing acknowledged is lost, and it follows its file."""

import json
import time
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.marks_file import MarksFile
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.edits import Box, Edits
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.core.stop import StopToken

FIRST, SECOND = ImageId("001.png"), ImageId("002.png")
FULL = Mark(
    cull=Cull.PICKED,
    rating=4,
    edits=Edits(crop=Box(left=1, top=2, width=3, height=4), mirrored=True, quarter_turns=3),
    ignored=frozenset({"small"}),
    checked=True,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (FIRST, SECOND):
        (tmp_path / name).write_bytes(f"image {name}".encode())
    return tmp_path


def opened(folder: Path) -> MarksFile:
    return MarksFile(folder, folder / "marks.jsonl", changeable=True)


def found(folder: Path) -> dict[ImageId, Mark]:
    stamps = {ImageId(each.name): stamp_of(each) for each in folder.glob("*.png")}
    return opened(folder).follow({name: stamp for name, stamp in stamps.items() if stamp})


def lines(folder: Path) -> list[dict[str, object]]:
    text = (folder / "marks.jsonl").read_text(encoding="ascii")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def test_everything_said_is_read_again(folder: Path) -> None:
    opened(folder).save({FIRST: FULL})
    assert found(folder) == {FIRST: FULL}


def test_the_last_line_counts(folder: Path) -> None:
    marks = opened(folder)
    marks.save({FIRST: Mark(rating=1)})
    marks.save({FIRST: Mark(rating=2), SECOND: Mark(rating=3)})
    marks.save({SECOND: Mark()})
    assert found(folder) == {FIRST: Mark(rating=2)}


def test_a_line_that_was_cut_off_harms_no_other(folder: Path) -> None:
    opened(folder).save({FIRST: FULL})
    with (folder / "marks.jsonl").open("a", encoding="ascii") as stream:
        stream.write('{"name": "002.png", "rat')
    opened(folder).save({SECOND: Mark(rating=2)})
    assert found(folder) == {FIRST: FULL, SECOND: Mark(rating=2)}


def test_what_a_newer_program_said_is_kept(folder: Path) -> None:
    marks = opened(folder)
    marks.save({FIRST: Mark(rating=2)})
    newer = {**lines(folder)[0], "mood": "blue", "rating": 7}
    (folder / "marks.jsonl").write_text(json.dumps(newer) + "\n", encoding="ascii")
    opened(folder).save({FIRST: Mark(cull=Cull.PICKED)})
    assert lines(folder)[-1] == {**newer, "cull": "picked"}


@pytest.mark.parametrize("hashed", [False, True])
def test_marks_follow_a_file_that_was_renamed(folder: Path, hashed: bool) -> None:
    marks = opened(folder)
    marks.save({FIRST: FULL})
    if hashed:
        assert not marks.hash_some(StopToken())
    (folder / FIRST).rename(folder / "best.png")
    assert found(folder) == {ImageId("best.png"): FULL}
    assert found(folder) == {ImageId("best.png"): FULL}


def test_a_copy_has_the_marks_of_its_original(folder: Path) -> None:
    marks = opened(folder)
    marks.save({FIRST: FULL})
    marks.hash_some(StopToken())
    (folder / "copy.png").write_bytes((folder / FIRST).read_bytes())
    assert found(folder) == {FIRST: FULL, ImageId("copy.png"): FULL}


def test_a_file_of_the_same_size_is_not_taken_for_another(folder: Path) -> None:
    marks = opened(folder)
    marks.save({FIRST: FULL})
    marks.hash_some(StopToken())
    (folder / "new.png").write_bytes(b"image 999.png")
    assert found(folder) == {FIRST: FULL}


def test_a_file_that_was_worked_on_keeps_what_was_said_of_it(folder: Path) -> None:
    opened(folder).save({FIRST: FULL})
    (folder / FIRST).write_bytes(b"retouched in another program")
    assert found(folder) == {FIRST: FULL}


def test_many_old_lines_are_cleared_away_at_opening(folder: Path) -> None:
    marks = opened(folder)
    marks.save({FIRST: FULL})
    text = (folder / "marks.jsonl").read_bytes()
    (folder / "marks.jsonl").write_bytes(b'{"of": "a newer kind"}\n' + text * 1500)
    assert found(folder) == {FIRST: FULL}
    assert len(lines(folder)) == 2
    assert lines(folder)[0] == {"of": "a newer kind"}


def test_fifty_thousand_marks_load_quickly(tmp_path: Path) -> None:
    stamp = FileStamp(mtime_ns=1, size=1)
    rows = [
        {"name": f"{n}.png", "size": 1, "mtime_ns": 1, "rating": n % 5 + 1, "sha256": "0" * 64}
        for n in range(50_000)
    ]
    (tmp_path / "marks.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    images = {ImageId(str(row["name"])): stamp for row in rows}
    began = time.process_time()
    assert len(opened(tmp_path).follow(images)) == 50_000
    spent = time.process_time() - began
    assert spent < 2.0
