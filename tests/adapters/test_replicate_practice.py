"""Replicate's API from the first upload to the end of a training, by the real client."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.core.errors import Failure, Kind, Sent
from fluxtune_desktop.core.ids import ModelName, TrainingId
from fluxtune_desktop.core.ports import ReplicateApi
from fluxtune_desktop.core.remote import RemoteStatus
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_REPLICATE_TOKEN

TRAINER = ModelName.parse("ostris/flux-dev-lora-trainer")
STYLE = ModelName.parse("practice/style")
LONG_AGO = datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A file of the size of a small package, which no trainer could read as a zip."""
    path = tmp_path / "package.zip"
    path.write_bytes(bytes(range(256)) * 4000)
    return path


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "practice", seconds_per_training=1) as server:
        yield server


@pytest.fixture
def api(practice: PracticeServer) -> Iterator[ReplicateHttp]:
    with ReplicateHttp(practice.endpoints, Secret(PRACTICE_REPLICATE_TOKEN)) as doors:
        yield doors


def _start(api: ReplicateApi, package: Path) -> TrainingId:
    told: list[tuple[int, int]] = []
    upload = api.upload(
        package,
        name="run.zip",
        metadata={"run": "r1"},
        report=lambda done, total: told.append((done, total)),
        stop=StopToken(),
    )
    assert told[-1] == (package.stat().st_size, package.stat().st_size)
    assert upload.expires_at is not None
    trainer = api.model(TRAINER)
    assert trainer is not None
    assert trainer.latest_version is not None
    assert "trigger_word" in trainer.training_inputs
    return api.create_training(
        trainer=TRAINER,
        version=trainer.latest_version,
        destination=STYLE,
        inputs={"input_images": upload.url, "steps": 3, "trigger_word": ""},
    ).id


def test_a_model_is_made_privately_and_only_once(api: ReplicateHttp) -> None:
    assert api.account().username == "practice"
    assert api.model(STYLE) is None
    assert api.create_private_model(STYLE).private
    with pytest.raises(Failure) as failed:
        api.create_private_model(STYLE)
    assert failed.value.problem.kind is Kind.NAME_TAKEN


def test_a_missing_destination_is_a_refusal(api: ReplicateHttp, package: Path) -> None:
    with pytest.raises(Failure) as failed:
        _start(api, package)
    assert failed.value.problem.kind is Kind.NOT_FOUND
    assert failed.value.problem.sent is Sent.REFUSED


def test_a_training_is_followed_found_in_the_list_and_cancelled(
    api: ReplicateHttp, package: Path
) -> None:
    api.create_private_model(STYLE)
    started = _start(api, package)
    assert api.training(started).id == started
    assert [each.id for each in api.trainings(since=LONG_AGO)] == [started]
    assert list(api.trainings(since=datetime.now(UTC) + timedelta(hours=1))) == []
    api.cancel_training(started)
    assert api.training(started).status.ended


def test_an_answer_that_was_lost_after_acceptance_leaves_one_training(
    practice: PracticeServer, api: ReplicateHttp, package: Path
) -> None:
    api.create_private_model(STYLE)
    practice.faults.add(Rule(path=r".*/trainings", method="POST", act=Act.RESET_AFTER))
    with pytest.raises(Failure) as failed:
        _start(api, package)
    assert failed.value.problem.sent is Sent.UNKNOWN
    assert len(list(api.trainings(since=LONG_AGO))) == 1


def test_uploads_are_deleted_and_deleting_again_is_fine(api: ReplicateHttp, package: Path) -> None:
    told: list[int] = []
    upload = api.upload(
        package,
        name="a.zip",
        metadata={},
        report=lambda done, _total: told.append(done),
        stop=StopToken(),
    )
    api.delete_upload(upload.id)
    api.delete_upload(upload.id)


def test_a_token_that_nobody_knows_is_unauthorized(practice: PracticeServer) -> None:
    stranger = Secret("not-a-token")
    with ReplicateHttp(practice.endpoints, stranger) as api, pytest.raises(Failure) as failed:
        api.account()
    assert failed.value.problem.kind is Kind.UNAUTHORIZED


def test_a_training_that_is_unknown_is_not_found(api: ReplicateHttp) -> None:
    with pytest.raises(Failure) as failed:
        api.training(TrainingId("nothing"))
    assert failed.value.problem.kind is Kind.NOT_FOUND


def test_a_training_that_cannot_be_read_as_a_zip_fails_later(
    api: ReplicateHttp, package: Path
) -> None:
    api.create_private_model(STYLE)
    started = _start(api, package)
    pause = StopToken()
    found = api.training(started)
    while not found.status.ended:
        pause.sleep(0.02)
        found = api.training(started)
    assert found.status is RemoteStatus.FAILED
    assert found.error
