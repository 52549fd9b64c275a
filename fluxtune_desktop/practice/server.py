"""Starts and ends the practice server, in a thread of this process or as the whole of one."""

import asyncio
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn
from filelock import FileLock
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp
from typing_extensions import override

from fluxtune_desktop.core.clock_speed import ClockSpeed
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.practice.clock import Clock
from fluxtune_desktop.practice.control_api import ControlRoom, served
from fluxtune_desktop.practice.delivery import DeliveryRoom
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.practice.files_api import FilesRoom
from fluxtune_desktop.practice.gate import Gate, Lines
from fluxtune_desktop.practice.hub_api import HubRoom
from fluxtune_desktop.practice.jobs import Jobs
from fluxtune_desktop.practice.lfs_api import LfsRoom
from fluxtune_desktop.practice.models_api import ModelsRoom
from fluxtune_desktop.practice.ports import Ports, bind, endpoints_for
from fluxtune_desktop.practice.predictions_api import PredictionsRoom
from fluxtune_desktop.practice.replies import Refusal, refused
from fluxtune_desktop.practice.state import State, write_durably
from fluxtune_desktop.practice.trainings_api import TrainingsRoom
from fluxtune_desktop.practice.trimming import trim
from fluxtune_desktop.practice.wandb_api import WandbRoom
from fluxtune_desktop.practice.wandb_runs import WandbRuns, WandbStore
from fluxtune_desktop.practice.world import World

SECONDS_PER_TRAINING = 20.0
IDLE_SECONDS = 60.0
_LOCK_SECONDS = 5.0
_SHUTDOWN_SECONDS = 2.0


def _origins(world: World, jobs: Jobs) -> dict[str, ASGIApp]:
    trainings = TrainingsRoom(world, jobs)
    api = [
        *ControlRoom(world, jobs).routes(),
        *FilesRoom(world, jobs).routes(),
        *ModelsRoom(world, jobs).routes(),
        *trainings.routes(),
        *PredictionsRoom(world, jobs, trainings).routes(),
    ]
    routes: dict[str, list[Route]] = {
        "api": api,
        "delivery": [*DeliveryRoom(world, jobs).routes(), *WandbStore(world, jobs).routes()],
        "hub": HubRoom(world).routes(),
        "lfs": LfsRoom(world).routes(),
        "wandb": WandbRoom(WandbRuns(world, jobs)).routes(),
    }
    handlers = {Refusal: refused}
    return {
        name: Starlette(routes=some, exception_handlers=handlers) for name, some in routes.items()
    }


async def _serve(world: World, *, idle_seconds: float | None, ready: Callable[[], None]) -> None:
    """Serve until ``world.stopping`` is set or nobody has asked anything for ``idle_seconds``."""
    kept, sockets = bind(world.ports)
    world.state.ports = kept
    world.state.save()
    jobs = Jobs(world)
    trim(world, jobs)
    lines = Lines()
    config = uvicorn.Config(
        Gate(world, lines, _origins(world, jobs)),
        http=lines.protocol(),
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        access_log=False,
        date_header=False,
        server_header=False,
    )
    about = {"ports": kept.to_json(), "pid": os.getpid(), "serves": served(world)}

    def announce() -> None:
        write_durably(world.state.folder / "server.json", json.dumps(about).encode())
        ready()

    try:
        await _Server(config, world, idle_seconds, announce).serve(sockets=sockets)
    finally:
        world.close()


class _Server(uvicorn.Server):
    """Announces itself when it answers, and knows when it is no longer needed."""

    def __init__(
        self,
        config: uvicorn.Config,
        world: World,
        idle_seconds: float | None,
        announce: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._world = world
        self._idle_seconds = idle_seconds
        self._announce = announce

    @override
    async def main_loop(self) -> None:
        world = self._world
        world.last_request = time.monotonic()
        self._announce()
        pause = 0.5 if self._idle_seconds is None else min(0.5, self._idle_seconds / 4)
        while not self.should_exit:
            try:
                await asyncio.wait_for(world.stopping.wait(), pause)
                break
            except TimeoutError:
                idle = time.monotonic() - world.last_request
                self.should_exit |= self._idle_seconds is not None and idle > self._idle_seconds
        world.stopping.set()

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn's own sleeps for a tenth of a second whether anything is open or not.
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        give_up = time.monotonic() + _SHUTDOWN_SECONDS
        while self.server_state.connections or self.server_state.tasks:
            if time.monotonic() > give_up:
                break
            await asyncio.sleep(0.002)
        for task in self.server_state.tasks:
            task.cancel()


def serve_folder(
    folder: Path,
    *,
    seconds_per_training: float = SECONDS_PER_TRAINING,
    idle_seconds: float = IDLE_SECONDS,
    speed: ClockSpeed | None = None,
) -> None:
    """Be the practice server of ``folder`` until nobody has needed it for ``idle_seconds``.

    ``seconds_per_training`` are of the clock that ``speed`` makes.

    Raises filelock.Timeout if another process is that server already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "server.lock", timeout=_LOCK_SECONDS):
        state = State(folder)
        world = World(
            state,
            clock=_clock(state, ClockSpeed() if speed is None else speed),
            faults=Script(),
            seconds_per_training=seconds_per_training,
        )
        asyncio.run(_serve(world, idle_seconds=idle_seconds, ready=lambda: None))


def _clock(state: State, speed: ClockSpeed) -> Clock:
    """The clock of the program where that runs fast, else one of the state's own."""
    if speed.usual:
        return Clock(epoch=state.epoch)
    return Clock(epoch=speed.since, factor=speed.factor)


class PracticeServer:
    """A practice server in a thread of this process: ``with PracticeServer(folder) as server``.

    ``endpoints`` tells clients where it is, ``ports`` where each origin is, ``faults`` what goes
    wrong. ``clock_factor`` makes its time run faster than real time.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock_factor: float = 1.0,
        seconds_per_training: float = SECONDS_PER_TRAINING,
        faults: Script | None = None,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.faults = Script() if faults is None else faults
        self._lock = FileLock(folder / "server.lock", timeout=_LOCK_SECONDS)
        self._folder = folder
        self._factor = clock_factor
        self._seconds = seconds_per_training
        self._ready = threading.Event()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._trouble: BaseException | None = None
        self._world: World | None = None

    @property
    def world(self) -> World:
        """State, clock and violations of the running server."""
        if self._world is None:
            raise RuntimeError("the practice server does not run")
        return self._world

    @property
    def ports(self) -> Ports:
        """Where each origin is."""
        return self.world.ports

    @property
    def endpoints(self) -> Endpoints:
        """What a client has to know."""
        return endpoints_for(self.ports)

    def start(self) -> Self:
        """Begin to serve; returns when it answers. Raises what hinders it."""
        self._lock.acquire()
        self._thread = threading.Thread(target=self._run, name="practice-server")
        self._thread.start()
        self._ready.wait()
        if self._trouble is not None:
            self.stop()
            raise self._trouble
        return self

    def stop(self) -> None:
        """End; what was accepted stays in the folder."""
        loop, world = self._loop, self._world
        if loop is not None and world is not None and not loop.is_closed():
            loop.call_soon_threadsafe(world.stopping.set)
        if self._thread is not None:
            self._thread.join()
        self._lock.release()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001  handed to the thread that waits
            self._trouble = error
        finally:
            self._ready.set()

    async def _main(self) -> None:
        state = State(self._folder)
        self._loop = asyncio.get_running_loop()
        self._world = World(
            state,
            clock=Clock(epoch=state.epoch, factor=self._factor),
            faults=self.faults,
            seconds_per_training=self._seconds,
        )
        await _serve(self._world, idle_seconds=None, ready=self._ready.set)
