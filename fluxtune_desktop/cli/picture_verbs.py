"""``create``: pictures from a trained model, from the terminal."""

import argparse
import secrets
import shutil
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.cli.access import Access, hub_token, replicate, service_of
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.interrupts import detaching
from fluxtune_desktop.cli.spending import keep_in_ledger, stay_within_limit
from fluxtune_desktop.cli.training_verbs import choose
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.naming import CHANCE_BITS
from fluxtune_desktop.core.new_pictures import (
    PictureWish,
    TrainedModel,
    pictures_of,
    trained_model,
    version_model,
)
from fluxtune_desktop.core.pictures import Picture, PicturePhase, left_over
from fluxtune_desktop.core.pricing import pictures_estimate
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.wiring import dirs, outside, user_settings

_DETACHED = 130
_INTO_THE_DATASET = (
    "That folder holds the images that the project learns from: pictures put there would be "
    "trained on next time. Name another folder with -o. Nothing was sent or charged."
)
_TOKEN_GOES_ALONG = (
    "The LoRA lies in a private repository on Hugging Face: your token goes to Replicate with each "
    "picture, as a secret input that is not shown again."
)
_POLL = 1.0
"""Seconds; a picture takes a few of them."""


def create(arguments: argparse.Namespace, console: Console) -> int:
    """N pictures, one request each; what an earlier start left unfinished is collected first."""
    with opened(arguments.folder) as project:
        project.require_changeable()
        if arguments.out is not None and _is_dataset(arguments.out, project):
            console.error(_INTO_THE_DATASET)
            return 1
        model = _model(project, arguments)
        if arguments.out is not None:
            # Before anything is paid for: a place that takes no pictures is known by now.
            make_folder(arguments.out)
        doors = outside(dirs())
        with replicate(doors, service_of(arguments)) as access:
            key = hub_token(doors, access.endpoints) if model.lora else None
            if not _agreed(arguments, console, access, model):
                console.error("Nothing was sent or charged.")
                return 1
            wanted = _wanted(model, arguments, access)
            return _make(wanted, project, access, key, arguments, console)


def _is_dataset(out: Path, project: ProjectDir) -> bool:
    with file_trouble(out):
        return out.exists() and out.samefile(project.folder)


def _model(project: ProjectDir, arguments: argparse.Namespace) -> TrainedModel:
    service, step = service_of(arguments), arguments.step
    here = [job for job in project.runs.jobs() if job.plan.service == service]
    models = {job.run: _made(job, project, step) for job in here}
    job = choose([job for job in here if models[job.run] is not None], arguments.run)
    model = None if job is None else models[job.run]
    if model is None:
        raise failure(Kind.NO_MODEL, subject=arguments.run)
    return model


def _made(job: Job, project: ProjectDir, step: int | None) -> TrainedModel | None:
    if step is None:
        return trained_model(job)
    found = project.runs.publications(job.run)
    models = (version_model(job, each) for each in found if each.step == step)
    return next((model for model in models if model is not None), None)


def _agreed(
    arguments: argparse.Namespace, console: Console, access: Access, model: TrainedModel
) -> bool:
    if access.practice:
        console.error("Practice: nothing is sent or charged.")
        return True
    prices = user_settings().prices
    cost = pictures_estimate(prices, count=arguments.count, from_hub=bool(model.lora))
    stay_within_limit(arguments.folder, cost, console)
    noun = "picture" if arguments.count == 1 else "pictures"
    if model.lora:
        console.error(_TOKEN_GOES_ALONG)
    question = (
        f"Make {arguments.count} {noun} with {model.name} on Replicate, paid by "
        f"{access.username}: about ${cost:.2f}, an estimate of {prices.as_of:%B %Y}. Start?"
    )
    return console.confirm(question, yes=arguments.yes)


def _wanted(
    model: TrainedModel, arguments: argparse.Namespace, access: Access
) -> tuple[Picture, ...]:
    wish = PictureWish(
        prompt=arguments.prompt,
        count=arguments.count,
        seed=arguments.seed,
        strength=arguments.strength,
    )
    return pictures_of(
        model,
        wish,
        service=service_of(arguments),
        now=access.clock.now(),
        chance=secrets.randbits(CHANCE_BITS),
    )


def _make(
    wanted: tuple[Picture, ...],
    project: ProjectDir,
    access: Access,
    hub_key: Secret | None,
    arguments: argparse.Namespace,
    console: Console,
) -> int:
    pictures = {
        p.id: p for p in (*left_over(project.pictures.pictures(), service_of(arguments)), *wanted)
    }

    def show(picture: Picture) -> None:
        pictures[picture.id] = picture
        kept = sum(p.phase is PicturePhase.KEPT for p in pictures.values())
        words = f"Making pictures, {kept} of {len(pictures)}"
        console.progress(words, kept / len(pictures))

    tools = PictureTools(
        api=access.api,
        store=project.pictures,
        clock=access.clock,
        announce=show,
        hub_token=hub_key,
        pace=replace(access.pace, poll=_POLL),
    )
    with detaching() as stop:
        for picture in make_pictures(tuple(pictures.values()), tools, stop):
            show(picture)
    console.end_bar()
    keep_in_ledger(project.folder)
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
            with file_trouble(out):
                file = Path(shutil.copy2(file, out))
        console.line(f"{file} (seed {picture.request.seed})")
    elif picture.problem is not None:
        console.trouble(picture.problem)
