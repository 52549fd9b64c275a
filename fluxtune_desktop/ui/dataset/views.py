"""Changes between pictures, captions as rows, and words; remembers which was shown."""

from PySide6.QtCore import QByteArray, QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.query import Text, TextField, written
from fluxtune_desktop.ui.dataset.bulk_door import BulkDoor
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.page_states import PageStates
from fluxtune_desktop.ui.dataset.tool_row import ToolRow
from fluxtune_desktop.ui.dataset.view_switch import View
from fluxtune_desktop.ui.dataset.words_view import WordsView
from fluxtune_desktop.ui.window_file import WindowFile

_KEPT_AS = "dataset-view"


class Views(QObject):
    """Made by the page, whose left half shows one of the three."""

    def __init__(
        self,
        page: QWidget,
        *,
        tools: ToolRow,
        grid: GridView,
        states: PageStates,
        words: WordsView,
        bulk: BulkDoor,
        window_file: WindowFile,
    ) -> None:
        super().__init__(page)
        self._tools = tools
        self._grid = grid
        self._states = states
        self._words = words
        self._window_file = window_file
        self._images_as = View.GRID
        page.addActions(tools.views.keys)
        states.add_words(words)
        tools.views.changed.connect(self.show)
        words.word_chosen.connect(self._show_word)
        words.rename_wanted.connect(bulk.replace_word)
        self._restore()

    @Slot(object)
    def show(self, view: View) -> None:
        """Show the data set in this way."""
        self._tools.views.show_view(view)
        self._window_file.keep_bytes(_KEPT_AS, QByteArray(view.value.encode()))
        if view is not View.WORDS:
            self._images_as = view
            self._grid.list_captions(view is View.LIST)
        self._tools.offer_sizes(view is View.GRID)
        self._states.show_words(view is View.WORDS)
        (self._words.table if view is View.WORDS else self._grid).setFocus()

    def _restore(self) -> None:
        kept = self._window_file.bytes_of(_KEPT_AS)
        known = {view.value.encode(): view for view in View}
        if kept is not None and bytes(kept.data()) in known:
            self.show(known[bytes(kept.data())])

    @Slot(str)
    def _show_word(self, word: str) -> None:
        self._tools.ask(written(Text(field=TextField.WORD, pieces=(word,))))
        self.show(self._images_as)
