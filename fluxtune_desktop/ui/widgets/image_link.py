"""Two views of pictures that show the same part of each."""

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.ui.widgets.image_view import ImageView


class ImageLink(QObject):
    """Whatever is done in one view is done in the other, while both are visible."""

    def __init__(self, one: ImageView, two: ImageView) -> None:
        super().__init__(one)
        self._one = one
        self._two = two
        self._following = False
        one.moved.connect(self._on_one_moved)
        two.moved.connect(self._on_two_moved)

    @Slot()
    def _on_one_moved(self) -> None:
        self._follow(self._one, self._two)

    @Slot()
    def _on_two_moved(self) -> None:
        self._follow(self._two, self._one)

    def _follow(self, leader: ImageView, follower: ImageView) -> None:
        if self._following or not (leader.isVisible() and follower.isVisible()):
            return
        self._following = True
        follower.show_part(leader.part())
        self._following = False
