"""Replicate's HTTP API, through Replicate's own client and our transport.

Importing this module imports ``replicate`` and ``httpx``: do it in a worker, after first paint.

The client makes the uploads and the two requests that cost money. It repeats no POST, but its
models refuse answers that the service may give (a new status, a file without ``name``), and its
exceptions lose the answer; so what came back is always read from the exchange. Everything else is
read from the same transport directly, past the client's retries, which sleep. ``replicate.run``
and ``FileOutput`` are not used: the latter sends the token to any host.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

import httpx

# First and whole: where `pydantic.v1` cannot be had for a moment, replicate takes another pydantic
# and stays broken for the life of the process (replicate/resource.py).
import pydantic.v1  # noqa: F401
from replicate.client import Client
from replicate.exceptions import ReplicateError
from typing_extensions import override

from fluxtune_desktop.adapters import exchange
from fluxtune_desktop.adapters import replicate_wire as wire
from fluxtune_desktop.adapters.closing import Closing
from fluxtune_desktop.adapters.download import Downloads
from fluxtune_desktop.adapters.exchange import Exchange, Reply
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.redaction import Redactor
from fluxtune_desktop.adapters.replicate_errors import failure_from
from fluxtune_desktop.adapters.transfer import Meter, MeteredFile
from fluxtune_desktop.adapters.transport import Transport
from fluxtune_desktop.core.destination import COUNTED
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent, failure
from fluxtune_desktop.core.ids import ModelName, PredictionId, TrainingId, UploadId, VersionId
from fluxtune_desktop.core.jobs import Upload
from fluxtune_desktop.core.ports import Inputs, Report
from fluxtune_desktop.core.remote import (
    Downloaded,
    RemoteModel,
    RemotePrediction,
    RemoteTraining,
    ReplicateAccount,
)
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken

_PAGES = 50
"""Of 100 entries each; more than that within one window of time is a loop."""

_DELETING = frozenset({202, 204})
_HARDWARE = "gpu-t4"
"""A model needs one; a Flux fine-tune is run on other hardware whatever is asked for."""

# What replicate 1.0.7 raises about an answer that it does not understand or that is a refusal.
_CLIENT_TROUBLE = (
    ReplicateError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    RecursionError,
)


class ReplicateHttp(Closing):
    """Implements ``core.ports.ReplicateApi`` for one account at one set of endpoints.

    May be used from several threads. Close it to let go of the connections. What the service and
    the trainer say is given on without the secrets that ``redact`` knows: they are written down.
    """

    def __init__(
        self, endpoints: Endpoints, token: Secret, *, redact: Redactor | None = None
    ) -> None:
        self._endpoints = endpoints
        self._host = urlsplit(endpoints.replicate_api).hostname or ""
        self._redact = Redactor() if redact is None else redact
        self._redact.add(token)
        transport = Transport(
            origin=endpoints.replicate_api, authorization=lambda: f"Bearer {token.reveal()}"
        )
        self._http = httpx.Client(
            base_url=endpoints.replicate_api, transport=transport, trust_env=False
        )
        # A header of its own keeps the client from looking for a token in the environment.
        self._client = Client(
            base_url=endpoints.replicate_api,
            transport=transport,
            trust_env=False,
            headers={"Authorization": ""},
        )
        self._downloads = Downloads(endpoints)

    @override
    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()
        self._downloads.close()

    def account(self) -> ReplicateAccount:
        """Whose token it is."""
        return wire.account(self._get("/v1/account"), subject=self._host)

    def model(self, name: ModelName) -> RemoteModel | None:
        """The model, or None if it is absent or somebody else's private one."""
        try:
            return wire.model(
                self._get(_path("models", name.owner, name.name), subject=str(name)), asked=name
            )
        except Failure as failed:
            if failed.problem.kind is Kind.NOT_FOUND:
                return None
            raise

    def version_count(self, name: ModelName) -> int:
        """How many versions a model has; counted up to ``COUNTED``."""
        versions = self._entries(_path("models", name.owner, name.name, "versions"))
        return sum(1 for _ in islice(versions, COUNTED))

    def create_private_model(self, name: ModelName) -> RemoteModel:
        """Create it. Raises Failure(NAME_TAKEN) when it exists."""
        body = {
            "owner": name.owner,
            "name": name.name,
            "visibility": "private",
            "hardware": _HARDWARE,
        }
        return wire.model(self._ask("POST", "/v1/models", subject=str(name), json=body), asked=name)

    def upload(
        self, file: Path, *, name: str, metadata: Mapping[str, str], report: Report, stop: StopToken
    ) -> Upload:
        """Send the file, and check that what the service counted is what was read."""
        with file_trouble(file), file.open("rb") as stream:
            size = file.stat().st_size
            meter = Meter(total=size, report=report, stop=stop, host=self._host)
            counted = MeteredFile(stream, meter, name=name)
            reply = self._through_client(
                exchange.upload(),
                lambda: self._client.files.create(
                    counted,
                    filename=name,
                    content_type="application/zip",
                    metadata=dict(metadata),
                ),
            )
        data = wire.as_object(self._wanted(reply, subject=name).body, subject=self._host)
        meter.finish()
        known = wire.upload_checksum(data)
        if known and known != meter.sha256:
            raise failure(Kind.NOT_VERIFIED, subject=name)
        return wire.upload(
            data,
            fallback_url=f"{self._endpoints.replicate_api}/v1/files/{{id}}",
            size=size,
            subject=self._host,
        )

    def delete_upload(self, upload: UploadId) -> None:
        """Delete it; fine when it is gone already."""
        reply = self._send("DELETE", _path("files", upload))
        if reply.status not in {404, 410}:
            self._wanted(reply, subject=str(upload))

    def delete_version(self, name: ModelName, version: VersionId) -> None:
        """Ask that a version and its weights be deleted, which takes Replicate minutes; fine when
        it is gone already (https://replicate.com/docs/reference/http#models.versions.delete)."""
        reply = self._send("DELETE", _path("models", name.owner, name.name, "versions", version))
        try:
            self._wanted(reply, subject=str(name))
        except Failure as failed:
            if failed.problem.kind in {Kind.NOT_FOUND, Kind.GONE}:
                return
            raise
        if reply.status not in _DELETING:
            # A page of whoever stands between says 200 to everything.
            raise failure(Kind.BAD_REPLY, subject=str(name))

    def create_training(
        self, *, trainer: ModelName, version: VersionId, destination: ModelName, inputs: Inputs
    ) -> RemoteTraining:
        """Start a training: one POST, which costs money once it is accepted."""
        reply = self._through_client(
            exchange.paid(),
            lambda: self._client.trainings.create(
                model=str(trainer),
                version=version,
                input=dict(inputs),
                destination=str(destination),
            ),
        )
        self._accepted(reply, subject=str(destination))
        return self._training(wire.as_object(reply.body, subject=self._host))

    def training(self, training: TrainingId) -> RemoteTraining:
        """The training as it is now, with its whole log."""
        return self._training(self._get(_path("trainings", training), subject=training))

    def cancel_training(self, training: TrainingId) -> RemoteTraining:
        """Stop it at the service. The time that it ran is charged."""
        return self._training(
            self._ask("POST", _path("trainings", training, "cancel"), subject=training)
        )

    def trainings(self, *, since: datetime) -> Iterator[RemoteTraining]:
        """Those created after ``since``, newest first, without logs."""
        for data in self._entries("/v1/trainings"):
            found = self._training(data)
            if found.created_at is not None and found.created_at < since:
                return
            yield found

    def create_prediction(self, *, version: VersionId, inputs: Inputs) -> RemotePrediction:
        """Start a prediction: one POST, which costs money once it is accepted."""
        reply = self._through_client(
            exchange.paid(),
            lambda: self._client.predictions.create(version=version, input=dict(inputs)),
        )
        self._accepted(reply, subject=version)
        return self._prediction(wire.as_object(reply.body, subject=self._host))

    def prediction(self, prediction: PredictionId) -> RemotePrediction:
        """The prediction as it is now."""
        return self._prediction(self._get(_path("predictions", prediction), subject=prediction))

    def cancel_prediction(self, prediction: PredictionId) -> RemotePrediction:
        """Stop it at the service."""
        return self._prediction(
            self._ask("POST", _path("predictions", prediction, "cancel"), subject=prediction)
        )

    def predictions(self, *, since: datetime) -> Iterator[RemotePrediction]:
        """Those created after ``since``, newest first."""
        after = httpx.QueryParams({"created_after": since.isoformat()})
        for data in self._entries(f"/v1/predictions?{after}"):
            found = self._prediction(data)
            if found.created_at is not None and found.created_at < since:
                return
            yield found

    def download(self, url: str, target: Path, *, report: Report, stop: StopToken) -> Downloaded:
        """Fetch an output into ``target``, without the token."""
        return self._downloads.fetch(url, target, report=report, stop=stop)

    def _training(self, data: wire.Data) -> RemoteTraining:
        found = wire.training(data, subject=self._host)
        return replace(found, logs=self._clean(found.logs), error=self._redact(found.error))

    def _prediction(self, data: wire.Data) -> RemotePrediction:
        found = wire.prediction(data, subject=self._host)
        return replace(found, logs=self._clean(found.logs), error=self._redact(found.error))

    def _clean(self, logs: str | None) -> str | None:
        return None if logs is None else self._redact(logs)

    def _entries(self, path: str) -> Iterator[wire.Data]:
        seen: set[str] = set()
        while path and path not in seen and len(seen) < _PAGES:
            seen.add(path)
            entries, following = wire.page(self._get(path))
            yield from entries
            # `next` is an absolute address, or null on the last page.
            path = urljoin(self._endpoints.replicate_api, following) if following else ""

    def _get(self, path: str, *, subject: str = "") -> wire.Data:
        return self._ask("GET", path, subject=subject)

    def _ask(
        self, method: str, path: str, *, subject: str = "", json: Mapping[str, str] | None = None
    ) -> wire.Data:
        reply = self._wanted(self._send(method, path, json=json), subject=subject)
        return wire.as_object(reply.body, subject=self._host)

    def _send(self, method: str, path: str, *, json: Mapping[str, str] | None = None) -> Reply:
        with Exchange().open() as under_way:
            self._http.request(method, path, json=None if json is None else dict(json))
        return _answer(under_way, self._host)

    def _through_client(self, under_way: Exchange, verb: Callable[[], object]) -> Reply:
        """Let replicate's client make the request; its opinion of the answer does not count."""
        with under_way.open(), suppress(*_CLIENT_TROUBLE):
            verb()
        return _answer(under_way, self._host)

    def _wanted(self, reply: Reply, *, subject: str) -> Reply:
        if not 200 <= reply.status < 300:
            raise failure_from(reply, subject=subject or self._host, redact=self._redact)
        return reply

    def _accepted(self, reply: Reply, *, subject: str) -> None:
        """Raise Failure unless the answer names what was made."""
        if not 200 <= reply.status < 300:
            raise failure_from(reply, subject=subject, redact=self._redact, paid=True)
        if not wire.has_id(reply.body):
            raise Failure(Problem(kind=Kind.BAD_REPLY, subject=self._host, sent=Sent.UNKNOWN))


def _answer(under_way: Exchange, host: str) -> Reply:
    if under_way.reply is None:
        raise Failure(Problem(kind=Kind.INTERNAL, subject=host, sent=under_way.sent))
    return under_way.reply


def _path(*parts: str) -> str:
    return "/v1/" + "/".join(quote(part, safe="") for part in parts)
