"""What all projects cost, and whether a wish fits into what the person set for a month."""

import functools
from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.estimates import plan_estimate, settings_estimate
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.ledger import Entry, brought_up, no_credit_since
from fluxtune_desktop.core.monthly_limit import LimitLook, spending_of
from fluxtune_desktop.core.own_times import OwnTimes, by_own_times, own_times
from fluxtune_desktop.core.plan import TrainerTraits, TrainingPlan
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.pricing import pictures_estimate
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.limit_gate import LimitGate
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import LedgerPlace
from fluxtune_desktop.services.settings_service import SettingsService


class LedgerService(QObject):
    """``changed`` says that an entry, or the limit, is another. In practice there is no limit,
    because nothing costs anything."""

    changed = Signal()

    def __init__(
        self,
        place: LedgerPlace,
        settings: SettingsService,
        mode: Mode,
        chores: Chores,
        notices: Notices,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._place = place
        self._settings = settings
        self._mode = mode
        self._chores = chores
        self._notices = notices
        self._now = now
        self._entries: dict[str, Entry] = {}
        self._learned: dict[ModelName, OwnTimes | None] = {}
        self.changed.connect(self._forget_learned)
        self._noted: dict[str, Entry] = {}
        self._opened: tuple[str, ...] = ()
        self._gathering = False
        self._once_more = False
        self._limit = settings.settings.monthly_limit
        settings.changed.connect(self._on_settings_changed)
        mode.changed.connect(self._on_mode_changed)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that is known, in no order."""
        return tuple(self._entries.values())

    def own_times(self, trainer: ModelName) -> OwnTimes | None:
        """What the finished runs by this trainer teach; None as long as there are too few."""
        if trainer not in self._learned:
            self._learned[trainer] = own_times(self._entries.values(), trainer)
        return self._learned[trainer]

    def look(self, wanted: float = 0.0) -> LimitLook:
        """How a wish of so many US dollars stands to the limit, as far as is known now."""
        limit = None if self._mode.practice else self._settings.settings.monthly_limit
        return LimitLook(
            limit=limit, spending=spending_of(self.entries, self._now()), wanted=wanted
        )

    def no_credit(self) -> datetime | None:
        """When Replicate last refused a training or picture of any project for want of credit; None
        if it took one after that, and in practice."""
        return None if self._mode.practice else no_credit_since(self._entries.values())

    def wishes_cost(self, wishes: Wishes, traits: TrainerTraits) -> float:
        """What a training with these wishes may cost at most, in US dollars."""
        prompts = wishes.sample_prompts if wishes.wandb_project else ()
        prices = self._settings.settings.prices
        estimate = settings_estimate(prices, wishes.settings, traits, prompts)
        if not wishes.settings.skip_training_and_use_pretrained_hf_lora_url:
            own = self.own_times(wishes.trainer)
            estimate = by_own_times(estimate, own, prices, traits.price)
        return estimate.high_cost

    def plan_cost(self, plan: TrainingPlan) -> float:
        """What a run may cost at most, in US dollars."""
        return plan_estimate(self._settings.settings.prices, plan).high_cost

    def picture_cost(self, count: int, *, from_hub: bool = False) -> float:
        """What so many pictures cost, in US dollars; ``from_hub``: with a LoRA that lies there."""
        prices = self._settings.settings.prices
        return pictures_estimate(prices, count=count, from_hub=from_hub)

    def refuses(self, wanted: float) -> bool:
        """Whether so many more US dollars do not fit into the month; that is told."""
        problem = self.look(wanted).refusal()
        if problem is not None:
            self._notices.report_problem(problem, action="money")
        return problem is not None

    def gate(self, wanted: float) -> LimitGate:
        """The same question for a worker, which looks at the disk."""
        settings = self._settings.settings
        return LimitGate(
            place=self._place,
            folders=self._folders(),
            prices=settings.prices,
            limit=self.look().limit,
            wanted=wanted,
            now=self._now,
        )

    def note(self, entries: Iterable[Entry]) -> None:
        """These are known from work of this window, earlier than from the disk."""
        found = {entry.key: entry for entry in entries}
        self._noted.update(found)
        news = brought_up(self._entries, found.values())
        if news:
            self._entries.update(news)
            self.changed.emit()

    def include(self, folder: str) -> None:
        """Look at this project too from now on, and at once."""
        self._opened = tuple(dict.fromkeys((*self._opened, folder)))
        self.refresh()

    def refresh(self) -> None:
        """Look at the projects again; ``changed`` follows."""
        if self._gathering:
            self._once_more = True
            return
        self._gathering = True
        prices = self._settings.settings.prices
        work = functools.partial(self._place.gather, self._folders(), prices)
        chore = self._chores.run(work)
        chore.done.connect(self._on_gathered)
        chore.failed.connect(self._on_failed)

    @Slot()
    def _forget_learned(self) -> None:
        self._learned.clear()

    @Slot(object)
    def _on_gathered(self, entries: tuple[Entry, ...]) -> None:
        gathered = {entry.key: entry for entry in entries}
        self._entries = gathered | brought_up(gathered, self._noted.values())
        self._done()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        # Without a limit nothing hangs on it; what was ordered stands in the journals.
        if self._limit is not None:
            self._notices.report_problem(problem)
        self._done()

    def _folders(self) -> tuple[str, ...]:
        return (*self._opened, *self._settings.settings.recent)

    def _done(self) -> None:
        self._gathering = False
        if self._once_more:
            self._once_more = False
            self.refresh()

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.monthly_limit != self._limit:
            self._limit = settings.monthly_limit
            self.changed.emit()

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self.changed.emit()
