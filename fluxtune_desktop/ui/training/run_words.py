"""What the page says of a run: its title, its line in the list, its cost, and how it ended."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.estimates import plan_estimate
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.overdue import billed_seconds, is_overdue, seconds_trained
from fluxtune_desktop.core.pricing import Prices, training_cost
from fluxtune_desktop.core.run_label import RunLabel
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.problem_texts import problem_title
from fluxtune_desktop.ui.texts_training import happened, next_step, phase_title, phase_word
from fluxtune_desktop.ui.training.story import Story
from fluxtune_desktop.ui.training.waiting_words import NO_ENTRY, waiting_story, waiting_word

translate = QCoreApplication.translate


def run_icon(job: Job) -> tuple[str, str]:
    """The icon of a run and the role of its colour."""
    if job.asks:
        return "circle-help", "warn"
    if job.stale:
        return "cloud-off", "warn"
    if job.phase is Phase.DONE and job.problem is not None:
        return "triangle-alert", "warn"
    icons = {
        Phase.DONE: ("circle-check", "ok"),
        Phase.FAILED: ("circle-x", "error"),
        Phase.CANCELED: ("circle-slash", "text_3"),
    }
    return icons.get(job.phase, ("loader", "accent"))


def run_name(job: Job, *, now: datetime, label: RunLabel | None = None) -> str:
    """The first line in the list: Run 4 · today 14:02, or the name that it was given."""
    given = "" if label is None else label.name
    day = given or amounts.day_and_time(job.plan.created_at, now=now)
    pattern = translate("Training", "Run %1 · %2")
    return pattern.replace("%1", str(job.plan.number)).replace("%2", day)


def run_state(job: Job, prices: Prices) -> str:
    """The second line in the list."""
    if job.asks:
        return translate("Training", "Waits for your answer")
    if job.phase is Phase.DONE:
        return _done_line(job, prices)
    if job.phase is Phase.FAILED:
        return _failed_line(job)
    if job.phase is Phase.CANCELED:
        return _canceled_line(job, prices)
    word = phase_word(job.phase)
    share = overall_fraction(job)
    if job.stale:
        return f"{word} · {waiting_word(job)}"
    return word if share is None else f"{word} · {amounts.percent(share)}"


def _done_line(job: Job, prices: Prices) -> str:
    settings = job.plan.settings
    pattern = translate("Training", "Done · %1 steps")
    if job.problem is not None:
        return _with_cost(translate("Training", "Done · file not fetched"), job, prices)
    if job.plan.traits.live_form:
        return _with_cost(phase_word(Phase.DONE), job, prices)
    line = pattern.replace("%1", str(settings.steps))
    return _with_cost(line, job, prices)


def _failed_line(job: Job) -> str:
    if job.problem is None:
        return phase_word(Phase.FAILED)
    return translate("Training", "Failed: %1").replace("%1", happened(job.problem.kind))


def _canceled_line(job: Job, prices: Prices) -> str:
    if job.progress is None:
        return _with_cost(phase_word(Phase.CANCELED), job, prices)
    line = translate("Training", "Cancelled at step %1").replace("%1", str(job.progress.step))
    return _with_cost(line, job, prices)


def _with_cost(line: str, job: Job, prices: Prices) -> str:
    cost = cost_so_far(job, prices)
    if cost is None or job.plan.service == PRACTICE:
        return line
    return f"{line} · {amounts.money(cost)}"


def title(job: Job) -> str:
    """The heading of the run view."""
    if job.asks and job.phase is not Phase.UNCONFIRMED:
        pattern = translate("Training", "Run %1 was not sent yet")
        return pattern.replace("%1", str(job.plan.number))
    return phase_title(job.phase, job.plan.number)


def subtitle(job: Job, *, now: datetime) -> str:
    """Below the heading: model, start, and whether the app may be closed."""
    started = translate("Training", "started %1").replace(
        "%1", amounts.day_and_time(job.plan.created_at, now=now, today="%1")
    )
    parts = [str(job.plan.destination), started]
    if job.plan.service == PRACTICE:
        parts.append(translate("Training", "practice"))
    if job.plan.adopted:
        parts.append(translate("Training", "taken over"))
    if job.training is not None and not job.ended:
        parts.append(translate("Training", "safe to close the app"))
    return " · ".join(parts)


def overall_fraction(job: Job) -> float | None:
    """How much of the present phase is done, 0..1."""
    if job.phase is Phase.DONE:
        return 1.0
    if job.progress is not None and job.phase is not Phase.DOWNLOADING:
        return job.progress.step / max(1, job.progress.total)
    return job.fraction


def cost_so_far(job: Job, prices: Prices) -> float | None:
    """US dollars for what Replicate bills until the last that is known; None: not known."""
    seconds = billed_seconds(job)
    return (
        None
        if seconds is None
        else round(training_cost(prices, seconds=seconds, trainer=job.plan.traits.price), 2)
    )


def cost_line(job: Job, prices: Prices) -> tuple[str, str, str]:
    """The words around the cost so far: before it, the sum, after it."""
    if job.plan.service == PRACTICE:
        return "", translate("Training", "free"), " · " + translate("Training", "practice")
    cost = cost_so_far(job, prices)
    if job.ended:
        return ("", amounts.money(cost), "") if cost is not None else ("", "", "")
    likely = plan_estimate(prices, job.plan).likely_cost
    expected = translate("Training", "of about %1").replace("%1", amounts.rough_money(likely))
    if cost is None:
        about = translate("Training", "about %1").replace("%1", amounts.rough_money(likely))
        return translate("Training", "estimated cost") + " ", about, ""
    return translate("Training", "cost so far") + " ", amounts.money(cost), f" {expected}"


def charged(job: Job, prices: Prices) -> str:
    """What an ended run cost, as a sentence."""
    if job.plan.service == PRACTICE:
        return translate("Training", "This was practice: nothing was charged.")
    if not job.may_cost:
        return translate("Training", "Nothing was charged.")
    if job.predict_seconds is None:
        return translate(
            "Training",
            "Replicate bills the seconds that the GPU ran; the sum is in your account there.",
        )
    pattern = translate("Training", "Replicate bills %1 of GPU time, about %2.")
    cost = round(
        training_cost(prices, seconds=job.predict_seconds, trainer=job.plan.traits.price), 2
    )
    time = amounts.duration(job.predict_seconds)
    return pattern.replace("%1", time).replace("%2", amounts.money(cost))


def story(job: Job, prices: Prices, *, now: datetime) -> Story | None:
    """The banner of a run that asks, is lost, late, offline, failed or cancelled; None for the
    others."""
    if job.asks:
        return _asking(job)
    if job.phase is Phase.FAILED:
        return _failed(job, prices)
    if job.in_doubt:
        return _in_doubt(job)
    if job.phase is Phase.CANCELED:
        safe = translate("Training", "Your images, captions and settings are as they were.")
        heading = translate("Training", "You cancelled this run")
        return Story(tone="neutral", title=heading, sentences=(charged(job, prices), safe))
    if job.phase is Phase.UNCONFIRMED and not _refused_to_look(job):
        return _looking()
    if job.twins:
        heading = translate("Training", "An earlier attempt had arrived after all")
        return Story(tone="warn", title=heading, sentences=(twins_words(),))
    if is_overdue(
        job,
        plan_estimate(prices, job.plan),
        now,
    ):
        return _overdue(job, prices, now)
    return waiting_story(job, now=now)


def _refused_to_look(job: Job) -> bool:
    """Whether nobody can look for it before the person has done something."""
    return job.stale and job.problem is not None and job.problem.kind in NO_ENTRY


def twins_words() -> str:
    """What became of an earlier attempt that turned up beside the one that is followed."""
    return translate(
        "Training",
        "It was ended at Replicate as soon as it was seen. The seconds that it ran are billed "
        "besides this run.",
    )


def _in_doubt(job: Job) -> Story:
    heading = translate("Training", "You gave up this run")
    look = translate(
        "Training",
        "Nobody knows whether Replicate took it. If it did, it runs and is billed: look for it "
        "among your trainings at replicate.com, and cancel it there.",
    )
    if job.plan.service == PRACTICE:
        look = translate("Training", "This was practice: nothing was charged.")
    return Story(tone="warn", title=heading, sentences=(look,))


def _overdue(job: Job, prices: Prices, now: datetime) -> Story:
    seconds = seconds_trained(job, now) or 0.0
    pattern = translate("Training", "The GPU has been running for %1, which costs about %2.")
    spent = pattern.replace("%1", amounts.duration(seconds))
    spent = spent.replace(
        "%2",
        amounts.money(
            round(training_cost(prices, seconds=seconds, trainer=job.plan.traits.price), 2)
        ),
    )
    advice = translate(
        "Training",
        "Look at the log: if it still writes steps, it comes to its end. If nothing moves, cancel "
        "the run; what was used until then is billed.",
    )
    heading = translate("Training", "This run takes more than twice as long as expected")
    return Story(tone="warn", title=heading, sentences=(spent, advice))


def _looking() -> Story:
    return Story(
        tone="warn",
        title=translate("Training", "Looking for the training at Replicate"),
        sentences=(
            translate("Training", "The answer to the order was lost on the way."),
            translate(
                "Training",
                "FluxTune looks for it in your list there for up to 15 minutes. Nothing is sent a "
                "second time.",
            ),
        ),
    )


def _asking(job: Job) -> Story:
    if job.phase is Phase.UNCONFIRMED:
        return Story(
            tone="warn",
            title=translate("Training", "Did Replicate get the training?"),
            sentences=(
                translate(
                    "Training",
                    "The answer was lost on the way, and the training is not in Replicate's list.",
                ),
                translate(
                    "Training",
                    "Look again first. Starting again could cost twice if it did arrive.",
                ),
            ),
        )
    return Story(
        tone="warn",
        title=translate("Training", "This run was closed before it was sent"),
        sentences=(
            translate("Training", "Nothing was charged. Your images and captions are safe."),
            translate("Training", "Go on to send it now, or give it up."),
        ),
    )


def _failed(job: Job, prices: Prices) -> Story:
    safe = translate("Training", "Your images, captions and settings are safe.")
    if job.problem is None:
        heading = translate("Training", "The training ended early")
        return Story(tone="error", title=heading, sentences=(charged(job, prices), safe))
    sentences = (f"{charged(job, prices)} {safe}", next_step(job.problem))
    problem = job.problem
    if problem.subject == str(job.plan.destination):
        # The line above says already whose run it is.
        problem = replace(problem, subject="")
    return Story(
        tone="error",
        title=problem_title(problem),
        sentences=sentences,
        details=job.problem.detail,
    )
