"""The W&B API: who owns a key, and what a training has logged."""

import base64
import binascii
import re

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice.replies import json_body
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, PRACTICE_TEAM
from fluxtune_desktop.practice.wandb_runs import WandbRuns

_OLD_KEY_LENGTH = 40
_KEY = re.compile(r"[0-9a-f]{40}|[A-Za-z0-9_]{86}")


def is_key(key: str) -> bool:
    """Whether W&B knows a key: 40 hexadecimal digits, or 86 characters since late 2025."""
    return _KEY.fullmatch(key) is not None and not key.startswith("dead")


def key_trouble(key: str) -> str:
    """What the trainer dies of when it is given this key; wandb 0.17.8 knows old keys only."""
    words = ""
    if len(key) != _OLD_KEY_LENGTH:
        words = f"API key must be 40 characters long, yours was {len(key)}"
    elif not is_key(key):
        words = "API key verification failed. Make sure your API key is valid."
    return words and f"Failed to log in to Weights & Biases: {words}"


class WandbRoom:
    """Answers ``viewer`` and questions about runs."""

    def __init__(self, runs: WandbRuns) -> None:
        self._runs = runs

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [
            Route("/graphql", self._graphql, methods=["POST"]),
            Route("/files/{place:path}", self._file, methods=["GET"]),
        ]

    async def _graphql(self, request: Request) -> Response:
        key = _key_of(request.headers.get("authorization", ""))
        if not is_key(key):
            return JSONResponse({"errors": [{"message": "user is not logged in"}]}, 401)
        asked = await json_body(request)
        query = str(asked.get("query", ""))
        if "run(" in query:
            given = asked.get("variables")
            return self._runs.answer(query, given if isinstance(given, dict) else {})
        if "viewer" not in query:
            return JSONResponse({"errors": [{"message": "practice does not know this"}]}, 400)
        # W&B puts runs into the team that a person chose, if there is one.
        entity = PRACTICE_TEAM if "team" in key else PRACTICE_ACCOUNT
        viewer = {"id": "cHJhY3RpY2U=", "entity": entity, "username": PRACTICE_ACCOUNT}
        return JSONResponse({"data": {"viewer": viewer}})

    async def _file(self, request: Request) -> Response:
        if not is_key(_key_of(request.headers.get("authorization", ""))):
            return JSONResponse({"errors": [{"message": "user is not logged in"}]}, 401)
        return self._runs.redirect(request.path_params["place"])


def _key_of(header: str) -> str:
    """The key of Basic authorization as the user "api"; empty for anything else."""
    scheme, _, value = header.partition(" ")
    try:
        user, _, key = base64.b64decode(value, validate=True).decode("ascii").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return key if scheme.lower() == "basic" and user == "api" else ""
