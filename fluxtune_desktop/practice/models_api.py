"""``/v1/account``, ``/v1/hardware`` and ``/v1/models``."""

import re
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.replies import (
    Refusal,
    json_body,
    not_found,
    page_of,
    unauthenticated,
    unprocessable,
)
from fluxtune_desktop.practice.schemas import (
    NEW_VERSION,
    TRAINER_VERSIONS,
    model_schema,
    text_model_schema,
    trainer_schema,
)
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.tokens import PracticeAccount, account_of
from fluxtune_desktop.practice.world import World

#: The rules for Docker images: replicate/replicate-javascript, pull request 55.
_NAME = re.compile(r"[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*")
_HARDWARE = {
    "cpu": "CPU",
    "gpu-t4": "Nvidia T4 GPU",
    "gpu-l40s": "Nvidia L40S GPU",
    "gpu-a100-large": "Nvidia A100 (80GB) GPU",
    "gpu-h100": "Nvidia H100 GPU",
}
_TRAINERS_MADE = 1_726_000_000.0


class ModelsRoom:
    """Knows the trainers, and the models of the one account."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        one = "/v1/models/{owner}/{name}"
        return [
            Route("/v1/account", self._account, methods=["GET"]),
            Route("/v1/hardware", self._hardware, methods=["GET"]),
            Route("/v1/models", self._list, methods=["GET"]),
            Route("/v1/models", self._create, methods=["POST"]),
            Route(one, self._get, methods=["GET"]),
            Route(one, self._delete, methods=["DELETE"]),
            Route(f"{one}/versions", self._versions, methods=["GET"]),
            Route(f"{one}/versions/{{version}}", self._version, methods=["GET"]),
            Route(f"{one}/versions/{{version}}", self._delete_version, methods=["DELETE"]),
        ]

    async def _account(self, request: Request) -> Response:
        return JSONResponse(asdict(_owner(request)))

    async def _hardware(self, _: Request) -> Response:
        return JSONResponse([{"name": name, "sku": sku} for sku, name in _HARDWARE.items()])

    async def _list(self, request: Request) -> Response:
        self._jobs.settle()
        rows = [self._shown(key) for key in reversed(self._world.state.models)]
        return JSONResponse(page_of(request, rows, self._world.api + "/models"))

    async def _create(self, request: Request) -> Response:
        asked = await json_body(request)
        for key in ("owner", "name", "visibility", "hardware"):
            if not isinstance(asked.get(key), str):
                raise unprocessable(f"- {key} is required\n")
        _check(asked, _owner(request).username)
        key = f"{asked['owner']}/{asked['name']}"
        if key in self._world.state.models:
            detail = "A model with that name and owner already exists."
            raise Refusal(409, detail, title="Conflict", errors=[{"detail": detail}])
        self._world.state.models[key] = {
            "visibility": asked["visibility"],
            "description": asked.get("description"),
            "created": self._world.clock.now(),
            "versions": [],
        }
        self._world.state.save()
        return JSONResponse(self._shown(key), status_code=201)

    async def _get(self, request: Request) -> Response:
        return JSONResponse(self._shown(self._key(request)))

    async def _delete(self, request: Request) -> Response:
        key = self._key(request)
        if key in TRAINER_VERSIONS or self._world.state.models[key]["versions"]:
            raise Refusal(403, "Only private models without versions can be deleted.")
        del self._world.state.models[key]
        self._world.state.save()
        return Response(status_code=204)

    async def _versions(self, request: Request) -> Response:
        key = self._key(request)
        rows = [self._shown_version(key, row) for row in reversed(self._rows(key))]
        return JSONResponse(page_of(request, rows, f"{self._world.api}/models/{key}/versions"))

    async def _version(self, request: Request) -> Response:
        key = self._key(request)
        return JSONResponse(self._shown_version(key, self._row(key, request)))

    async def _delete_version(self, request: Request) -> Response:
        key = self._key(request)
        row = self._row(key, request)
        if key in TRAINER_VERSIONS:
            raise Refusal(403, "You do not own this model.", title="Forbidden")
        self._world.state.models[key]["versions"].remove(row)
        self._world.state.save()
        return Response(status_code=202)

    def _key(self, request: Request) -> str:
        self._jobs.settle()
        key = f"{request.path_params['owner']}/{request.path_params['name']}"
        if key in TRAINER_VERSIONS:
            return key
        made = self._world.state.models.get(key)
        if made is None or (made["visibility"] == "private" and not _owns(request, key)):
            raise not_found()
        return key

    def _rows(self, key: str) -> list[Row]:
        if key in TRAINER_VERSIONS:
            return [{"id": trainer_version(self._world, key), "created": _TRAINERS_MADE}]
        rows: list[Row] = self._world.state.models[key]["versions"]
        return rows

    def _row(self, key: str, request: Request) -> Row:
        for row in self._rows(key):
            if row["id"] == request.path_params["version"]:
                return row
        raise not_found()

    def _shown_version(self, key: str, row: Row) -> Row:
        trainer = key in TRAINER_VERSIONS
        return {
            "id": row["id"],
            "created_at": iso(row["created"]),
            "cog_version": "0.9.20",
            "openapi_schema": self._trainer_schema(key) if trainer else _schema_of(row),
        }

    def _trainer_schema(self, key: str) -> Row:
        return trainer_schema(key, demanding=self._world.faults.demanding)

    def _shown(self, key: str) -> Row:
        owner, _, name = key.partition("/")
        trainer = key in TRAINER_VERSIONS
        made: Row = {"visibility": "public", "description": None, "created": _TRAINERS_MADE}
        if not trainer:
            made = self._world.state.models[key]
        rows = self._rows(key)
        return {
            "url": f"https://replicate.com/{key}",
            "owner": owner,
            "name": name,
            "description": made["description"],
            "visibility": made["visibility"],
            "is_official": False,
            "github_url": None,
            "paper_url": None,
            "license_url": None,
            "run_count": 0,
            "cover_image_url": None,
            "default_example": None,
            "latest_version": self._shown_version(key, rows[-1]) if rows else None,
            "created_at": iso(made["created"]),
        }


def trainer_version(world: World, trainer: str) -> str:
    """The version of a trainer that is in force."""
    changed = world.faults.new_version or world.faults.demanding
    return NEW_VERSION if changed else TRAINER_VERSIONS[trainer]


def _owner(request: Request) -> PracticeAccount:
    account = account_of(request.headers.get("authorization", "").partition(" ")[2])
    if account is None:
        raise unauthenticated()
    return account


def _owns(request: Request, key: str) -> bool:
    return key.startswith(f"{_owner(request).username}/")


def _schema_of(row: Row) -> Row:
    """Of a trained LoRA, or of another kind of model that somebody put there."""
    return text_model_schema() if row.get("kind") == "text" else model_schema()


def _check(asked: Row, owner: str) -> None:
    if asked["owner"] != owner:
        detail = "You do not have permission to create a model for this owner."
        raise Refusal(403, detail, title="Forbidden")
    if not _NAME.fullmatch(asked["name"]):
        raise unprocessable("- name: invalid model name\n")
    if asked["visibility"] not in ("public", "private"):
        raise unprocessable("- visibility must be public or private\n")
    if asked["hardware"] not in _HARDWARE:
        raise unprocessable("- hardware: unknown SKU\n")
