"""The questions before something of a run is deleted: what goes, and what stays where it is."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.ui.confirm import Question

translate = QCoreApplication.translate


def discard_question(job: Job) -> Question:
    """Before everything of a run that is on this computer goes to the trash."""
    there = translate("Training", "The model at Replicate and what was published stay.")
    if job.deleted_there or not job.model_version:
        there = translate("Training", "What was published stays.")
    return Question(
        title=translate("Training", "Move run %1 to the trash?").replace(
            "%1", str(job.plan.number)
        ),
        note=" ".join(
            (
                translate(
                    "Training",
                    "Its LoRA, its log and what was trained with it go to the system's trash. Your "
                    "images and captions stay, and so do pictures made with it.",
                ),
                there,
                translate("Training", "What it cost stays in the ledger."),
            )
        ),
        accept=translate("Training", "Move to trash"),
        refuse=translate("Training", "Keep it"),
        danger=True,
    )


def delete_there_question(job: Job) -> Question:
    """Before a version of the model is deleted at Replicate."""
    return Question(
        title=translate("Training", "Delete this model at Replicate?"),
        facts=((translate("Training", "Model"), str(job.plan.destination)),),
        note=translate(
            "Training",
            "The version that this run made is deleted there, for good, within some minutes. With "
            "it no more pictures can be made. The LoRA on this computer and on Hugging Face stays.",
        ),
        accept=translate("Training", "Delete it there"),
        refuse=translate("Training", "Keep it"),
        danger=True,
    )
