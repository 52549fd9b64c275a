"""Money: the limit of a month, what everything cost, and the prices of estimates."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.settings.ledger_card import LedgerCard
from fluxtune_desktop.ui.settings.limit_card import LimitCard
from fluxtune_desktop.ui.settings.prices import PricesCard
from fluxtune_desktop.ui.tokens import SPACE_4
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class MoneyPart(QWidget):
    """Looks at all projects again each time it is shown."""

    def __init__(
        self,
        settings: SettingsService,
        ledger: LedgerService,
        saving_as: SavingAs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self.limit = LimitCard(settings, ledger)
        self.ledger = LedgerCard(ledger, saving_as)
        self.prices = PricesCard(settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Money"), role="heading"))
        for card in (self.limit, self.ledger, self.prices):
            column.addWidget(card)
        column.addStretch(1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ledger.refresh()
