"""What the accounts are called, and what each is for."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.secret import Account

translate = QCoreApplication.translate


def account_names() -> dict[Account, str]:
    """The services by the names that people know."""
    return {
        Account.REPLICATE: translate("Accounts", "Replicate"),
        Account.HUGGING_FACE: translate("Accounts", "Hugging Face"),
        Account.WANDB: translate("Accounts", "Weights & Biases"),
    }


def account_purposes() -> dict[Account, str]:
    """What each account is for, in one line."""
    return {
        Account.REPLICATE: translate(
            "Accounts", "Trains and runs your model. Needed for Train and Create."
        ),
        Account.HUGGING_FACE: translate(
            "Accounts", "Optional: publishes your LoRA with a model card."
        ),
        Account.WANDB: translate("Accounts", "Optional: live training metrics on wandb.ai."),
    }


def account_name(account: Account) -> str:
    """The name of the service as people know it."""
    return account_names()[account]


def account_purpose(account: Account) -> str:
    """What the account is for, in one line."""
    return account_purposes()[account]
