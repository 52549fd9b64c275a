"""Past trainings of the account as a sheet over the window: chosen, and taken over as runs."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.adopting import PastTraining
from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.pricing import Prices, training_cost
from fluxtune_desktop.services.adopting import Adopting
from fluxtune_desktop.services.adopting_work import Found
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 720, 560
_AROUND = 96
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PastModel(QAbstractListModel):
    """The trainings, each with a tick; none is ticked at first."""

    def __init__(self) -> None:
        super().__init__()
        self._trainings: tuple[PastTraining, ...] = ()
        self._prices: Prices | None = None
        self._ticked: set[int] = set()

    def show_trainings(self, trainings: tuple[PastTraining, ...], prices: Prices | None) -> None:
        """Show these instead, with what they cost about; in practice that is nothing."""
        self.beginResetModel()
        self._trainings, self._ticked, self._prices = trainings, set(), prices
        self.endResetModel()

    @property
    def chosen(self) -> tuple[PastTraining, ...]:
        """Those that are ticked, in their order."""
        return tuple(each for row, each in enumerate(self._trainings) if row in self._ticked)

    def turn(self, index: Index) -> None:
        """Tick a line, or take its tick away."""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._trainings)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = index.row() in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(self._trainings[index.row()])
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index)
        return True

    def _line(self, past: PastTraining) -> str:
        parts = [str(past.model), amounts.full_day(past.at), amounts.clock_time(past.at)]
        if past.settings.trigger_word:
            parts.append(past.settings.trigger_word)
        if past.seconds is not None and self._prices is not None:
            cost = training_cost(self._prices, seconds=past.seconds)
            parts.append(self.tr("about %1").replace("%1", amounts.rough_money(cost)))
        gone = self.tr("file no longer there")
        return " · ".join((*parts, gone) if past.weights_url is None else parts)


class AdoptSheet(Veil):
    """Asks what there is when it opens. Nothing is sent, and nothing costs."""

    def __init__(
        self,
        window: QWidget,
        adopting: Adopting,
        training: TrainingService,
        settings: SettingsService,
    ) -> None:
        super().__init__(window)
        self._adopting = adopting
        self._training = training
        self._settings = settings
        self._found: Found | None = None
        self.setAccessibleName(self.tr("Past trainings"))
        self.model = PastModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Past trainings"))
        self.list.setUniformItemSizes(True)
        self.state = PlainLabel("", role="secondary", wrap=True)
        self.take = Button("", role="primary")
        self.again = Button(self.tr("Ask again"))
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self._lay_out()
        self.model.dataChanged.connect(self._count)
        self.take.clicked.connect(self._on_take)
        self.again.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.leave)
        adopting.found.connect(self._on_found)
        adopting.failed.connect(self._on_failed)

    @Slot()
    def toggle(self) -> None:
        """Open it and ask what there is, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._fit()
        self._ask()
        self.open(self.close_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size()
        self.sheet.setFixedSize(
            min(_WIDTH, room.width() - _AROUND), min(_HEIGHT, room.height() - _AROUND)
        )

    @Slot()
    def _ask(self) -> None:
        self._found = None
        self._show(self.tr("Asking Replicate …"))
        self._adopting.look(self._training.jobs)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if not self.isVisible():
            return
        self._found = found
        account = self.tr("Account %1.").replace("%1", found.account)
        if not found.trainings:
            nothing = self.tr(
                "Every finished FLUX training of this account that Replicate still lists is in one "
                "of your projects."
            )
            self._show(f"{account} {nothing}", again=True)
            return
        self._show(account, found.trainings)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        if self.isVisible():
            self._show(problem_sentence(problem), again=True)

    def _show(
        self, words: str, trainings: tuple[PastTraining, ...] = (), *, again: bool = False
    ) -> None:
        self.state.setText(words)
        self.model.show_trainings(trainings, self._prices())
        self.list.setVisible(bool(trainings))
        self.again.setVisible(again)
        self.take.setVisible(bool(trainings))
        self._count()

    def _prices(self) -> Prices | None:
        practice = self._found is None or self._found.service == PRACTICE
        return None if practice else self._settings.settings.prices

    @Slot()
    def _count(self) -> None:
        count = len(self.model.chosen)
        words = self.tr("Take over %1 of %2").replace("%1", str(count))
        self.take.setText(words.replace("%2", str(self.model.rowCount())))
        self.take.setEnabled(count > 0)

    @Slot()
    def _on_take(self) -> None:
        if self._found is not None:
            self._adopting.adopt(self.model.chosen, self._found.service)
            self.leave()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Take over past trainings"), role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        told = PlainLabel(
            self.tr(
                "Made on the web site, by a script, or in a folder that is gone: each one becomes "
                "a run of this project, with the settings that Replicate remembers. Nothing is "
                "sent and nothing costs. Where the LoRA's file is no longer kept, pictures can "
                "still be made with the model."
            ),
            role="secondary",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.take)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, SPACE_4, 24, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(told)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self.list.activated.connect(self.model.turn)
