"""The monthly limit: set at once, raised or given up only when that is confirmed."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from fluxtune_desktop.core.monthly_limit import LIMIT_BOUNDS, LimitLook, Standing
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

translate = QCoreApplication.translate

_FIRST = 20.0
"""What is proposed, in US dollars: some seven trainings."""
_WIDTH = 180
_STATUS = {
    Standing.OFF: Status.INFO,
    Standing.FREE: Status.OK,
    Standing.NEAR: Status.WARN,
    Standing.REACHED: Status.ERROR,
}


class LimitCard(Card):
    """What may be spent in a month, and what was."""

    def __init__(
        self, settings: SettingsService, ledger: LedgerService, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Monthly limit"), parent=parent)
        self._settings = settings
        self._ledger = ledger
        self._wanted: float | None = None
        self.on = QCheckBox(self.tr("Keep trainings and pictures below a limit"))
        self.amount = QLineEdit()
        self.amount.setMaximumWidth(_WIDTH)
        self.field = Field(self.tr("US dollars a month"), self.amount)
        self.spent = StatusLine()
        self.body.setSpacing(SPACE_3)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Nothing is started that could pass it. What is under way counts at its upper "
                    "estimate; practice never counts. Replicate does not know this limit: what is "
                    "ordered without FluxTune is not in it."
                ),
                role="secondary",
                wrap=True,
            )
        )
        for part in (self.on, self.field, self.spent):
            self.body.addWidget(part)
        self.on.clicked.connect(self._on_switched)
        self.amount.editingFinished.connect(self._take)
        settings.changed.connect(self._show)
        ledger.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        limit = self._settings.settings.monthly_limit
        with QSignalBlocker(self.on):
            self.on.setChecked(limit is not None)
        self.field.setVisible(limit is not None)
        if limit is not None and not self.amount.isModified():
            self.amount.setText(f"{limit:.2f}")
        look = LimitLook(limit=limit, spending=self._ledger.look().spending)
        self.spent.show_state(_spent_words(look), _STATUS[look.standing])

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        limit = self._settings.settings.monthly_limit
        if on:
            self._settings.change(monthly_limit=limit or _FIRST)
            self.amount.setFocus()
            self.amount.selectAll()
        elif limit is not None:
            self._ask(None, limit)

    @Slot()
    def _take(self) -> None:
        now, wanted = self._settings.settings.monthly_limit, _number(self.amount.text())
        self.amount.setModified(False)
        if wanted is None:
            self.field.set_problem(self.tr("A number from 0.50 to 100000, such as 20."))
            return
        self.field.set_hint("")
        if now is None or wanted == now:
            self._show()
        elif wanted < now:
            self._settings.change(monthly_limit=wanted)
        else:
            self._ask(wanted, now)

    def _ask(self, wanted: float | None, now: float) -> None:
        self._wanted = wanted
        # The box and the field go on telling what holds until somebody has answered.
        self._show()
        dialog = ConfirmDialog(_question(wanted, now, self._ledger.look()), self.window())
        dialog.accepted.connect(self._on_agreed)
        dialog.open()

    @Slot()
    def _on_agreed(self) -> None:
        self._settings.change(monthly_limit=self._wanted)


def _spent_words(look: LimitLook) -> str:
    spending = look.spending
    pattern = translate("LimitCard", "{spent} spent this month.")
    if spending.coming:
        pattern = translate(
            "LimitCard", "{spent} spent this month, and up to {coming} more under way or not known."
        )
    words = pattern.format(
        spent=amounts.money(spending.real), coming=amounts.money(spending.coming)
    )
    if look.limit is None:
        return words
    if look.standing is Standing.REACHED:
        left = translate("LimitCard", "The limit is reached: nothing is started until next month.")
    else:
        left = translate("LimitCard", "{left} left.").format(left=amounts.money(look.left))
    return f"{words} {left}"


def _question(wanted: float | None, now: float, look: LimitLook) -> Question:
    until_now = (translate("LimitCard", "Limit until now"), amounts.money(now))
    spent = (translate("LimitCard", "This month"), amounts.money(look.spending.total))
    refuse = translate("LimitCard", "Keep the limit")
    if wanted is None:
        return Question(
            title=translate("LimitCard", "Do without a monthly limit?"),
            facts=(until_now, spent),
            note=translate("LimitCard", "From then on nothing holds back what a month may cost."),
            accept=translate("LimitCard", "Switch it off"),
            refuse=refuse,
            danger=True,
        )
    accept = translate("LimitCard", "Raise it to {limit}")
    return Question(
        title=translate("LimitCard", "Raise your monthly limit?"),
        facts=(until_now, (translate("LimitCard", "New limit"), amounts.money(wanted)), spent),
        accept=accept.format(limit=amounts.money(wanted)),
        refuse=refuse,
        danger=True,
    )


def _number(text: str) -> float | None:
    try:
        number = round(float(text.strip().removeprefix("$").replace(",", ".")), 2)
    except ValueError:
        return None
    return number if LIMIT_BOUNDS[0] <= number <= LIMIT_BOUNDS[1] else None
