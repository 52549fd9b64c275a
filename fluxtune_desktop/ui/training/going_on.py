"""The question before a run is sent that was closed before it was."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.estimates import plan_estimate
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.confirm import Question
from fluxtune_desktop.ui.training.questions import hub_words, price_range

translate = QCoreApplication.translate


def go_on_question(job: Job, prices: Prices, *, account: str) -> Question:
    """Account, price and visibility once more: time has passed since the first yes."""
    estimate = plan_estimate(prices, job.plan)
    private = translate("Training", "%1, private")
    facts = [
        (translate("Training", "Account"), account),
        (translate("Training", "Price"), price_range(estimate)),
        (translate("Training", "Model"), private.replace("%1", str(job.plan.destination))),
    ]
    if job.plan.publish_to:
        published = hub_words(job.plan.publish_to, job.plan.by_trainer)
        facts.append((translate("Training", "Hugging Face"), published))
    if job.plan.wandb_project:
        facts.append((translate("Training", "Weights & Biases"), job.plan.wandb_project))
    title = translate("Training", "Send run %1 to Replicate now?")
    accept = translate("Training", "Start training · about %1")
    return Question(
        title=title.replace("%1", str(job.plan.number)),
        facts=tuple(facts),
        note=translate(
            "Training", "Replicate bills the seconds that the GPU runs. You can cancel at any time."
        ),
        accept=accept.replace("%1", amounts.rough_money(estimate.likely_cost)),
        refuse=translate("Training", "Not now"),
    )
