"""The question before the first pictures of a session are paid."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.pricing import Prices, pictures_estimate
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.confirm import Question

translate = QCoreApplication.translate


def create_question(*, account: str, count: int, prices: Prices) -> Question:
    """Account, price and visibility."""
    about = translate("Create", "about %1")
    price = about.replace("%1", amounts.money(pictures_estimate(prices, count=count)))
    each = translate("Create", "%1 · %2 each").replace("%1", price)
    each = each.replace("%2", amounts.money(prices.picture))
    return Question(
        title=translate("Create", "Make pictures on Replicate?"),
        facts=(
            (translate("Create", "Account"), account),
            (translate("Create", "Pictures"), image_count(count)),
            (translate("Create", "Price"), each),
            (translate("Create", "Visibility"), translate("Create", "private, in your account")),
        ),
        note=translate(
            "Create",
            "You are asked once. From then on, until you close the program, the price on the "
            "button is enough.",
        ),
        accept=translate("Create", "Create · %1").replace("%1", price),
        refuse=translate("Create", "Not now"),
    )
