"""The server's life: its state outlives it, its ports are kept, one serves a folder."""

import json
import os
import socket
import threading
from pathlib import Path

import httpx
import pytest
from filelock import Timeout

from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.practice.__main__ import main
from fluxtune_desktop.practice.host import ensure_practice
from fluxtune_desktop.practice.server import PracticeServer
from tests.faults.package import api_of, follow, ledger, train, trained, upload


def test_a_training_goes_on_while_nobody_serves(tmp_path: Path):
    with PracticeServer(tmp_path, seconds_per_training=0.5) as server, api_of(server) as api:
        made = train(api, steps=50).json()
        ports = server.ports
    with PracticeServer(tmp_path, seconds_per_training=90) as server, api_of(server) as api:
        assert server.ports == ports
        job = follow(api, f"/v1/trainings/{made['id']}")
        assert job["status"] == "succeeded"
        assert job["created_at"] == made["created_at"]
        assert [row["id"] for row in ledger(api)] == [made["id"]]


def test_addresses_follow_when_a_port_is_taken(tmp_path: Path):
    with PracticeServer(tmp_path, seconds_per_training=0.3) as server, api_of(server) as api:
        before = trained(api)
        ports = server.ports
        upload(api, b"another", "other.zip")
    taken = [socket.create_server(("127.0.0.1", port)) for port in (ports.api, ports.delivery)]
    try:
        with PracticeServer(tmp_path) as server, api_of(server) as api:
            assert server.ports.api != ports.api
            assert server.ports.delivery != ports.delivery
            assert server.ports.hub == ports.hub
            after = api.get(f"/v1/trainings/{before['id']}").json()
            assert after["output"]["weights"] != before["output"]["weights"]
            assert server.endpoints.is_output(after["output"]["weights"])
            assert httpx.get(after["output"]["weights"]).status_code == 200
            (newest, _) = api.get("/v1/files").json()["results"]
            assert server.endpoints.may_hold_replicate_token(newest["urls"]["get"])
            assert api.get(newest["urls"]["get"]).status_code == 200
    finally:
        for listener in taken:
            listener.close()


def test_a_second_server_of_one_folder_is_refused(tmp_path: Path):
    with PracticeServer(tmp_path):
        other = PracticeServer(tmp_path)
        other._lock.timeout = 0
        with pytest.raises(Timeout):
            other.start()


def test_an_unreadable_state_is_put_aside(tmp_path: Path):
    (tmp_path / "state.json").write_text("{")
    with PracticeServer(tmp_path) as server, api_of(server) as api:
        assert ledger(api) == []
    assert (tmp_path / "state.unreadable").read_text() == "{"


def test_a_program_joins_the_server_that_runs(tmp_path: Path):
    with PracticeServer(tmp_path) as server:
        assert ensure_practice(tmp_path, seconds_per_training=3) == server.endpoints
        assert server.world.seconds_per_training == 3


def _stop(endpoints: Endpoints, pid: int) -> None:
    httpx.post(f"{endpoints.replicate_api}/_practice/stop")
    while _lives(pid):
        pass


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A child of nobody in a container may stay listed after its end until it is collected.
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "practice data"


def test_callers_start_one_process_which_outlives_them_and_ends_by_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("FLUXTUNE_PRACTICE_IDLE", "0.4")
    monkeypatch.setenv("FLUXTUNE_PRACTICE_SECONDS", "7")
    monkeypatch.setenv("REPLICATE_API_TOKEN", "r8_canary")
    found: list[Endpoints] = []
    callers = [
        threading.Thread(target=lambda: found.append(ensure_practice(folder))) for _ in range(3)
    ]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(found) == 3
    assert len(set(found)) == 1
    pid = json.loads((folder / "server.json").read_text())["pid"]
    assert pid != os.getpid()
    environment = Path(f"/proc/{pid}/environ")
    if environment.exists():
        assert b"r8_canary" not in environment.read_bytes()
        assert b"FLUXTUNE_PRACTICE_SECONDS=7" in environment.read_bytes()
    while _lives(pid):
        pass
    again = ensure_practice(folder)
    assert again == found[0]
    _stop(again, json.loads((folder / "server.json").read_text())["pid"])


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure) as failure:
        ensure_practice(tmp_path / "file" / "practice")
    assert failure.value.problem.kind is Kind.PRACTICE_UNAVAILABLE


def test_asking_for_help_makes_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "folder" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
