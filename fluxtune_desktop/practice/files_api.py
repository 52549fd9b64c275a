"""``/v1/files``: uploads."""

import base64
import json
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice import delivery
from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.jobs import MISSING_PACKAGE, Jobs
from fluxtune_desktop.practice.replies import Refusal, not_found, page_of
from fluxtune_desktop.practice.state import Row, digest, new_id
from fluxtune_desktop.practice.uploads import receive_upload
from fluxtune_desktop.practice.world import World

_LIFE_SECONDS = 24 * 3600.0
"""Recorded answers expire a day after they were made."""


class FilesRoom:
    """Keeps what is uploaded for a day."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [
            Route("/v1/files", self._create, methods=["POST"]),
            Route("/v1/files", self._list, methods=["GET"]),
            Route("/v1/files/{id}", self._get, methods=["GET"]),
            Route("/v1/files/{id}", self._delete, methods=["DELETE"]),
            Route("/v1/files/{id}/download", self._download, methods=["GET"]),
        ]

    async def _create(self, request: Request) -> Response:
        state, clock = self._world.state, self._world.clock
        name = new_id()
        upload = await receive_upload(request, state.blob(name))
        now = clock.now()
        row: Row = {
            "id": base64.urlsafe_b64encode(name.encode()).decode().rstrip("="),
            "blob": name,
            "name": upload.fields.get("filename") or upload.filename or "content",
            "content_type": upload.fields.get("type") or upload.content_type,
            "size": upload.size,
            "sha256": upload.sha256,
            "metadata": _metadata(upload.fields.get("metadata")),
            "created": now,
            "expires": now + _LIFE_SECONDS,
        }
        state.files[row["id"]] = row
        state.save()
        return JSONResponse(self._shown(row), status_code=201)

    async def _list(self, request: Request) -> Response:
        rows = [self._shown(row) for row in reversed(self._world.state.files.values())]
        alive = [row for row in rows if find_upload(self._world, row["id"])]
        return JSONResponse(page_of(request, alive, self._world.api + "/files"))

    async def _get(self, request: Request) -> Response:
        return JSONResponse(self._shown(self._found(request)))

    async def _delete(self, request: Request) -> Response:
        row = self._found(request)
        row["deleted"] = self._world.clock.now()
        self._starve(row["blob"])
        self._world.state.save()
        return Response(status_code=204)

    async def _download(self, request: Request) -> Response:
        row = find_upload(self._world, request.path_params["id"])
        if row is None or request.query_params.get("signature") != _signature(row):
            raise not_found("File not found")
        path = self._world.state.blob(row["blob"])
        return await delivery.send(self._world, request, path, row["content_type"])

    def _starve(self, package: str) -> None:
        """A training that still boots has not fetched its images yet, and will not find them."""
        now = self._world.clock.now()
        for row in self._world.state.trainings.values():
            course = self._jobs.course(row)
            if row["package"] == package and now < min(course.boots_until, course.ends):
                row["verdict"] = list(MISSING_PACKAGE)

    def _found(self, request: Request) -> Row:
        row = find_upload(self._world, request.path_params["id"])
        if row is None:
            raise not_found("File not found")
        return row

    def _shown(self, row: Row) -> Row:
        keys = ("id", "name", "content_type", "size", "metadata")
        return {key: row[key] for key in keys} | {
            "etag": row["sha256"][:32],
            "checksums": {"sha256": row["sha256"]},
            "created_at": iso(row["created"]),
            "expires_at": iso(row["expires"]),
            "urls": {"get": f"{self._world.api}/files/{row['id']}"},
        }


def find_upload(world: World, file_id: str) -> Row | None:
    """The row of an upload that is neither deleted nor expired."""
    row = world.state.files.get(file_id)
    if row is None or "deleted" in row or row["expires"] <= world.clock.now():
        return None
    return row


def upload_behind(world: World, url: object) -> Row | None:
    """The upload that an input means by its address, if it is one of ours."""
    text = str(url)
    if not text.startswith(f"{world.api}/files/"):
        return None
    return find_upload(world, text.removeprefix(f"{world.api}/files/").partition("/")[0])


def rewritten(row: Row) -> str:
    """The path on the delivery origin under which an upload appears in a training's input."""
    return f"/pbxt/{_signature(row)[:44]}/{Path(row['name']).name}"


def _signature(row: Row) -> str:
    return digest("signed", row["id"])


def _metadata(text: str | None) -> Row:
    try:
        data = json.loads(text or "{}")
    except ValueError as error:
        raise Refusal(400, "metadata must be a JSON object", title="Bad request") from error
    return data if isinstance(data, dict) else {}
