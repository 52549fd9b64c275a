"""The place on the Hugging Face Hub where the trainer itself is to put the LoRA.

A repository that is not there it would make public, and one that is there it would overwrite
(replicate/flux-fine-tuner ``train.py``): so it is made before, private, and nothing is paid where
that fails.
"""

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ports import HubApi, RunStore
from fluxtune_desktop.core.publication import end_among
from fluxtune_desktop.core.publishing import ensure_private
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_tools import Steps, TrainingTools, ask

_MADE_BY_THE_HUB = frozenset({".gitattributes"})
"""What a repository holds that was just created."""


def ensure_repository(job: Job, tools: TrainingTools, stop: StopToken) -> Steps:
    """It is private and ours, if the trainer is to upload. Raises Failure."""
    repo, hub = job.plan.publish_to, tools.hub
    if repo is None or not job.plan.by_trainer:
        return
    if hub is None or tools.hub_token is None:
        raise Failure(Problem(kind=Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value))
    yield from ask(job, tools, stop, lambda: _ensure_ours(repo, hub, tools.runs))


def _ensure_ours(repo: str, hub: HubApi, runs: RunStore) -> None:
    ensure_private(repo, hub)
    others = hub.sizes_and_hashes(repo).keys() - _MADE_BY_THE_HUB
    if others and not end_among(runs.sent_to(repo)):
        raise Failure(Problem(kind=Kind.NAME_TAKEN, subject=repo))
