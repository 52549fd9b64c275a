"""What estimates are reckoned with, from what day, and a way to change it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fluxtune_desktop.core.pricing import PICTURE_BOUNDS, TRAINING_BOUNDS, Prices
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.links import PRICE_PAGE, open_url
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class PricesCard(Card):
    """What is typed counts at once, with the date of the day."""

    def __init__(self, settings: SettingsService, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What estimates are reckoned with"), parent=parent)
        self._settings = settings
        self.training = QLineEdit()
        self.picture = QLineEdit()
        self.training_field = Field(self.tr("Training, US dollars a second"), self.training)
        self.picture_field = Field(self.tr("Picture, US dollars each"), self.picture)
        self.as_of = PlainLabel(role="secondary", wrap=True)
        self.reset = Button(self.tr("Shipped prices again"), icon="rotate-ccw")
        self.page = Button(self.tr("Replicate's prices"), icon="external-link")
        self._lay_out()
        self.training.editingFinished.connect(self._take)
        self.picture.editingFinished.connect(self._take)
        self.reset.clicked.connect(self._reset)
        self.page.clicked.connect(self._open_page)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _lay_out(self) -> None:
        self.body.setSpacing(SPACE_4)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_4)
        fields.addWidget(self.training_field, 1)
        fields.addWidget(self.picture_field, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.page)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Replicate bills your account, not FluxTune, and its prices may change. What a "
                    "training cost is told from the seconds that Replicate billed."
                ),
                role="secondary",
                wrap=True,
            )
        )
        self.body.addLayout(fields)
        self.body.addWidget(self.as_of)
        self.body.addLayout(buttons)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        prices = settings.prices
        self.training.setText(_plain(prices.training_per_second))
        self.picture.setText(_plain(prices.picture))
        self.training_field.set_hint(
            self.tr("An H100, on which FLUX is trained. {price} an hour.").format(
                price=amounts.money(prices.training_per_second * 3600)
            )
        )
        self.picture_field.set_hint(self.tr("By a model of yours, on FLUX.1-dev."))
        day = amounts.full_day(datetime.combine(prices.as_of, time()))
        shipped = prices == Prices()
        words = self.tr("As published on {day}.") if shipped else self.tr("Yours, since {day}.")
        self.as_of.setText(words.format(day=day))
        self.reset.setEnabled(not shipped)

    @Slot()
    def _take(self) -> None:
        training = _number(self.training.text(), TRAINING_BOUNDS)
        picture = _number(self.picture.text(), PICTURE_BOUNDS)
        if training is None:
            self.training_field.set_problem(
                self.tr("A number from 0.00001 to 1, such as 0.001525.")
            )
        if picture is None:
            self.picture_field.set_problem(self.tr("A number from 0.0001 to 10, such as 0.025."))
        if training is None or picture is None:
            return
        now = self._settings.settings.prices
        wanted = replace(now, training_per_second=training, picture=picture)
        if wanted != now:
            self._settings.change(prices=replace(wanted, as_of=_today()))

    @Slot()
    def _reset(self) -> None:
        self._settings.change(prices=Prices())

    @Slot()
    def _open_page(self) -> None:
        open_url(PRICE_PAGE)


def _number(text: str, bounds: tuple[float, float]) -> float | None:
    try:
        number = float(text.strip().removeprefix("$").replace(",", "."))
    except ValueError:
        return None
    return number if bounds[0] <= number <= bounds[1] else None


def _plain(number: float) -> str:
    return f"{number:.7f}".rstrip("0").rstrip(".")


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
