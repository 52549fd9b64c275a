"""What the monthly limit has to say below the button that makes pictures."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.monthly_limit import LimitLook, Standing
from fluxtune_desktop.ui.amounts import money

translate = QCoreApplication.translate


def limit_hint(look: LimitLook) -> str:
    """Empty as long as there is room enough, or no limit."""
    if look.limit is None or look.standing not in {Standing.NEAR, Standing.REACHED}:
        return ""
    if look.standing is Standing.REACHED:
        pattern = translate(
            "Create",
            "Your monthly limit of %1 leaves %2: too little for this. It can be raised in "
            "Settings, Money.",
        )
        return pattern.replace("%1", money(look.limit)).replace("%2", money(look.left))
    pattern = translate("Create", "Up to %2 of your %1 a month are used with this.")
    return pattern.replace("%1", money(look.limit)).replace("%2", money(look.after))
