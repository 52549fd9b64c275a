"""Asks Weights & Biases, without the package ``wandb``: whose key it is, and what a run has logged.

GraphQL over HTTP with Basic authorization, user ``api``, as in wandb's
``sdk/internal/internal_api.py``. Importing this module imports ``httpx``.
"""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx
from typing_extensions import override

from fluxtune_desktop.adapters import wandb_runs
from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.closing import Closing
from fluxtune_desktop.adapters.download import Downloads
from fluxtune_desktop.adapters.exchange import Exchange, Reply
from fluxtune_desktop.adapters.lenient_json import parse_object
from fluxtune_desktop.adapters.transport import Transport
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.remote import Downloaded, WandbAccount
from fluxtune_desktop.core.samples import RemoteFile, RemoteSample, WandbRun
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken

_QUERY = "query Viewer { viewer { id entity username } }"
_ROWS = 1000
"""Steps of one page of the history: wandb ``apis/public/history.py``."""
_FILES = 100
_PAGES = 1000
"""Pages after which a service that never says "the last" is believed no more."""
_KINDS = {
    401: Kind.UNAUTHORIZED,
    403: Kind.FORBIDDEN,
    404: Kind.NOT_FOUND,
    410: Kind.GONE,
    429: Kind.THROTTLED,
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class WandbHttp(Closing):
    """Implements ``core.ports.WandbApi`` for one key."""

    def __init__(self, endpoints: Endpoints, key: Secret) -> None:
        self._host = urlsplit(endpoints.wandb).hostname or ""
        self._endpoints = endpoints
        self._stores = Downloads(replace(endpoints, output_hosts=endpoints.wandb_hosts))
        self._http = httpx.Client(
            base_url=endpoints.wandb,
            transport=Transport(origin=endpoints.wandb, authorization=lambda: _basic(key)),
            trust_env=False,
        )

    @override
    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()
        self._stores.close()

    def account(self) -> WandbAccount:
        """Whose key it is. Raises Failure(UNAUTHORIZED) for one that W&B does not know."""
        return self._viewer(self._asked(_QUERY, {}))

    def has_ended(self, run: WandbRun) -> bool:
        """Whether nothing more is logged to the run. Raises Failure(NOT_FOUND) for an unknown."""
        state = self._run(wandb_runs.STATE, run).get("state")
        return str(state) not in wandb_runs.RUNNING

    def samples(self, run: WandbRun, *, last_step: int) -> Sequence[RemoteSample]:
        """The pictures that were logged until ``last_step``, in order."""
        found: list[RemoteSample] = []
        for first in range(0, last_step + 1, _ROWS):
            page = {"minStep": first, "maxStep": first + _ROWS, "pageSize": _ROWS}
            rows = self._run(wandb_runs.HISTORY, run, page).get("history")
            found += wandb_runs.samples_in(rows)
        # Pages may overlap by a step, and a step that is logged twice counts as it was last.
        return tuple({(each.step, each.prompt): each for each in found}.values())

    def files(self, run: WandbRun, beginning: str) -> Mapping[str, RemoteFile]:
        """Name → file, of those whose names begin so."""
        found = (each for page in self._pages(run) for each in wandb_runs.files_in(page))
        return {each.name: each for each in found if each.name.startswith(beginning)}

    def fetch(
        self, file: RemoteFile, target: Path, *, report: Report, stop: StopToken
    ) -> Downloaded:
        """Fetch a file into ``target``, from its store where W&B names it, without the key there.

        What arrived of a large one is kept when the line breaks, for the next call.
        """
        address = file.direct
        if not self._stores.knows(address):
            held = self._held(file.url)
            if held.status == 200:
                write_durably(target, held.body)
                report(len(held.body), len(held.body))
                return Downloaded(size=len(held.body), sha256=hashlib.sha256(held.body).hexdigest())
            address = urljoin(file.url, str(held.headers.get("location", "")))
        return self._stores.fetch(address, target, report=report, stop=stop)

    def _held(self, url: str) -> Reply:
        """What W&B's own host says of a file: its bytes, or where they are."""
        if not self._endpoints.may_hold_wandb_key(url):
            raise failure(Kind.UNTRUSTED, subject=urlsplit(url).hostname or "")
        with Exchange().open() as under_way:
            self._http.get(url)
        reply = under_way.reply
        if reply is None or reply.status not in {200, *_REDIRECTS}:
            raise self._refused(reply)
        return reply

    def _pages(self, run: WandbRun) -> Iterator[object]:
        cursor = ""
        for _ in range(_PAGES):
            asked = {"cursor": cursor or None, "limit": _FILES}
            page = self._run(wandb_runs.FILES, run, asked).get("files")
            yield page
            cursor = wandb_runs.next_cursor(page)
            if not cursor:
                return
        raise failure(Kind.BAD_REPLY, subject=self._host, detail="too many pages")

    def _run(
        self, query: str, run: WandbRun, more: Mapping[str, object] | None = None
    ) -> Mapping[str, object]:
        place = {"project": run.project, "entity": run.entity, "name": run.id}
        body = self._asked(query, {**place, **(more or {})})
        found: object = (parse_object(body) or {}).get("data")
        if not isinstance(found, dict):
            raise failure(Kind.BAD_REPLY, subject=self._host)
        for part in ("project", "run"):
            found = found.get(part) if isinstance(found, dict) else None
        if not isinstance(found, dict):
            raise failure(Kind.NOT_FOUND, subject=f"{run.entity}/{run.project}/{run.id}")
        return found

    def _asked(self, query: str, variables: Mapping[str, object]) -> bytes:
        with Exchange().open() as under_way:
            self._http.post("/graphql", json={"query": query, "variables": dict(variables)})
        if under_way.reply is None or under_way.reply.status != 200:
            raise self._refused(under_way.reply)
        return under_way.reply.body

    def _refused(self, reply: Reply | None) -> Failure:
        status = 0 if reply is None else reply.status
        kind = Kind.SERVER if status >= 500 else _KINDS.get(status, Kind.BAD_REPLY)
        return failure(kind, subject=self._host)

    def _viewer(self, body: bytes) -> WandbAccount:
        data = (parse_object(body) or {}).get("data")
        if not isinstance(data, dict) or "viewer" not in data:
            raise failure(Kind.BAD_REPLY, subject=self._host)
        viewer = data["viewer"]
        # A key that belongs to nobody may be answered with 200 and no viewer.
        if not isinstance(viewer, dict):
            raise failure(Kind.UNAUTHORIZED, subject=self._host)
        entity = str(viewer.get("entity") or "")
        return WandbAccount(username=str(viewer.get("username") or entity), entity=entity)


def _basic(key: Secret) -> str:
    return "Basic " + base64.b64encode(f"api:{key.reveal()}".encode()).decode()
