"""What is old and over is forgotten at the start; what it cost is not."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.trimming import KEPT_TRAININGS
from tests.faults.package import api_of, follow, trained, upload

DAYS = 24 * 3600.0


def total(api: httpx.Client) -> float:
    return float(api.get("/_practice/ledger").json()["total_usd"])


def blobs(folder: Path) -> set[str]:
    return {path.name for path in (folder / "blobs").iterdir()}


@pytest.fixture
def once(tmp_path: Path) -> dict[str, Any]:
    """A folder in which one training and one picture were made."""
    with PracticeServer(tmp_path, seconds_per_training=0.1) as server, api_of(server) as api:
        training = trained(api)
        version = training["output"]["version"].rpartition(":")[2]
        asked = {"version": version, "input": {"prompt": "a disc", "num_inference_steps": 1}}
        picture = api.post("/v1/predictions", json=asked).json()
        made = follow(api, f"/v1/predictions/{picture['id']}")
        assert httpx.get(made["output"][0]).status_code == 200
        return {"training": training["id"], "picture": picture["id"], "total": total(api)}


def age(folder: Path, days: float, *, copies: int = 0) -> None:
    """Put everything back in time, and so many trainings that were made before."""
    file = folder / "state.json"
    state = json.loads(file.read_text())
    (training,) = state["trainings"].values()
    (entry,) = [row for row in state["ledger"].values() if row["kind"] == "training"]
    for place in range(copies):
        name = f"older{place:021}"
        copy = {**training, "id": name, "created": training["created"] - DAYS}
        state["trainings"] = {name: copy, **state["trainings"]}
        state["ledger"] = {name: {**entry, "id": name}, **state["ledger"]}
        weights = folder / "blobs" / f"{training['id']}-trained_model.tar"
        (folder / "blobs" / f"{name}-trained_model.tar").write_bytes(weights.read_bytes())
    for table in ("trainings", "predictions", "files"):
        for row in state[table].values():
            for key in ("created", "expires", "outputs_until"):
                if key in row:
                    row[key] -= days * DAYS
    file.write_text(json.dumps(state))


def test_of_many_old_trainings_the_newest_stay_and_the_sum_of_all(
    tmp_path: Path, once: dict[str, Any]
) -> None:
    age(tmp_path, 40, copies=KEPT_TRAININGS + 5)
    one = json.loads((tmp_path / "state.json").read_text())
    assert len(one["trainings"]) == KEPT_TRAININGS + 6
    with PracticeServer(tmp_path) as server, api_of(server) as api:
        answer = api.get("/_practice/ledger").json()
        left = server.world.state.trainings
        assert len(left) == KEPT_TRAININGS
        assert once["training"] in left
        assert answer["earlier"]["jobs"] == 6
        costs = {row["usd"] for row in answer["rows"] if row["kind"] == "training"}
        (cost,) = costs
        assert answer["total_usd"] == pytest.approx(once["total"] + cost * (KEPT_TRAININGS + 5))
    assert sum(name.endswith(".tar") for name in blobs(tmp_path)) == KEPT_TRAININGS
    with PracticeServer(tmp_path) as server, api_of(server) as api:
        assert api.get("/_practice/ledger").json() == answer


def test_what_is_young_stays_however_much_it_is(tmp_path: Path, once: dict[str, Any]) -> None:
    age(tmp_path, 20, copies=KEPT_TRAININGS + 5)
    with PracticeServer(tmp_path) as server:
        assert len(server.world.state.trainings) == KEPT_TRAININGS + 6
        assert once["picture"] in server.world.state.predictions


def test_files_that_nobody_can_ask_for_any_more_go(tmp_path: Path, once: dict[str, Any]) -> None:
    with PracticeServer(tmp_path) as server, api_of(server) as api:
        upload(api, b"for no training", "left.zip")
        picture = server.world.state.predictions[once["picture"]]
        (of_picture,) = (f"{once['picture']}-{name}" for name in picture["outputs"])
        package = server.world.state.trainings[once["training"]]["package"]
    before = blobs(tmp_path)
    assert of_picture in before
    age(tmp_path, 2)
    with PracticeServer(tmp_path):
        pass
    assert blobs(tmp_path) == {package, f"{once['training']}-trained_model.tar"}
    assert len(before) == 4
