"""Trainings in practice: asynchronous refusals, the trainer's own complaints, secrets, lists."""

import re

import httpx
import pytest

from fluxtune_desktop.practice.clock import Clock
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_HF_TOKEN, PRACTICE_WANDB_KEY
from tests.faults.package import (
    MAKE_TRAINING,
    VERSION,
    follow,
    ledger,
    make_model,
    package,
    picture,
    train,
    trained,
    upload,
)


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        ({"steps": 1}, r'^Prediction input failed validation: \{"detail".*greater than or equal'),
        ({"lora_rank": 129}, "less than or equal to 128"),
        ({"resolution": "big"}, "invalid literal for int"),
        ({"wandb_api_key": "a" * 86}, "API key must be 40 characters long, yours was 86"),
        ({"wandb_api_key": "dead" * 10}, "Failed to log in to Weights & Biases"),
        ({"optimizer": "magic"}, "Unknown optimizer"),
    ],
)
def test_a_bad_input_is_accepted_first_and_fails_later(
    api: httpx.Client, inputs: dict[str, object], words: str
):
    answer = train(api, **inputs)
    assert answer.status_code == 201
    job = follow(api, f"/v1/trainings/{answer.json()['id']}")
    assert job["status"] == "failed"
    assert re.search(words, job["error"])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no zip at all", "input_images must be a zip file"),
        (package(usual=False), "no images found"),
        (package({"a.gif": picture("red")}, usual=False), "no images found"),
        (package({"0001.txt": b"caf\xe9"}), "'utf-8' codec can't decode byte 0xe9"),
        (package({"tiny.png": picture("red", (100, 41))}), "height and width must be > 0"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_bad_package_fails_as_the_trainer_would(api: httpx.Client, data: bytes, words: str):
    job = follow(api, f"/v1/trainings/{train(api, data).json()['id']}")
    assert job["status"] == "failed"
    assert words in job["error"]


def test_what_the_trainer_skips_does_no_harm(api: httpx.Client):
    extra = {"__MACOSX/x.jpg": b"x", "._a.jpg": b"x", "sub/._b.jpg": b"x", "notes.md": b"hi"}
    job = follow(api, f"/v1/trainings/{train(api, package(extra)).json()['id']}")
    assert job["status"] == "succeeded"
    assert "Extracted 8 files from zip to input_images" in job["logs"]
    assert "Error processing image: input_images/sub/._b.jpg" in job["logs"]
    assert "  -  Found 3 images" in job["logs"]


def test_the_log_comes_in_the_order_of_the_trainer(api: httpx.Client):
    log = trained(api, wandb_api_key=PRACTICE_WANDB_KEY)["logs"]
    order = [
        "View run at https://wandb.ai/practice/flux_train_replicate/runs/",
        "Downloaded base weights",
        "Extracted 6 files",
        "Starting train job",
        "# Running job: flux_train_replicate",
        "Loading Flux model",
        "Dataset: input_images",
        "buckets made",
        "Caching latents",
        "Generating baseline samples before training",
        "flux_train_replicate:   0%|",
        "0/40 [00:00<?, ?it/s]",
        "39/40 [00:48<00:01,  1.20s/it, lr: 4.0e-04 loss: ",
        "Saved to output/flux_train_replicate",
    ]
    places = [log.index(words) for words in order]
    assert places == sorted(places)
    assert "40/40" not in log


def test_while_it_starts_there_is_no_log_and_no_measure(api: httpx.Client, server: PracticeServer):
    server.world.seconds_per_training = 60.0
    made = train(api).json()
    assert (made["status"], made["logs"], made["error"]) == ("starting", "", None)
    job = api.get(f"/v1/trainings/{made['id']}").json()
    assert (job["logs"], job["metrics"], job["completed_at"]) == (None, {}, None)


def test_the_package_address_is_rewritten_and_secrets_are_not_kept(
    api: httpx.Client, server: PracticeServer
):
    secrets = {"wandb_api_key": PRACTICE_WANDB_KEY, "hf_token": PRACTICE_HF_TOKEN}
    job = trained(api, **secrets, hf_repo_id="practice/discs")
    assert job["input"]["wandb_api_key"] == job["input"]["hf_token"] == "[REDACTED]"
    assert server.endpoints.is_output(job["input"]["input_images"])
    assert job["input"]["input_images"].endswith("/run.zip")
    assert httpx.get(job["input"]["input_images"]).content == package()
    kept = [path.read_bytes() for path in server.world.state.folder.rglob("*") if path.is_file()]
    token = api.headers["authorization"].removeprefix("Bearer ")
    for secret in (*secrets.values(), token):
        assert not [data for data in kept if secret.encode() in data]


def test_a_public_repository_appears_when_the_trainer_publishes(
    api: httpx.Client, server: PracticeServer
):
    job = trained(api, hf_token=PRACTICE_HF_TOKEN, hf_repo_id="practice/open")
    assert f"HF Repo URL: {server.endpoints.hub}/practice/open" in job["logs"]
    about = httpx.get(f"{server.endpoints.hub}/api/models/practice/open").json()
    assert not about["private"]
    job = trained(api, hf_token="hf_revoked", hf_repo_id="practice/open")
    assert "Error uploading to Hugging Face" in job["logs"]


def test_costs_are_those_of_the_real_machine(api: httpx.Client):
    job = trained(api, steps=1000, wandb_run="fluxtune-r1")
    assert 1000 < job["metrics"]["predict_time"] < 2000
    (row,) = ledger(api)
    assert (row["run"], row["kind"], row["status"]) == ("fluxtune-r1", "training", "succeeded")
    assert 1.5 < row["usd"] < 2.75


def test_a_refused_training_is_not_in_the_ledger_and_a_failed_one_costs_nothing(
    api: httpx.Client,
):
    missing = {"destination": "practice/none", "input": {}}
    assert api.post(MAKE_TRAINING, json=missing).status_code == 404
    assert ledger(api) == []
    follow(api, f"/v1/trainings/{train(api, steps=1).json()['id']}")
    assert [row["usd"] for row in ledger(api)] == [0.0]


def test_lists_have_a_hundred_a_page_newest_first_and_no_logs(
    api: httpx.Client, server: PracticeServer
):
    server.world.seconds_per_training = 60.0
    first = train(api).json()
    row = server.world.state.trainings[first["id"]]
    for place in range(104):
        server.world.state.trainings[f"t{place}"] = {**row, "id": f"t{place}"}
    page = api.get("/v1/trainings").json()
    assert len(page["results"]) == 100
    assert page["results"][0]["id"] == "t103"
    assert not [job for job in page["results"] if "logs" in job or "destination" in job]
    assert page["next"].startswith(f"{server.endpoints.replicate_api}/v1/trainings?")
    rest = api.get(page["next"]).json()
    assert [len(rest["results"]), rest["next"], rest["results"][-1]["id"]] == [5, None, first["id"]]


def test_stopped_before_it_runs_it_is_aborted_and_afterwards_canceled(
    api: httpx.Client, server: PracticeServer
):
    server.world.seconds_per_training = 2.0
    early = train(api).json()
    assert api.post(f"/v1/trainings/{early['id']}/cancel").json()["status"] == "aborted"
    late = train(api).json()
    follow(api, f"/v1/trainings/{late['id']}", lambda job: job["status"] == "processing")
    assert api.post(f"/v1/predictions/{late['id']}/cancel").json()["status"] == "canceled"


def test_a_deleted_upload_starves_a_training_that_still_boots(
    api: httpx.Client, server: PracticeServer
):
    server.world.seconds_per_training = 3.0
    make_model(api)
    address = upload(api, package())
    asked = {"destination": "practice/discs", "input": {"input_images": address}}
    id_ = api.post(MAKE_TRAINING, json=asked).json()["id"]
    assert api.delete(address).status_code == 204
    assert api.get(address).status_code == 404
    assert follow(api, f"/v1/trainings/{id_}")["status"] == "failed"


def test_an_upload_expires_after_a_day(api: httpx.Client, server: PracticeServer):
    address = upload(api, package())
    assert api.get(address).json()["size"] == len(package())
    server.world.clock.advance(24 * 3600 + 1)
    assert api.get(address).status_code == 404
    assert api.get("/v1/files").json()["results"] == []


def test_an_upload_above_the_limit_is_refused(api: httpx.Client, server: PracticeServer):
    data = bytes(100 * 1024 * 1024 + 70_000)
    answer = api.post("/v1/files", files={"content": ("big.zip", data)})
    assert (answer.status_code, answer.json()["detail"]) == (
        413,
        "Files must be less than 100MB in size",
    )
    assert list(server.world.state.blobs.iterdir()) == []


def test_the_trainer_tells_its_inputs_with_order_and_bounds(api: httpx.Client):
    path = f"/v1/models/ostris/flux-dev-lora-trainer/versions/{VERSION}"
    schema = api.get(path).json()["openapi_schema"]["components"]["schemas"]["TrainingInput"]
    steps = schema["properties"]["steps"]
    assert (steps["minimum"], steps["maximum"], steps["default"]) == (3, 6000, 1000)
    assert schema["properties"]["input_images"]["x-order"] == 0
    assert schema["properties"]["hf_token"]["x-cog-secret"] is True
    fast = api.get("/v1/models/replicate/fast-flux-trainer").json()["latest_version"]
    assert (
        "lora_type"
        in fast["openapi_schema"]["components"]["schemas"]["TrainingInput"]["properties"]
    )


def test_a_version_is_deleted_in_its_own_time(api: httpx.Client):
    version = trained(api)["output"]["version"].split(":")[1]
    assert api.delete("/v1/models/practice/discs").status_code == 403
    assert api.delete(f"/v1/models/practice/discs/versions/{version}").status_code == 202
    assert api.delete("/v1/models/practice/discs").status_code == 204


class SteppingClock(Clock):
    """Goes on at each look, as if every answer took long."""

    def now(self) -> float:
        self.advance(0.04)
        return super().now()


def test_a_training_that_has_succeeded_has_its_weights_at_once(
    server: PracticeServer, api: httpx.Client
):
    server.world.clock = SteppingClock(epoch=server.world.clock.now())
    for _ in range(8):
        assert trained(api, lora_rank=1)["output"]["weights"]
