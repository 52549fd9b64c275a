"""Asks for pictures, after the one question that is put before the first paid ones."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.account_texts import payer_text
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.create.questions import create_question


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    make: Callable[[], str]
    count: int
    aside: bool
    lora: str = ""


class Ordering(QObject):
    """``ordered`` carries the name of the new group, and whether it was asked for ``aside``, while
    something else is being looked at."""

    ordered = Signal(str, bool)

    def __init__(
        self,
        page: QWidget,
        generation: GenerationService,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._generation = generation
        self._accounts = accounts
        self._mode = mode
        self._settings = settings
        self._order: _Order | None = None
        self._agreed: set[tuple[str, bool]] = set()

    def order(self, model: str, wish: PictureWish) -> None:
        """Ask for these of the model with that key, at once in practice and where the person agreed
        for this account."""
        make = functools.partial(self._generation.create, model, wish)
        lora = next((each.lora for each in self._generation.models() if each.key == model), "")
        self._ask(_Order(make=make, count=wish.count, aside=False, lora=lora))

    def order_without_lora(self, picture: Picture) -> None:
        """Ask for the same picture with a strength of 0, in the same way."""
        make = functools.partial(self._generation.create_without_lora, picture)
        self._ask(_Order(make=make, count=1, aside=True, lora=picture.request.lora))

    def order_first_test(self) -> None:
        """Ask for a picture with the newest LoRA and the same without it, in the same way."""
        models = self._generation.models()
        if models:
            make = functools.partial(self._generation.create_first_test, models[0].key)
            self._ask(_Order(make=make, count=2, aside=False, lora=models[0].lora))

    def _ask(self, order: _Order) -> None:
        self._order = order
        state = self._accounts.state(Account.REPLICATE)
        account = state.name
        agreed = bool(account) and (account, bool(order.lora)) in self._agreed
        if self._mode.practice or agreed:
            self._send()
            return
        question = create_question(
            account=payer_text(state) or self.tr("not checked yet"),
            count=order.count,
            prices=self._settings.settings.prices,
            lora=order.lora,
        )
        dialog = ConfirmDialog(question, self._page.window())
        dialog.accepted.connect(self._on_agreed)
        dialog.open()

    @Slot()
    def _on_agreed(self) -> None:
        # Asked once in a session and account: the price stands on the button each time. Where a
        # token goes along as well, that is asked for itself.
        if self._order is not None:
            name = self._accounts.state(Account.REPLICATE).name
            self._agreed.add((name, bool(self._order.lora)))
        self._send()

    def _send(self) -> None:
        order, self._order = self._order, None
        if order is None:
            return
        group = order.make()
        if group:
            self.ordered.emit(group, order.aside)
