"""The question before the first pictures of a session are paid."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.lora_runner import RUNNER
from fluxtune_desktop.core.pricing import Prices, pictures_estimate
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.confirm import Question

translate = QCoreApplication.translate


def create_question(*, account: str, count: int, prices: Prices, lora: str = "") -> Question:
    """Account, price and visibility; with the address of a ``lora`` on the Hub, what goes along."""
    about = translate("Create", "about %1")
    one, whole = (
        amounts.money(pictures_estimate(prices, count=many, from_hub=bool(lora)))
        for many in (1, count)
    )
    price = about.replace("%1", whole)
    each = translate("Create", "%1 · %2 each").replace("%1", price).replace("%2", one)
    return Question(
        title=translate("Create", "Make pictures on Replicate?"),
        facts=(
            (translate("Create", "Account"), account),
            (translate("Create", "Pictures"), image_count(count)),
            (translate("Create", "Price"), each),
            (translate("Create", "Visibility"), translate("Create", "private, in your account")),
            *(_going_along(lora) if lora else ()),
        ),
        note=translate(
            "Create",
            "You are asked once. From then on, until you close the program, the price on the "
            "button is enough.",
        ),
        accept=translate("Create", "Create · %1").replace("%1", price),
        refuse=translate("Create", "Not now"),
    )


def _going_along(lora: str) -> tuple[tuple[str, str], ...]:
    token = translate(
        "Create", "your Hugging Face token, as a secret input that is not shown again"
    )
    return (
        (translate("Create", "Made by"), str(RUNNER)),
        (translate("Create", "LoRA"), lora),
        (translate("Create", "Goes along"), token),
    )
