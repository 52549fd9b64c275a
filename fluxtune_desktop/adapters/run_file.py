"""A run as one file, ``*.fluxtune-run``: a zip of a few plain files under fixed names.

``run.json`` holds the plan and how it ended, ``dataset.json`` what it was trained on, ``log.txt``
what the trainer said, and ``lora.safetensors``, if wanted, the weights. Nothing in it opens
anything: no tokens, no addresses of uploads or downloads, no name of a computer.
"""

import contextlib
import json
import re
import secrets
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from fluxtune_desktop.adapters.atomic import (
    TEMPORARY_PREFIX,
    durable_file,
    make_folder,
    sync_folder,
    write_durably,
)
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.journal import append_line
from fluxtune_desktop.adapters.safetensors_header import BadWeights, check_weights
from fluxtune_desktop.adapters.weights_tar import MAX_WEIGHTS
from fluxtune_desktop.core.endpoints import PRACTICE, REPLICATE
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.token_shapes import refuse_tokens, without_tokens
from fluxtune_desktop.core.training_set import training_set_of

FORMAT = 1
_RUN, _SET, _LOG, _WEIGHTS = "run.json", "dataset.json", "log.txt", "lora.safetensors"
_LIMITS = {_RUN: 4 << 20, _SET: 64 << 20, _LOG: 64 << 20, _WEIGHTS: MAX_WEIGHTS}
"""Bytes, unpacked. The largest data set has 50,000 captions."""
_LEFT_OUT = frozenset(
    {"plan", "log", "progress", "fraction", "unknown_status", "upload", "weights_url", "stale"}
)
_CHUNK = 1 << 20
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1
"""Bit 0 of the general purpose flags (APPNOTE.TXT, 4.4.4)."""
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError)


def write_run_file(job: Job, folder: Path, target: Path, *, weights: bool) -> None:
    """Write an ended run into one file, which replaces what is there.

    A token in a caption or a setting is refused, one in the log is blotted out. Raises Failure:
    UNFINISHED, TOKEN_INSIDE, or what the disk said.
    """
    if not job.ended:
        raise failure(Kind.UNFINISHED, subject=str(job.run))
    texts = {_RUN: _described(job), _SET: _text(folder / _SET)}
    for name, text in texts.items():
        refuse_tokens(text, subject=name)
    texts[_LOG] = without_tokens(_text(folder / _LOG))
    with durable_file(target) as stream, zipfile.ZipFile(stream, "w") as archive:
        for name, text in texts.items():
            if text:
                archive.writestr(_entry(name), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
        if weights and (folder / _WEIGHTS).is_file():
            _put_weights(archive, folder / _WEIGHTS)


def put_run(job: Job, root: Path) -> None:
    """Put a run that began elsewhere among those of a project: whole, or not at all, so that a
    journal without an end is never taken for a run that waits to be sent."""
    stage = root / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}"
    try:
        make_folder(stage)
        _put_in_place(job, stage, without=frozenset({"plan", "log", "progress", "fraction"}))
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _put_in_place(job: Job, stage: Path, *, without: frozenset[str]) -> None:
    append_line(stage / "journal.jsonl", {"format": FORMAT, "plan": encode(job.plan)})
    append_line(stage / "journal.jsonl", encode(job, without=without))
    with file_trouble(stage.parent):
        stage.rename(stage.parent / job.run)
        sync_folder(stage.parent)


def take_run_file(file: Path, root: Path, *, number: int) -> Job:
    """Bring a run out of its file into the runs of a project, as its run of that number.

    Whatever does not fit is refused before anything is in place: other names, links, encrypted or
    larger files, weights that are none, a run that has not ended. Raises Failure: BAD_ZIP,
    BAD_WEIGHTS, NEWER_FORMAT, ALREADY_THERE, or what the disk said.
    """
    make_folder(root)
    stage = root / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}"
    try:
        with _readable(file) as archive:
            members = _members(archive, file)
            job = _job(_read(archive, members[_RUN], file), file, number)
            if (root / job.run).exists():
                raise failure(Kind.ALREADY_THERE, subject=str(job.run))
            make_folder(stage)
            _lay_out(archive, members, stage, file)
        _put_in_place(job, stage, without=_LEFT_OUT)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return job


def _described(job: Job) -> str:
    plan = encode(replace(job.plan, host=""))
    content = {"format": FORMAT, "plan": plan, "end": encode(job, without=_LEFT_OUT)}
    return json.dumps(content, indent=2) + "\n"


def _text(path: Path) -> str:
    with file_trouble(path):
        return path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the time of day, so that the same run gives the same file."""
    entry = zipfile.ZipInfo(name, date_time=_EPOCH)
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry


def _put_weights(archive: zipfile.ZipFile, path: Path) -> None:
    with (
        file_trouble(path),
        path.open("rb") as source,
        archive.open(_entry(_WEIGHTS), "w", force_zip64=True) as goal,
    ):
        shutil.copyfileobj(source, goal, _CHUNK)


@contextmanager
def _readable(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with file_trouble(file), zipfile.ZipFile(file) as archive:
            yield archive
    except _DAMAGED as error:
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=str(error)) from error


def _members(archive: zipfile.ZipFile, file: Path) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        kind = stat.S_IFMT(entry.external_attr >> 16)
        odd = kind not in (0, stat.S_IFREG) or entry.flag_bits & _ENCRYPTED
        if entry.filename not in _LIMITS or entry.filename in found or odd:
            raise failure(Kind.BAD_ZIP, subject=file.name, detail=entry.filename[:200])
        if entry.file_size > _LIMITS[entry.filename]:
            raise failure(Kind.BAD_ZIP, subject=file.name, detail=entry.filename)
        found[entry.filename] = entry
    if _RUN not in found:
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=_RUN)
    return found


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, file: Path) -> str:
    with archive.open(entry) as source:
        data = source.read(_LIMITS[entry.filename] + 1)
    if len(data) > _LIMITS[entry.filename]:
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=entry.filename)
    return data.decode("utf-8", "replace")


def _job(text: str, file: Path, number: int) -> Job:
    """The run as it ended. Nothing of it is followed, published or charged here."""
    try:
        found = json.loads(text)
        if int(found.get("format", 0)) > FORMAT:
            raise failure(Kind.NEWER_FORMAT, subject=file.name)
        plan = decode(TrainingPlan, found.get("plan"))
        plan = replace(plan, number=number, host="", publish_to=None, brought=True)
        job = decode(Job, found.get("end"), plan=plan)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=_RUN) from error
    known = plan.service in {REPLICATE, PRACTICE}
    if not (job.ended and known and _NAME.fullmatch(plan.run)):
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=_RUN)
    return job.but(upload=None, weights_url=None, stale=False, asks=False)


def _lay_out(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], stage: Path, file: Path
) -> None:
    for name in (_SET, _LOG):
        if name in members:
            text = _read(archive, members[name], file)
            if name == _SET:
                _require_set(text, file)
            write_durably(stage / name, text.encode("utf-8"))
    if _WEIGHTS in members:
        with archive.open(members[_WEIGHTS]) as source:
            _take_weights(source, stage / _WEIGHTS, members[_WEIGHTS].file_size)


def _require_set(text: str, file: Path) -> None:
    try:
        training_set_of(text)
    except (ValueError, RecursionError) as error:
        raise failure(Kind.BAD_ZIP, subject=file.name, detail=_SET) from error


def _take_weights(source: object, target: Path, size: int) -> None:
    reading: BinaryIO = source  # type: ignore[assignment]
    left = size
    with durable_file(target) as goal:
        while left > 0 and (chunk := reading.read(min(_CHUNK, left))):
            goal.write(chunk)
            left -= len(chunk)
    with file_trouble(target):
        try:
            check_weights(target)
        except BadWeights as error:
            with contextlib.suppress(OSError):
                target.unlink()
            raise failure(Kind.BAD_WEIGHTS, subject=target.name, detail=str(error)) from error
