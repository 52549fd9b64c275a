"""What is typed, chosen and counted in a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.advice_field import AdviceField
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.chip import Chip
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.number_box import NumberBox
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.widgets.hands import shown, wheel


def test_a_field_names_and_explains_its_control(qtbot: QtBot) -> None:
    control = QLineEdit()
    field = Field("Trigger word", control, "A made-up word.")
    qtbot.addWidget(field)
    assert control.accessibleName() == "Trigger word"
    assert control.accessibleDescription() == "A made-up word."


def test_a_problem_takes_the_place_of_the_hint_until_it_is_gone(qtbot: QtBot) -> None:
    control = QLineEdit()
    field = Field("Model name", control, "Private.")
    qtbot.addWidget(field)
    field.set_problem("That name is taken.")
    assert (field.hint(), control.property("problem")) == ("That name is taken.", True)
    field.set_hint("Private.")
    assert (field.hint(), control.property("problem")) == ("Private.", False)


def test_choice_cards_exclude_each_other_and_obey_the_arrow_keys(qtbot: QtBot) -> None:
    card = Card("What are you teaching?")
    style, person = ChoiceCard("palette", "A style"), ChoiceCard("user", "A person", "One face")
    card.body.addWidget(style)
    card.body.addWidget(person)
    shown(qtbot, card)
    style.setChecked(True)
    card.activateWindow()
    style.setFocus()
    qtbot.waitUntil(style.hasFocus)
    qtbot.keyClick(style, Qt.Key.Key_Down)
    assert (style.isChecked(), person.isChecked()) == (False, True)
    assert person.accessibleDescription() == "One face"


def test_advice_stands_above_its_link_where_there_is_little_room(qtbot: QtBot) -> None:
    field = AdviceField("Trigger word", QLineEdit())
    shown(qtbot, field)
    field.set_advice("A made-up word that calls your style.", link="Add to the captions")
    hint = next(
        label for label in field.findChildren(PlainLabel) if label.text().startswith("A made-up")
    )

    def stands() -> bool:
        return field.link.y() > hint.geometry().center().y()

    field.resize(600, 160)
    qtbot.waitUntil(lambda: not stands())
    field.resize(240, 160)
    qtbot.waitUntil(stands)
    field.resize(600, 160)
    qtbot.waitUntil(lambda: not stands())
    assert field.link.height() >= field.link.fontMetrics().height()


def test_a_number_keeps_still_while_the_page_is_scrolled(qtbot: QtBot) -> None:
    box = NumberBox(1, 10, 4)
    shown(qtbot, box)
    box.clearFocus()
    QApplication.sendEvent(box, wheel(box, 120))
    assert box.value() == 4


def test_chips_flow_onto_as_many_lines_as_they_need(qtbot: QtBot) -> None:
    ground = QWidget()
    flow = FlowLayout(ground)
    for word in ("smoke", "vapor", "dark background", "raised arms", "silhouette"):
        flow.addWidget(Chip(word))
    qtbot.addWidget(ground)
    assert flow.heightForWidth(200) > flow.heightForWidth(400) > flow.heightForWidth(2000)
