"""``create``: pictures from a trained model, from the terminal."""

import argparse
import random
import shutil
from pathlib import Path

from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.access import Access, replicate
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.interrupts import detaching
from fluxtune_desktop.cli.training_verbs import choose
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.ids import PictureId, VersionId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pictures import SEED_RANGE, Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.pricing import pictures_estimate
from fluxtune_desktop.wiring import dirs, outside, user_settings

_DETACHED = 130


def create(arguments: argparse.Namespace, console: Console) -> int:
    """N pictures, one request each; what an earlier start left unfinished is collected first."""
    with opened(arguments.folder) as project:
        job = _model(project, arguments)
        with replicate(outside(dirs()), practice=arguments.practice) as access:
            if not _agreed(arguments, console, access, job):
                console.error("Nothing was sent or charged.")
                return 1
            return _make(_requests(project, arguments, job), project, access, arguments, console)


def _service(arguments: argparse.Namespace) -> str:
    return "practice" if arguments.practice else "replicate"


def _model(project: ProjectDir, arguments: argparse.Namespace) -> Job:
    done = [
        job
        for job in project.runs.jobs()
        if job.phase is Phase.DONE
        and job.model_version is not None
        and job.plan.service == _service(arguments)
    ]
    job = choose(done, arguments.run)
    if job is None:
        raise failure(Kind.NO_MODEL, subject=arguments.run)
    return job


def _agreed(arguments: argparse.Namespace, console: Console, access: Access, job: Job) -> bool:
    if access.practice:
        console.error("Practice: nothing is sent or charged.")
        return True
    prices = user_settings().prices
    cost = pictures_estimate(prices, count=arguments.count)
    noun = "picture" if arguments.count == 1 else "pictures"
    question = (
        f"Make {arguments.count} {noun} with {job.plan.destination} on Replicate, paid by "
        f"{access.username}: about ${cost:.2f}, an estimate of {prices.as_of:%B %Y}. Start?"
    )
    return console.confirm(question, yes=arguments.yes)


def _requests(project: ProjectDir, arguments: argparse.Namespace, job: Job) -> tuple[Picture, ...]:
    now = SystemClock().now()
    taken = {picture.id for picture in project.pictures.pictures()}
    group = f"{now:%Y%m%d-%H%M%S}"
    while any(name.startswith(f"{group}-") for name in taken):
        group += "x"
    low, high = SEED_RANGE
    first = arguments.seed or random.randint(low, high - arguments.count)
    return tuple(
        Picture(
            request=PictureRequest(
                id=PictureId(f"{group}-{index + 1}"),
                run=job.run,
                service=_service(arguments),
                model=job.plan.destination,
                version=VersionId((job.model_version or "").rpartition(":")[2]),
                prompt=arguments.prompt,
                seed=first + index,
                asked_at=now,
                group=group,
                strength=arguments.strength,
            )
        )
        for index in range(arguments.count)
    )


def _left_over(project: ProjectDir, service: str) -> tuple[Picture, ...]:
    """Pictures that were asked for and not fetched; those never sent stay unsent."""
    return tuple(
        picture
        for picture in project.pictures.pictures()
        if not picture.ended
        and picture.phase is not PicturePhase.WAITING
        and picture.request.service == service
    )


def _make(
    wanted: tuple[Picture, ...],
    project: ProjectDir,
    access: Access,
    arguments: argparse.Namespace,
    console: Console,
) -> int:
    pictures = {p.id: p for p in (*_left_over(project, _service(arguments)), *wanted)}

    def show(picture: Picture) -> None:
        pictures[picture.id] = picture
        kept = sum(p.phase is PicturePhase.KEPT for p in pictures.values())
        words = f"Making pictures, {kept} of {len(pictures)}"
        console.progress(words, kept / len(pictures))

    tools = PictureTools(api=access.api, store=project.pictures, clock=SystemClock(), announce=show)
    with detaching() as stop:
        for picture in make_pictures(tuple(pictures.values()), tools, stop):
            show(picture)
    console.end_bar()
    for picture in pictures.values():
        _tell(picture, project, arguments.out, console)
    if any(not picture.ended for picture in pictures.values()):
        console.error("Stopped. The next 'fluxtune create' in this folder fetches what was asked.")
        return _DETACHED
    return 0 if all(p.phase is PicturePhase.KEPT for p in pictures.values()) else 1


def _tell(picture: Picture, project: ProjectDir, out: Path | None, console: Console) -> None:
    file = project.pictures.path(picture)
    if picture.phase is PicturePhase.KEPT and file is not None:
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            file = Path(shutil.copy2(file, out))
        console.line(f"{file} (seed {picture.request.seed})")
    elif picture.problem is not None:
        console.trouble(picture.problem)
