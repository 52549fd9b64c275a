"""What trainings log to W&B: state, history and files, in the words of its GraphQL API.

Queries: wandb ``apis/public/runs.py``, ``history.py``, ``files.py``. Names of pictures: the key,
the step and twenty digits of a hash, as ``sdk/data_types/base_types/media.py`` makes them.
"""

import json
import urllib.parse
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice.delivery import send
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.painter import encode, paint
from fluxtune_desktop.practice.ports import origin
from fluxtune_desktop.practice.replies import not_found
from fluxtune_desktop.practice.state import Row, digest, write_durably
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT
from fluxtune_desktop.practice.trainer import Course
from fluxtune_desktop.practice.trainer_log import JOB
from fluxtune_desktop.practice.weights import safetensors
from fluxtune_desktop.practice.world import World

_ID = 8
"""Letters of a training's id that W&B knows its run by."""
_PROMPT = 50
"""The trainer cuts prompts: replicate/flux-fine-tuner wandb_client.py."""
_SIDE = 512
_FILES_AT_ONCE = 100
_STATES = {"succeeded": "finished", "failed": "failed", "canceled": "killed", "aborted": "killed"}
_FEW = 0.08
"""Of the style before the training: hardly anything."""


class WandbRuns:
    """Answers for every training that has a key."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def answer(self, query: str, given: Row) -> Response:
        """The ``data`` of a query about one run; null where there is none."""
        now = self._jobs.settle()
        row = self._find(given)
        run = None if row is None else self._part(query, given, self._jobs.course(row), now)
        return JSONResponse({"data": {"project": {"run": run}}})

    def redirect(self, place: str) -> Response:
        """Where the store has a file: its address holds all the right that it takes."""
        store = origin(self._world.ports.delivery)
        return RedirectResponse(f"{store}/wandb/{urllib.parse.quote(place)}", 302)

    def _find(self, given: Row) -> Row | None:
        for row in self._world.state.trainings.values():
            inputs = row["input"]
            wanted = (
                inputs.get("wandb_entity") or PRACTICE_ACCOUNT,
                inputs.get("wandb_project") or JOB,
                row["id"][:_ID],
            )
            asked = (given.get("entity"), given.get("project"), given.get("name"))
            if row["wandb"] and asked == wanted:
                return row
        return None

    def _part(self, query: str, given: Row, course: Course, now: float) -> Row:
        if "history(" in query:
            steps = range(int(given["minStep"]), int(given["maxStep"]))
            return {"history": [json.dumps(each) for each in _history(course, now, steps)]}
        if "files(" in query:
            return {"files": self._files(course, now, given)}
        return {"state": _STATES.get(course.status(now), "running")}

    def _files(self, course: Course, now: float, given: Row) -> Row:
        names = [name for _, _, name in _pictures(course, now)]
        names += [_version_name(step) for step in course.saved_steps(now)]
        begin = int(given.get("cursor") or 0)
        end = begin + min(int(given.get("limit") or _FILES_AT_ONCE), _FILES_AT_ONCE)
        store, own = origin(self._world.ports.delivery), origin(self._world.ports.wandb)
        edges = []
        for name in names[begin:end]:
            place = urllib.parse.quote(f"{course.id}/{name}")
            direct = f"{store}/wandb/{place}" if name.endswith(".safetensors") else None
            node = {"name": name, "url": f"{own}/files/{place}", "directUrl": direct}
            if direct is not None:
                # As a string: W&B's type Int64.
                node["sizeBytes"] = str(len(_version(course, int(name[-21:-12]))))
            edges.append({"node": node})
        more = {"hasNextPage": end < len(names), "endCursor": str(end)}
        return {"edges": edges, "pageInfo": more}


class WandbStore:
    """The store of W&B's files, which asks nobody for a key."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [Route("/wandb/{job}/{name:path}", self._get, methods=["GET"])]

    async def _get(self, request: Request) -> Response:
        now = self._jobs.settle()
        job, name = request.path_params["job"], request.path_params["name"]
        row = self._world.state.trainings.get(job)
        if row is None or not row["wandb"]:
            raise not_found("The specified key does not exist.")
        course = self._jobs.course(row)
        blob = self._world.state.blob(f"{job}-{digest(name)[:20]}")
        if not blob.exists():
            data = await self._world.aside(self._made, row, course, name, now)
            await self._world.aside(write_durably, blob, data)
        media = "image/png" if name.endswith(".png") else "application/octet-stream"
        return await send(self._world, request, blob, media)

    def _made(self, row: Row, course: Course, name: str, now: float) -> bytes:
        for step in course.saved_steps(now):
            if name == _version_name(step):
                return _version(course, step)
        for step, prompt, path in _pictures(course, now):
            if path == name:
                picture = paint(
                    self._world.state.blob(row["package"] or "none"),
                    [each.name for each in course.reading.pictures],
                    size=(_SIDE, _SIDE),
                    seed=42,
                    prompt=prompt,
                    strength=max(_FEW, step / course.steps),
                )
                return encode(picture, "png", 0)
        raise not_found("The specified key does not exist.")


def _history(course: Course, now: float, steps: range) -> Iterator[Row]:
    painted: dict[int, Row] = {}
    for step, prompt, path in _pictures(course, now):
        kept = {"_type": "image-file", "path": path, "format": "png", "sha256": digest(path)}
        painted.setdefault(step, {})[f"samples/{prompt}"] = {
            **kept,
            "width": _SIDE,
            "height": _SIDE,
        }
    done = course.steps_done(now)
    for step in steps:
        losses = {"loss": course.losses[step]} if step < done else {}
        if losses or step in painted:
            yield {"_step": step, **losses, **painted.get(step, {})}


def _pictures(course: Course, now: float) -> Iterator[tuple[int, str, str]]:
    """Step, prompt as W&B knows it, and name of the file."""
    for step in course.sample_steps(now):
        for prompt in dict.fromkeys(each[:_PROMPT] for each in course.prompts):
            mark = digest(course.id, step, prompt)[:20]
            yield step, prompt, f"media/images/samples/{prompt}_{step}_{mark}.png"


def _version(course: Course, step: int) -> bytes:
    rank = int(course.inputs.get("lora_rank") or 16)
    return safetensors(rank, steps=step, training=course.id, share=step / course.steps)


def _version_name(step: int) -> str:
    return f"{JOB}_{step:09}.safetensors"
