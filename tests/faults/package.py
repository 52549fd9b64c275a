"""Small training packages and requests, for tests against the practice server."""

import io
import json
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx
from PIL import Image, ImageDraw

from fluxtune_desktop.practice.schemas import OSTRIS, TRAINER_VERSIONS
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_REPLICATE_TOKEN

VERSION = TRAINER_VERSIONS[OSTRIS]
MAKE_TRAINING = f"/v1/models/{OSTRIS}/versions/{VERSION}/trainings"
OVER = ("succeeded", "failed", "canceled", "aborted")


def picture(colour: str, size: tuple[int, int] = (320, 256)) -> bytes:
    """A PNG with a disc of one colour on black."""
    image = Image.new("RGB", size, "black")
    ImageDraw.Draw(image).ellipse((40, 20, size[0] - 40, size[1] - 20), fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def package(more: Mapping[str, bytes] | None = None, *, usual: bool = True) -> bytes:
    """A zip: three captioned discs unless not ``usual``, and what else is given."""
    files: dict[str, bytes] = {}
    if usual:
        for place, colour in enumerate(("teal", "orange", "orchid"), 1):
            files[f"{place:04}.png"] = picture(colour)
            files[f"{place:04}.txt"] = f"a {colour} disc".encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in {**files, **(more or {})}.items():
            file.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


@contextmanager
def api_of(
    server: PracticeServer, token: str | None = PRACTICE_REPLICATE_TOKEN
) -> Iterator[httpx.Client]:
    """A plain HTTP client of the Replicate API."""
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    # Reading the system's certificates takes longer than most tests; loopback needs none.
    base = server.endpoints.replicate_api
    with httpx.Client(base_url=base, headers=headers, verify=False) as client:
        yield client


def upload(api: httpx.Client, data: bytes, name: str = "run.zip") -> str:
    """Upload a package and return its address."""
    answer = api.post("/v1/files", files={"content": (name, data, "application/zip")})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["urls"]["get"])


def make_model(api: httpx.Client, name: str = "discs") -> None:
    """A private model as destination."""
    asked = {"owner": "practice", "name": name, "visibility": "private", "hardware": "gpu-t4"}
    assert api.post("/v1/models", json=asked).status_code == 201


def train(api: httpx.Client, data: bytes | None = None, **inputs: Any) -> httpx.Response:
    """Ask for a training of a package; the model ``practice/discs`` is made if missing."""
    if api.get("/v1/models/practice/discs").status_code == 404:
        make_model(api)
    given = {"input_images": upload(api, package() if data is None else data), "steps": 40}
    asked = {"destination": "practice/discs", "input": {**given, **inputs}}
    return api.post(MAKE_TRAINING, json=asked)


def follow(api: httpx.Client, path: str, done: Callable[[Any], bool] | None = None) -> Any:
    """Ask again until the job is over, or ``done``; at most 10 s."""
    give_up = time.monotonic() + 10
    while time.monotonic() < give_up:
        job = api.get(path).json()
        if done(job) if done else job["status"] in OVER:
            return job
    raise AssertionError(json.dumps(job)[-2000:])


def trained(api: httpx.Client, **inputs: Any) -> Any:
    """A training that has succeeded."""
    job = follow(api, f"/v1/trainings/{train(api, **inputs).json()['id']}")
    assert job["status"] == "succeeded", job["error"]
    return job


def ledger(api: httpx.Client) -> list[dict[str, Any]]:
    """What was charged."""
    rows: list[dict[str, Any]] = api.get("/_practice/ledger").json()["rows"]
    return rows
