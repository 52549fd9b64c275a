"""What is asked before a token is forgotten."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.ui.account_names import account_name
from fluxtune_desktop.ui.confirm import Question

translate = QCoreApplication.translate


def removal_question(account: Account) -> Question:
    """What removing means for the work and for what costs money."""
    notes = {
        Account.REPLICATE: translate(
            "Accounts",
            "A training that runs goes on at Replicate and costs what it costs; it is followed "
            "here again when a token of its account is back.",
        ),
        Account.HUGGING_FACE: translate(
            "Accounts", "What is published stays. Publishing waits until a token is back."
        ),
        Account.WANDB: translate("Accounts", "Trainings go without W&B from now on."),
    }
    return Question(
        title=translate("Accounts", "Remove the token of {service}?").format(
            service=account_name(account)
        ),
        note=notes[account],
        accept=translate("Accounts", "Remove"),
        refuse=translate("Accounts", "Keep it"),
        danger=True,
    )
