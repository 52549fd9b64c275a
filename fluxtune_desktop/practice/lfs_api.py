"""The Hub's store for large files: takes the bytes behind a signed address, and no token."""

import hashlib

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fluxtune_desktop.practice.state import new_id
from fluxtune_desktop.practice.world import World


class LfsRoom:
    """Keeps what is put, if it has the announced SHA-256."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [Route("/upload/{oid}", self._put, methods=["PUT"])]

    async def _put(self, request: Request) -> Response:
        state, oid = self._world.state, request.path_params["oid"]
        part = state.blob(f"{new_id()}.part")
        seen = hashlib.sha256()
        try:
            with part.open("wb") as file:
                async for chunk in request.stream():
                    seen.update(chunk)
                    file.write(chunk)
            if seen.hexdigest() != oid:
                return Response("BadDigest", status_code=400)
            part.replace(state.blob(f"sha256-{oid}"))
        finally:
            part.unlink(missing_ok=True)
        return Response(status_code=200, headers={"ETag": f'"{oid}"'})
