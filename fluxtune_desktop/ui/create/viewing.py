"""What the picture over the window shows, and what its keys do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.comparing import is_without_lora, without_lora
from fluxtune_desktop.core.ids import PictureId, lora_key
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.ui.create.feed import Feed
from fluxtune_desktop.ui.create.picture_panel import Facts
from fluxtune_desktop.ui.create.picture_viewer import PictureViewer
from fluxtune_desktop.ui.create.wishes import Part, differing


class Viewing(QObject):
    """``part_wanted`` carries a `Picture` and a `Part`; ``without_wanted`` the `Picture` that is
    wanted once more without the LoRA.

    ``pixmap`` gives the large picture, ``facts`` what is known of one, ``price`` what one more
    would cost, in words.
    """

    part_wanted = Signal(object, object)
    without_wanted = Signal(object)

    def __init__(
        self,
        page: QWidget,
        feed: Feed,
        generation: GenerationService,
        *,
        pixmap: Callable[[Picture], QPixmap | None],
        facts: Callable[[Picture], Facts],
        price: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._feed = feed
        self._generation = generation
        self._pixmap = pixmap
        self._facts = facts
        self._price = price
        self._pinned: PictureId | None = None
        self._without = False
        self._waiting = False
        self._held = False
        self.viewer: PictureViewer | None = None
        feed.opened.connect(self.open)
        feed.compare_wanted.connect(self.compare)
        generation.picture_changed.connect(self._on_picture_changed)

    @Slot(object)
    def open(self, _picture: object = None) -> None:
        """Show the chosen picture over the window."""
        if self.viewer is None:
            self.viewer = self._made()
        self._pinned = None
        self._show()

    @Slot(object)
    def compare(self, other: Picture) -> None:
        """Show the chosen picture over the window, and another one beside it."""
        picture = self._feed.current()
        if picture is None:
            return
        self.open()
        self._pin(picture, other)

    def look_again(self) -> None:
        """A picture was decoded: perhaps one that is waited for."""
        if self._waiting:
            self._show()
        if self._held and not self._without:
            self._on_held(True)

    def tell_ordered(self) -> None:
        """What was wanted is asked for."""
        if self.viewer is not None:
            self.viewer.say(self.tr("It is on its way. Hold B again when it is made."))

    def shown(self) -> PictureId | None:
        """The picture over the window."""
        picture = self._feed.current()
        seen = self.viewer is not None and self.viewer.isVisible()
        return picture.id if seen and picture is not None else None

    def keys(self) -> list[QAction]:
        """The commands of the full view, whether or not it is open."""
        if self.viewer is None:
            self.viewer = self._made()
        return self.viewer.actions()

    def _made(self) -> PictureViewer:
        viewer = PictureViewer(self._page.window())
        viewer.turned.connect(self._on_turned)
        viewer.left.connect(self._on_left)
        viewer.part_wanted.connect(self._on_part_wanted)
        viewer.favourite_wanted.connect(self._on_favourite_wanted)
        viewer.compare_wanted.connect(self._on_compare_wanted)
        viewer.swap_wanted.connect(self._on_swap_wanted)
        viewer.held.connect(self._on_held)
        viewer.make_wanted.connect(self._on_make_wanted)
        return viewer

    def _show(self) -> None:
        picture = self._feed.current()
        pixmap = self._pixmap(picture) if picture is not None else None
        self._waiting = picture is not None and pixmap is None
        if self.viewer is None or picture is None or pixmap is None:
            return
        self.viewer.show_picture(
            pixmap,
            _title(picture),
            before=self._beside(-1) is not None,
            after=self._beside(1) is not None,
        )
        self.viewer.show_facts(self._facts(picture))
        self._show_beside(picture)

    def _show_beside(self, picture: Picture) -> None:
        pinned = self._find(self._pinned)
        pixmap = self._pixmap(pinned) if pinned is not None else None
        self._waiting = pinned is not None and pixmap is None
        if self.viewer is None or pinned is None or pixmap is None:
            return
        left, right = differing(pinned, picture)
        self.viewer.show_beside(pixmap, left, right)
        if self._beside(-1) is not None or self._beside(1) is not None:
            self.viewer.say(self.tr("Left and right arrow keys choose the picture at the right."))

    def _beside(self, step: int) -> Picture | None:
        """The one before (-1) or after (+1); nothing is compared with itself."""
        beside = self._feed.beside(step)
        if beside is not None and beside.id == self._pinned:
            return self._feed.beside(2 * step)
        return beside

    def _pin(self, picture: Picture, other: Picture) -> None:
        """Have a picture stay at the left, and show another at the right."""
        self._pinned = picture.id
        self._feed.choose(other.id)
        self._show()

    def _find(self, name: PictureId | None) -> Picture | None:
        return next((each for each in self._generation.pictures if each.id == name), None)

    @Slot(object)
    def _on_picture_changed(self, picture: Picture) -> None:
        viewer, current = self.viewer, self._feed.current()
        if viewer is None or current is None or picture.id != current.id:
            return
        if viewer.isVisible():
            viewer.title.setText(_title(picture))

    @Slot(object)
    def _on_turned(self, step: int) -> None:
        beside = self._beside(step)
        if beside is not None:
            self._feed.choose(beside.id)
            self._show()

    @Slot()
    def _on_left(self) -> None:
        self._pinned = None
        self._waiting = False
        self._feed.setFocus()

    @Slot(object)
    def _on_part_wanted(self, part: Part) -> None:
        picture = self._feed.current()
        if picture is not None:
            self.part_wanted.emit(picture, part)

    @Slot()
    def _on_favourite_wanted(self) -> None:
        current = self._feed.current()
        # The feed is drawn a moment later than things happen.
        picture = self._find(current.id) if current is not None else None
        if picture is None or self.viewer is None:
            return
        if not self._generation.like(picture.id, liked=not picture.favourite):
            self.viewer.say(self.tr("Not noted: this project can only be looked at."))

    @Slot()
    def _on_compare_wanted(self) -> None:
        picture = self._feed.current()
        if self.viewer is None or picture is None:
            return
        if self._pinned is not None:
            self._pinned = None
            self.viewer.show_beside(None, "", "")
            self.viewer.say("")
            return
        other = self._feed.beside(1) or self._feed.beside(-1)
        if other is None:
            self.viewer.say(self.tr("There is no other picture to compare with yet."))
            return
        self._pin(picture, other)

    @Slot()
    def _on_swap_wanted(self) -> None:
        picture, pinned = self._feed.current(), self._find(self._pinned)
        if picture is None or pinned is None:
            return
        self._pin(picture, pinned)

    @Slot(bool)
    def _on_held(self, down: bool) -> None:
        self._held = down
        picture, viewer = self._feed.current(), self.viewer
        if picture is None or viewer is None or not viewer.isVisible():
            return
        if down:
            self._show_without(viewer, picture)
            return
        pixmap = self._pixmap(picture)
        if self._without and pixmap is not None:
            viewer.image.set_detail(pixmap)
        if self._without or not viewer.offers:
            viewer.say("")
        self._without = False

    def _show_without(self, viewer: PictureViewer, picture: Picture) -> None:
        if is_without_lora(picture):
            viewer.say(self.tr("This is the picture without the LoRA: its strength is 0."))
            return
        without = without_lora(picture, self._generation.pictures)
        if without is not None and without.phase is not PicturePhase.KEPT:
            viewer.say(self.tr("The picture without the LoRA is being made."))
        elif without is not None:
            self._lay_over(viewer, self._pixmap(without))
        elif self._can_make(picture):
            offer = self.tr("Make it without the LoRA · {price}").format(price=self._price())
            viewer.say(
                self.tr(
                    "There is no picture of this prompt and seed without the LoRA yet. At "
                    "strength 0, the LoRA has no effect."
                ),
                offer,
            )
        else:
            viewer.say(
                self.tr("There is no picture without the LoRA, and its model is not here to ask.")
            )

    def _lay_over(self, viewer: PictureViewer, pixmap: QPixmap | None) -> None:
        if pixmap is None:
            viewer.say(self.tr("Loading…"))
            return
        self._without = True
        viewer.image.set_detail(pixmap)
        viewer.say(self.tr("Without the LoRA: same prompt and seed, strength 0"))

    def _can_make(self, picture: Picture) -> bool:
        key = lora_key(picture.request.run, picture.request.step)
        return any(model.key == key for model in self._generation.models())

    @Slot()
    def _on_make_wanted(self) -> None:
        picture = self._feed.current()
        if picture is None or self.viewer is None:
            return
        self.viewer.image.setFocus()
        self.without_wanted.emit(picture)


def _title(picture: Picture) -> str:
    return f"★  {picture.request.prompt}" if picture.favourite else picture.request.prompt
