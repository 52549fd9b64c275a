"""From one spelling mistake to the next, also in the captions of other images."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.word_finding import Word
from fluxtune_desktop.services.mistake_search import Mistake, MistakeSearch
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.spelling_marks import SpellingMarks
from fluxtune_desktop.ui.widgets.text_places import characters_before, selection_of

translate = QCoreApplication.translate


class SpellingWalk(QObject):
    """F7 and Shift+F7. ``image_wanted`` carries the image whose caption is to be shown."""

    image_wanted = Signal(object)

    def __init__(
        self,
        editor: CaptionEditor,
        marks: SpellingMarks,
        model: GridModel,
        *,
        spelling: Spelling,
        search: MistakeSearch,
        notices: Notices,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._model = model
        self._spelling = spelling
        self._search = search
        self._notices = notices
        self.next = make_action(commands.NEXT_MISTAKE, self)
        self.next.triggered.connect(self._go_on)
        self.previous = make_action(commands.PREVIOUS_MISTAKE, self)
        self.previous.triggered.connect(self._go_back)
        self.keys = (self.next, self.previous)
        search.found.connect(self._on_found)
        editor.edited.connect(self._on_edited)

    @Slot()
    def _go_on(self) -> None:
        self._go(backwards=False)

    @Slot()
    def _go_back(self) -> None:
        self._go(backwards=True)

    def _go(self, *, backwards: bool) -> None:
        image = self._marks.image
        if not self._spelling.on:
            self._tell("spelling_off", action="caption_settings")
        elif image is not None and self._spelling.speller is not None:
            word = self._in_this_caption(backwards=backwards)
            if word is not None:
                self._select(word)
            else:
                captions = tuple(self._captions(image, backwards=backwards))
                self._search.start(captions, self._marks.ignored, backwards=backwards)

    def _in_this_caption(self, *, backwards: bool) -> Word | None:
        """The next one here, from the cursor on; from the first on while nobody types."""
        text = self._editor.toPlainText()
        words = list(self._marks.mistakes(text))
        cursor = self._editor.textCursor()
        if not self._editor.hasFocus():
            return words[-1 if backwards else 0] if words else None
        if backwards:
            start = characters_before(text, cursor.selectionStart())
            return next((word for word in reversed(words) if word.end <= start), None)
        end = characters_before(text, cursor.selectionEnd())
        return next((word for word in words if word.start >= end), None)

    def _captions(self, image: ImageId, *, backwards: bool) -> Iterator[tuple[ImageId, str]]:
        """The shown images after this one, around, and this one at last."""
        count, row = self._model.rowCount(), max(self._model.row_of(image), 0)
        steps = range(1, count + 1)
        for step in steps:
            shown = self._model.image_at((row + (-step if backwards else step)) % count)
            if shown is not None:
                yield shown.id, shown.caption.text

    @Slot(object)
    def _on_found(self, mistake: Mistake | None) -> None:
        if mistake is None:
            self._tell("no_mistakes")
            return
        if mistake.image != self._marks.image:
            self.image_wanted.emit(mistake.image)
        if mistake.image == self._marks.image:
            self._select(mistake.word)

    @Slot(object)
    def _on_edited(self, _text: str) -> None:
        # Whoever types on does not want to be carried away.
        self._search.stop()

    def _select(self, word: Word) -> None:
        self._editor.setFocus()
        self._editor.setTextCursor(selection_of(self._editor, word.start, word.end))
        self._editor.ensureCursorVisible()

    def _tell(self, code: str, action: str = "") -> None:
        self._notices.report(Notice(tone=Tone.INFO, code=code, action=action))
