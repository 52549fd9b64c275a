"""The Hub's API as far as ``huggingface_hub`` 2.x needs it to publish and to fetch a model.

Shapes: huggingface_hub ``hf_api.py``, ``_commit_api.py``, ``lfs.py`` and ``file_download.py``.
"""

import base64
import json
import re
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice import hub_store
from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.delivery import send
from fluxtune_desktop.practice.ports import origin
from fluxtune_desktop.practice.state import Row
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, role_of
from fluxtune_desktop.practice.world import World

_ID = "practice0practice0practice"
_OWN_REPOSITORIES = {
    "canReadGatedRepos": False,
    "global": [],
    "scoped": [
        {
            "entity": {
                "_id": _ID,
                "type": "user",
                "name": PRACTICE_ACCOUNT,
            },
            "permissions": ["repo.content.read", "repo.write"],
        }
    ],
}
"""What ``whoami-v2`` says of a token that was made for the repositories of one account."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}")


class _HubRefusal(Exception):
    def __init__(self, status: int, message: str, code: str = "", **more: str) -> None:
        super().__init__(message)
        self.status, self.message, self.code, self.more = status, message, code, more

    def response(self) -> Response:
        headers = {"X-Error-Message": self.message}
        if self.code:
            headers["X-Error-Code"] = self.code
        body = {"error": self.message, **self.more}
        return JSONResponse(body, status_code=self.status, headers=headers)


_Handler = Callable[[Request], Awaitable[Response]]


def _answering(handler: _Handler) -> _Handler:
    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except _HubRefusal as refusal:
            return refusal.response()

    return answer


class HubRoom:
    """Private and public repositories of models in one namespace."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What this room answers."""
        model = "/api/models/{owner}/{name}"
        table: list[tuple[str, str, _Handler]] = [
            ("GET", "/api/whoami-v2", self._whoami),
            ("POST", "/api/repos/create", self._create),
            ("DELETE", "/api/repos/delete", self._delete),
            ("POST", "/api/validate-yaml", self._validate),
            ("POST", f"{model}/preupload/{{rev:path}}", self._preupload),
            ("POST", f"{model}/commit/{{rev:path}}", self._commit),
            ("GET", f"{model}/tree/{{rev}}", self._tree),
            ("GET", f"{model}/tree/{{rev}}/{{inside:path}}", self._tree),
            ("POST", f"{model}/paths-info/{{rev}}", self._paths),
            ("GET", model, self._info),
            ("PUT", f"{model}/settings", self._settings),
            ("GET", f"{model}/revision/{{rev}}", self._info),
            ("POST", "/{owner}/{name}.git/info/lfs/objects/batch", self._batch),
            ("POST", "/{owner}/{name}.git/info/lfs/verify", self._verify),
            ("GET", "/{owner}/{name}/resolve/{rev}/{path:path}", self._resolve),
        ]
        return [
            Route(path, _answering(handler), methods=[method]) for method, path, handler in table
        ]

    def _role(self, request: Request) -> str:
        header = request.headers.get("authorization", "")
        if not header:
            return ""
        role = role_of(header.removeprefix("Bearer "))
        if not role:
            raise _HubRefusal(401, "Invalid credentials in Authorization header")
        return role

    def _writer(self, request: Request, owner: str) -> None:
        role = self._role(request)
        if not role:
            raise _HubRefusal(401, "Invalid username or password.")
        if role == "read" or owner != PRACTICE_ACCOUNT:
            text = f'You don\'t have the rights to create a model under the namespace "{owner}"'
            raise _HubRefusal(403, text)

    def _repo(self, request: Request, *, write: bool = False) -> tuple[str, Row]:
        owner, name = request.path_params["owner"], request.path_params["name"]
        key = f"{owner}/{name}"
        role = self._role(request)
        row = self._world.state.repos.get(key)
        if row is None or (row["private"] and not role):
            status = 404 if role else 401
            raise _HubRefusal(status, "Repository not found", "RepoNotFound")
        if write:
            self._writer(request, owner)
        return key, row

    async def _whoami(self, request: Request) -> Response:
        role = self._role(request)
        if not role:
            raise _HubRefusal(401, "Invalid username or password.")
        token: Row = {
            "displayName": "practice",
            "role": role,
            "createdAt": "2026-01-01T00:00:00.000Z",
        }
        if role == "fineGrained":
            token["fineGrained"] = _OWN_REPOSITORIES
        return JSONResponse(
            {
                "type": "user",
                "id": _ID,
                "name": PRACTICE_ACCOUNT,
                "fullname": "Practice",
                "email": "practice@example.invalid",
                "emailVerified": True,
                "canPay": False,
                "isPro": False,
                "orgs": [],
                "auth": {"type": "access_token", "accessToken": token},
            }
        )

    async def _create(self, request: Request) -> Response:
        asked = await _body(request)
        owner = str(asked.get("organization") or PRACTICE_ACCOUNT)
        self._writer(request, owner)
        name = str(asked.get("name", ""))
        if not _NAME.fullmatch(name):
            raise _HubRefusal(400, "Invalid repository name")
        key = f"{owner}/{name}"
        url = f"{origin(self._world.ports.hub)}/{key}"
        if key in self._world.state.repos:
            raise _HubRefusal(409, "You already created this model repo", url=url)
        private = asked.get("visibility") == "private" or bool(asked.get("private"))
        hub_store.create(self._world, key, private=private)
        self._world.state.save()
        return JSONResponse({"url": url, "name": key})

    async def _delete(self, request: Request) -> Response:
        asked = await _body(request)
        owner = str(asked.get("organization") or PRACTICE_ACCOUNT)
        self._writer(request, owner)
        if self._world.state.repos.pop(f"{owner}/{asked.get('name')}", None) is None:
            raise _HubRefusal(404, "Repository not found", "RepoNotFound")
        self._world.state.save()
        return Response("OK")

    async def _validate(self, _: Request) -> Response:
        return JSONResponse({"errors": [], "warnings": []})

    async def _preupload(self, request: Request) -> Response:
        _, row = self._repo(request, write=True)
        asked = await _body(request)
        files = [
            {
                "path": file["path"],
                "uploadMode": hub_store.upload_mode(file["path"], int(file.get("size", 0))),
                "shouldIgnore": False,
                "oid": row["files"].get(file["path"], {}).get("oid"),
            }
            for file in asked.get("files", [])
        ]
        return JSONResponse({"files": files})

    async def _batch(self, request: Request) -> Response:
        key, _ = self._repo(request, write=True)
        asked = await _body(request)
        lfs, hub = origin(self._world.ports.lfs), origin(self._world.ports.hub)
        objects: list[Row] = []
        for wanted in asked.get("objects", []):
            entry: Row = {"oid": wanted["oid"], "size": wanted["size"], "authenticated": True}
            if not self._world.state.blob(f"sha256-{wanted['oid']}").exists():
                verify = {"href": f"{hub}/{key}.git/info/lfs/verify"}
                upload = {"href": f"{lfs}/upload/{wanted['oid']}?signature=practice"}
                entry["actions"] = {"upload": upload, "verify": verify}
            objects.append(entry)
        return JSONResponse({"transfer": "basic", "objects": objects})

    async def _verify(self, request: Request) -> Response:
        self._repo(request, write=True)
        asked = await _body(request)
        path = self._world.state.blob(f"sha256-{asked.get('oid')}")
        if not path.exists() or path.stat().st_size != asked.get("size"):
            raise _HubRefusal(404, "The object is not there")
        return JSONResponse({"message": "ok"})

    async def _commit(self, request: Request) -> Response:
        key, _ = self._repo(request, write=True)
        files: dict[str, Row] = {}
        deleted: list[str] = []
        for line in (await request.body()).splitlines():
            entry = json.loads(line)
            kind, value = entry["key"], entry["value"]
            if kind == "file":
                data = base64.b64decode(value["content"])
                files[value["path"]] = hub_store.store(self._world, data, lfs=False)
            elif kind == "lfsFile":
                files[value["path"]] = await self._large(value)
            elif kind == "deletedFile":
                deleted.append(value["path"])
        oid = hub_store.commit(self._world, key, files, deleted)
        url = f"{origin(self._world.ports.hub)}/{key}/commit/{oid}"
        return JSONResponse({"success": True, "commitOid": oid, "commitUrl": url, "hookOutput": ""})

    async def _large(self, value: Row) -> Row:
        path = self._world.state.blob(f"sha256-{value['oid']}")
        if not path.exists():
            raise _HubRefusal(400, "An LFS pointer points to a file that does not exist")
        return hub_store.store(self._world, await self._world.aside(path.read_bytes), lfs=True)

    async def _settings(self, request: Request) -> Response:
        _, row = self._repo(request, write=True)
        asked = await _body(request)
        if "visibility" in asked:
            row["private"] = asked["visibility"] != "public"
        elif "private" in asked:
            row["private"] = bool(asked["private"])
        self._world.state.save()
        return JSONResponse({"private": row["private"], "gated": False})

    async def _info(self, request: Request) -> Response:
        key, row = self._repo(request)
        return JSONResponse(
            {
                "_id": row["commit"][:24],
                "id": key,
                "modelId": key,
                "private": row["private"],
                "gated": False,
                "disabled": False,
                "downloads": 0,
                "likes": 0,
                "tags": [],
                "sha": row["commit"],
                "createdAt": iso(row["created"]),
                "lastModified": iso(row["created"]),
                "siblings": [{"rfilename": path} for path in row["files"]],
            }
        )

    async def _tree(self, request: Request) -> Response:
        _, row = self._repo(request)
        inside = request.path_params.get("inside", "")
        kept = [path for path in row["files"] if not inside or path.startswith(inside + "/")]
        return JSONResponse([_entry(path, row["files"][path]) for path in kept])

    async def _paths(self, request: Request) -> Response:
        _, row = self._repo(request)
        if request.headers.get("content-type", "").startswith("application/json"):
            wanted = (await _body(request)).get("paths", [])
        else:
            form = await request.form()
            wanted = form.getlist("paths")
        present = [path for path in wanted if path in row["files"]]
        return JSONResponse([_entry(path, row["files"][path]) for path in present])

    async def _resolve(self, request: Request) -> Response:
        _, row = self._repo(request)
        entry = row["files"].get(request.path_params["path"])
        if entry is None:
            raise _HubRefusal(404, "Entry not found", "EntryNotFound")
        blob = self._world.state.blob(f"sha256-{entry['sha256']}")
        answer = await send(self._world, request, blob, "application/octet-stream")
        answer.headers["ETag"] = f'"{entry["sha256"] if entry["lfs"] else entry["oid"]}"'
        answer.headers["X-Repo-Commit"] = row["commit"]
        if entry["lfs"]:
            answer.headers["X-Linked-Size"] = str(entry["size"])
            answer.headers["X-Linked-ETag"] = f'"{entry["sha256"]}"'
        return answer


def _entry(path: str, entry: Row) -> Row:
    shown: Row = {"type": "file", "path": path, "size": entry["size"], "oid": entry["oid"]}
    if entry["lfs"]:
        shown["lfs"] = {"oid": entry["sha256"], "size": entry["size"], "pointerSize": 134}
    return shown


async def _body(request: Request) -> Row:
    try:
        data = json.loads(await request.body())
    except ValueError as error:
        raise _HubRefusal(400, "Invalid JSON") from error
    return data if isinstance(data, dict) else {}
