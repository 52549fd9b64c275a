"""Faults that are planted into the program of the torture of paying once: each must be caught."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core import reconciling, submitting
from fluxtune_desktop.core.errors import Problem, Sent
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_tools import Steps, TrainingTools


def retry_blindly() -> None:
    """A lost answer is taken for a request that was never sent."""
    honest = submitting._not_accepted

    def blind(job: Job, tools: TrainingTools, stop: StopToken, problem: Problem) -> Steps:
        sent = Sent.NO if problem.sent is Sent.UNKNOWN else problem.sent
        yield from honest(job, tools, stop, replace(problem, sent=sent))

    submitting._not_accepted = blind


def journal_afterwards() -> None:
    """The request is written down only when it has been answered."""
    honest = RunFolder.append

    def late(self: RunFolder, job: Job) -> None:
        if job.phase is not Phase.SUBMITTING:
            honest(self, job)

    RunFolder.append = late  # type: ignore[method-assign]


def recognise_nothing() -> None:
    """No training in the service's list is known for the run's own."""
    reconciling.proven = lambda _job, _trainings, _others: ()  # type: ignore[attr-defined]


def never_ask() -> None:
    """The person is not asked however long nothing is found."""
    honest = Pace.__init__

    def patient(self: Pace, **facts: object) -> None:
        honest(self, **{**facts, "reconcile": (60,) * 10_000})  # type: ignore[arg-type]

    Pace.__init__ = patient  # type: ignore[method-assign]


PLANTS: Mapping[str, Callable[[], None]] = {
    "a blind retry": retry_blindly,
    "the journal after the request": journal_afterwards,
    "a mark that is not recognised": recognise_nothing,
    "a person who is never asked": never_ask,
}
