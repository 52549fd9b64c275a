"""Changing many captions: what is asked for, what would come of it, and the button that does it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.core.bulk import Action, Rehearsal, Scope, asks_for_something
from fluxtune_desktop.core.finding import PatternError
from fluxtune_desktop.services.rehearsing import Answer, Slow
from fluxtune_desktop.ui.dataset import bulk_texts as texts
from fluxtune_desktop.ui.dataset.bulk_choices import kind_segments, scope_segments
from fluxtune_desktop.ui.dataset.bulk_forms import (
    AddForm,
    BulkForm,
    FindForm,
    TidyForm,
    TriggerForm,
)
from fluxtune_desktop.ui.dataset.bulk_result import BulkResult
from fluxtune_desktop.ui.dataset.side_sheet import SideSheet
from fluxtune_desktop.ui.dataset.waiting_row import WaitingRow
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_REST_MS = 150
_LONG_MS = 300
"""A search that ends sooner is not worth a bar."""

translate = QCoreApplication.translate


class BulkPanel(SideSheet):
    """``asked`` comes when captions are to be looked through, ``cancel_wanted`` when no more;
    ``apply_wanted`` carries the action and the new texts of the ticked captions.
    """

    asked = Signal()
    cancel_wanted = Signal()
    apply_wanted = Signal(object, object)
    undo_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, translate("BulkPanel", "Find and replace"))
        self.result = BulkResult()
        self.model, self.list = self.result.model, self.result.list
        self.replace_form = FindForm(replaces=True)
        self.add_form = AddForm()
        self.remove_form = FindForm(replaces=False)
        self.tidy_form = TidyForm()
        self.trigger_form = TriggerForm()
        self._forms: Mapping[str, BulkForm] = {
            "replace": self.replace_form,
            "add": self.add_form,
            "remove": self.remove_form,
            "tidy": self.tidy_form,
            "trigger": self.trigger_form,
        }
        self.kinds, self.scopes = kind_segments(), scope_segments()
        self.waiting = WaitingRow(self.tr("Captions done"))
        self.done = StatusLine("", Status.OK)
        self.apply_button = Button("", icon="check", role="primary")
        self._found: Rehearsal | None = None
        self._found_for: Action | None = None
        self._read_only = False
        self._changing = False
        self._rest = self._timer(_REST_MS, self.ask_now)
        self._patience = self._timer(_LONG_MS, self._on_long)
        self._lay_out()
        self._show_form()
        self._connect()
        self._show_idle()

    # -- what others tell -------------------------------------------------------------------------

    @property
    def form(self) -> BulkForm:
        """The form that is shown."""
        return self._forms[self.kinds.current()]

    @property
    def scope(self) -> Scope:
        """In which captions."""
        return Scope(self.scopes.current())

    def start(self, words: str = "") -> None:
        """Open, with words to look for if there are any."""
        self.open()
        self.done.hide()
        if words and isinstance(self.form, FindForm):
            self.form.find_field.setText(words)
        self._focus_first()
        self.ask_now()

    def replace_word(self, word: str) -> None:
        """Look for this word in all captions, whole and in any case, and ask for another."""
        self.kinds.set_current("replace")
        self._show_form()
        self.scopes.set_current(Scope.ALL.value)
        form = self.replace_form
        form.find_field.setText(word)
        form.whole_word.setChecked(True)
        form.match_case.setChecked(False)
        form.is_regex.setChecked(False)
        form.by.setFocus()
        self.ask_now()

    def show_counts(self, counts: Mapping[Scope, int]) -> None:
        """How many images each scope holds."""
        for scope, count in counts.items():
            self.scopes.set_count(scope.value, count)

    def show_project(self, *, trigger: str, read_only: bool) -> None:
        """What the open project is like."""
        self.trigger_form.show_word(trigger)
        self._read_only = read_only
        self._show_button()

    def captions_changed(self) -> None:
        """What was found may be outdated."""
        if not self.isHidden():
            self._found = None
            self._rest.start()
            self._show_button()

    def show_changing(self, done: int, total: int) -> None:
        """Captions are being changed: nothing else is looked for meanwhile."""
        self._changing, self._found = True, None
        self.waiting.show()
        self.waiting.show_progress(done, total)
        self._show_button()

    def end_changing(self) -> None:
        """All of them are changed, or taken back."""
        self._changing = False
        self._end_wait()
        self.ask_now()

    def show_progress(self, done: int, total: int) -> None:
        """How far the search is."""
        self.waiting.show_progress(done, total)

    def show_answer(self, action: Action, answer: Answer) -> None:
        """What came of the search."""
        self._end_wait()
        if isinstance(answer, Rehearsal):
            self._show_found(action, answer)
            return
        if isinstance(answer, PatternError):
            self.form.show_fault(answer)
            self._say(self.tr("Nothing is looked for until the pattern is right."))
        elif isinstance(answer, Slow):
            self._say(texts.slow_text(action), warns=True)

    def show_canceled(self) -> None:
        """The person ended the search."""
        self._end_wait()
        self._say(self.tr("Stopped. Nothing was changed. Press Enter to search again."))

    def show_done(self, count: int) -> None:
        """Captions were changed."""
        self.model.forget_ticks()
        self.done.show_state(texts.done_text(count), Status.OK, link=self.tr("Undo"))
        self.done.show()
        self.form.give_undo_away(True)

    # -- what the person does ---------------------------------------------------------------------

    @Slot()
    def ask_now(self) -> None:
        """Look through the captions for what is asked now."""
        self._rest.stop()
        if self.isHidden() or self._changing:
            return
        action = self.form.action()
        self.form.show_fault(None)
        if not asks_for_something(action):
            self.cancel_wanted.emit()
            self._end_wait()
            self._show_idle()
            return
        self._patience.start()
        self.asked.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.done.hide()
        self.form.give_undo_away(False)
        self._found = None
        self._show_button()
        self._rest.start()

    @Slot()
    def _on_entered(self) -> None:
        """Enter shows at once what was typed; once it is shown, Enter does it."""
        if self._rest.isActive() or self._found is None:
            self.ask_now()
        elif self.apply_button.isEnabled():
            self._apply()

    @Slot(str)
    def _on_kind(self, _key: str) -> None:
        self._show_form()
        self._on_changed()
        self.ask_now()

    @Slot(str)
    def _on_scope(self, _key: str) -> None:
        self._on_changed()
        self.ask_now()

    @Slot()
    def _apply(self) -> None:
        wanted = self.model.wanted()
        if self._found is None or self._found_for is None or not wanted or self._read_only:
            return
        self.apply_wanted.emit(self._found_for, wanted)
        # Not a second time: it is done in a moment.
        self._found = None
        self._show_button()

    @Slot()
    def _on_long(self) -> None:
        self.waiting.show()

    # -- showing ----------------------------------------------------------------------------------

    def _show_found(self, action: Action, found: Rehearsal) -> None:
        self._found, self._found_for = found, action
        self.result.show_found(action, found)
        self._show_button()

    def _show_form(self) -> None:
        for form in self._forms.values():
            form.setVisible(form is self.form)

    def _show_idle(self) -> None:
        self._say(texts.empty_text(self.form.action()))

    def _say(self, sentence: str, *, warns: bool = False) -> None:
        self._found = self._found_for = None
        self.result.say(sentence, warns=warns)
        self._show_button()

    def _end_wait(self) -> None:
        self._patience.stop()
        self.waiting.end()

    @Slot()
    def _show_button(self) -> None:
        ready = self._found is not None and self.model.ticked > 0
        self.apply_button.setText(texts.button_text(self.model.ticked if ready else 0))
        self.apply_button.setEnabled(ready and not self._read_only)
        self.read_only_note.setVisible(self._read_only)

    def _focus_first(self) -> None:
        form = self.form
        if isinstance(form, FindForm):
            form.find_field.setFocus()
            form.find_field.selectAll()
        elif isinstance(form, AddForm):
            form.text.setFocus()
        else:
            self.kinds.button(self.kinds.current()).setFocus()

    # -- making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(SPACE_3)
        where.addWidget(PlainLabel(self.tr("In"), role="field-label"))
        where.addWidget(self.scopes)
        where.addStretch(1)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kinds)
        kinds.addStretch(1)
        self.read_only_note = PlainLabel(
            self.tr("This project cannot be changed here. You can look, but not replace."),
            role="warn",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addWidget(self.done, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)
        foot.addWidget(self.apply_button)
        self.done.hide()
        self.body.addLayout(kinds)
        for form in self._forms.values():
            self.body.addWidget(form)
        self.body.addLayout(where)
        self.body.addWidget(self.result, 1)
        for widget in (self.read_only_note, self.waiting):
            self.body.addWidget(widget)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.kinds.changed.connect(self._on_kind)
        self.scopes.changed.connect(self._on_scope)
        for form in self._forms.values():
            form.changed.connect(self._on_changed)
            form.entered.connect(self._on_entered)
        self.model.ticks_changed.connect(self._show_button)
        self.apply_button.clicked.connect(self._apply)
        self.waiting.canceled.connect(self.cancel_wanted)
        self.done.link_clicked.connect(self.undo_wanted)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer
