"""How large the tiles are: the slider, the wheel over the grid, and the settings say the same."""

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.tool_row import ToolRow


class TileSize(QObject):
    """Lives as long as ``tools``."""

    def __init__(self, tools: ToolRow, grid: GridView, settings: SettingsService) -> None:
        super().__init__(tools)
        self._tools = tools
        self._grid = grid
        self._settings = settings
        grid.set_tile_size(settings.settings.thumbnail_px)
        tools.size_changed.connect(self._on_size_changed)
        grid.size_asked.connect(tools.slider.setValue)
        settings.changed.connect(self._on_settings_changed)

    @Slot(int)
    def _on_size_changed(self, pixels: int) -> None:
        self._grid.set_tile_size(pixels)
        self._settings.change(thumbnail_px=pixels)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._tools.slider.setValue(settings.thumbnail_px)
