"""Connects the first card of the form with the project, and with who knows about its words."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.bulk import Action, AddTrigger, Rehearsal, Replace
from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.destination import (
    DestinationState,
    another_name,
    other_owner,
    without_owner,
)
from fluxtune_desktop.core.finding import Wanted
from fluxtune_desktop.core.ids import is_model_name, model_name_from
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.trigger_word import Doubt, quick_check
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.destination_looks import DestinationLooks
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.rehearsing import Answer
from fluxtune_desktop.services.trigger_checks import TriggerChecks, TriggerQuestion
from fluxtune_desktop.ui import texts_destination as texts
from fluxtune_desktop.ui.dataset.bulk_texts import undo_name
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.texts_trigger import mend_words, trigger_sentence, use_words
from fluxtune_desktop.ui.training.subject_card import SubjectCard

_NAME_MS = 600
"""A name that is still being typed is nobody's question."""
_PASSING = frozenset({DestinationState.UNKNOWN, DestinationState.GONE})
_LATE_MS = 200
"""A wait that is no longer needs no word of its own."""
_AGAIN_MS = 15_000
"""How long after a question without an answer the next is asked."""


class SubjectForm(QObject):
    """``changed`` when a word, a name or what is known of it changed; ``renamed`` carries the new
    name, ``wanted`` asks for another page.
    """

    changed = Signal()
    renamed = Signal(object)
    wanted = Signal(object)

    def __init__(
        self,
        card: SubjectCard,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        destinations: DestinationLooks,
        triggers: TriggerChecks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._destinations = destinations
        self._triggers = triggers
        self._soon = self._timer(_NAME_MS)
        self._again = self._timer(_AGAIN_MS)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._show_trigger)
        card.subject_changed.connect(self._on_subject)
        card.trigger_changed.connect(self._on_trigger)
        card.name_changed.connect(self._on_name)
        card.trigger_field.link_clicked.connect(self._on_trigger_link)
        card.name_field.link_clicked.connect(self._on_name_link)
        destinations.changed.connect(self._on_told)
        triggers.changed.connect(self._show_trigger)
        triggers.rehearsing.answered.connect(self._on_rehearsed)

    def refresh(self) -> None:
        """Show what is true now."""
        project = self._session.project
        if project is None:
            return
        card = self._card
        if not card.name.hasFocus():
            name = project.model_name or model_name_from(self._title())
            card.show_project(subject=project.subject, trigger=project.trigger_word, name=name)
        card.show_owner(self._owner())
        self._look_at_trigger()
        self._show_name()
        self._soon.start()

    # -- the word ---------------------------------------------------------------------------------

    def _look_at_trigger(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._triggers.ask(
            TriggerQuestion(
                word=self._word(),
                dataset=self._dataset(),
                title=self._title(),
                subject=project.subject,
            )
        )
        if self._triggers.known is not None or not is_trigger_word(self._word()):
            self._show_trigger()
        elif not self._late.isActive():
            # With each letter the lines would jump: what is said stays until there is more to say.
            self._late.start()

    @Slot()
    def _show_trigger(self) -> None:
        self._late.stop()
        word, check = self._word(), self._triggers.known
        if check is None:
            check = quick_check(word, found=self._found(word), captions=self._dataset().captioned)
        link = use_words(check.suggestion) if check.suggestion else mend_words(check.doubt)
        if self._session.read_only:
            link = ""
        if check.doubt is Doubt.SHAPE:
            self._card.trigger_field.refuse(trigger_sentence(check), link=link)
            return
        self._card.trigger_field.set_advice(
            trigger_sentence(check), link=link, warns=check.doubt.warns
        )

    @Slot()
    def _on_trigger_link(self) -> None:
        check = self._triggers.known
        if check is None:
            return
        self._card.trigger.setFocus()
        if check.suggestion:
            self._card.trigger.setText(check.suggestion)
            self._on_trigger(check.suggestion)
            return
        action: Action = AddTrigger(word=check.word)
        if check.doubt is Doubt.CASE:
            action = Replace(wanted=Wanted(text=check.word, whole_word=True), by=check.word)
        self._triggers.rehearsing.ask(action, self._dataset().images)

    @Slot(object, object)
    def _on_rehearsed(self, action: Action, answer: Answer) -> None:
        if isinstance(answer, Rehearsal):
            caption = self._session.caption
            rows = [row for row in answer.rows if caption(row.image) == row.old]
            self._session.set_captions({row.image: row.new for row in rows}, undo_name(action))

    # -- the name ---------------------------------------------------------------------------------

    def _show_name(self) -> None:
        field, name = self._card.name_field, self._card.name.text()
        owner = self._owner()
        stranger = other_owner(name, owner)
        look = self._destinations.look(name)
        if stranger:
            field.refuse(texts.foreign_owner(stranger, owner), link=self.tr("Open Settings"))
        elif not is_model_name(name):
            field.refuse(texts.wrong_name())
        elif look is not None and look.state is DestinationState.PUBLIC:
            field.refuse(
                texts.destination_sentence(look.state, look.versions), link=self._other_name(name)
            )
        elif look is not None and look.state is DestinationState.FREE:
            field.set_advice(self._created())
        elif look is not None:
            other = look.state is DestinationState.OTHER
            field.set_advice(
                texts.destination_sentence(look.state, look.versions),
                link=self._other_name(name) if other else "",
                warns=other or look.state in _PASSING,
            )
        elif self._accounts.secret(Account.REPLICATE) is None:
            field.set_advice(texts.not_connected())
        else:
            field.set_advice(texts.being_asked())

    def _created(self) -> str:
        if self._mode.practice:
            return texts.created_in_practice()
        state = self._accounts.state(Account.REPLICATE)
        if state.holder is Holder.ORGANIZATION:
            return texts.created_for(state.name)
        return texts.created_for_you()

    def _other_name(self, name: str) -> str:
        following = another_name(name)
        return use_words(following) if following and not self._session.read_only else ""

    @Slot()
    def _on_name_link(self) -> None:
        name = self._card.name.text()
        if other_owner(name, self._owner()):
            self.wanted.emit(PageName.SETTINGS)
            return
        self._card.name.setFocus()
        self._card.name.setText(another_name(name))
        self._on_name(self._card.name.text())

    @Slot()
    def _ask_name(self) -> None:
        if self._card.isVisible():
            self._destinations.ask(self._card.name.text())

    @Slot()
    def _on_told(self) -> None:
        if not self._card.isVisible():
            return
        self._show_name()
        look = self._destinations.look(self._card.name.text())
        if look is not None and look.state in _PASSING:
            self._again.start()

    @Slot(object)
    def _on_name(self, text: str) -> None:
        name = without_owner(text, self._owner())
        if name != text:
            self._card.name.setText(name)
        self._session.update_project(model_name=name)
        self._show_name()
        self._soon.start()
        self.renamed.emit(name)
        self.changed.emit()

    # -- besides ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_subject(self, subject: Subject) -> None:
        self._session.update_project(subject=subject)

    @Slot(object)
    def _on_trigger(self, word: str) -> None:
        self._session.set_trigger_word(word)
        self._look_at_trigger()
        self.changed.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._ask_name)
        return timer

    def _word(self) -> str:
        return self._card.trigger.text().strip()

    def _found(self, word: str) -> int:
        return self._dataset().saying(word) if word else 0

    def _dataset(self) -> Dataset:
        return self._session.dataset.in_training()

    def _title(self) -> str:
        return self._session.folder.name if self._session.folder is not None else ""

    def _owner(self) -> str:
        return self._accounts.state(Account.REPLICATE).name
