"""What would become of a training: everything that is looked at before one is started."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fluxtune_desktop.core.dry_run import DryRun, dry_run_lines
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.preflight import Preflight, Wishes, preflight
from fluxtune_desktop.core.trainers import TrainerLook
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.dry_runs import DryRuns
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.situation import situation
from fluxtune_desktop.services.trainer_looks import TrainerLooks


class LookAhead:
    """Asks nothing by itself: ``trainers`` and ``dry_runs`` do when they are told to."""

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
        ledger: LedgerService,
        outside: Outside,
        chores: Chores,
        jobs: Callable[[], Sequence[Job]],
    ) -> None:
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._settings = settings
        self._ledger = ledger
        self._outside = outside
        self._jobs = jobs
        self.trainers = TrainerLooks(accounts, mode, outside, chores)
        self.dry_runs = DryRuns(session, accounts, mode, outside, chores, jobs)

    def preflight(self, wishes: Wishes) -> Preflight:
        """What stands between the folder and a training with these wishes."""
        prices, limit = self._settings.settings.prices, self._ledger.look()
        now = situation(self._session, self._accounts, prices, limit)
        own = self._ledger.own_times(wishes.trainer)
        now = replace(now, trainer=self.trainer_look(wishes.trainer), own_times=own)
        look = preflight(wishes, now)
        lines = dry_run_lines(
            self.dry_run(wishes), rank=wishes.settings.lora_rank, now=self._outside.clock.now()
        )
        return replace(look, lines=(*look.lines, *lines))

    def dry_run(self, wishes: Wishes) -> DryRun:
        """What a look around found for these wishes; ``dry_runs`` asks for one."""
        return self.dry_runs.look(wishes, no_credit=self._ledger.no_credit())

    def trainer_look(self, model: ModelName) -> TrainerLook | None:
        """What is known of a trainer now, beside the version that the last run had."""
        look = self.trainers.look(model)
        if look is None:
            return None
        mine = (
            job
            for job in self._jobs()
            if job.plan.service == self._mode.service and job.plan.trainer == model
        )
        last = next((job.version for job in mine if job.version is not None), None)
        return replace(look, last_version=last)
