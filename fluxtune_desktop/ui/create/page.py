"""The Create page: prompt on the left, the feed in the middle, the chosen picture on the right."""

from datetime import UTC, datetime, time
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.monthly_limit import Standing
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.create.empty import EmptyFeed
from fluxtune_desktop.ui.create.feed import Feed, FeedView
from fluxtune_desktop.ui.create.groups import groups_of
from fluxtune_desktop.ui.create.limit_hint import limit_hint
from fluxtune_desktop.ui.create.ordering import Ordering
from fluxtune_desktop.ui.create.picture_panel import Facts, PicturePanel, facts_of
from fluxtune_desktop.ui.create.prompt_panel import PromptPanel
from fluxtune_desktop.ui.create.shelf import Shelf
from fluxtune_desktop.ui.create.viewing import Viewing
from fluxtune_desktop.ui.create.wishes import Part, choice_of, model_words, take_over, wish_of
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.tokens import text_px
from fluxtune_desktop.ui.widgets.card import Line
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_PROMPT, _PANEL = 322, 330
_NARROW_PROMPT, _NARROW_PANEL = 268, 288
_NARROW = 1180
_THUMB_PX = 384
_LARGE_PX = 2048
_STAMP = FileStamp(mtime_ns=0, size=0)
"""A kept picture never changes, so that its path alone says which it is."""


class CreatePage(Page):
    """Shows what the services hold; a press of the button asks for pictures."""

    def __init__(
        self,
        generation: GenerationService,
        training: TrainingService,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
        thumbnails: Thumbnails,
    ) -> None:
        super().__init__()
        self._generation = generation
        self._training = training
        self._accounts = accounts
        self._mode = mode
        self._settings = settings
        self._thumbnails = thumbnails
        self._ordering = Ordering(self, generation, accounts, mode, settings)
        self.form = PromptPanel()
        self.feed = Feed(self._thumbnail)
        self.panel = PicturePanel()
        self.empty = EmptyFeed()
        self.viewing = Viewing(
            self,
            self.feed,
            generation,
            pixmap=self._large,
            facts=self._facts,
            price=self._price_of_one,
        )
        self.shelf = Shelf()
        self._panel_line = Line(across=False)
        self._lay_out()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    @override
    def subtitle(self) -> str:
        return self.tr("Create")

    @override
    def arrive(self) -> None:
        self.refresh()
        if self.form.isVisible():
            self.form.prompt.setFocus()

    @override
    def further_keys(self) -> tuple[tuple[str, list[QAction]], ...]:
        return ((self.tr("Full view"), self.viewing.keys()),)

    @Slot()
    def refresh(self) -> None:
        """Draw what the services know now."""
        models = self._generation.models()
        self.form.show_models(tuple(choice_of(model) for model in models))
        self.form.setEnabled(bool(models))
        self._show_button()
        pictures = self._generation.pictures
        self.shelf.show_counts(pictures)
        groups = groups_of(
            self.shelf.chosen(pictures, also=self.viewing.shown()), self._generation.making
        )
        triggers = frozenset(job.plan.settings.trigger_word for job in self._training.jobs)
        self.feed.show_view(
            FeedView(
                groups=groups,
                prices=self._settings.settings.prices,
                now=datetime.now(UTC),
                triggers=triggers - {""},
            )
        )
        practice, price = self._mode.practice, self._price(2)
        self.empty.show_state(has_models=bool(models), practice=practice, price=price)
        self._middle.setCurrentWidget(self._scroll if groups else self.empty)
        self._show_chosen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < text_px(_NARROW)
        usual = text_px(_NARROW_PROMPT if narrow else _PROMPT)
        self.form.setFixedWidth(max(usual, self.form.least_width()))
        self.panel.setFixedWidth(text_px(_NARROW_PANEL if narrow else _PANEL))

    # -- drawing ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn(self.feed)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self._scroll)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.shelf)
        middle.addWidget(self._middle, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(Line(across=False))
        row.addLayout(middle, 1)
        row.addWidget(self._panel_line)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        for signal in (
            self._generation.picture_changed,
            self._generation.pictures_changed,
            self._generation.models_changed,
            self._generation.busy_changed,
            self._settings.changed,
            self._mode.changed,
            self._accounts.changed,
        ):
            signal.connect(self._on_changed)
        self._generation.limit_changed.connect(self._show_button)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.form.changed.connect(self._show_button)
        self.form.create_wanted.connect(self._on_create)
        self.feed.chosen.connect(self._on_chosen)
        self.feed.like_wanted.connect(self._on_like)
        self.shelf.changed.connect(self.refresh)
        self.viewing.part_wanted.connect(self._on_part_wanted)
        self.viewing.without_wanted.connect(self._ordering.order_without_lora)
        self._ordering.ordered.connect(self._on_ordered)
        self.feed.shown_wanted.connect(self._show_box)
        self.feed.stop_wanted.connect(self._generation.cancel)
        self.panel.opened.connect(self.viewing.open)
        self.panel.like_wanted.connect(self._on_panel_like)
        self.panel.save_wanted.connect(self._on_save)
        self.panel.use_wanted.connect(self._on_use)
        self.panel.folder_wanted.connect(self._on_folder)
        self.empty.train_wanted.connect(self._on_train)
        self.empty.test_wanted.connect(self._ordering.order_first_test)

    def _thumbnail(self, picture: Picture) -> QPixmap | None:
        return self._pixmap(picture, _THUMB_PX)

    def _pixmap(self, picture: Picture, pixels: int) -> QPixmap | None:
        path = self._generation.path(picture)
        return None if path is None else self._thumbnails.pixmap(path, _STAMP, pixels)

    def _show_chosen(self) -> None:
        picture = self.feed.current()
        for part in (self.panel, self._panel_line):
            part.setVisible(picture is not None)
        if picture is None:
            return
        self.panel.show_picture(picture, self._large(picture), self._facts(picture))

    def _facts(self, picture: Picture) -> Facts:
        words = model_words(picture.request, self._training.job(picture.request.run))
        return facts_of(picture, words, self._settings.settings.prices)

    def _large(self, picture: Picture) -> QPixmap | None:
        if picture.phase is not PicturePhase.KEPT:
            return None
        return self._pixmap(picture, _LARGE_PX) or self._thumbnail(picture)

    @Slot()
    def _show_button(self) -> None:
        count = self.form.count.value()
        text = self.tr("Create 1 image")
        if count > 1:
            text = self.tr("Create %n images", "", count)
        model = self.form.chosen_model()
        price = self._price(count, model)
        look = self._generation.limit_look(count, model)
        if self._mode.practice:
            hint = self.tr("Ctrl + Enter · practice, nothing is charged")
        else:
            hint = limit_hint(look) or self.tr("Ctrl + Enter · queue as many as you like")
        fits = look.standing is not Standing.REACHED
        self.form.show_button(
            f"{text} · {price}", hint, enabled=fits and self.form.wish() is not None
        )
        self._share_room()

    def _price(self, count: int, model: str = "") -> str:
        if self._mode.practice:
            return self.tr("free")
        cost = self._generation.price(count, model)
        return self.tr("about %1").replace("%1", amounts.money(cost))

    def _price_of_one(self) -> str:
        if self._mode.practice:
            return self._price(1)
        as_of = datetime.combine(self._settings.settings.prices.as_of, time())
        shown = self.feed.current()
        model = "" if shown is None else wish_of(shown).model
        words = self.tr("%1 (price of %2)").replace("%1", self._price(1, model))
        return words.replace("%2", amounts.month(as_of))

    # -- slots --------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        # Many may change at once: all of them are drawn together.
        self._redraw.start()

    @Slot(object)
    def _on_thumbnail(self, _path: Path) -> None:
        self.feed.update()
        self.viewing.look_again()
        self._redraw.start()

    @Slot(object)
    def _on_chosen(self, _picture: Picture) -> None:
        self._show_chosen()

    @Slot(object)
    def _show_box(self, box: QRectF) -> None:
        middle = box.center().toPoint()
        self._scroll.ensureVisible(middle.x(), middle.y(), 20, round(box.height() / 2) + 40)

    @Slot()
    def _on_create(self) -> None:
        wish = self.form.wish()
        if wish is not None:
            self._ordering.order(wish.model, wish.pictures)

    @Slot(str, bool)
    def _on_ordered(self, group: str, aside: bool) -> None:
        self.refresh()
        asked = [pic for pic in self._generation.pictures if pic.request.group == group]
        if aside:
            self.viewing.tell_ordered()
        elif asked:
            self.feed.choose(min(asked, key=lambda pic: pic.request.seed).id)
            self._scroll.verticalScrollBar().setValue(0)

    @Slot(object)
    def _on_like(self, picture: Picture) -> None:
        self._generation.like(picture.id, liked=not picture.favourite)

    @Slot(bool)
    def _on_panel_like(self, liked: bool) -> None:
        picture = self.feed.current()
        if picture is not None and not self._generation.like(picture.id, liked=liked):
            self.panel.like.setChecked(picture.favourite)

    @Slot(object, object)
    def _on_part_wanted(self, picture: Picture, part: Part) -> None:
        take_over(self.form, picture, part)

    @Slot()
    def _on_save(self) -> None:
        picture = self.feed.current()
        path = self._generation.path(picture) if picture is not None else None
        if path is None:
            return
        dialog = QFileDialog(self, self.tr("Save the picture as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(path.suffix.lstrip("."))
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._on_save_chosen)
        dialog.open()

    @Slot(str)
    def _on_save_chosen(self, target: str) -> None:
        picture = self.feed.current()
        if picture is not None:
            self._generation.save_copy(picture, Path(target))

    @Slot()
    def _on_use(self) -> None:
        picture = self.feed.current()
        if picture is not None:
            self.form.show_wish(wish_of(picture))
            self.form.prompt.setFocus()

    @Slot()
    def _on_folder(self) -> None:
        picture = self.feed.current()
        path = self._generation.path(picture) if picture is not None else None
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    @Slot()
    def _on_train(self) -> None:
        self.wanted.emit(PageName.TRAIN)
