"""The delivery origin: weights and pictures, fetched without a token and gone after their time."""

import hashlib
import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.replies import not_found
from fluxtune_desktop.practice.world import World

_MEDIA = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "tar": "application/x-tar"}
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


class DeliveryRoom:
    """Serves ``/xezq/{job}/{file}`` and uploads under their rewritten address."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [
            Route("/xezq/{job}/{name}", self._output, methods=["GET"]),
            Route("/pbxt/{key}/{name}", self._upload, methods=["GET"]),
        ]

    async def _output(self, request: Request) -> Response:
        job, name = request.path_params["job"], request.path_params["name"]
        state = self._world.state
        row = state.trainings.get(job) or state.predictions.get(job)
        if row is None or name not in row.get("outputs", []):
            raise not_found("The specified key does not exist.")
        if row.get("outputs_until", float("inf")) <= self._world.clock.now():
            raise not_found("The specified key does not exist.")
        if job in state.predictions:
            await self._jobs.painted(row)
        media = _MEDIA.get(name.rpartition(".")[2], "application/octet-stream")
        return await send(self._world, request, state.blob(f"{job}-{name}"), media)

    async def _upload(self, request: Request) -> Response:
        wanted = request.url.path
        state = self._world.state
        for row in state.trainings.values():
            if row.get("package_path") == wanted and state.blob(row["package"]).exists():
                return await send(
                    self._world, request, state.blob(row["package"]), "application/zip"
                )
        raise not_found("The specified key does not exist.")


async def send(world: World, request: Request, path: Path, media: str) -> Response:
    """The bytes of a blob, or the part that a Range header asks for."""
    if not path.exists():
        raise not_found("The specified key does not exist.")
    data = await world.aside(path.read_bytes)
    headers = {"ETag": f'"{hashlib.sha256(data).hexdigest()[:32]}"', "Accept-Ranges": "bytes"}
    match = _RANGE.fullmatch(request.headers.get("range", ""))
    if match is None:
        return Response(data, media_type=media, headers=headers)
    first, last = int(match[1]), min(int(match[2] or len(data) - 1), len(data) - 1)
    if first > last:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{len(data)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, media_type=media, headers=headers)
