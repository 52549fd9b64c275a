"""A run as one file: all that tells of it, nothing that opens anything, and no hostile zip in."""

import json
import stat
import struct
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId, UploadId
from fluxtune_desktop.core.jobs import Job, Phase, Upload
from fluxtune_desktop.core.ledger import entry_of_job
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.pricing import Prices

TOKEN = "r8_" + "a1B2c3D4e5" * 3 + "f6G7h8I"
SECRET_URL = "https://replicate.delivery/secret-address"
DATASET = json.dumps(
    {"images": [{"source": "1.png", "sha256": "ab", "caption": "SMK pale smoke", "edits": None}]}
)


def weights() -> bytes:
    header = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    return struct.pack("<Q", len(header)) + header + b"\0" * 4


@pytest.fixture
def runs(tmp_path: Path) -> RunFolder:
    return RunFolder(tmp_path / "one" / ".fluxtune" / "runs")


@pytest.fixture
def others(tmp_path: Path) -> RunFolder:
    return RunFolder(tmp_path / "two" / ".fluxtune" / "runs")


@pytest.fixture
def done(runs: RunFolder) -> Job:
    job = runs.create(
        TrainingPlan(
            run=RunId("20260101-093000-abcdef"),
            number=4,
            service="replicate",
            destination=ModelName(owner="me", name="smoke"),
            created_at=datetime(2026, 1, 1, tzinfo=UTC),
            publish_to="me/smoke-lora",
            host="studio-pc",
        )
    )
    upload = Upload(id=UploadId("u"), url=SECRET_URL, size=4)
    job = job.but(upload=upload, weights_url=SECRET_URL, training=TrainingId("t"), images=1)
    for phase in (Phase.PACKING, Phase.UPLOADING, Phase.SUBMITTING, Phase.QUEUED):
        job = job.to(phase)
    for phase in (Phase.DOWNLOADING, Phase.DONE):
        job = job.to(phase, predict_seconds=1200.0)
    runs.append(job)
    runs.save_package_map(job.run, DATASET)
    runs.save_log(job.run, f"step 1/2 loss 0.5\nexport REPLICATE_API_TOKEN={TOKEN}\n")
    (runs.folder(job.run) / "lora.safetensors").write_bytes(weights())
    return job


@pytest.fixture
def file(runs: RunFolder, done: Job, tmp_path: Path) -> Path:
    target = tmp_path / "smoke.fluxtune-run"
    runs.write_file(done, target)
    return target


def test_a_run_comes_out_of_its_file_as_it_ended(
    file: Path, done: Job, runs: RunFolder, others: RunFolder
) -> None:
    taken = others.take_file(file)
    assert others.jobs(logs=False) == (taken,)
    assert (taken.run, taken.phase, taken.plan.number) == (done.run, Phase.DONE, 1)
    assert taken.plan.settings == done.plan.settings
    assert others.training_set(done.run) == runs.training_set(done.run)
    found = others.weights(done.run)
    assert found is not None
    assert found.read_bytes() == weights()
    assert "step 1/2" in others.jobs()[0].log


def test_nothing_in_the_file_opens_anything(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    for hidden in (TOKEN, SECRET_URL, "studio-pc"):
        assert hidden.encode() not in inside


def test_a_token_in_a_caption_keeps_the_run_here(
    runs: RunFolder, done: Job, tmp_path: Path
) -> None:
    runs.save_package_map(done.run, DATASET.replace("pale", TOKEN))
    target = tmp_path / "leak.fluxtune-run"
    with pytest.raises(Failure) as caught:
        runs.write_file(done, target)
    assert caught.value.problem.kind is Kind.TOKEN_INSIDE
    assert not target.exists()


def test_what_another_paid_is_not_in_the_ledger(file: Path, others: RunFolder) -> None:
    assert entry_of_job(others.take_file(file), "two", Prices()) is None


def test_a_run_that_is_here_is_not_replaced(file: Path, others: RunFolder) -> None:
    others.take_file(file)
    with pytest.raises(Failure) as caught:
        others.take_file(file)
    assert caught.value.problem.kind is Kind.ALREADY_THERE


def test_weights_may_stay_here(runs: RunFolder, done: Job, others: RunFolder, file: Path) -> None:
    runs.write_file(done, file, weights=False)
    assert others.weights(others.take_file(file).run) is None


def test_a_run_that_is_under_way_is_no_file(runs: RunFolder, done: Job, tmp_path: Path) -> None:
    going = Job(plan=done.plan).to(Phase.PACKING)
    with pytest.raises(Failure) as caught:
        runs.write_file(going, tmp_path / "going.fluxtune-run")
    assert caught.value.problem.kind is Kind.UNFINISHED


def rewritten(file: Path, name: str, data: bytes, *, mode: int = stat.S_IFREG | 0o644) -> None:
    with zipfile.ZipFile(file) as archive:
        kept = {each: archive.read(each) for each in archive.namelist() if each != name}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in kept.items():
            archive.writestr(each, content)
        entry = zipfile.ZipInfo(name)
        entry.external_attr = mode << 16
        archive.writestr(entry, data, zipfile.ZIP_DEFLATED)


@pytest.mark.parametrize(
    ("name", "data", "mode"),
    [
        ("../evil.txt", b"x", stat.S_IFREG | 0o644),
        ("/etc/evil", b"x", stat.S_IFREG | 0o644),
        ("C:evil", b"x", stat.S_IFREG | 0o644),
        ("journal.jsonl", b"x", stat.S_IFREG | 0o644),
        ("log.txt", b"/etc/passwd", stat.S_IFLNK | 0o777),
        ("run.json", b"{}", stat.S_IFREG | 0o644),
        ("run.json", b"\0" * (5 << 20), stat.S_IFREG | 0o644),
        ("run.json", b"[" * 100_000, stat.S_IFREG | 0o644),
        ("dataset.json", b"nonsense", stat.S_IFREG | 0o644),
        ("lora.safetensors", b"pickle", stat.S_IFREG | 0o644),
    ],
)
def test_a_hostile_file_leaves_nothing_behind(
    file: Path, others: RunFolder, tmp_path: Path, name: str, data: bytes, mode: int
) -> None:
    rewritten(file, name, data, mode=mode)
    with pytest.raises(Failure) as caught:
        others.take_file(file)
    assert caught.value.problem.kind in {Kind.BAD_ZIP, Kind.BAD_WEIGHTS}
    assert others.jobs() == ()
    assert [each.name for each in (tmp_path / "two").rglob("*") if each.is_file()] == []


@pytest.mark.parametrize("run", ["../../evil", "a/b", ".hidden", ""])
def test_a_run_with_the_name_of_another_place_is_refused(
    file: Path, others: RunFolder, run: str
) -> None:
    with zipfile.ZipFile(file) as archive:
        content = json.loads(archive.read("run.json"))
    content["plan"]["run"] = run
    rewritten(file, "run.json", json.dumps(content).encode())
    with pytest.raises(Failure):
        others.take_file(file)


def test_what_has_not_ended_is_never_taken_up(file: Path, others: RunFolder) -> None:
    with zipfile.ZipFile(file) as archive:
        content = json.loads(archive.read("run.json"))
    content["end"]["phase"] = "uploading"
    rewritten(file, "run.json", json.dumps(content).encode())
    with pytest.raises(Failure) as caught:
        others.take_file(file)
    assert caught.value.problem.kind is Kind.BAD_ZIP
