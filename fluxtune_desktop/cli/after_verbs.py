"""``follow`` and ``publish``: what comes after a training was sent. Neither costs anything."""

import argparse
import platform
from collections.abc import Iterator
from dataclasses import replace

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.access import Access, hub_token, replicate
from fluxtune_desktop.cli.card_words import chosen
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.interrupts import detaching
from fluxtune_desktop.cli.job_lines import JobLines, job_facts, run_line
from fluxtune_desktop.cli.training_verbs import choose, tools_of
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.following import watch
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.lora_runner import version_repo_name
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.core.publication import CardPicture, Publication, PublicationPhase
from fluxtune_desktop.core.publishing import PublishTools, publish
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.wiring import dirs, outside

_DETACHED = 130
_STEPS = {
    PublicationPhase.PREPARING: "Preparing the repository",
    PublicationPhase.UPLOADING: "Sending to Hugging Face",
    PublicationPhase.VERIFYING: "Checking what arrived",
}


def follow(arguments: argparse.Namespace, console: Console) -> int:
    """Follow a training to its end; nothing is ever sent that costs money.

    0 once the LoRA is here, 1 when it failed or asks for the person's word, 130 when it was let go.
    """
    with opened(arguments.folder) as project:
        job = _wanted(project, arguments.run)
        if job is None:
            console.error("There is no such training in this folder.")
            return 1
        if job.phase in NOT_SENT:
            console.error(
                f"Run {job.plan.number} was not sent. To go on, with a question: fluxtune train"
            )
            return 1
        if not job.ended or _lacks_its_file(job, project):
            job = followed(job.anew(), project, console, as_json=arguments.json)
        lacking = _lacks_its_file(job, project)
    return _end(job, console, as_json=arguments.json) or int(lacking)


def publish_lora(arguments: argparse.Namespace, console: Console) -> int:
    """Send a finished training's LoRA to a private repository on Hugging Face, and verify it."""
    with opened(arguments.folder) as project:
        project.require_changeable()
        step = arguments.step
        jobs = project.runs.jobs()
        done = [job for job in jobs if job.phase is Phase.DONE or step is not None]
        job = choose(done, arguments.run)
        if job is None:
            console.error("No finished training has that name. They are listed by: fluxtune runs")
            return 1
        pictures = chosen(arguments.pictures, project)
        with detaching() as stop:
            found = _published(job, project, pictures, arguments, console, stop)
    console.end_bar()
    return _told(found, console, as_json=arguments.json)


def _lacks_its_file(job: Job, project: ProjectDir) -> bool:
    there = job.training is not None and not job.deleted_there
    return job.phase is Phase.DONE and there and project.runs.weights(job.run) is None


def _wanted(project: ProjectDir, run: str) -> Job | None:
    """The run that is meant; without a word the newest under way, or else the newest."""
    jobs = project.runs.jobs()
    if run:
        return choose(jobs, run)
    return choose([job for job in jobs if not job.ended], "") or choose(jobs, "")


def followed(job: Job, project: ProjectDir, console: Console, *, as_json: bool) -> Job:
    """The run as it is at its end, or when it was let go; told on the way."""
    lines = JobLines(console, as_json=as_json)
    with replicate(outside(dirs()), job.plan.service) as access, detaching() as stop:
        for newest in _states(job, project, access, lines, stop):
            job = newest
            lines.show(job)
    console.end_bar()
    return job


def _states(
    job: Job, project: ProjectDir, access: Access, lines: JobLines, stop: StopToken
) -> Iterator[Job]:
    """What another computer has begun is only watched: it fetches what comes of it."""
    tools = tools_of(project, access, lines)
    if job.plan.host in {"", platform.node()}:
        yield from run_training(job, tools, stop)
    elif job.training is not None and job.phase in {Phase.QUEUED, Phase.TRAINING}:
        try:
            yield from watch(job, tools, stop)
        except Stopped:
            return


def _end(job: Job, console: Console, *, as_json: bool) -> int:
    if as_json:
        console.json(job_facts(job))
    if job.problem is not None and (job.ended or job.asks):
        console.trouble(job.problem)
    if job.asks:
        console.error("It may have been taken, or not. Look again: the same command.")
        return 1
    if not as_json:
        console.line(run_line(job))
    if job.phase is Phase.DONE:
        return 0
    return 1 if job.ended or job.completed_at is not None else _DETACHED


def _published(
    job: Job,
    project: ProjectDir,
    pictures: tuple[Picture, ...],
    arguments: argparse.Namespace,
    console: Console,
    stop: StopToken,
) -> Publication:
    doors = outside(dirs())
    endpoints = doors.reach(job.plan.service)
    publication = Publication(
        run=job.run,
        repo="",
        pictures=tuple(each.id for each in pictures),
        step=arguments.step,
    )
    with doors.hub(endpoints, hub_token(doors, endpoints)) as hub:
        repo = arguments.to or f"{hub.account().username}/{_repo_name(job, arguments.step)}"
        publication = replace(publication, repo=repo)
        files = doors.publication_files(
            project.runs, job, publication, _for_card(pictures, project)
        )
        tools = PublishTools(
            hub=hub,
            runs=project.runs,
            clock=doors.clock,
            files=files,
            announce=lambda state: _show(state, console),
            pace=doors.pace,
        )
        for newest in publish(publication, tools, stop):
            publication = newest
            _show(publication, console)
    return publication


def _repo_name(job: Job, step: int | None) -> str:
    if step is None:
        return f"{job.plan.destination.name}-lora"
    return version_repo_name(job.plan, step)


def _for_card(pictures: tuple[Picture, ...], project: ProjectDir) -> tuple[CardPicture, ...]:
    return tuple(
        CardPicture(file=file, prompt=each.request.prompt)
        for each in pictures
        if (file := project.pictures.path(each)) is not None
    )


def _show(publication: Publication, console: Console) -> None:
    if not publication.ended:
        late = " (no answer just now)" if publication.stale else ""
        console.progress(f"{_STEPS[publication.phase]}{late}", publication.fraction)


def _told(publication: Publication, console: Console, *, as_json: bool) -> int:
    if as_json:
        console.json(_facts(publication, publication.problem))
    if publication.phase is PublicationPhase.PUBLISHED:
        if not as_json:
            console.line(f"Published as {publication.repo}, private.")
        if publication.step is not None:
            console.error(f"Pictures with it: fluxtune create --step {publication.step}")
        return 0
    if publication.problem is not None:
        console.trouble(publication.problem)
    if publication.ended:
        console.error("It was not published. The LoRA is safe in its folder.")
        return 1
    console.error("Stopped. The same command goes on with it.")
    return _DETACHED


def _facts(publication: Publication, problem: Problem | None) -> dict[str, object]:
    return {
        "run": publication.run,
        "step": publication.step,
        "repo": publication.repo,
        "phase": publication.phase.value,
        "commit": publication.commit,
        "problem": problem.kind.value if problem else None,
    }
