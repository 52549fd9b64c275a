"""``train``, ``runs`` and ``cancel``: a training from the terminal."""

import argparse
import platform
import secrets
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.folder_scan import measure_all
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.cli.access import Access, replicate, service_of, wandb_key
from fluxtune_desktop.cli.all_runs_lines import all_runs
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import finding_line, keep_trigger, opened
from fluxtune_desktop.cli.interrupts import detaching
from fluxtune_desktop.cli.job_lines import JobLines, job_facts, run_line
from fluxtune_desktop.cli.spending import keep_in_ledger, stay_within_limit, tell_no_credit
from fluxtune_desktop.cli.subject_lines import tell_subject
from fluxtune_desktop.cli.terms import note_agreed, tell_terms
from fluxtune_desktop.cli.trainer_words import chosen_trainer, settings_in_force
from fluxtune_desktop.core.checks import check, ready
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.estimates import plan_estimate, settings_estimate
from fluxtune_desktop.core.ids import is_model_name, model_name_from
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.naming import CHANCE_BITS
from fluxtune_desktop.core.new_runs import next_number, plan_of
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.core.training_tools import TrainingTools
from fluxtune_desktop.wiring import dirs, outside, user_settings

_DETACHED = 130


def train(arguments: argparse.Namespace, console: Console) -> int:
    """Follow the unfinished training of the folder, or run a new one; ends with its folder."""
    with opened(arguments.folder) as project:
        project.require_changeable()
        keep_trigger(project, arguments.trigger)
        if not arguments.new:
            _refuse_unreadable(project, console)
        job = None if arguments.new else _unfinished(project, arguments)
        if job is None and not _dataset_ready(project, console):
            return 1
        with replicate(outside(dirs()), service_of(arguments)) as access:
            wished = user_settings().training.settings()
            if job is None:
                images = len(project.scan().in_training().images)
                wished = settings_in_force(wished, arguments, access.api, console, images)
            pays = job is None or job.phase in NOT_SENT or _sends_again(job, arguments)
            if pays and not _agreed(arguments, console, access, project, wished, job):
                console.error("Nothing was sent or charged.")
                return 1
            if job is None:
                project.earlier.keep_for_training()
                job = project.runs.create(_plan(project, arguments, access, wished))
                keep_in_ledger(project.folder)
            else:
                console.error(f"Following run {job.plan.number}.")
            return _follow(job, project, access, arguments, console)


def runs(arguments: argparse.Namespace, console: Console) -> int:
    """What is known of the trainings of a folder, or of all projects."""
    if arguments.all:
        return all_runs(arguments, console)
    with opened(arguments.folder) as project:
        jobs, spoiled = project.runs.jobs(), project.runs.unreadable()
    for journal in spoiled:
        console.error(f"This run cannot be read: {journal}")
    if not jobs and not arguments.json:
        console.line("No training yet.")
    for job in jobs:
        if arguments.json:
            console.json(job_facts(job))
        else:
            console.line(run_line(job))
    return 0


def cancel(arguments: argparse.Namespace, console: Console) -> int:
    """End a training here and on Replicate."""
    with opened(arguments.folder) as project:
        open_jobs = [job for job in project.runs.jobs() if not job.ended]
        job = choose(open_jobs, arguments.run)
        if job is None:
            console.error("No training is under way that could be cancelled.")
            return 1
        with replicate(outside(dirs()), job.plan.service) as access:
            stop = StopToken()
            stop.cancel()
            tools = tools_of(project, access, JobLines(console, as_json=False))
            for newest in run_training(job, tools, stop):
                job = newest
                if job.phase is Phase.CANCELED or job.problem is not None:
                    break
    if job.problem is not None and job.phase is not Phase.CANCELED:
        console.trouble(job.problem)
        return 1
    console.line(run_line(job))
    return 0


def choose(jobs: Iterable[Job], wanted: str) -> Job | None:
    """The run of that number or name; the newest when nothing is said."""
    known = list(jobs)
    if not wanted:
        return known[-1] if known else None
    return next((job for job in known if wanted in {job.run, str(job.plan.number)}), None)


def _unfinished(project: ProjectDir, arguments: argparse.Namespace) -> Job | None:
    service = service_of(arguments)
    return choose(
        [job for job in project.runs.jobs() if not job.ended and job.plan.service == service], ""
    )


def _sends_again(job: Job, arguments: argparse.Namespace) -> bool:
    """Whether the words ask for a new attempt of a run that is not confirmed."""
    return bool(arguments.again) and job.phase is Phase.UNCONFIRMED


def _refuse_unreadable(project: ProjectDir, console: Console) -> None:
    """A training that is paid already may hide behind a spoiled journal."""
    for journal in project.runs.unreadable():
        console.error("A training may be under way in a run that cannot be read.")
        console.error("To start another, which could cost twice: --new")
        raise failure(Kind.FILE_TROUBLE, subject=str(journal))


def _dataset_ready(project: ProjectDir, console: Console) -> bool:
    dataset = measure_all(project.folder, project.scan(), decode=True)
    findings = check(dataset, project.project.trigger_word)
    for finding in findings:
        if finding.blocks:
            console.error(finding_line(finding))
    return ready(findings)


def _name(project: ProjectDir, arguments: argparse.Namespace) -> str:
    name = arguments.name or project.project.model_name or model_name_from(project.folder.name)
    if not is_model_name(name):
        raise failure(Kind.INVALID_INPUT, subject=name)
    return name


def _agreed(
    arguments: argparse.Namespace,
    console: Console,
    access: Access,
    project: ProjectDir,
    wished: TrainingSettings,
    begun: Job | None,
) -> bool:
    """The one question before money is spent: whose account, how much, who can see it.

    A run that was ``begun`` counts in the month already. Raises Failure(LIMIT_REACHED).
    """
    if begun is None:
        name = _name(project, arguments)
        tell_subject(project, access, name, service_of(arguments), console)
    if access.practice:
        console.error("Practice: nothing is sent or charged.")
        return True
    prices = user_settings().prices
    estimate = (
        settings_estimate(prices, wished, chosen_trainer(arguments).traits)
        if begun is None
        else plan_estimate(prices, begun.plan)
    )
    most = estimate.high_cost if begun is None else 0.0
    stay_within_limit(arguments.folder, most, console)
    tell_no_credit(arguments.folder, console)
    name = _name(project, arguments)
    tell_terms(project, console)
    question = (
        f"Train {access.username}/{name} (private) on Replicate, paid by {access.payer}: "
        f"about ${estimate.low_cost:.2f} to ${estimate.high_cost:.2f}, an estimate of "
        f"{user_settings().prices.as_of:%B %Y}. Start?"
    )
    agreed = console.confirm(question, yes=arguments.yes)
    if agreed:
        note_agreed(project, access.clock.now())
    return agreed


def _plan(
    project: ProjectDir, arguments: argparse.Namespace, access: Access, wished: TrainingSettings
) -> TrainingPlan:
    dataset = project.scan().in_training()
    name = _name(project, arguments)
    if name != project.project.model_name:
        project.save(replace(project.project, model_name=name))
    wishes = Wishes(
        destination=name,
        trainer=chosen_trainer(arguments).model,
        settings=replace(
            wished,
            trigger_word=project.project.trigger_word,
            autocaption=dataset.bare > 0 and user_settings().training.autocaption,
        ),
    )
    return plan_of(
        wishes,
        service=service_of(arguments),
        owner=access.username,
        host=platform.node(),
        number=next_number(project.runs.jobs()),
        now=access.clock.now(),
        chance=secrets.randbits(CHANCE_BITS),
        traits=chosen_trainer(arguments).traits,
    )


def tools_of(project: ProjectDir, access: Access, lines: JobLines) -> TrainingTools:
    """What a training of this project works with."""
    return TrainingTools(
        api=access.api,
        runs=project.runs,
        packer=project.packer(),
        clock=access.clock,
        announce=lines.show,
        pace=access.pace,
        trainers=shipped_trainers(),
    )


def _follow(
    job: Job,
    project: ProjectDir,
    access: Access,
    arguments: argparse.Namespace,
    console: Console,
) -> int:
    lines = JobLines(console, as_json=arguments.json)
    tools = replace(tools_of(project, access, lines), wandb_key=_key_for(job, access, console))
    with detaching() as stop:
        for newest in run_training(job, tools, stop, again=_sends_again(job, arguments)):
            job = newest
            lines.show(job)
    console.end_bar()
    return _result(job, project.runs.folder(job.run), arguments, console)


def _key_for(job: Job, access: Access, console: Console) -> Secret | None:
    """The W&B key that a run of the window wants and has not been sent yet."""
    if job.plan.wandb_project is None or job.phase not in NOT_SENT:
        return None
    key = wandb_key(access)
    if key is None:
        console.error("There is no W&B key that the trainer takes: this run goes without W&B.")
    return key


def _result(job: Job, folder: Path, arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.json({**job_facts(job), "folder": str(folder)})
    if job.phase is Phase.DONE and job.problem is not None:
        console.trouble(job.problem)
        console.error(
            f"It is trained and paid. Its file, for nothing: fluxtune follow {arguments.folder}"
        )
        return 1
    if job.phase is Phase.DONE:
        if not arguments.json:
            console.line(f"Done. The LoRA is in {folder}")
        return 0
    if job.asks and job.problem is not None:
        console.trouble(job.problem)
        console.error("Look again: the same command.")
        console.error("Send it once more, which could cost twice if it did arrive: --again")
        return 1
    if job.ended:
        if job.problem is not None:
            console.trouble(job.problem)
        console.error(run_line(job))
        return 1
    console.error(_how_to_follow(job, arguments))
    return _DETACHED


def _how_to_follow(job: Job, arguments: argparse.Namespace) -> str:
    words = f"fluxtune train {arguments.folder}" + (" --practice" if arguments.practice else "")
    if job.phase in NOT_SENT:
        return f"Stopped before anything was started or charged. To go on: {words}"
    return f"The training goes on without this terminal. To follow it: {words}"
