"""The runs of one project, each in a folder of its own below ``.fluxtune/runs``."""

import hashlib
import re
import threading
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.atomic import TEMPORARY_PREFIX, make_folder, write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.journal import append_line, read_lines
from fluxtune_desktop.adapters.lora_copy import copy_described
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.adapters.weights_tar import take_weights
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.lora_name import lora_description
from fluxtune_desktop.core.new_runs import next_number
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.progress import Progress, read_log
from fluxtune_desktop.core.publication import LoraOf, Publication, PublicationPhase
from fluxtune_desktop.core.remote import Downloaded
from fluxtune_desktop.core.training_set import TrainingSet, training_set_of

FORMAT = 1
_PUBLICATIONS = "publications.jsonl"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_PASSING = frozenset({"plan", "log", "progress", "fraction", "unknown_status"})
"""What a journal's line leaves out: the plan is its first line, the log is a file of its own, the
progress is in the log, and a fraction tells nothing after a restart."""
_MAX_LOG = 50_000_000


class RunFolder:
    """The journals are the truth; may be used by several threads."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._written: dict[RunId, dict[str, Any]] = {}

    def create(self, plan: TrainingPlan) -> Job:
        """Make the run's folder and the head of its journal, durably."""
        folder = self.folder(plan.run)
        make_folder(folder)
        if self._journal(plan.run).exists():
            raise failure(Kind.FILE_TROUBLE, subject=str(folder), detail="the run exists")
        append_line(self._journal(plan.run), {"format": FORMAT, "plan": encode(plan)})
        return Job(plan=plan)

    def append(self, job: Job) -> None:
        """Write the job's state, on the disk when this returns; nothing when nothing is new."""
        entry = encode(job, without=_PASSING)
        news = {key: value for key, value in entry.items() if key != "updated_at"}
        with self._lock:
            if self._written.get(job.run) != news:
                append_line(self._journal(job.run), entry)
                self._written[job.run] = news

    def jobs(self, *, logs: bool = True) -> tuple[Job, ...]:
        """The last state of every run that can be read, oldest first; with log and progress, which
        take a while to read, or without."""
        with file_trouble(self._root):
            if not self._root.is_dir():
                return ()
            names = [each.name for each in self._root.iterdir() if _SAFE.fullmatch(each.name)]
        found = [job for job in (self._job(RunId(name), logs) for name in names) if job is not None]
        return tuple(sorted(found, key=lambda job: (job.plan.created_at, job.plan.number)))

    def unreadable(self) -> tuple[Path, ...]:
        """The journals with whole lines that cannot be understood: a training may be in them.

        One whose first line was cut off was never announced, and nothing was ordered for it; nor
        is one among them that came out of a file, and was not yet in its place.
        """
        known = {self._journal(job.run) for job in self.jobs()}
        with file_trouble(self._root):
            found = sorted(self._root.glob("*/journal.jsonl")) if self._root.is_dir() else []
            unknown = (each for each in found if each not in known and _is_run(each.parent))
            return tuple(each for each in unknown if b"\n" in each.read_bytes())

    def folder(self, run: RunId) -> Path:
        """Where everything about the run lies."""
        if _SAFE.fullmatch(run) is None:
            raise failure(Kind.FILE_TROUBLE, subject=str(run))
        return self._root / run

    def package_path(self, run: RunId) -> Path:
        """Where the run's package is built; it stays until the training is accepted."""
        return self.folder(run) / "package.zip"

    def has_package(self, run: RunId) -> bool:
        """Whether the package is still here."""
        return self.package_path(run).is_file()

    def drop_package(self, run: RunId) -> None:
        """Remove the package; a missing one is no error."""
        with file_trouble(self.package_path(run)):
            self.package_path(run).unlink(missing_ok=True)

    def save_log(self, run: RunId, text: str) -> None:
        """Keep the trainer's log."""
        write_durably(self.folder(run) / "log.txt", text.encode("utf-8", "replace"))

    def save_package_map(self, run: RunId, text: str) -> None:
        """Keep which file of the package came from which image."""
        write_durably(self.folder(run) / "dataset.json", text.encode("utf-8", "backslashreplace"))

    def training_set(self, run: RunId) -> TrainingSet | None:
        """What the package held; None where nothing tells, or what tells it cannot be read."""
        path = self.folder(run) / "dataset.json"
        with file_trouble(path):
            if not path.is_file():
                return None
            data = path.read_bytes()
        try:
            return training_set_of(data.decode("utf-8"))
        except (ValueError, RecursionError):
            return None

    def keep_weights(self, run: RunId, archive: Path) -> Path:
        """Take lora.safetensors safely out of the downloaded tar, check it, and drop the tar."""
        target = self.folder(run) / "lora.safetensors"
        take_weights(archive, target)
        with file_trouble(archive):
            archive.unlink(missing_ok=True)
        return target

    def weights(self, run: RunId) -> Path | None:
        """The checked weights; None when they are not here."""
        path = self.folder(run) / "lora.safetensors"
        return path if path.is_file() else None

    def copy_weights(self, plan: TrainingPlan, target: Path, /) -> None:
        """Copy the weights elsewhere, durably; the copy says what it is. Raises Failure."""
        source = self.weights(plan.run)
        if source is None:
            raise failure(Kind.MISSING, subject="lora.safetensors")
        copy_described(source, target, lora_description(plan))

    def write_file(self, job: Job, target: Path, /, *, weights: bool = True) -> None:
        """Write an ended run into one ``.fluxtune-run`` file. Raises Failure."""
        from fluxtune_desktop.adapters.run_file import write_run_file

        write_run_file(job, self.folder(job.run), target, weights=weights)

    def take_file(self, file: Path, /) -> Job:
        """Bring a run out of a ``.fluxtune-run`` file in among these. Raises Failure."""
        from fluxtune_desktop.adapters.run_file import take_run_file

        return take_run_file(file, self._root, number=next_number(self.jobs(logs=False)))

    def discard(self, run: RunId) -> None:
        """Put the whole folder of a run into the trash of the system, or of the project where
        there is none. Raises Failure."""
        from fluxtune_desktop.adapters.trash import discard_folder

        discard_folder(self.folder(run), self._root.parent / "trash")
        with self._lock:
            self._written.pop(run, None)

    def put(self, job: Job) -> None:
        """Take up a run that began elsewhere, in the state in which it is. Raises Failure."""
        from fluxtune_desktop.adapters.run_file import put_run

        put_run(job, self._root)

    def fingerprint(self, file: Path) -> Downloaded:
        """Size and SHA-256 of a file as it is on the disk."""
        with file_trouble(file), file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            return Downloaded(size=stream.tell(), sha256=digest)

    def append_publication(self, publication: Publication) -> None:
        """Write its state into the run's ``publications.jsonl``, on the disk when this returns."""
        path = self.folder(publication.run) / _PUBLICATIONS
        append_line(path, encode(publication, without=frozenset({"run", "fraction"})))

    def sent_to(self, repo: str) -> frozenset[LoraOf]:
        """What was ever sent to this repository, by us or by the trainer."""
        with file_trouble(self._root):
            files = sorted(self._root.glob(f"*/{_PUBLICATIONS}"))
        return frozenset(
            (RunId(file.parent.name), line.get("step"))
            for file in files
            for line in read_lines(file)
            if line is not None
            and line.get("repo") == repo
            and line.get("phase") in {PublicationPhase.UPLOADING, PublicationPhase.VERIFYING}
        )

    def publications(self, run: RunId) -> tuple[Publication, ...]:
        """The last state of what went to each repository, oldest first."""
        latest: dict[tuple[str, int | None], Publication] = {}
        for entry in read_lines(self.folder(run) / _PUBLICATIONS):
            try:
                publication = decode(Publication, entry, run=run)
            except ValueError:
                continue
            latest[publication.repo, publication.step] = publication
        return tuple(latest.values())

    def _journal(self, run: RunId) -> Path:
        return self.folder(run) / "journal.jsonl"

    def _job(self, run: RunId, logs: bool) -> Job | None:
        """None when its head or its last state cannot be read: an older one could mislead."""
        try:
            lines = read_lines(self._journal(run))
            head = lines[0] if lines else None
            plan = decode(TrainingPlan, (head or {}).get("plan"))
            log = self._log(run) if logs else ""
            known: dict[str, Any] = {"plan": plan, "log": log, "progress": _progress(log)}
            return decode(Job, lines[-1], **known) if len(lines) > 1 else Job(**known)
        except (Failure, ValueError):
            return None

    def _log(self, run: RunId) -> str:
        path = self.folder(run) / "log.txt"
        with file_trouble(path):
            if not path.is_file() or path.stat().st_size > _MAX_LOG:
                return ""
            return path.read_bytes().decode("utf-8", "replace")


def runs_of(project: Path) -> tuple[Job, ...]:
    """The runs of a project that nobody here holds, without their logs, oldest first."""
    return RunFolder(project / SETTINGS_FOLDER / "runs").jobs(logs=False)


def _progress(log: str) -> Progress | None:
    return read_log(log) if log else None


def _is_run(folder: Path) -> bool:
    return not folder.name.startswith(TEMPORARY_PREFIX)
