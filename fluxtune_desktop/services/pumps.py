"""The generators that run for one service, each in a thread of its own."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.generator_thread import GeneratorThread, Make, join_all
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import OpenedProject


@dataclass(frozen=True, slots=True, kw_only=True)
class Produced:
    """A value of the generator that runs under ``key``."""

    key: Hashable
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The generator under ``key`` is through; with a problem if it ended by one."""

    key: Hashable
    problem: Problem | None = None


@dataclass(slots=True, kw_only=True)
class _Task:
    key: Hashable
    thread: GeneratorThread
    stop: StopToken
    project: OpenedProject
    problem: Problem | None = None
    let_go: bool = False


def _same(_value: object) -> Hashable:
    return None


class Pumps(QObject):
    """``produced`` carries ``Produced``, ``ended`` carries ``Ended``; both in the window's thread.

    A generator that was let go is heard of no more, and holds its project until it has ended.
    """

    produced = Signal(object)
    ended = Signal(object)

    def __init__(self, leases: Leases) -> None:
        super().__init__()
        self._leases = leases
        self._tasks: list[_Task] = []
        # A thread object must outlive the delivery of its own last signal.
        self._resting: list[_Task] = []

    def start(
        self,
        key: Hashable,
        make: Make,
        stop: StopToken,
        project: OpenedProject,
        value_key: Callable[[object], Hashable] = _same,
    ) -> None:
        """Run a generator under a key that is not in use."""
        del self._resting[:-4]
        task = _Task(
            key=key, thread=GeneratorThread(make, key=value_key), stop=stop, project=project
        )
        self._tasks.append(task)
        self._leases.take(project)
        task.thread.produced.connect(self._on_thread_produced)
        task.thread.failed.connect(self._on_thread_failed)
        task.thread.finished.connect(self._on_thread_finished)
        task.thread.start()

    def running(self, key: Hashable) -> bool:
        """Whether a generator that was not let go runs under this key."""
        return self._find(key) is not None

    @property
    def any_running(self) -> bool:
        """Whether any generator runs that was not let go."""
        return any(not task.let_go for task in self._tasks)

    def cancel(self, key: Hashable) -> None:
        """Wish that the work ends here and at the service."""
        task = self._find(key)
        if task is not None:
            task.stop.cancel()

    def pause(self, key: Hashable) -> None:
        """Wish that the work comes to a pause; ``ended`` tells when it has."""
        task = self._find(key)
        if task is not None:
            task.stop.detach()

    def let_go(self, key: Hashable) -> None:
        """Wish that the work comes to a pause; what runs at the service goes on."""
        for task in self._tasks:
            if task.key == key:
                task.stop.detach()
                task.let_go = True

    def let_go_all(self) -> None:
        """Wish that all come to a pause; what runs at the service goes on."""
        for task in self._tasks:
            task.stop.detach()
            task.let_go = True

    def join(self, seconds: float) -> bool:
        """Wait for the ends; False if something still runs then."""
        return join_all(tuple(task.thread for task in self._tasks), seconds)

    def _find(self, key: Hashable) -> _Task | None:
        running = (task for task in self._tasks if task.key == key and not task.let_go)
        return next(running, None)

    def _sending(self) -> _Task | None:
        thread = cast(GeneratorThread, self.sender())
        return next((task for task in self._tasks if task.thread is thread), None)

    @Slot(object)
    def _on_thread_produced(self, value: object) -> None:
        task = self._sending()
        if task is not None and not task.let_go:
            self.produced.emit(Produced(key=task.key, value=value))

    @Slot(object)
    def _on_thread_failed(self, problem: Problem) -> None:
        task = self._sending()
        if task is not None:
            task.problem = problem

    @Slot()
    def _on_thread_finished(self) -> None:
        task = self._sending()
        if task is None:
            return
        self._tasks.remove(task)
        self._resting.append(task)
        self._leases.give_back(task.project)
        if not task.let_go:
            self.ended.emit(Ended(key=task.key, problem=task.problem))
