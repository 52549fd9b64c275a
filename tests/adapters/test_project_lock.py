"""Who holds a project, what others are told, and what is never broken."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.project_lock import (
    TERMINAL,
    WINDOW,
    Holder,
    ProjectLock,
    break_lock,
    holder_of,
)
from fluxtune_desktop.core.errors import Failure, Kind, Problem

HOLD = (
    "import sys; from pathlib import Path;"
    "from fluxtune_desktop.adapters.project_lock import ProjectLock;"
    "lock = ProjectLock(Path(sys.argv[1]), program=sys.argv[2]); lock.take();"
    "print('held', flush=True); sys.stdin.read()"
)


def lock_of(folder: Path) -> ProjectLock:
    return ProjectLock(folder, program=WINDOW, address="/run/fluxtune-00000000")


def refusal(folder: Path) -> Problem:
    with pytest.raises(Failure) as trouble:
        lock_of(folder).take()
    return trouble.value.problem


def note_of_another_computer(folder: Path) -> None:
    note = {"program": WINDOW, "pid": 5, "host": "mac-studio"}
    (folder / "holder.json").write_text(json.dumps(note))


def held_by(folder: Path, program: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", HOLD, str(folder), program]
    other = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


@pytest.mark.parametrize(
    ("program", "kind"), [(WINDOW, Kind.IN_USE), (TERMINAL, Kind.HELD_BY_COMMAND)]
)
def test_a_window_and_a_command_share_the_lock_and_are_told_apart(
    tmp_path: Path, program: str, kind: Kind
) -> None:
    with held_by(tmp_path, program) as other:
        problem = refusal(tmp_path)
        other.communicate("")
    assert (problem.kind, problem.subject) == (kind, str(tmp_path.parent))
    assert problem.detail == str(other.pid)


def test_whoever_is_killed_lets_go_at_once(tmp_path: Path) -> None:
    with held_by(tmp_path, WINDOW) as other:
        other.kill()
    assert holder_of(tmp_path) is not None  # the note of the dead
    lock = lock_of(tmp_path)
    lock.take()
    assert holder_of(tmp_path) == Holder(
        program=WINDOW,
        pid=os.getpid(),
        host=socket.gethostname(),
        address="/run/fluxtune-00000000",
    )
    lock.release()
    assert holder_of(tmp_path) is None


def test_a_lock_of_another_computer_is_not_broken_by_itself(tmp_path: Path) -> None:
    note_of_another_computer(tmp_path)
    for _ in range(2):
        problem = refusal(tmp_path)
        assert problem.kind is Kind.HELD_ELSEWHERE
        assert "mac-studio" in problem.detail
    assert holder_of(tmp_path) == Holder(program=WINDOW, pid=5, host="mac-studio")


def test_it_is_taken_over_when_a_person_says_so(tmp_path: Path) -> None:
    note_of_another_computer(tmp_path)
    break_lock(tmp_path)
    lock = lock_of(tmp_path)
    lock.take()
    lock.release()


def test_what_a_process_of_this_computer_holds_is_never_taken_over(tmp_path: Path) -> None:
    lock = lock_of(tmp_path)
    lock.take()
    break_lock(tmp_path)
    assert refusal(tmp_path).kind is Kind.IN_USE
    lock.release()


def test_who_lost_the_project_to_another_computer_leaves_its_note_alone(tmp_path: Path) -> None:
    lock = lock_of(tmp_path)
    lock.take()
    note_of_another_computer(tmp_path)
    lock.release()
    assert holder_of(tmp_path) == Holder(program=WINDOW, pid=5, host="mac-studio")


@pytest.mark.parametrize("half", ["", "[", '{"pid": 5}', '{"program": 1, "pid": "x", "host": 2}'])
def test_a_note_that_is_half_written_holds_nobody_up(tmp_path: Path, half: str) -> None:
    (tmp_path / "holder.json").write_text(half)
    lock = lock_of(tmp_path)
    lock.take()
    lock.release()
