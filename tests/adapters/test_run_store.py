"""The journals of the runs are the truth, and only checked weights are kept."""

import dataclasses
import io
import json
import struct
import tarfile
from datetime import UTC, datetime

import pytest

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ids import ModelName, RunId, TrainingId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from tests.adapters.small_disk import full_after


def plan(name: str = "r1", number: int = 1) -> TrainingPlan:
    return TrainingPlan(
        run=RunId(name),
        number=number,
        service="practice",
        destination=ModelName(owner="me", name="smoke"),
        created_at=datetime(2026, 1, number, tzinfo=UTC),
    )


@pytest.fixture
def root(tmp_path):
    return tmp_path / ".fluxtune" / "runs"


@pytest.fixture
def store(root):
    return RunFolder(root)


def submitted(store, name="r1", number=1):
    job = store.create(plan(name, number))
    for phase in (Phase.PACKING, Phase.UPLOADING, Phase.SUBMITTING):
        job = job.to(phase)
        store.append(job)
    return job


def journal(root, name="r1"):
    return root / name / "journal.jsonl"


def test_without_runs_there_are_none(store):
    assert store.jobs() == ()


def test_a_journal_that_cannot_be_understood_is_named(store, root):
    store.create(plan("r1", 1))
    store.create(plan("r2", 2))
    assert store.unreadable() == ()
    journal(root, "r2").write_bytes(b"spoiled\n")
    assert store.unreadable() == (journal(root, "r2"),)
    journal(root, "r1").write_bytes(b'{"format":1,"pl')
    assert store.unreadable() == (journal(root, "r2"),)


def test_a_run_is_known_from_its_plan_on(store, root):
    job = store.create(plan())
    assert RunFolder(root).jobs() == (job,)


def test_a_run_cannot_be_made_twice(store):
    store.create(plan())
    with pytest.raises(Failure):
        store.create(plan())


def test_the_last_state_counts_after_a_restart(store, root):
    job = submitted(store)
    job = job.to(Phase.QUEUED, training=TrainingId("t"), problem=Problem(kind=Kind.TIMEOUT))
    store.append(job)
    assert RunFolder(root).jobs() == (job,)


def test_runs_come_oldest_first(store):
    submitted(store, "b", 2)
    submitted(store, "a", 3)
    submitted(store, "c", 1)
    assert [job.run for job in store.jobs()] == ["c", "b", "a"]


def test_a_line_that_was_cut_off_was_never_announced(store, root):
    job = submitted(store)
    with journal(root).open("ab") as stream:
        stream.write(b'{"phase": "que')
    again = RunFolder(root)
    assert again.jobs() == (job,)
    queued = job.to(Phase.QUEUED)
    again.append(queued)
    assert RunFolder(root).jobs() == (queued,)


@pytest.mark.parametrize("line", [b"spoiled\n", b'{"phase": "levitating"}\n', b"[]\n"])
def test_a_last_state_that_cannot_be_read_is_not_replaced_by_an_older_one(store, root, line):
    submitted(store)
    other = store.create(plan("r2", 2))
    with journal(root).open("ab") as stream:
        stream.write(line)
    assert RunFolder(root).jobs() == (other,)


def test_what_a_newer_program_adds_is_passed_over(store, root):
    job = submitted(store)
    lines = journal(root).read_text().splitlines()
    journal(root).write_text(
        "".join(json.dumps({**json.loads(line), "aura": "blue"}) + "\n" for line in lines)
    )
    assert RunFolder(root).jobs() == (job,)


def test_the_same_state_is_written_once(store, root):
    job = submitted(store)
    before = journal(root).read_bytes()
    store.append(job.but(updated_at=datetime(2026, 1, 9, tzinfo=UTC), fraction=0.5))
    assert journal(root).read_bytes() == before


def test_a_full_disk_is_said_before_anything_is_announced(store, root):
    job = submitted(store)
    size = journal(root).stat().st_size
    with full_after(size + 20), pytest.raises(Failure) as trouble:
        store.append(job.to(Phase.QUEUED))
    assert trouble.value.problem.kind is Kind.DISK_FULL
    store.append(job.to(Phase.QUEUED))
    assert RunFolder(root).jobs()[0].phase is Phase.QUEUED


def test_log_and_progress_come_from_the_log(store, root):
    store.create(plan())
    clock = "[08:45<08:45,  1.05s/it, lr: 4.0e-04 loss: 4.1e-01]"
    bar = f"flux_train_replicate:  50%|#####     | 500/1000 {clock}\n"
    store.save_log(RunId("r1"), bar)
    (job,) = RunFolder(root).jobs()
    assert job.log == bar
    assert job.progress is not None
    assert job.progress.total == 1000


@pytest.mark.parametrize("name", ["..", "a/b", "", ".hidden", "a\\b"])
def test_a_name_cannot_leave_the_folder(store, name):
    with pytest.raises(Failure):
        store.folder(RunId(name))


def test_a_package_stays_until_it_is_dropped(store):
    store.create(plan())
    run = RunId("r1")
    assert not store.has_package(run)
    store.package_path(run).write_bytes(b"zip")
    assert store.has_package(run)
    assert store.fingerprint(store.package_path(run)).size == 3
    store.drop_package(run)
    store.drop_package(run)
    assert not store.has_package(run)


def test_the_last_state_of_each_publication(store, root):
    store.create(plan())
    first = Publication(run=RunId("r1"), repo="me/a")
    done = first.but(phase=PublicationPhase.PUBLISHED, commit="c")
    other = Publication(run=RunId("r1"), repo="me/b")
    for each in (first, other, done):
        store.append_publication(each)
    assert RunFolder(root).publications(RunId("r1")) == (done, other)


def safetensors(*, header: dict[str, object] | None = None, data: bytes = b"\0" * 8) -> bytes:
    default = {"lora": {"dtype": "F16", "shape": [2, 2], "data_offsets": [0, 8]}}
    text = json.dumps(default if header is None else header).encode()
    return struct.pack("<Q", len(text)) + text + data


def archive_of(path, members):
    with tarfile.open(path, "w") as tar:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


@pytest.fixture
def tar(store, tmp_path):
    store.create(plan())
    return tmp_path / "trained_model.tar"


def test_the_lora_is_taken_out_of_the_tar_and_the_tar_dropped(store, tar):
    weights = safetensors()
    archive_of(
        tar,
        {
            "output/flux_train_replicate/config.yaml": b"x",
            "output/flux_train_replicate/lora.safetensors": weights,
            "output/captions/1.txt": b"x",
        },
    )
    assert store.weights(RunId("r1")) is None
    kept = store.keep_weights(RunId("r1"), tar)
    assert kept.read_bytes() == weights
    assert store.weights(RunId("r1")) == kept
    assert not tar.exists()
    assert sorted(each.name for each in kept.parent.iterdir()) == [
        "journal.jsonl",
        "lora.safetensors",
    ]


EXTENT = {"dtype": "F16", "shape": [2, 2], "data_offsets": [0, 8]}
BAD = {
    "nothing": b"",
    "short": safetensors()[:-1],
    "long": safetensors() + b"x",
    "endless header": struct.pack("<Q", 1 << 60) + b"{}",
    "no json": struct.pack("<Q", 2) + b"xx",
    "no tensors": safetensors(header={"__metadata__": {}}, data=b""),
    "wrong size": safetensors(header={"a": {**EXTENT, "shape": [9, 9]}}),
    "overlap": safetensors(header={"a": EXTENT, "b": EXTENT}),
    "odd": safetensors(header={"a": 5}),
}


@pytest.mark.parametrize("weights", BAD.values(), ids=BAD.keys())
def test_weights_that_are_not_whole_are_refused(store, tar, weights):
    archive_of(tar, {"output/lora.safetensors": weights})
    with pytest.raises(Failure) as trouble:
        store.keep_weights(RunId("r1"), tar)
    assert trouble.value.problem.kind is Kind.BAD_WEIGHTS
    assert store.weights(RunId("r1")) is None
    assert tar.exists()


@pytest.mark.parametrize(
    "name", ["/etc/lora.safetensors", "../../lora.safetensors", "C:/l.safetensors"]
)
def test_names_that_lead_elsewhere_are_passed_over(store, tar, name):
    archive_of(tar, {name: safetensors()})
    with pytest.raises(Failure) as trouble:
        store.keep_weights(RunId("r1"), tar)
    assert trouble.value.problem.kind is Kind.BAD_WEIGHTS


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_are_passed_over(store, tar, kind):
    with tarfile.open(tar, "w") as opened:
        info = tarfile.TarInfo("output/lora.safetensors")
        info.type = kind
        info.linkname = "/etc/passwd"
        opened.addfile(info)
    with pytest.raises(Failure):
        store.keep_weights(RunId("r1"), tar)


@pytest.mark.parametrize("data", [b"", b"no tar", b"\0" * 2048])
def test_what_is_no_tar_is_refused(store, tar, data):
    tar.write_bytes(data)
    with pytest.raises(Failure) as trouble:
        store.keep_weights(RunId("r1"), tar)
    assert trouble.value.problem.kind is Kind.BAD_WEIGHTS


def test_a_tar_that_was_cut_off_is_refused(store, tar):
    archive_of(tar, {"output/lora.safetensors": safetensors(data=b"\0" * 8)})
    tar.write_bytes(tar.read_bytes()[:560])
    with pytest.raises(Failure) as trouble:
        store.keep_weights(RunId("r1"), tar)
    assert trouble.value.problem.kind is Kind.BAD_WEIGHTS


def test_a_full_disk_keeps_the_tar(store, tar):
    extent = {"dtype": "U8", "shape": [90_000], "data_offsets": [0, 90_000]}
    big = safetensors(header={"a": extent}, data=b"\0" * 90_000)
    archive_of(tar, {"output/lora.safetensors": big})
    with full_after(50_000), pytest.raises(Failure) as trouble:
        store.keep_weights(RunId("r1"), tar)
    assert trouble.value.problem.kind is Kind.DISK_FULL
    assert store.keep_weights(RunId("r1"), tar).stat().st_size == len(big)


def test_plans_with_every_field_come_back(store, root):
    full = dataclasses.replace(plan(), publish_to="me/x", wandb_project="p", host="here")
    store.create(full)
    assert RunFolder(root).jobs()[0].plan == full
