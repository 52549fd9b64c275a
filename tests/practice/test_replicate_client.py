"""The real client of Replicate against practice: the whole path, and the refusals it meets."""

import io
import tarfile
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import replicate
from PIL import Image
from replicate.exceptions import ReplicateError

from fluxtune_desktop.core.progress import read_log
from fluxtune_desktop.practice.schemas import OSTRIS
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_REPLICATE_TOKEN
from tests.faults.package import VERSION, make_model, package, trained


def _client(server: PracticeServer, token: str) -> replicate.Client:
    return replicate.Client(api_token=token, base_url=server.endpoints.replicate_api)


@pytest.fixture
def client(server: PracticeServer) -> Iterator[replicate.Client]:
    made = _client(server, PRACTICE_REPLICATE_TOKEN)
    yield made
    made._client.close()


def _ended(job: Any, *ends: str) -> Any:
    while job.status not in (ends or ("succeeded", "failed", "canceled")):
        job.reload()
    return job


def _submit(client: replicate.Client, **inputs: Any) -> Any:
    file = io.BytesIO(package())
    upload = client.files.create(file, filename="run.zip", metadata={"run": "r1"})
    given = {"input_images": upload.urls["get"], "trigger_word": "DISC", "steps": 60, **inputs}
    return client.trainings.create(
        model=OSTRIS, version=VERSION, input=given, destination="practice/discs"
    )


def test_from_a_package_to_weights_and_a_picture(client: replicate.Client):
    assert client.accounts.current().username == "practice"
    assert client.models.get(OSTRIS).latest_version.id == VERSION
    model = client.models.create("practice", "discs", visibility="private", hardware="gpu-t4")
    assert model.latest_version is None

    training = _submit(client, lora_rank=4)
    assert training.status == "starting"
    assert training.logs == ""
    assert "/v1/predictions/" in training.urls["get"]
    training = _ended(client.trainings.get(training.id))

    assert training.status == "succeeded", training.error
    progress = read_log(training.logs)
    assert progress is not None
    assert (progress.step, progress.total, len(progress.losses)) == (60, 60, 60)
    tar = httpx.get(training.output["weights"]).content
    with tarfile.open(fileobj=io.BytesIO(tar)) as archive:
        names = {name.removeprefix("output/flux_train_replicate/") for name in archive.getnames()}
        assert {"lora.safetensors", "config.yaml", "captions/0001.txt"} <= names
    version = training.output["version"].split(":")[1]
    assert client.models.get("practice/discs").latest_version.id == version

    prediction = client.predictions.create(
        version=version,
        input={"prompt": "DISC", "seed": 7, "aspect_ratio": "3:2", "output_format": "png"},
    )
    prediction = _ended(prediction)
    assert "Using seed: 7" in prediction.logs
    with Image.open(io.BytesIO(httpx.get(prediction.output[0]).content)) as image:
        assert (image.format, image.size) == ("PNG", (1216, 832))
    assert [job.id for job in client.trainings.list().results] == [training.id]


def test_a_running_training_can_be_cancelled(client: replicate.Client, server: PracticeServer):
    server.world.seconds_per_training = 3.0
    client.models.create("practice", "discs", visibility="private", hardware="gpu-t4")
    training = _ended(_submit(client), "processing")
    assert client.trainings.cancel(training.id).status == "canceled"


def test_a_revoked_token_is_refused(server: PracticeServer):
    client = _client(server, "r8_revoked")
    with pytest.raises(ReplicateError) as refusal:
        client.accounts.current()
    client._client.close()
    assert refusal.value.status == 401
    assert refusal.value.title == "Unauthenticated"


def test_a_training_without_a_destination_is_refused(client: replicate.Client):
    with pytest.raises(ReplicateError, match="training destination does not exist") as refusal:
        _submit(client)
    assert refusal.value.status == 404


def test_a_model_cannot_be_made_twice(client: replicate.Client, api: httpx.Client):
    make_model(api)
    with pytest.raises(ReplicateError, match="already exists") as refusal:
        client.models.create("practice", "discs", visibility="private", hardware="gpu-t4")
    assert refusal.value.status == 409


def test_a_picture_without_a_prompt_is_refused(client: replicate.Client, api: httpx.Client):
    version = trained(api)["output"]["version"].split(":")[1]
    with pytest.raises(ReplicateError, match="prompt is required") as refusal:
        client.predictions.create(version=version, input={"seed": 1})
    assert refusal.value.status == 422
