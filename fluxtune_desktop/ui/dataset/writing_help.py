"""What helps while a caption is written: spelling, completion and snippets, put together."""

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.mistake_search import MistakeSearch
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.completion import Completion
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.snippet_menu import SnippetMenu
from fluxtune_desktop.ui.dataset.spelling_marks import SpellingMarks
from fluxtune_desktop.ui.dataset.spelling_menu import SpellingMenu
from fluxtune_desktop.ui.dataset.spelling_walk import SpellingWalk
from fluxtune_desktop.ui.services import Services


class WritingHelp(QObject):
    """Helps in one editor, over the images of one model."""

    def __init__(self, editor: CaptionEditor, model: GridModel, services: Services) -> None:
        super().__init__(editor)
        self._spelling = services.spelling
        self.marks = SpellingMarks(editor, services.spelling)
        editor.marks.add(self.marks)
        self.menu = SpellingMenu(editor, self.marks, services.spelling)
        self.walk = SpellingWalk(
            editor,
            self.marks,
            model,
            spelling=services.spelling,
            search=MistakeSearch(services.spelling, services.chores),
            notices=services.notices,
        )
        self.completion = Completion(editor, services.caption_words, services.settings)
        self.snippets = SnippetMenu(editor, services.settings)
        services.session.opened.connect(self._on_opened)

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        self.completion.close()
        self.marks.forget()

    def show_image(self, image: ImageId) -> None:
        """The caption of this image is shown."""
        if image != self.marks.image:
            self.completion.close()
        self.marks.show_image(image)
        self._spelling.wake()
