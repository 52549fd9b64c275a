"""Icons that take the colour of their place.

`icon("flame")` is drawn from `resources/icons/flame.svg` each time it is shown, in the colour that
its role has in the theme of that moment, and sharp at every scale factor. Roles are the names of
the colour tokens: ``text``, ``text_2``, ``text_3``, ``accent``, ``on_accent``, ``ok``, ``warn``,
``error``, ``on_badge``. The mark of the program, ``app``, keeps its own colours.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.tokens import current_tokens


def icon(
    name: str,
    color_role: str = "text",
    *,
    checked: str = "",
    checked_role: str | None = None,
    align_right: bool = False,
) -> QIcon:
    """The icon `name` in the colour of `color_role`.

    While its button is checked it is the icon `checked`, if one is named, in `checked_role`.

    Asked for more width than height, it stands at the left (or right) and leaves the rest empty.
    Raises FileNotFoundError when there is no such icon.
    """
    names = (name, checked or name)
    for each in names:
        _svg_source(each)
    return QIcon(_TintedEngine(names, (color_role, checked_role or color_role), align_right))


def pixmap(name: str, size: int, role: str = "text", *, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `size` device-independent pixels, for a screen of scale `ratio`.

    A pixmap keeps the colour of the moment; a label that outlives a change of theme is better
    served by `widgets.icon_label.IconLabel`.
    """
    result = _render(name, QSize(round(size * ratio), round(size * ratio)), role)
    result.setDevicePixelRatio(ratio)
    return result


def paint_icon(painter: QPainter, name: str, rect: QRectF, role: str = "text") -> None:
    """Draw the icon into `rect` with whatever transformation `painter` has."""
    _renderer(name, current_tokens().color(role).name()).render(painter, rect)


class _TintedEngine(QIconEngine):
    def __init__(self, names: tuple[str, str], roles: tuple[str, str], align_right: bool) -> None:
        super().__init__()
        self._names = names
        self._roles = roles
        self._align_right = align_right

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        box = _square(rect.size(), align_right=self._align_right)
        box.translate(rect.topLeft())
        paint_icon(painter, self._name_for(state), QRectF(box), self._role_for(mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        role = self._role_for(mode, state)
        return _render(self._name_for(state), size, role, align_right=self._align_right)

    @override
    def clone(self) -> QIconEngine:
        return _TintedEngine(self._names, self._roles, self._align_right)

    @override
    def key(self) -> str:
        return "fluxtune-tinted"

    def _name_for(self, state: QIcon.State) -> str:
        return self._names[state == QIcon.State.On]

    def _role_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text_3"
        return self._roles[state == QIcon.State.On]


def _square(size: QSize, *, align_right: bool) -> QRect:
    side = min(size.width(), size.height())
    x = size.width() - side if align_right else 0
    return QRect(x, (size.height() - side) // 2, side, side)


def _render(name: str, size: QSize, role: str, *, align_right: bool = False) -> QPixmap:
    color = current_tokens().color(role).name()
    key = f"fluxtune/{name}/{color}/{size.width()}x{size.height()}/{align_right}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    if size.isEmpty():
        # A button that has no room asks all the same.
        return QPixmap()
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color).render(painter, QRectF(_square(size, align_right=align_right)))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _svg_source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


# A drawing is read once for each colour, not at each paint of each place that shows it.
@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    tinted = _svg_source(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(tinted.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer
