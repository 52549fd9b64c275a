"""The ledger of all projects on the disk."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.ledger_file import LedgerFile
from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.ids import ModelName, PictureId, RunId, TrainingId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.ledger import Entry
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.pricing import Prices

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MODEL = ModelName(owner="ana", name="smoke")
PRICES = Prices()


@pytest.fixture
def ledger(tmp_path: Path) -> LedgerFile:
    return LedgerFile(tmp_path / "data" / "ledger.jsonl")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "smoke"
    folder.mkdir()
    return folder


def begin(project: Path, *, run: str = "run-1", service: str = "replicate") -> Job:
    plan = TrainingPlan(run=RunId(run), number=1, service=service, destination=MODEL, created_at=AT)
    return runs(project).create(plan)


def runs(project: Path) -> RunFolder:
    return RunFolder(project / ".fluxtune" / "runs")


def end(project: Path, job: Job) -> None:
    ended = Job(plan=job.plan, phase=Phase.DONE, training=TrainingId("t"), predict_seconds=800.0)
    runs(project).append(ended)


def keep_picture(project: Path) -> None:
    request = PictureRequest(
        id=PictureId("p-1"),
        run=RunId("run-1"),
        service="replicate",
        model=MODEL,
        version=VersionId("v"),
        prompt="SMKRINA",
        seed=1,
        asked_at=AT,
    )
    kept = Picture(request=request, phase=PicturePhase.KEPT, predict_seconds=10.0, file="p-1.png")
    PictureFolder(project / ".fluxtune" / "pictures").append(kept)


def by_key(entries: tuple[Entry, ...]) -> dict[str, Entry]:
    return {entry.key: entry for entry in entries}


def test_it_gathers_runs_and_pictures_even_of_files_that_were_deleted(
    ledger: LedgerFile, project: Path
) -> None:
    end(project, begin(project))
    keep_picture(project)
    found = by_key(ledger.gather([str(project)], PRICES))
    assert {key: entry.real for key, entry in found.items()} == {"run-1": 1.22, "p-1": 0.01525}


def test_what_a_project_cost_is_known_after_it_is_gone(ledger: LedgerFile, project: Path) -> None:
    end(project, begin(project))
    ledger.gather([str(project)], PRICES)
    shutil.rmtree(project)
    assert by_key(ledger.gather([], PRICES))["run-1"].real == 1.22


def test_what_was_under_way_is_looked_at_again_without_being_asked(
    ledger: LedgerFile, project: Path
) -> None:
    job = begin(project)
    assert by_key(ledger.gather([str(project)], PRICES))["run-1"].open
    end(project, job)
    found = by_key(ledger.gather([], PRICES))["run-1"]
    assert (found.open, found.real) == (False, 1.22)


def test_an_entry_that_says_nothing_new_is_not_written_again(
    ledger: LedgerFile, project: Path, tmp_path: Path
) -> None:
    end(project, begin(project))
    first = ledger.gather([str(project)], PRICES)
    written = (tmp_path / "data" / "ledger.jsonl").read_bytes()
    assert ledger.gather([str(project)], Prices(training_per_second=0.5)) == first
    assert (tmp_path / "data" / "ledger.jsonl").read_bytes() == written


def test_practice_leaves_no_line(ledger: LedgerFile, project: Path, tmp_path: Path) -> None:
    begin(project, service="practice")
    assert ledger.gather([str(project)], PRICES) == ()
    assert not (tmp_path / "data").exists()


def test_a_spoiled_line_costs_no_other(ledger: LedgerFile, project: Path, tmp_path: Path) -> None:
    end(project, begin(project))
    ledger.gather([str(project)], PRICES)
    with (tmp_path / "data" / "ledger.jsonl").open("ab") as file:
        file.write(b"{broken\n")
    assert list(by_key(ledger.gather([], PRICES))) == ["run-1"]


def test_what_another_process_added_is_seen(
    ledger: LedgerFile, project: Path, tmp_path: Path
) -> None:
    job = begin(project)
    ledger.gather([str(project)], PRICES)
    end(project, job)
    other = LedgerFile(tmp_path / "data" / "ledger.jsonl")
    assert by_key(other.gather([], PRICES))["run-1"].real == 1.22
    shutil.rmtree(project)
    assert by_key(ledger.gather([], PRICES))["run-1"].real == 1.22
