"""The questions of the Train page, each with account, price and visibility."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.estimates import plan_estimate
from fluxtune_desktop.core.jobs import NOT_SENT, Job, Phase
from fluxtune_desktop.core.pricing import Estimate, Prices
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.confirm import Question
from fluxtune_desktop.ui.training.run_words import cost_so_far

translate = QCoreApplication.translate


def price_range(estimate: Estimate) -> str:
    """The estimated price: $1.50 to $2.75."""
    pattern = translate("Training", "%1 to %2")
    low = pattern.replace("%1", amounts.money(estimate.low_cost))
    return low.replace("%2", amounts.money(estimate.high_cost))


def start_question(
    *,
    account: str,
    model: str,
    estimate: Estimate,
    publish_to: str,
    wandb: str,
    by_trainer: bool = False,
    version: str = "",
    limit: str = "",
    terms: tuple[str, ...] = (),
) -> Question:
    """Before a training is started and paid. ``by_trainer``: it uploads to
    ``publish_to`` itself. ``version`` tells which one it makes, ``limit`` how it stands to the
    monthly limit; ``terms`` are agreed to with it."""
    facts = [
        (translate("Training", "Account"), account),
        (translate("Training", "Price"), price_range(estimate)),
        (
            translate("Training", "Model"),
            translate("Training", "%1, private").replace("%1", model),
        ),
    ]
    if version:
        facts.append((translate("Training", "Version"), version))
    if limit:
        facts.insert(2, (translate("Training", "Monthly limit"), limit))
    if publish_to:
        facts.append((translate("Training", "Hugging Face"), hub_words(publish_to, by_trainer)))
    if wandb:
        facts.append((translate("Training", "Weights & Biases"), wandb))
    return Question(
        title=translate("Training", "Start the training on Replicate?"),
        facts=tuple(facts),
        note=translate(
            "Training", "Replicate bills the seconds that the GPU runs. You can cancel at any time."
        ),
        terms=terms,
        accept=translate("Training", "Start training · about %1").replace(
            "%1", amounts.rough_money(estimate.likely_cost)
        ),
        refuse=translate("Training", "Not now"),
    )


def hub_words(repo: str, by_trainer: bool) -> str:
    """Where on Hugging Face it goes, who sees it, and whether the token leaves this computer."""
    words = translate("Training", "%1, private")
    if by_trainer:
        words = translate("Training", "%1, private · the trainer uploads it and gets your token")
    return words.replace("%1", repo)


def repeat_question(job: Job, prices: Prices, *, account: str, limit: str = "") -> Question:
    """Before a run is made once more, with the very images, crops and captions that it had."""
    plan = job.plan
    asked = start_question(
        account=account,
        model=str(plan.destination),
        estimate=plan_estimate(prices, plan),
        publish_to=plan.publish_to or "",
        by_trainer=plan.by_trainer,
        wandb=plan.wandb_project or "",
        limit=limit,
    )
    exactly = translate(
        "Training",
        "The same images with the crops, captions and settings of run %1. If an image was changed "
        "or is gone, nothing is sent.",
    )
    return replace(
        asked,
        title=translate("Training", "Repeat run %1?").replace("%1", str(plan.number)),
        note=f"{exactly.replace('%1', str(plan.number))} {asked.note}",
    )


def terms() -> tuple[str, ...]:
    """What a person is to know once in each project, before its first training.

    https://github.com/replicate/flux-fine-tuner (README, "Commercial use"),
    https://huggingface.co/black-forest-labs/FLUX.1-dev (LICENSE.md).
    """
    return (
        translate(
            "Training",
            "FLUX.1 [dev] and a LoRA made from it are licensed for non-commercial use. What you "
            "make with it on Replicate you may use commercially, too.",
        ),
        translate(
            "Training",
            "Train only with images that you may use, and with the likeness of people who agreed "
            "to it. By starting you say that this is so; you are asked once in each project.",
        ),
    )


def cancel_question(job: Job, prices: Prices) -> Question:
    """Before a run is stopped for good."""
    note = translate("Training", "It cannot be continued afterwards.")
    paid = _paid_if_cancelled(job, prices)
    pattern = translate("Training", "Cancel run %1?")
    return Question(
        title=pattern.replace("%1", str(job.plan.number)),
        note=f"{paid} {note}",
        accept=translate("Training", "Cancel run"),
        refuse=translate("Training", "Let it go on"),
        danger=True,
    )


def start_again_question(job: Job, prices: Prices, *, account: str) -> Question:
    """Before an unconfirmed run is sent a second time."""
    estimate = plan_estimate(prices, job.plan)
    price = price_range(estimate)
    if job.plan.service == PRACTICE:
        price = translate("Training", "free · practice")
    return Question(
        title=translate("Training", "Send the training once more?"),
        facts=(
            (translate("Training", "Account"), account),
            (translate("Training", "Model"), str(job.plan.destination)),
            (translate("Training", "Price"), price),
        ),
        note=translate(
            "Training",
            "If the first one did arrive, both are charged. Look at replicate.com first if you "
            "are not sure.",
        ),
        accept=translate("Training", "Start again"),
        refuse=translate("Training", "Not now"),
        danger=True,
    )


def _paid_if_cancelled(job: Job, prices: Prices) -> str:
    """What it will have cost: nothing before it is sent, and nothing before a GPU runs for it."""
    cost = cost_so_far(job, prices)
    if job.plan.service == PRACTICE:
        return translate("Training", "This is practice: nothing is charged.")
    if job.phase in NOT_SENT:
        return translate("Training", "Nothing was sent to the trainer yet, so nothing is charged.")
    if job.phase is Phase.QUEUED and not cost:
        return translate("Training", "No GPU runs for it yet, so nothing is charged.")
    if cost is None:
        return translate("Training", "You pay only for GPU time that was already used.")
    if job.phase is Phase.DOWNLOADING:
        pattern = translate("Training", "It is trained already and costs about %1 in any case.")
    else:
        pattern = translate("Training", "You pay for the time used so far, about %1.")
    return pattern.replace("%1", amounts.money(cost))
