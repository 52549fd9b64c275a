"""``/v1/predictions``."""

import asyncio
import re

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice import ledger
from fluxtune_desktop.practice.any_lora import HIDDEN, FoundLora, found_lora, is_runner
from fluxtune_desktop.practice.clock import from_iso, iso
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.pictures import lifetime_of
from fluxtune_desktop.practice.replies import json_body, not_found, page_of, unprocessable
from fluxtune_desktop.practice.schemas import RUNNER, faults_of, secret_names
from fluxtune_desktop.practice.state import Row, new_id
from fluxtune_desktop.practice.trainings_api import REDACTED, TrainingsRoom
from fluxtune_desktop.practice.world import World

_ALLOWED = frozenset({"version", "input", "stream", "webhook", "webhook_events_filter"})
_OUTPUT_SECONDS = 3600.0
"""How long input and output of a prediction are kept: Replicate's page on data retention."""

_SHARE_OF_TRAINING = 0.1
_PREFER_WAIT = re.compile(r"wait(?:=(\d+))?")


class PredictionsRoom:
    """Accepts predictions of trained models and tells how they are.

    A training can be asked for and cancelled here as well, since its addresses say so.
    """

    def __init__(self, world: World, jobs: Jobs, trainings: TrainingsRoom) -> None:
        self._world = world
        self._jobs = jobs
        self._trainings = trainings

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [
            Route("/v1/predictions", self._create, methods=["POST"]),
            Route("/v1/predictions", self._list, methods=["GET"]),
            Route("/v1/predictions/{id}", self._get, methods=["GET"]),
            Route("/v1/predictions/{id}/cancel", self._cancel, methods=["POST"]),
        ]

    async def _create(self, request: Request) -> Response:
        asked = await json_body(request)
        extra = sorted(set(asked) - _ALLOWED)
        if extra:
            raise unprocessable(f"- Additional property {extra[0]} is not allowed\n")
        version = str(asked.get("version", "")).rpartition(":")[2]
        made_by = self._made_by(version, asked.get("input"))
        now = self._world.clock.now()
        row: Row = {
            "id": new_id(),
            "created": now,
            "seconds": self._world.seconds_per_training * _SHARE_OF_TRAINING,
            **made_by,
            "lifetime": lifetime_of(request.headers.get("cancel-after")),
            "canceled": None,
        }
        row["outputs"] = self._jobs.sitting(row).output_names()
        row["outputs_until"] = now + _OUTPUT_SECONDS
        self._world.state.predictions[row["id"]] = row
        ledger.enter(
            self._world, "prediction", row, run=str(row["input"].get("seed", "")), what=version
        )
        self._world.state.save()
        self._jobs.begin_painting(row)
        return await self._answer(request, row)

    def _made_by(self, version: str, given: object) -> Row:
        """The model of a prediction and what it is given, without secrets."""
        if is_runner(version):
            inputs = _checked(given, RUNNER)
            return _by_runner(inputs, found_lora(self._world, inputs))
        trained = self._jobs.model_version(version)
        if trained is None:
            detail = (
                "The specified version does not exist (or perhaps you don't have permission to "
                "use it?)"
            )
            raise unprocessable(detail, title="Invalid version or not permitted")
        made = {"model": trained["model"], "version": version, "training": trained["training"]}
        return {**made, "input": _checked(given)}

    async def _answer(self, request: Request, row: Row) -> Response:
        match = _PREFER_WAIT.fullmatch(request.headers.get("prefer", ""))
        if match is None:
            return JSONResponse(self._shown(row), status_code=201)
        patience = row["created"] + min(60, int(match[1] or 60))
        sitting = self._jobs.sitting(row)
        while (now := self._world.clock.now()) < min(patience, sitting.ends):
            await asyncio.sleep(min(0.05, sitting.ends - now))
        return JSONResponse(self._shown(row), status_code=201 if now >= sitting.ends else 202)

    async def _list(self, request: Request) -> Response:
        low, high = (_moment(request, name) for name in ("created_after", "created_before"))
        now, lag_of = self._world.clock.now(), self._world.faults.lag_of
        rows = [
            self._shown(row, logs=False)
            for row in reversed(self._world.state.predictions.values())
            if (low or 0.0)
            <= from_iso(iso(row["created"]))
            <= min(now - lag_of(row["id"]), high or now)
        ]
        return JSONResponse(page_of(request, rows, self._world.api + "/predictions"))

    async def _get(self, request: Request) -> Response:
        return JSONResponse(self._either(request.path_params["id"], cancel=False))

    async def _cancel(self, request: Request) -> Response:
        return JSONResponse(self._either(request.path_params["id"], cancel=True))

    def _either(self, id_: str, *, cancel: bool) -> Row:
        now = self._jobs.settle()
        state = self._world.state
        if id_ in state.trainings:
            if cancel:
                self._trainings.cancel(state.trainings[id_], now)
            return self._trainings.shown(state.trainings[id_], now)
        row = state.predictions.get(id_)
        if row is None:
            raise not_found()
        if cancel and now < self._jobs.sitting(row).ends:
            row["canceled"] = now
            state.save()
        return self._shown(row)

    def _shown(self, row: Row, *, logs: bool = True) -> Row:
        now, sitting = self._world.clock.now(), self._jobs.sitting(row)
        status, over = sitting.status(now), now >= sitting.ends
        removed = now >= row["outputs_until"]
        began = now >= sitting.boots_until and sitting.ends > sitting.boots_until
        place = f"{self._world.delivery}/xezq/{row['id']}"
        answer: Row = {
            "id": row["id"],
            "model": row["model"],
            "version": row["version"],
            "input": {} if removed else row["input"],
            "output": [f"{place}/{name}" for name in row["outputs"]],
            "data_removed": removed,
            "error": sitting.error if status == "failed" else None,
            "status": status,
            "created_at": iso(row["created"]),
            "started_at": iso(sitting.boots_until) if began else None,
            "completed_at": iso(sitting.ends) if over else None,
            "metrics": {},
            "source": "api",
            "urls": _urls(self._world.api, row["id"]),
        }
        if removed or status != "succeeded":
            answer["output"] = None
        if over and began:
            spent = sitting.predict_time(now)
            answer["metrics"] = {"predict_time": spent, "total_time": round(spent + 0.4, 6)}
            answer["metrics"]["image_count"] = len(row["outputs"])
        if logs:
            answer["logs"] = "" if removed else sitting.logs(now)
        return answer


def _urls(api: str, id_: str) -> Row:
    place = f"{api}/predictions/{id_}"
    web = f"https://replicate.com/p/{id_}"
    return {"get": place, "cancel": f"{place}/cancel", "web": web}


def _by_runner(given: Row, found: FoundLora) -> Row:
    secrets = secret_names(RUNNER)
    return {
        "model": RUNNER,
        "official": RUNNER,
        "version": HIDDEN,
        "training": found.training,
        "share": found.share,
        "trouble": found.trouble,
        "input": {name: REDACTED if name in secrets else each for name, each in given.items()},
    }


def _checked(given: object, model: str | None = None) -> Row:
    if not isinstance(given, dict):
        raise unprocessable("- input is required\n")
    wrong = faults_of(model, given)
    if wrong:
        fields = [
            {"type": "invalid", "field": f"input.{name}", "description": message}
            for name, message in wrong
        ]
        text = "".join(
            f"- input: {message}\n" if name == "prompt" else f"- input.{name}: {message}\n"
            for name, message in wrong
        )
        raise unprocessable(text, invalid_fields=fields)
    return given


def _moment(request: Request, name: str) -> float | None:
    text = request.query_params.get(name)
    if text is None:
        return None
    try:
        return from_iso(text.replace(" ", "+"))
    except ValueError as error:
        raise unprocessable(f"- {name}: not a date and time\n") from error
