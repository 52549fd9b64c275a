"""Icons that take the colour of their place.

`icon("flame")` is drawn from `resources/icons/flame.svg` each time it is shown, in the colour that
its role has in the theme of that moment, and sharp at every scale factor. Roles are the names of
the colour tokens: ``text``, ``text_2``, ``text_3``, ``accent``, ``on_accent``, ``ok``, ``warn``,
``error``, ``on_badge``. The mark of the program, ``app``, keeps its own colours.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.tokens import current_tokens

_DISABLED_OPACITY = 0.5


def icon(name: str, color_role: str = "text", *, checked_role: str | None = None) -> QIcon:
    """The icon `name` in the colour of `color_role`; `checked_role` while its button is checked.

    Raises FileNotFoundError when there is no such icon.
    """
    _svg_source(name)
    return QIcon(_TintedEngine(name, color_role, checked_role or color_role))


def pixmap(name: str, size: int, role: str = "text", *, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `size` device-independent pixels, for a screen of scale `ratio`.

    A pixmap keeps the colour of the moment; a label that outlives a change of theme is better
    served by `widgets.icon_label.IconLabel`.
    """
    result = _render(name, QSize(round(size * ratio), round(size * ratio)), role, 1.0)
    result.setDevicePixelRatio(ratio)
    return result


def paint_icon(painter: QPainter, name: str, rect: QRectF, role: str = "text") -> None:
    """Draw the icon into `rect` with whatever transformation `painter` has."""
    _renderer(name, current_tokens().color(role).name()).render(painter, rect)


class _TintedEngine(QIconEngine):
    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._checked_role = checked_role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setOpacity(painter.opacity() * _opacity(mode))
        paint_icon(painter, self._name, QRectF(rect), self._role_for(state))
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _render(self._name, size, self._role_for(state), _opacity(mode))

    @override
    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role, self._checked_role)

    @override
    def key(self) -> str:
        return "fluxtune-tinted"

    def _role_for(self, state: QIcon.State) -> str:
        return self._checked_role if state == QIcon.State.On else self._role


def _opacity(mode: QIcon.Mode) -> float:
    return _DISABLED_OPACITY if mode == QIcon.Mode.Disabled else 1.0


def _render(name: str, size: QSize, role: str, opacity: float) -> QPixmap:
    color = current_tokens().color(role).name()
    key = f"fluxtune/{name}/{color}/{size.width()}x{size.height()}/{opacity}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    _renderer(name, color).render(painter, QRectF(QRect(QPoint(0, 0), size)))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _svg_source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, color: str) -> QSvgRenderer:
    tinted = _svg_source(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(tinted.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer
