"""From Replicate's JSON to the program's values.

Only ``id`` is relied upon: every other field may be missing, null or of another type, and
``status`` may have words that the OpenAPI schema did not have when this was written.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from fluxtune_desktop.adapters.lenient_json import parse_object, text_of
from fluxtune_desktop.adapters.trainer_schema import training_inputs
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ModelName, PredictionId, TrainingId, UploadId, VersionId
from fluxtune_desktop.core.jobs import Upload
from fluxtune_desktop.core.remote import (
    Holder,
    RemoteModel,
    RemotePrediction,
    RemoteStatus,
    RemoteTraining,
    ReplicateAccount,
)

Data = Mapping[str, object]
_HOLDERS = {"user": Holder.PERSON, "organization": Holder.ORGANIZATION}


def as_object(body: bytes, *, subject: str) -> Data:
    """Raises Failure(BAD_REPLY) when the body is not a JSON object."""
    data = parse_object(body)
    if data is None:
        raise failure(Kind.BAD_REPLY, subject=subject)
    return data


def has_id(body: bytes) -> bool:
    """Whether the body names something that was made."""
    data = parse_object(body)
    return data is not None and bool(_id(data))


def account(data: Data, *, subject: str) -> ReplicateAccount:
    """``GET /account``, whose ``type`` is "user" or "organization".

    See https://sdks.replicate.com/resources/account/methods/get.
    """
    username = data.get("username")
    if not isinstance(username, str) or not username:
        raise failure(Kind.BAD_REPLY, subject=subject)
    holder = _HOLDERS.get(_text(data.get("type")), Holder.UNKNOWN)
    return ReplicateAccount(username=username, holder=holder)


def model(data: Data, *, asked: ModelName) -> RemoteModel:
    """``GET /models/{owner}/{name}``. One that does not say that it is private counts as public."""
    latest = _mapping(data.get("latest_version"))
    schemas = _mapping(
        _mapping(_mapping(latest.get("openapi_schema")).get("components")).get("schemas")
    )
    return RemoteModel(
        name=ModelName(
            owner=_text(data.get("owner")) or asked.owner,
            name=_text(data.get("name")) or asked.name,
        ),
        private=data.get("visibility") == "private",
        latest_version=VersionId(_id(latest)) if _id(latest) else None,
        inputs=training_inputs(schemas),
        takes=frozenset(_mapping(_mapping(schemas.get("Input")).get("properties"))),
    )


def upload(data: Data, *, fallback_url: str, size: int, subject: str) -> Upload:
    """``POST /files``. ``fallback_url`` has ``{id}`` where the id goes."""
    found = _required_id(data, subject=subject)
    return Upload(
        id=UploadId(found),
        url=_text(_mapping(data.get("urls")).get("get")) or fallback_url.replace("{id}", found),
        size=size,
        created_at=_time(data.get("created_at")),
        expires_at=_time(data.get("expires_at")),
    )


def upload_checksum(data: Data) -> str:
    """The SHA-256 of what arrived, empty when it is not told."""
    return _text(_mapping(data.get("checksums")).get("sha256"))


def training(data: Data, *, subject: str) -> RemoteTraining:
    """A training, from a list, a GET or a POST."""
    output = data.get("output")
    named = _mapping(output)
    weights = output if isinstance(output, str) else named.get("weights")
    return RemoteTraining(
        id=TrainingId(_required_id(data, subject=subject)),
        trainer=_text(data.get("model")),
        version=VersionId(_text(data.get("version"))) or None,
        status=_status(data),
        status_text=_text(data.get("status")),
        input=_mapping(data.get("input")),
        logs=_logs(data),
        error=_error(data.get("error")),
        created_at=_time(data.get("created_at")),
        started_at=_time(data.get("started_at")),
        completed_at=_time(data.get("completed_at")),
        predict_seconds=_seconds(data),
        weights_url=_text(weights) or None,
        model_version=_text(named.get("version")) or None,
    )


def prediction(data: Data, *, subject: str) -> RemotePrediction:
    """A prediction, from a list, a GET or a POST."""
    return RemotePrediction(
        id=PredictionId(_required_id(data, subject=subject)),
        status=_status(data),
        input=_mapping(data.get("input")),
        version=_text(data.get("version")),
        logs=_logs(data),
        error=_error(data.get("error")),
        created_at=_time(data.get("created_at")),
        predict_seconds=_seconds(data),
        outputs=tuple(_addresses(data.get("output"))),
        data_removed=data.get("data_removed") is True,
    )


def page(data: Data) -> tuple[list[Data], str]:
    """The entries that have an id, and the address of the next page, empty on the last."""
    results = data.get("results")
    entries = results if isinstance(results, list) else []
    return [each for each in entries if isinstance(each, dict) and _id(each)], _text(
        data.get("next")
    )


def _status(data: Data) -> RemoteStatus:
    try:
        return RemoteStatus(_text(data.get("status")).lower())
    except ValueError:
        return RemoteStatus.OTHER


def _id(data: Data) -> str:
    found = data.get("id")
    return found if isinstance(found, str) and _is_plain(found) else ""


def _is_plain(name: str) -> bool:
    """Whether the name can stand in a path as it is."""
    return (
        0 < len(name) <= 200 and name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    )


def _required_id(data: Data, *, subject: str) -> str:
    found = _id(data)
    if not found:
        raise failure(Kind.BAD_REPLY, subject=subject)
    return found


def _logs(data: Data) -> str | None:
    logs = data.get("logs")
    return logs if isinstance(logs, str) else None


def _error(value: object) -> str:
    if not isinstance(value, dict | list):
        return text_of(value)
    try:
        return text_of(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        return ""


def _seconds(data: Data) -> float | None:
    value = _mapping(data.get("metrics")).get("predict_time")
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9
    return float(value) if fits and isinstance(value, int | float) else None


def _time(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _addresses(output: object) -> Iterator[str]:
    if isinstance(output, str):
        yield output
    elif isinstance(output, list):
        yield from (each for each in output if isinstance(each, str))


def _mapping(value: object) -> Data:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
