"""The pictures of the open project: asked for by the person, made, and brought home."""

import functools
import secrets
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.comparing import is_without_lora, without_lora
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ids import PictureId
from fluxtune_desktop.core.monthly_limit import LimitLook
from fluxtune_desktop.core.naming import CHANCE_BITS
from fluxtune_desktop.core.new_pictures import (
    PictureWish,
    TrainedModel,
    again_without_lora,
    first_test,
    pictures_of,
)
from fluxtune_desktop.core.pictures import Picture, PicturePhase, left_over
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services import generation_work
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.favourites import Favourites
from fluxtune_desktop.services.folder_notice import read_only
from fluxtune_desktop.services.generation_work import LoadedPictures, PictureKeys
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.limit_gate import LimitGate
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.pumps import Ended, Produced, Pumps
from fluxtune_desktop.services.trained_models import TrainedModels
from fluxtune_desktop.services.training_service import TrainingService

_LEFT_OVER = "left over"
"""The key of the thread that goes on with what an earlier session asked for."""


class GenerationService(QObject):
    """See the signals for what each carries."""

    picture_changed = Signal(object)  # Picture
    pictures_changed = Signal(object)  # tuple[Picture, ...], newest first
    models_changed = Signal(object)  # tuple[TrainedModel, ...], newest first
    busy_changed = Signal(object)  # bool
    limit_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        training: TrainingService,
        ledger: LedgerService,
        notices: Notices,
        chores: Chores,
    ) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._models = TrainedModels(training, mode)
        self._models.changed.connect(self.models_changed)
        self._ledger = ledger
        ledger.changed.connect(self.limit_changed)
        self._notices = notices
        self._chores = chores
        self._pictures: dict[PictureId, Picture] = {}
        self._closing = False
        self._token: Secret | None = None
        self._anew: set[str] = set()
        """Keys of what is gone on with, with another token, as soon as it has come to a pause."""
        self._favourites = Favourites(session.leases, notices)
        self._favourites.refused.connect(self._on_favourite_refused)
        self._pumps = Pumps(session.leases)
        self._pumps.produced.connect(self._on_produced)
        self._pumps.ended.connect(self._on_ended)
        session.opened.connect(self._on_session_opened)
        session.closed.connect(self._on_session_closed)
        mode.changed.connect(self._on_mode_changed)
        accounts.changed.connect(self._on_account_changed)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All pictures of the open project, newest first."""
        return tuple(sorted(self._pictures.values(), key=_age, reverse=True))

    @property
    def busy(self) -> bool:
        """Whether pictures are being made."""
        return self._pumps.any_running

    def models(self) -> tuple[TrainedModel, ...]:
        """The finished runs of the service that is spoken to now, newest first."""
        return self._models.all

    def price(self, count: int, model: str = "") -> float:
        """What so many pictures of the model with that key cost, in US dollars."""
        found = self._models.of(model)
        return self._ledger.picture_cost(count, from_hub=found is not None and bool(found.lora))

    def limit_look(self, count: int, model: str = "") -> LimitLook:
        """How so many pictures stand to the monthly limit."""
        return self._ledger.look(self.price(count, model))

    def create(self, key: str, wish: PictureWish) -> str:
        """Ask for pictures of the model with that key. Returns the name of their group, or nothing
        when it cannot be."""
        model = self._models.of(key)
        if model is None or not self._may_ask(wish.count, model.lora):
            return ""
        try:
            pictures = pictures_of(
                model,
                wish,
                service=self._mode.service,
                now=self._outside.clock.now(),
                chance=secrets.randbits(CHANCE_BITS),
            )
        except Failure as refused:
            self._notices.report_problem(refused.problem)
            return ""
        return self._ask(pictures)

    def create_first_test(self, key: str) -> str:
        """Ask for one picture with the LoRA and the same without it. Returns as ``create`` does."""
        model = self._models.of(key)
        project = self._session.project
        if model is None or project is None or not self._may_ask(2, model.lora):
            return ""
        now, chance = self._outside.clock.now(), secrets.randbits(CHANCE_BITS)
        service = self._mode.service
        return self._ask(
            first_test(model, project.subject, service=service, now=now, chance=chance)
        )

    def create_without_lora(self, picture: Picture) -> str:
        """Ask for the same picture with a strength of 0. Returns the name of its group, or nothing
        when it cannot be, or is there or on its way already."""
        request = picture.request
        if request.service != self._mode.service:
            return ""
        beside = without_lora(picture, self._pictures.values())
        if is_without_lora(picture) or beside is not None or not self._may_ask(1, request.lora):
            return ""
        now, chance = self._outside.clock.now(), secrets.randbits(CHANCE_BITS)
        return self._ask((again_without_lora(request, now=now, chance=chance),))

    def cancel(self, group: str) -> None:
        """Make no more of a group; what is ready is still brought home, for it is paid."""
        self._pumps.cancel(group)

    def making(self, group: str) -> bool:
        """Whether pictures of this group are being made, so that it can be canceled."""
        return self._pumps.running(group)

    def like(self, picture: PictureId, *, liked: bool) -> bool:
        """Say that a kept picture is a favourite, or that it is none any more. Returns whether
        that is noted; nothing is in a folder that can only be read, and that is told."""
        opened, found = self._session.opened_project, self._pictures.get(picture)
        if opened is None or found is None or found.phase is not PicturePhase.KEPT:
            return False
        if self._session.read_only:
            self._notices.report(read_only(opened.project))
            return False
        if found.favourite != liked:
            changed = found.but(favourite=liked)
            self._put(changed)
            self._favourites.keep(opened, changed)
        return True

    def path(self, picture: Picture) -> Path | None:
        """The file of a kept picture."""
        opened = self._session.opened_project
        return None if opened is None else opened.pictures.path(picture)

    def save_copy(self, picture: Picture, target: Path) -> None:
        """Copy a kept picture to a place that the person chose; trouble goes to the notices."""
        opened = self._session.opened_project
        if opened is not None:
            work = functools.partial(opened.pictures.export, picture, target)
            self._chores.run(work).failed.connect(self._on_load_failed)

    def detach_all(self) -> None:
        """Take up nothing more, and let go of everything."""
        self._closing = True
        self._pumps.let_go_all()

    def join(self, seconds: float) -> bool:
        """Wait until everything that was let go has come to a pause."""
        until = time.monotonic() + seconds
        joined = self._pumps.join(seconds)
        return self._favourites.shutdown(max(0.0, until - time.monotonic())) and joined

    def _may_ask(self, count: int, lora: str) -> bool:
        if self._session.opened_project is None or self._closing or self._session.read_only:
            return False
        needed = (Account.REPLICATE, Account.HUGGING_FACE) if lora else (Account.REPLICATE,)
        missing = next((each for each in needed if self._accounts.secret(each) is None), None)
        if missing is not None:
            problem = Problem(kind=Kind.NO_TOKEN, subject=missing.value)
            self._notices.report_problem(problem, action="settings")
            return False
        return not self._ledger.refuses(self._ledger.picture_cost(count, from_hub=bool(lora)))

    def _ask(self, pictures: tuple[Picture, ...]) -> str:
        self._pictures.update({picture.id: picture for picture in pictures})
        group = pictures[0].request.group
        cost = self._ledger.picture_cost(len(pictures), from_hub=bool(pictures[0].request.lora))
        self._run(group, pictures, self._ledger.gate(cost))
        self.pictures_changed.emit(self.pictures)
        return group

    def _run(self, key: str, pictures: tuple[Picture, ...], gate: LimitGate | None = None) -> None:
        opened = self._session.opened_project
        token = self._accounts.secret(Account.REPLICATE)
        if opened is None or token is None:
            return
        self._token, stop = token, StopToken()
        keys = PictureKeys(replicate=token, hub=self._accounts.secret(Account.HUGGING_FACE))
        work = functools.partial(
            generation_work.make, pictures, opened, self._outside, keys, gate, stop
        )
        self._pumps.start(key, work, stop, opened, value_key=_name)
        self.busy_changed.emit(True)

    def _collect(self) -> None:
        """Go on with what an earlier session asked for: Replicate keeps pictures for an hour."""
        unfinished = tuple(
            picture
            for picture in left_over(self._pictures.values(), self._mode.service)
            if not self._pumps.running(picture.request.group)
        )
        if unfinished and not self._closing and not self._pumps.running(_LEFT_OVER):
            self._run(_LEFT_OVER, unfinished)

    def _look_anew(self) -> None:
        """Pictures that the former token did not show may be seen with the one there is now."""
        if self._accounts.secret(Account.REPLICATE) == self._token:
            return
        groups = {each.request.group for each in self._pictures.values() if _unseen(each)}
        for key in groups | ({_LEFT_OVER} if groups else set()):
            if self._pumps.running(key):
                self._anew.add(key)
                self._pumps.pause(key)

    def _go_on_anew(self, key: str) -> None:
        self._anew.discard(key)
        pictures = tuple(self._of(key))
        if key == _LEFT_OVER:
            self._collect()
        elif pictures and not self._closing:
            self._run(key, pictures)

    @Slot(object)
    def _on_session_opened(self, _project: object) -> None:
        opened = self._session.opened_project
        assert opened is not None
        chore = self._chores.run(functools.partial(generation_work.load, opened))
        chore.done.connect(self._on_loaded)
        chore.failed.connect(self._on_load_failed)

    @Slot(object)
    def _on_session_closed(self, _none: object) -> None:
        self._pumps.let_go_all()
        self._anew.clear()
        self._pictures.clear()
        self.pictures_changed.emit(())
        self.busy_changed.emit(False)

    @Slot(object)
    def _on_loaded(self, loaded: LoadedPictures) -> None:
        if loaded.opened is not self._session.opened_project:
            return
        self._pictures = {picture.id: picture for picture in loaded.pictures} | self._pictures
        self.pictures_changed.emit(self.pictures)
        self._collect()

    @Slot(object)
    def _on_load_failed(self, problem: Problem) -> None:
        self._notices.report_problem(problem)

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self._pumps.let_go_all()
        self._anew.clear()
        self._collect()
        self.busy_changed.emit(self.busy)

    @Slot(object)
    def _on_account_changed(self, account: Account) -> None:
        if account is Account.REPLICATE and self._accounts.secret(account) is not None:
            self._look_anew()
            self._collect()

    @Slot(object)
    def _on_produced(self, produced: Produced) -> None:
        picture = produced.value
        assert isinstance(picture, Picture)
        self._put(picture)

    def _put(self, picture: Picture) -> None:
        self._pictures[picture.id] = picture
        self.picture_changed.emit(picture)

    @Slot(object)
    def _on_favourite_refused(self, picture: Picture) -> None:
        now = self._pictures.get(picture.id)
        if now is not None and now.favourite == picture.favourite:
            self._put(now.but(favourite=not picture.favourite))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        if ended.problem is not None:
            self._notices.report_problem(ended.problem)
            for picture in self._of(str(ended.key)):
                self._put(picture.but(stale=True, problem=ended.problem))
        if ended.key in self._anew:
            self._go_on_anew(str(ended.key))
        self.busy_changed.emit(self.busy)

    def _of(self, key: str) -> list[Picture]:
        return [
            picture
            for picture in self._pictures.values()
            if not picture.ended and key in {picture.request.group, _LEFT_OVER}
        ]


def _name(picture: object) -> PictureId:
    assert isinstance(picture, Picture)
    return picture.id


def _unseen(picture: Picture) -> bool:
    problem = picture.problem
    return not picture.ended and problem is not None and problem.kind is Kind.UNAUTHORIZED


def _age(picture: Picture) -> tuple[object, str]:
    return picture.request.asked_at, picture.id
