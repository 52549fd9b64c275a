"""A file is the old one or the new one, and nothing lies about afterwards."""

import errno
import os
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.atomic import (
    TEMPORARY_PREFIX,
    append_durably,
    durable_file,
    make_folder,
    remove_leftovers,
    stamp_of,
    write_durably,
)
from fluxtune_desktop.adapters.file_errors import file_trouble, problem_of
from fluxtune_desktop.core.errors import Failure, Kind
from tests.adapters.small_disk import full_after


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_new_content_takes_the_place_of_the_old(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    stamp = write_durably(target, b"new")
    assert target.read_bytes() == b"new"
    assert stamp == stamp_of(target)
    assert names(tmp_path) == ["a.txt"]


def test_a_missing_file_has_no_stamp(tmp_path):
    assert stamp_of(tmp_path / "a.txt") is None


def test_when_the_disk_is_full_the_old_content_stays(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with full_after(10_000), pytest.raises(Failure) as trouble:
        write_durably(target, b"x" * 20_000)
    assert trouble.value.problem.kind is Kind.DISK_FULL
    assert trouble.value.problem.subject == str(target)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_when_the_block_breaks_off_the_old_content_stays(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), durable_file(target) as stream:
        stream.write(b"half" * (1 // 0))
    assert target.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_a_folder_that_is_gone_is_said_to_be_missing(tmp_path):
    with pytest.raises(Failure) as trouble:
        write_durably(tmp_path / "gone" / "a.txt", b"x")
    assert trouble.value.problem.kind is Kind.MISSING


def test_the_longest_name_that_the_system_allows_can_be_written(tmp_path):
    target = tmp_path / ("n" * 251 + ".txt")
    write_durably(target, b"x")
    assert target.read_bytes() == b"x"


def test_the_rights_of_the_old_file_are_kept(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    target.chmod(0o640)
    write_durably(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_pipe_of_that_name_is_refused_and_stays(tmp_path):
    target = tmp_path / "a.zip"
    os.mkfifo(target)
    with pytest.raises(Failure) as trouble, durable_file(target):
        raise AssertionError("the block must not begin")
    assert trouble.value.problem.kind is Kind.FILE_TROUBLE
    assert target.is_fifo()
    assert names(tmp_path) == ["a.zip"]


def test_appending_when_the_disk_is_full_takes_back_the_half_line(tmp_path):
    journal = tmp_path / "j.jsonl"
    append_durably(journal, b"first\n")
    with full_after(10), pytest.raises(Failure) as trouble:
        append_durably(journal, b"a second line\n")
    assert trouble.value.problem.kind is Kind.DISK_FULL
    append_durably(journal, b"third\n")
    assert journal.read_bytes() == b"first\nthird\n"


def test_folders_are_made_with_those_above_them(tmp_path):
    make_folder(tmp_path / "a" / "b" / "c")
    make_folder(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()


def test_only_our_own_old_leftovers_are_removed(tmp_path):
    for name in (f"{TEMPORARY_PREFIX}old", f"{TEMPORARY_PREFIX}new", ".other", "a.txt"):
        (tmp_path / name).write_text("x")
    for name in (f"{TEMPORARY_PREFIX}old", ".other"):
        os.utime(tmp_path / name, (1, 1))
    remove_leftovers(tmp_path)
    assert names(tmp_path) == [f"{TEMPORARY_PREFIX}new", ".other", "a.txt"]
    remove_leftovers(tmp_path / "gone")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, Kind.DISK_FULL),
        (errno.EDQUOT, Kind.DISK_FULL),
        (errno.EROFS, Kind.READ_ONLY),
        (errno.EACCES, Kind.READ_ONLY),
        (errno.ENOENT, Kind.MISSING),
        (errno.ESTALE, Kind.MISSING),
        (errno.EIO, Kind.FILE_TROUBLE),
    ],
)
def test_what_the_system_says_becomes_a_kind_of_trouble(number, kind):
    problem = problem_of(OSError(number, os.strerror(number)), "a.txt")
    assert (problem.kind, problem.subject) == (kind, "a.txt")
    assert problem.detail == os.strerror(number)


def test_a_failure_passes_through_untouched(tmp_path):
    with pytest.raises(Failure) as inner, file_trouble("outer"), file_trouble("inner"):
        (tmp_path / "gone").read_bytes()
    assert inner.value.problem.subject == "inner"
