"""Pictures in practice: the same seed gives the same, and after an hour they are gone."""

import io
from typing import Any

import httpx
import pytest
from PIL import Image, ImageChops

from fluxtune_desktop.practice.server import PracticeServer
from tests.faults.package import follow, ledger, trained


@pytest.fixture
def version(api: httpx.Client) -> str:
    return str(trained(api)["output"]["version"].split(":")[1])


def _ask(api: httpx.Client, version: str, **inputs: Any) -> Any:
    given = {"prompt": "a disc", "seed": 5, "megapixels": "0.25", "output_format": "png", **inputs}
    answer = api.post("/v1/predictions", json={"version": version, "input": given})
    assert answer.status_code == 201, answer.text
    return follow(api, f"/v1/predictions/{answer.json()['id']}")


def _picture(job: Any, place: int = 0) -> bytes:
    answer = httpx.get(job["output"][place])
    assert answer.status_code == 200
    return answer.content


def test_the_same_seed_and_prompt_give_the_same_picture(api: httpx.Client, version: str):
    first, again, other = (_ask(api, version, seed=seed) for seed in (5, 5, 6))
    assert _picture(first) == _picture(again)
    assert _picture(first) != _picture(other)
    assert [row["kind"] for row in ledger(api)] == ["training", *["prediction"] * 3]


def test_the_corner_says_practice(api: httpx.Client, version: str):
    with Image.open(io.BytesIO(_picture(_ask(api, version)))) as image:
        corner = image.convert("L").crop((image.width - 120, image.height - 50, *image.size))
        assert corner.getextrema()[1] > 180


@pytest.mark.parametrize(
    ("kind", "name", "ratio", "size"),
    [
        ("png", "PNG", "1:1", (512, 512)),
        ("jpg", "JPEG", "16:9", (672, 384)),
        ("webp", "WEBP", "4:5", (448, 544)),
    ],
)
def test_format_and_shape_are_honoured(
    api: httpx.Client, version: str, kind: str, name: str, ratio: str, size: tuple[int, int]
):
    job = _ask(api, version, output_format=kind, aspect_ratio=ratio)
    assert job["output"][0].endswith(f"/out-0.{kind}")
    with Image.open(io.BytesIO(_picture(job))) as image:
        assert (image.format, image.size) == (name, size)


def test_several_at_once_differ(api: httpx.Client, version: str):
    job = _ask(api, version, num_outputs=2)
    images = [Image.open(io.BytesIO(_picture(job, place))) for place in (0, 1)]
    assert ImageChops.difference(*images).getbbox() is not None
    for image in images:
        image.close()


def test_after_an_hour_everything_is_removed(
    api: httpx.Client, server: PracticeServer, version: str
):
    job = _ask(api, version)
    server.world.clock.advance(3601)
    late = api.get(f"/v1/predictions/{job['id']}").json()
    assert (late["output"], late["input"], late["data_removed"]) == (None, {}, True)
    assert httpx.get(job["output"][0]).status_code == 404


def test_the_safety_checker_can_refuse_everything(api: httpx.Client, version: str):
    job = _ask(api, version, prompt="[unsafe] disc")
    assert (job["status"], job["output"]) == ("failed", None)
    assert "NSFW content" in job["error"]
    assert "NSFW content detected in image 0" in job["logs"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"input": {"prompt": "x"}, "version": "0" * 64}, "specified version does not exist"),
        ({"input": {"prompt": "x"}, "colour": "red"}, "Additional property colour"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    api: httpx.Client, body: dict[str, Any], words: str
):
    answer = api.post("/v1/predictions", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert words in answer.json()["detail"]


def test_a_bad_field_is_named(api: httpx.Client, version: str):
    asked = {"version": version, "input": {"prompt": "x", "output_format": "gif"}}
    answer = api.post("/v1/predictions", json=asked)
    assert answer.status_code == 422
    assert answer.json()["invalid_fields"][0]["field"] == "input.output_format"


def test_a_list_starts_where_it_is_asked_to(api: httpx.Client, version: str):
    first, second = (_ask(api, version, seed=seed) for seed in (1, 2))
    query = {"created_after": second["created_at"]}
    found = api.get("/v1/predictions", params=query).json()["results"]
    assert [job["id"] for job in found] == [second["id"]]
    assert len(api.get("/v1/predictions").json()["results"]) == 2
    assert first["id"] != second["id"]


def test_waiting_and_lifetime_are_understood(
    api: httpx.Client, server: PracticeServer, version: str
):
    asked = {"version": f"practice/discs:{version}", "input": {"prompt": "x"}}
    done = api.post("/v1/predictions", json=asked, headers={"Prefer": "wait=5"})
    assert (done.status_code, done.json()["status"]) == (201, "succeeded")
    server.world.seconds_per_training = 3600.0
    waits = {"Cancel-After": "30s"}
    slow = api.post("/v1/predictions", json=asked, headers=waits).json()
    server.world.clock.advance(31)
    assert api.get(f"/v1/predictions/{slow['id']}").json()["status"] == "aborted"
