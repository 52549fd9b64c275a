"""Tokens that lie in files: told when a project holds some, moved to the keyring, blanked there."""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.core.token_files import TokenFile, TokenFiles
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_session import ProjectSession

CODE = "tokens_in_folder"
ACTION = "accounts"
PAUSE = 2.0
"""Seconds after a project was opened, in which its images are read and drawn undisturbed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A file whose tokens could move. ``blanked`` are taken out of it; ``busy`` while the disk
    works; ``problem`` is why it could not be read or changed."""

    path: Path
    file: TokenFile | None = None
    blanked: frozenset[Account] = frozenset()
    busy: bool = False
    problem: Problem | None = None


class TokenMoving(QObject):
    """``changed`` carries the ``Offer``, or None when there is none."""

    changed = Signal(object)

    def __init__(
        self,
        files: TokenFiles,
        accounts: AccountService,
        session: ProjectSession,
        chores: Chores,
        notices: Notices,
        *,
        pause: float = PAUSE,
    ) -> None:
        super().__init__()
        self._files = files
        self._accounts = accounts
        self._session = session
        self._chores = chores
        self._notices = notices
        self._offer: Offer | None = None
        self._looking = StopToken()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(pause * 1000))
        self._timer.timeout.connect(self._find)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        session.import_finished.connect(self._on_imported)

    @property
    def offer(self) -> Offer | None:
        """The file that is looked at."""
        return self._offer

    def look(self, path: Path) -> None:
        """Read a file and offer what is in it."""
        self._put(Offer(path=path, busy=True))
        chore = self._chores.run(functools.partial(self._files.read, path))
        chore.done.connect(self._on_read)
        chore.failed.connect(self._on_failed)

    def kept(self, account: Account) -> bool:
        """Whether the keyring holds the very token that the file holds."""
        state = self._accounts.state(account)
        return bool(state.place) and self._accounts.secret(account) == self._token(account)

    def useless(self, account: Account) -> bool:
        """Whether its service refuses the token of the file."""
        state = self._accounts.state(account)
        token = self._token(account)
        same = self._accounts.secret(account) == token
        ending = token.last_four if token is not None else ""
        return (same and state.status.refused) or (bool(ending) and state.refused_new == ending)

    def move(self, accounts: Iterable[Account]) -> None:
        """Have these tokens checked and kept, as if they were typed."""
        for account in accounts:
            token = self._token(account)
            if token is not None:
                self._accounts.connect_token(account, token.reveal())

    def removable(self) -> frozenset[Account]:
        """Those that are kept elsewhere or good for nothing, and stand in the file still."""
        if self._offer is None or self._offer.file is None:
            return frozenset()
        left = set(self._offer.file.tokens) - self._offer.blanked
        return frozenset(each for each in left if self.kept(each) or self.useless(each))

    def blank(self) -> None:
        """Take what is removable out of the file."""
        offer, accounts = self._offer, self.removable()
        if offer is None or offer.file is None or offer.busy or not accounts:
            return
        secrets = tuple(offer.file.tokens[account] for account in accounts)
        self._put(replace(offer, busy=True, problem=None))
        work = functools.partial(_blank, self._files, offer.path, secrets, accounts)
        chore = self._chores.run(work)
        chore.done.connect(self._on_blanked)
        chore.failed.connect(self._on_failed)

    def dismiss(self) -> None:
        """Look at no file any more."""
        self._put(None)

    def _token(self, account: Account) -> Secret | None:
        file = self._offer.file if self._offer is not None else None
        return file.tokens.get(account) if file is not None else None

    def _put(self, offer: Offer | None) -> None:
        self._offer = offer
        self.changed.emit(offer)

    @Slot(object)
    def _on_read(self, file: TokenFile) -> None:
        if self._offer is not None and self._offer.path == file.path:
            self._put(Offer(path=file.path, file=file))

    @Slot(object)
    def _on_blanked(self, accounts: frozenset[Account]) -> None:
        if self._offer is not None:
            blanked = self._offer.blanked | accounts
            self._put(replace(self._offer, busy=False, blanked=blanked))

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        if self._offer is not None:
            self._put(replace(self._offer, busy=False, problem=problem))

    @Slot(object)
    def hear_of(self, paths: Sequence[Path]) -> None:
        """Files were brought that no project could use: they may hold tokens."""
        for path in paths:
            self._chores.run(functools.partial(self._files.read, path)).done.connect(self._on_heard)

    @Slot(object)
    def _on_heard(self, file: TokenFile) -> None:
        if file.tokens:
            self._tell((file,))

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        self._timer.start()

    @Slot()
    def _find(self) -> None:
        folder = self._session.folder
        if folder is None:
            return
        self._looking = StopToken()
        find = functools.partial(self._files.find, folder, self._looking)
        self._chores.run(functools.partial(_found, folder, find)).done.connect(self._on_found)

    @Slot(object)
    def _on_closed(self, _nothing: object) -> None:
        self._timer.stop()
        self._looking.cancel()

    @Slot(object)
    def _on_found(self, found: tuple[Path, tuple[TokenFile, ...]]) -> None:
        folder, files = found
        if files and folder == self._session.folder:
            self._tell(files)

    @Slot(object)
    def _on_imported(self, report: AddReport) -> None:
        if report.token_files:
            self._tell(report.token_files)

    def _tell(self, files: tuple[TokenFile, ...]) -> None:
        """The file with tokens that could move stands first; else the first of all."""
        file = next((each for each in files if each.tokens), files[0])
        if file.tokens and self._offer is None:
            self._put(Offer(path=file.path, file=file))
        params: dict[str, str | int | float] = {"name": file.path.name, "files": len(files)}
        action = ACTION if file.tokens else ""
        self._notices.report(Notice(tone=Tone.WARN, code=CODE, params=params, action=action))


def _found(folder: Path, find: functools.partial[tuple[TokenFile, ...]]) -> object:
    try:
        return folder, find()
    except Stopped:
        return folder, ()


def _blank(
    files: TokenFiles, path: Path, secrets: tuple[Secret, ...], accounts: frozenset[Account]
) -> frozenset[Account]:
    files.blank(path, secrets)
    return accounts
