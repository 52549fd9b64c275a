"""Keys: every command with its key, and a field that takes another."""

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from fluxtune_desktop.core.own_keys import OwnKeys
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.command_keys import CommandKeys
from fluxtune_desktop.ui.commands import COMMANDS, Command, Room, native, plain_title
from fluxtune_desktop.ui.settings.key_card import KeyCard
from fluxtune_desktop.ui.tokens import SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_NAME = Qt.ItemDataRole.UserRole
_ROWS_PX = 420


class KeysPart(QWidget):
    """Shows the keys in force; what is changed works at once."""

    def __init__(
        self, keys: CommandKeys, settings: SettingsService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._settings = settings
        self._before: tuple[OwnKeys, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.model = QStandardItemModel(0, 2, self)
        self.tree = QTreeView()
        self._dress_tree()
        self.none = PlainLabel(self.tr("No command and no key has these letters."), role="hint")
        self.card = KeyCard(keys)
        self.reset_all = Button(self.tr("All first keys again"), icon="rotate-ccw")
        self.said = StatusLine()
        self.said.hide()
        listed = Card()
        for inside in (self.field, self.tree, self.none):
            listed.body.addWidget(inside)
        listed.body.setSpacing(SPACE_3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Keys"), role="heading"))
        for below in (self.card, listed, self.said):
            column.addWidget(below)
        column.addWidget(self.reset_all, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.field.textChanged.connect(self._narrow)
        self.tree.selectionModel().currentChanged.connect(self._on_chosen)
        self.tree.activated.connect(self._on_activated)
        self.reset_all.clicked.connect(self._on_reset_all)
        self.said.link_clicked.connect(self._on_undo)
        keys.changed.connect(self._show)
        self._fill()
        self._show()

    def choose(self, command: Command) -> None:
        """Bring a command to the front."""
        found = self.model.match(
            self.model.index(0, 0), _NAME, command.name, flags=Qt.MatchFlag.MatchRecursive
        )
        if found:
            self.tree.setCurrentIndex(found[0])

    def _dress_tree(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setFixedHeight(_ROWS_PX)
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(SPACE_3)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setHeaderHidden(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _fill(self) -> None:
        rooms = {
            Room.EVERYWHERE: self.tr("Everywhere"),
            Room.DATASET: self.tr("Dataset"),
            Room.TRAIN: self.tr("Train"),
            Room.CREATE: self.tr("Create"),
            Room.VIEWER: self.tr("Full view of a picture"),
        }
        for room, title in rooms.items():
            group = QStandardItem(title)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font()
            font.setBold(True)
            group.setFont(font)
            for command in COMMANDS.values():
                if command.room is room:
                    line = QStandardItem(plain_title(command))
                    line.setData(command.name, _NAME)
                    group.appendRow([line, QStandardItem()])
            self.model.appendRow([group, QStandardItem()])
        self.tree.expandAll()

    def _lines(self) -> list[tuple[QStandardItem, QStandardItem]]:
        """The two cells of each command."""
        groups = [self.model.item(row) for row in range(self.model.rowCount())]
        return [
            (group.child(row, 0), group.child(row, 1))
            for group in groups
            for row in range(group.rowCount())
        ]

    @Slot()
    def _show(self) -> None:
        for line, cell in self._lines():
            command = COMMANDS[str(line.data(_NAME))]
            cell.setText(", ".join(native(key) for key in self._keys.keys_of(command)))
            font = cell.font()
            font.setBold(self._keys.is_own(command))
            cell.setFont(font)
        own = self._settings.settings.keys
        self.reset_all.setEnabled(bool(own))
        if own:
            self.said.hide()
        self._narrow(self.field.text())

    @Slot(str)
    def _narrow(self, wanted: str) -> None:
        wanted = wanted.strip().casefold()
        found = 0
        for line, cell in self._lines():
            hit = any(wanted in text.casefold() for text in (line.text(), cell.text()))
            group = line.parent()
            self.tree.setRowHidden(line.row(), group.index(), not hit)
            found += hit
        for row in range(self.model.rowCount()):
            group = self.model.item(row)
            seen = any(
                not self.tree.isRowHidden(each, group.index()) for each in range(group.rowCount())
            )
            self.tree.setRowHidden(row, QModelIndex(), not seen)
        self.tree.setHidden(not found)
        self.none.setHidden(bool(found))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(0).data(_NAME)
        self.card.show_command(COMMANDS.get(str(name)))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.siblingAtColumn(0).data(_NAME) is not None:
            self.card.edit.setFocus()

    @Slot()
    def _on_reset_all(self) -> None:
        self._before = self._settings.settings.keys
        self._keys.reset_all()
        self.said.show_state(
            self.tr("All commands have their first keys again."), Status.OK, link=self.tr("Undo")
        )
        self.said.show()

    @Slot()
    def _on_undo(self) -> None:
        self._settings.change(keys=self._before)
