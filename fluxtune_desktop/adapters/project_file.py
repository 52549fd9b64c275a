"""``.fluxtune/project.json``: read tolerantly, rewritten without losing what is not understood."""

import json
import secrets
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ProjectId, RunId
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.project import FORMAT, Project, Subject
from fluxtune_desktop.core.run_label import LONGEST_NAME, RunLabel
from fluxtune_desktop.core.sorting import BY_NAME, Sort, SortBy

SETTINGS_FOLDER = ".fluxtune"
_MAX_BYTES = 5_000_000


def new_project_id() -> ProjectId:
    """A name that no other project has."""
    return ProjectId(secrets.token_hex(16))


def read_project(folder: Path) -> Project | None:
    """What is known of the project in the folder; None when it is none yet. Writes nothing.

    A wrong value gives way to its default; a file that is no JSON object raises
    Failure(FILE_TROUBLE), for overwriting it could lose something. ``read_only`` and ``newer`` are
    set when a newer program wrote the file.
    """
    known = _read(folder)
    if known is None:
        return None
    number = known.get("format", FORMAT)
    newer = not isinstance(number, int) or number > FORMAT
    return Project(
        id=ProjectId(_text(known, "id") or new_project_id()),
        trigger_word=_trigger(known),
        subject=_subject(known),
        model_name=_text(known, "model_name"),
        sort=_sort(known),
        labels=_labels(known),
        terms_read=_text(known, "terms_read"),
        read_only=newer,
        newer=newer,
    )


def refuse_read_only(folder: Path, project: Project) -> None:
    """Raise Failure(NEWER_FORMAT) or Failure(READ_ONLY) for a project that takes no changes."""
    if project.newer:
        raise failure(Kind.NEWER_FORMAT, subject=str(folder))
    if project.read_only:
        raise failure(Kind.READ_ONLY, subject=str(folder))


def write_project(folder: Path, project: Project) -> None:
    """Write it durably, keeping keys that this program does not know."""
    refuse_read_only(folder, project)
    known = _read(folder) or {}
    known.update(
        {
            "format": FORMAT,
            "id": str(project.id),
            "trigger_word": project.trigger_word,
            "subject": project.subject.value,
            "model_name": project.model_name,
            "terms_read": project.terms_read,
            "sort": {"by": project.sort.by.value, "descending": project.sort.descending},
            "runs": {
                label.run: encode(label, without=frozenset({"run"})) for label in project.labels
            },
        }
    )
    text = json.dumps(known, indent=2, ensure_ascii=False) + "\n"
    write_durably(_path(folder), text.encode("utf-8", "backslashreplace"))


def _path(folder: Path) -> Path:
    return folder / SETTINGS_FOLDER / "project.json"


def _read(folder: Path) -> dict[str, object] | None:
    path = _path(folder)
    with file_trouble(path):
        if not path.exists():
            return None
        if not path.is_file() or path.stat().st_size > _MAX_BYTES:
            raise failure(Kind.FILE_TROUBLE, subject=str(path))
        data = path.read_bytes()
    try:
        known = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise failure(Kind.FILE_TROUBLE, subject=str(path), detail=str(error)) from error
    if not isinstance(known, dict):
        raise failure(Kind.FILE_TROUBLE, subject=str(path))
    return known


def _text(known: dict[str, object], key: str) -> str:
    value = known.get(key)
    return value if isinstance(value, str) else ""


def _trigger(known: dict[str, object]) -> str:
    word = _text(known, "trigger_word")
    return word if is_trigger_word(word) else ""


def _subject(known: dict[str, object]) -> Subject:
    try:
        return Subject(_text(known, "subject"))
    except ValueError:
        return Subject.STYLE


def _sort(known: dict[str, object]) -> Sort:
    kept = known.get("sort")
    if not isinstance(kept, dict):
        return BY_NAME
    try:
        return Sort(by=SortBy(str(kept.get("by"))), descending=kept.get("descending") is True)
    except ValueError:
        return BY_NAME


def _labels(known: dict[str, object]) -> tuple[RunLabel, ...]:
    kept = known.get("runs")
    if not isinstance(kept, dict):
        return ()
    labels = (_label(RunId(run), said) for run, said in kept.items())
    return tuple(label for label in labels if not label.empty)


def _label(run: RunId, said: object) -> RunLabel:
    try:
        label = decode(RunLabel, said, run=run)
    except ValueError:
        return RunLabel(run=run)
    return replace(label, name=label.name[:LONGEST_NAME])
