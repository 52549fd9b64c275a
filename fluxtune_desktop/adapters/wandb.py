"""Asks Weights & Biases whose key it is, without the package ``wandb``.

The query is the one of wandb's ``sdk/internal/internal_api.py``: GraphQL over HTTP with Basic
authorization, user ``api``. Importing this module imports ``httpx``.
"""

import base64
from urllib.parse import urlsplit

import httpx
from typing_extensions import override

from fluxtune_desktop.adapters.closing import Closing
from fluxtune_desktop.adapters.exchange import Exchange, Reply
from fluxtune_desktop.adapters.lenient_json import parse_object
from fluxtune_desktop.adapters.transport import Transport
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.remote import WandbAccount
from fluxtune_desktop.core.secret import Secret

_QUERY = "query Viewer { viewer { id entity username } }"
_KINDS = {401: Kind.UNAUTHORIZED, 403: Kind.FORBIDDEN, 429: Kind.THROTTLED}


class WandbHttp(Closing):
    """Implements ``core.ports.WandbApi`` for one key."""

    def __init__(self, endpoints: Endpoints, key: Secret) -> None:
        self._host = urlsplit(endpoints.wandb).hostname or ""
        self._http = httpx.Client(
            base_url=endpoints.wandb,
            transport=Transport(origin=endpoints.wandb, authorization=lambda: _basic(key)),
            trust_env=False,
        )

    @override
    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()

    def account(self) -> WandbAccount:
        """Whose key it is. Raises Failure(UNAUTHORIZED) for one that W&B does not know."""
        with Exchange().open() as under_way:
            self._http.post("/graphql", json={"query": _QUERY, "variables": {}})
        if under_way.reply is None or under_way.reply.status != 200:
            raise self._refused(under_way.reply)
        return self._viewer(under_way.reply.body)

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
