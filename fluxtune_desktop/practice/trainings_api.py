"""``/v1/trainings`` and where they are made."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice import hub_store, ledger
from fluxtune_desktop.practice.clock import iso
from fluxtune_desktop.practice.files_api import rewritten, upload_behind
from fluxtune_desktop.practice.jobs import MISSING_PACKAGE, Jobs
from fluxtune_desktop.practice.models_api import trainer_version
from fluxtune_desktop.practice.package_reading import Reading
from fluxtune_desktop.practice.replies import (
    json_body,
    not_found,
    page_of,
    unprocessable,
)
from fluxtune_desktop.practice.schemas import (
    NEW_REQUIRED,
    TRAINER_VERSIONS,
    faults_of,
    secret_names,
    with_defaults,
)
from fluxtune_desktop.practice.state import Row, digest, new_id
from fluxtune_desktop.practice.trainer import Stage
from fluxtune_desktop.practice.wandb_api import key_trouble
from fluxtune_desktop.practice.world import World

_ALLOWED = frozenset({"destination", "input", "webhook", "webhook_events_filter"})
_OPTIMIZERS = {
    *("prodigy", "adam8bit", "adamw8bit", "lion8bit", "adam", "adamw", "lion", "adagrad"),
    "adafactor",
}
REDACTED = "[REDACTED]"


class TrainingsRoom:
    """Accepts trainings and tells how they are."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        make = "/v1/models/{owner}/{name}/versions/{version}/trainings"
        return [
            Route(make, self._create, methods=["POST"]),
            Route("/v1/trainings", self._list, methods=["GET"]),
            Route("/v1/trainings/{id}", self._get, methods=["GET"]),
            Route("/v1/trainings/{id}/cancel", self._cancel, methods=["POST"]),
        ]

    async def _create(self, request: Request) -> Response:
        trainer = f"{request.path_params['owner']}/{request.path_params['name']}"
        version = request.path_params["version"]
        if trainer not in TRAINER_VERSIONS or trainer_version(self._world, trainer) != version:
            detail = (
                "The specified version does not exist (or perhaps you don't have permission to "
                "use it?)"
            )
            raise unprocessable(detail, title="Invalid version or not permitted")
        asked = await json_body(request)
        given = self._checked(asked)
        row = await self._row(trainer, version, asked["destination"], given)
        self._world.state.trainings[row["id"]] = row
        mark = str(given.get("wandb_run") or "")
        ledger.enter(self._world, "training", row, run=mark, what=row["destination"])
        self._world.state.save()
        shown = self.shown(row, self._jobs.settle())
        return JSONResponse({**shown, "logs": ""}, status_code=201)

    def _checked(self, asked: Row) -> Row:
        extra = sorted(set(asked) - _ALLOWED)
        if extra:
            raise unprocessable(f"- Additional property {extra[0]} is not allowed\n")
        if asked.get("destination") not in self._world.state.models:
            raise not_found("The specified training destination does not exist")
        given = asked.get("input")
        if not isinstance(given, dict):
            raise unprocessable("- input is required\n")
        return given

    async def _row(self, trainer: str, version: str, destination: str, given: Row) -> Row:
        upload = upload_behind(self._world, given.get("input_images"))
        package = "" if upload is None else upload["blob"]
        reading = await self._world.aside(self._jobs.reading, package)
        secrets = secret_names(trainer)
        kept = {key: REDACTED if key in secrets else value for key, value in given.items()}
        path = ""
        if upload is not None:
            path = rewritten(upload)
            del kept["input_images"]
        inputs = with_defaults(trainer, given)
        return {
            "id": new_id(),
            "created": self._world.clock.now(),
            "seconds": self._world.seconds_per_training,
            "model": trainer,
            "version": version,
            "destination": destination,
            "input": kept,
            "package": package,
            "package_path": path,
            "verdict": list(
                _verdict(
                    trainer,
                    given,
                    inputs,
                    reading,
                    missing=upload is None,
                    demanding=self._world.faults.demanding,
                )
            ),
            "wandb": bool(inputs.get("wandb_api_key")) and not _setup_trouble(inputs),
            "hub": hub_store.training_target(self._world, inputs),
            "canceled": None,
            "settled": False,
            "outputs": [],
        }

    async def _list(self, request: Request) -> Response:
        now = self._jobs.settle()
        lag_of = self._world.faults.lag_of
        rows = [
            self.shown(row, now, logs=False)
            for row in reversed(self._world.state.trainings.values())
            if row["created"] <= now - lag_of(row["id"])
        ]
        return JSONResponse(page_of(request, rows, self._world.api + "/trainings"))

    async def _get(self, request: Request) -> Response:
        now = self._jobs.settle()
        return JSONResponse(self.shown(self._found(request), now))

    async def _cancel(self, request: Request) -> Response:
        now = self._jobs.settle()
        row = self._found(request)
        self.cancel(row, now)
        return JSONResponse(self.shown(row, now))

    def _found(self, request: Request) -> Row:
        row = self._world.state.trainings.get(request.path_params["id"])
        if row is None:
            raise not_found()
        return row

    def cancel(self, row: Row, now: float) -> None:
        """Stop a training; one that is over stays as it is."""
        if now < self._jobs.course(row).ends:
            row["canceled"] = now
            self._world.state.save()

    def shown(self, row: Row, now: float, *, logs: bool = True) -> Row:
        """A training as Replicate shows it at a moment at which all is settled.

        Its addresses name it a prediction, as there.
        """
        course = self._jobs.course(row)
        status, started = course.status(now), course.started(now)
        over = now >= course.ends
        answer: Row = {
            "id": row["id"],
            "model": row["model"],
            "version": row["version"],
            "input": self._input(row),
            "status": status,
            "error": course.verdict[1] if status == "failed" else None,
            "output": self._output(row) if status == "succeeded" else None,
            "created_at": iso(row["created"]),
            "started_at": None if started is None else iso(started),
            "completed_at": iso(course.ends) if over else None,
            "metrics": {},
            "source": "api",
            "data_removed": False,
            "urls": _urls(self._world.api, row["id"]),
        }
        if over and started is not None:
            spent = course.predict_time(now)
            answer["metrics"] = {"predict_time": spent, "total_time": round(spent + 8.5, 6)}
        if logs:
            answer["logs"] = course.logs(now) if started is not None else None
        return answer

    def _input(self, row: Row) -> Row:
        if self._world.faults.unmarked:
            plain = {key: value for key, value in row["input"].items() if key != "wandb_run"}
            return {**plain, "input_images": f"{self._world.delivery}/pbxt/data.zip"}
        if not row["package_path"]:
            return dict(row["input"])
        return {"input_images": self._world.delivery + row["package_path"], **row["input"]}

    def _output(self, row: Row) -> Row:
        return {
            "version": f"{row['destination']}:{digest('version', row['id'])}",
            "weights": f"{self._world.delivery}/xezq/{row['id']}/{row['outputs'][0]}",
        }


def _urls(api: str, id_: str) -> Row:
    place = f"{api}/predictions/{id_}"
    return {"get": place, "cancel": f"{place}/cancel", "web": f"https://replicate.com/p/{id_}"}


def _verdict(
    trainer: str, given: Row, inputs: Row, reading: Reading, *, missing: bool, demanding: bool
) -> tuple[str, str]:
    """The stage at which a training will die and what it will say; ("", "") if it will not."""
    wrong = faults_of(trainer, given)
    if demanding and NEW_REQUIRED not in given:
        wrong.append((NEW_REQUIRED, "field required"))
    if wrong:
        details = [{"loc": ["body", "input", name], "msg": message} for name, message in wrong]
        return Stage.BOOT, f"Prediction input failed validation: {json.dumps({'detail': details})}"
    if missing:
        return _without_package(given)
    at_setup = _setup_trouble(inputs)
    if at_setup:
        return Stage.SETUP, at_setup
    if reading.trouble:
        return reading.stage, reading.trouble
    if inputs.get("optimizer", "adamw8bit") not in _OPTIMIZERS:
        return Stage.CACHE, f"Unknown optimizer type {inputs['optimizer']}"
    return "", ""


def _without_package(given: Row) -> tuple[str, str]:
    if not given.get("input_images"):
        return Stage.SETUP, "input_images must be provided"
    return MISSING_PACKAGE


def _setup_trouble(inputs: Row) -> str:
    for part in str(inputs.get("resolution", "512")).split(","):
        if not part.strip().lstrip("+-").isdecimal():
            return f"invalid literal for int() with base 10: {part!r}"
    key = inputs.get("wandb_api_key")
    return key_trouble(str(key)) if key else ""
