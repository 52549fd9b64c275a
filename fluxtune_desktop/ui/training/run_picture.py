"""Everything that the view of a run draws, and the message on top of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.core.run_label import RunLabel
from fluxtune_desktop.ui.problem_texts import problem_advice, problem_title
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.training.run_actions import KEPT, RunAction, banner_actions
from fluxtune_desktop.ui.training.story import Story
from fluxtune_desktop.ui.training.version_use import VersionsThere

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPicture:
    """``others`` are runs whose loss this one's can be compared with, the best first; ``weights``
    is where they are kept.

    ``here`` says that the run belongs to the service that is spoken to now, ``followed`` that
    something watches it, ``only_watched`` that another computer has begun it, ``publishing`` that
    its LoRA is on its way; ``versions`` how its intermediate ones stand there.
    """

    job: Job
    prices: Prices
    now: datetime
    here: bool = True
    followed: bool = True
    only_watched: bool = False
    publication: Publication | None = None
    publishing: bool = False
    weights: Path | None = None
    others: tuple[Job, ...] = ()
    said: RunLabel | None = None
    read_only: bool = False
    versions: VersionsThere = field(default_factory=VersionsThere)

    @property
    def label(self) -> RunLabel:
        """What the person says of the run."""
        return self.said or RunLabel(run=self.job.run)


def comparable(job: Job, jobs: Sequence[Job]) -> tuple[Job, ...]:
    """The other runs that have a loss: the newest finished one before ``job`` first."""
    others = [each for each in jobs if each.run != job.run and _losses(each)]
    before = [
        each
        for each in others
        if each.plan.number < job.plan.number
        and each.phase is Phase.DONE
        and each.plan.service == job.plan.service
    ]
    best = max(before, key=lambda each: each.plan.number, default=None)
    return tuple(sorted(others, key=lambda each: each is not best))


def _losses(job: Job) -> bool:
    return job.progress is not None and bool(job.progress.losses)


def message_of(picture: RunPicture) -> Story | None:
    """What the banner says: how the run stands, and how its publication went."""
    if not picture.here and not picture.job.ended:
        return _elsewhere(picture.job)
    if picture.job.phase is not Phase.DONE:
        told = run_words.story(picture.job, picture.prices, now=picture.now)
        return told or _watch_words(picture)
    kept = _kept(picture)
    path = str(picture.weights) if picture.weights is not None else ""
    charged = run_words.charged(picture.job, picture.prices)
    if picture.job.twins:
        arrived = translate("Training", "An earlier attempt had arrived after all.")
        charged = f"{charged} {arrived} {run_words.twins_words()}"
    tone, said = _publication_words(picture.publication, picture.publishing)
    tone = "warn" if picture.job.problem is not None else tone
    heading = translate("Training", "Your model is ready")
    return Story(tone=tone, title=heading, sentences=(kept, charged, *said), path=path)


def _kept(picture: RunPicture) -> str:
    if picture.weights is not None:
        return translate("Training", "The LoRA is kept in this project.")
    if picture.job.problem is not None:
        lost = translate(
            "Training",
            "Its file could not be fetched: {why}. It is trained all the same, and pictures can be "
            "made with its model at Replicate. To fetch the file once more costs nothing.",
        )
        return lost.format(why=problem_title(picture.job.problem))
    return translate(
        "Training",
        "The LoRA's file is not here: Replicate keeps it for a while only. Pictures can be made "
        "with the model all the same.",
    )


def actions_of(picture: RunPicture) -> tuple[RunAction, ...]:
    """The buttons below the message, the most sensible first."""
    if not picture.here:
        return KEPT if picture.weights is not None else ()
    actions = banner_actions(
        picture.job, picture.publication, picture.weights, publishing=picture.publishing
    )
    alone = not (picture.followed or picture.job.ended or picture.job.asks)
    return (RunAction.LOOK_AGAIN,) if alone else actions


def _elsewhere(job: Job) -> Story:
    heading = translate("Training", "This run was started on Replicate")
    how = translate("Training", "Leave practice mode to follow it. It goes on meanwhile.")
    if job.plan.service == PRACTICE:
        heading = translate("Training", "This is a practice run")
        how = translate("Training", "Enter practice mode to follow it.")
    return Story(tone="neutral", title=heading, sentences=(how,))


def _watch_words(picture: RunPicture) -> Story | None:
    """Who looks after a run of which there is nothing else to say."""
    if picture.only_watched:
        return _only_watched(picture.job)
    return None if picture.followed or picture.job.ended else _left_alone()


def _only_watched(job: Job) -> Story:
    heading = translate("Training", "This run was begun on another computer: %1")
    how = translate(
        "Training",
        "You see how it goes. What comes of it is fetched there; once it has ended, you can fetch "
        "it here, too.",
    )
    return Story(tone="neutral", title=heading.replace("%1", job.plan.host), sentences=(how,))


def _left_alone() -> Story:
    heading = translate("Training", "This run is not followed at the moment")
    how = translate("Training", "What you see is the last that was known. Look again to follow it.")
    return Story(tone="neutral", title=heading, sentences=(how,))


def _publication_words(
    publication: Publication | None, publishing: bool
) -> tuple[str, tuple[str, ...]]:
    if publication is None:
        return "ok", ()
    if publication.phase is PublicationPhase.PUBLISHED:
        pattern = translate("Training", "Published on Hugging Face as %1, private.")
        if publication.public:
            pattern = translate("Training", "Published on Hugging Face as %1, for everybody.")
        return "ok", (pattern.replace("%1", publication.repo),)
    if publication.phase is PublicationPhase.FAILED and publication.problem is not None:
        problem = publication.problem
        lost = translate(
            "Training", "It was not published on Hugging Face. Your copy is safe here."
        )
        return "warn", (lost, f"{problem_title(problem)}. {problem_advice(problem)}")
    return "ok", (_on_the_way(publication, publishing),)


def _on_the_way(publication: Publication, publishing: bool) -> str:
    if publishing and publication.stale:
        return translate(
            "Training",
            "Hugging Face does not answer at the moment. It goes on by itself; your copy is safe "
            "here.",
        )
    if publishing:
        pattern = translate("Training", "It goes to Hugging Face as %1, private.")
        return pattern.replace("%1", publication.repo)
    return translate(
        "Training",
        "It was not published to the end. Your copy is safe here; publish it again when you like.",
    )
