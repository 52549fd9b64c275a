"""``/_practice``: what a test or the curious may ask of the practice server itself."""

import os

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fluxtune_desktop.practice import ledger
from fluxtune_desktop.practice.faults import Rule
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.replies import Refusal, json_body
from fluxtune_desktop.practice.state import digest
from fluxtune_desktop.practice.world import World


class ControlRoom:
    """Ping, ledger, violations, faults and speed. No token is asked for, none is shown."""

    def __init__(self, world: World, jobs: Jobs) -> None:
        self._world = world
        self._jobs = jobs

    def routes(self) -> list[Route]:
        """What this room answers."""
        return [
            Route("/_practice/ping", self._ping, methods=["GET"]),
            Route("/_practice/ledger", self._ledger, methods=["GET"]),
            Route("/_practice/violations", self._violations, methods=["GET"]),
            Route("/_practice/faults", self._add_faults, methods=["POST"]),
            Route("/_practice/faults", self._clear_faults, methods=["DELETE"]),
            Route("/_practice/speed", self._speed, methods=["POST"]),
            Route("/_practice/stop", self._stop, methods=["POST"]),
        ]

    async def _ping(self, _: Request) -> Response:
        serves = served(self._world)
        return JSONResponse({"practice": True, "serves": serves, "pid": os.getpid()})

    async def _ledger(self, _: Request) -> Response:
        now, state = self._jobs.settle(), self._world.state
        rows = [ledger.told(self._world, self._jobs, row, now) for row in state.ledger.values()]
        total = round(sum(row["usd"] for row in rows) + state.earlier["usd"], 6)
        return JSONResponse({"rows": rows, "earlier": state.earlier, "total_usd": total})

    async def _violations(self, _: Request) -> Response:
        return JSONResponse({"violations": self._world.violations})

    async def _add_faults(self, request: Request) -> Response:
        asked = await json_body(request)
        try:
            for rule in asked.get("rules", []):
                self._world.faults.add(Rule.from_json(rule))
            if "list_lag" in asked:
                self._world.faults.list_lag = float(asked["list_lag"])
                self._world.faults.uneven_lag = asked.get("uneven_lag") is True
                self._world.faults.unmarked = asked.get("unmarked") is True
            faults = self._world.faults
            faults.new_version = asked.get("new_version", faults.new_version) is True
            faults.demanding = asked.get("demanding", faults.demanding) is True
        except (KeyError, TypeError, ValueError) as error:
            raise Refusal(422, f"not a rule: {error}") from error
        return JSONResponse({})

    async def _clear_faults(self, _: Request) -> Response:
        self._world.faults.clear()
        return JSONResponse({})

    async def _speed(self, request: Request) -> Response:
        seconds = (await json_body(request)).get("seconds")
        if not isinstance(seconds, int | float) or seconds <= 0:
            raise Refusal(422, "seconds must be a number above 0")
        self._world.seconds_per_training = float(seconds)
        return JSONResponse({})

    async def _stop(self, _: Request) -> Response:
        self._world.stopping.set()
        return JSONResponse({})


def served(world: World) -> str:
    """What tells the server of one data folder from that of another."""
    return digest("serves", world.state.folder.resolve())[:32]
