"""The small widgets: what they show, what they say, and how they answer to keys and mouse."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPixmap, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.theme import Scheme, apply_theme
from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.training.log_view import LogView
from fluxtune_desktop.ui.widgets.banner import Banner
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.chip import Chip
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.image_view import ImageView
from fluxtune_desktop.ui.widgets.loss_chart import LossChart
from fluxtune_desktop.ui.widgets.number_box import NumberBox
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented
from fluxtune_desktop.ui.widgets.spinner import Spinner
from fluxtune_desktop.ui.widgets.stage_strip import Stage, StageState, StageStrip
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine
from fluxtune_desktop.ui.widgets.trigger_highlighter import TriggerHighlighter


@pytest.fixture(autouse=True)
def _dark(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)


class TestLabels:
    def test_foreign_text_is_never_markup(self, qtbot: QtBot) -> None:
        label = PlainLabel("<b>bold</b>")
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText

    def test_a_long_name_is_cut_and_told_whole_in_the_tool_tip(self, qtbot: QtBot) -> None:
        label = ElidedLabel("a very long file name that does not fit.png")
        shown(qtbot, label)
        label.resize(100, 20)
        assert label.shown_text().endswith("…")
        assert label.toolTip() == label.text()

    def test_a_short_name_is_whole_and_needs_no_tool_tip(self, qtbot: QtBot) -> None:
        label = ElidedLabel("001.png")
        shown(qtbot, label)
        label.resize(200, 20)
        assert (label.shown_text(), label.toolTip()) == ("001.png", "")


class TestButtons:
    def test_a_tall_primary_button_is_42_pixels_high(self, qtbot: QtBot) -> None:
        button = Button("Start", icon="flame", role="primary", tall=True)
        shown(qtbot, button)
        assert button.sizeHint().height() == 42

    def test_a_common_button_is_32_pixels_high(self, qtbot: QtBot) -> None:
        button = Button("Add images", icon="plus")
        shown(qtbot, button)
        assert button.sizeHint().height() == 32

    def test_a_button_without_words_has_a_name(self, qtbot: QtBot) -> None:
        button = IconButton("star", "Favourite")
        qtbot.addWidget(button)
        assert button.accessibleName() == button.toolTip() == "Favourite"

    def test_an_ampersand_on_a_chip_stays_a_character(self, qtbot: QtBot) -> None:
        chip = Chip("black & white")
        qtbot.addWidget(chip)
        assert chip.word == chip.accessibleName() == "black & white"
        assert chip.shortcut().isEmpty()


class TestSegmented:
    @pytest.fixture
    def segments(self, qtbot: QtBot) -> Segmented:
        made = Segmented(
            [Segment(key="all", label="All"), Segment(key="problems", label="Problems")]
        )
        shown(qtbot, made)
        return made

    def test_the_first_is_chosen(self, segments: Segmented) -> None:
        assert segments.current() == "all"

    def test_a_click_chooses_and_announces(self, segments: Segmented, qtbot: QtBot) -> None:
        with qtbot.waitSignal(segments.changed) as told:
            segments.button("problems").click()
        assert told.args == ["problems"]

    def test_the_arrow_keys_choose(self, segments: Segmented, qtbot: QtBot) -> None:
        segments.button("all").setFocus()
        qtbot.keyClick(segments.button("all"), Qt.Key.Key_Right)
        assert segments.current() == "problems"

    def test_choosing_from_the_program_is_silent(self, segments: Segmented, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(segments.changed):
            segments.set_current("problems")

    def test_counts_stand_behind_the_labels(self, segments: Segmented) -> None:
        segments.set_count("problems", 2)
        assert segments.button("problems").text() == "Problems 2"
        segments.set_count("problems", None)
        assert segments.button("problems").text() == "Problems"


class TestStates:
    def test_a_pill_says_its_state_in_words_too(self, qtbot: QtBot) -> None:
        pill = Pill("Replicate · guido", Tone.OK)
        qtbot.addWidget(pill)
        assert (pill.text(), pill.accessibleName()) == ("Replicate · guido", "Replicate · guido")
        pill.show_state("Not connected", Tone.NEUTRAL)
        assert (pill.text(), pill.tone) == ("Not connected", Tone.NEUTRAL)

    def test_the_practice_pill_is_amber(self, qtbot: QtBot) -> None:
        pill = Pill("Practice mode", Tone.PRACTICE)
        shown(qtbot, pill)
        image = pill.grab().toImage()
        assert image.pixelColor(5, image.height() // 2) == QColor(DARK.badge)

    def test_a_line_of_a_checklist_offers_its_link(self, qtbot: QtBot) -> None:
        line = StatusLine("009.png has no caption", Status.WARN, link="Fix")
        shown(qtbot, line)
        with qtbot.waitSignal(line.link_clicked):
            line.link_button().click()
        assert line.link_button().accessibleName() == "Fix: 009.png has no caption"

    def test_a_line_that_is_fine_offers_none(self, qtbot: QtBot) -> None:
        line = StatusLine("Replicate account is ready", Status.OK)
        shown(qtbot, line)
        assert not line.link_button().isVisible()

    def test_stages_are_spoken_with_their_notes(self, qtbot: QtBot) -> None:
        strip = StageStrip()
        shown(qtbot, strip)
        strip.show_stages(
            [
                Stage(name="Pack", state=StageState.DONE, note="16 images"),
                Stage(name="Train", state=StageState.ACTIVE, note="step 3 of 9"),
                Stage(name="Publish"),
            ]
        )
        names = [cell.accessibleName() for cell in strip.findChildren(QWidget)]
        assert [n for n in names if n] == ["Pack 16 images", "Train step 3 of 9", "Publish"]

    def test_only_the_active_stage_turns(self, qtbot: QtBot) -> None:
        strip = StageStrip()
        shown(qtbot, strip)
        strip.show_stages([Stage(name="Pack", state=StageState.ACTIVE), Stage(name="Train")])
        wheels = strip.findChildren(Spinner)
        assert [wheel.isVisible() for wheel in wheels] == [True, False]
        strip.show_stages([Stage(name="Pack", state=StageState.FAILED), Stage(name="Train")])
        assert not any(wheel.isVisible() or wheel.is_turning() for wheel in wheels)


class TestForms:
    def test_a_field_names_and_explains_its_control(self, qtbot: QtBot) -> None:
        control = QLineEdit()
        field = Field("Trigger word", control, "A made-up word.")
        qtbot.addWidget(field)
        assert control.accessibleName() == "Trigger word"
        assert control.accessibleDescription() == "A made-up word."

    def test_a_problem_takes_the_place_of_the_hint_until_it_is_gone(self, qtbot: QtBot) -> None:
        control = QLineEdit()
        field = Field("Model name", control, "Private.")
        qtbot.addWidget(field)
        field.set_problem("That name is taken.")
        assert (field.hint(), control.property("problem")) == ("That name is taken.", True)
        field.set_hint("Private.")
        assert (field.hint(), control.property("problem")) == ("Private.", False)

    def test_choice_cards_exclude_each_other_and_obey_the_arrow_keys(self, qtbot: QtBot) -> None:
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

    def test_a_number_keeps_still_while_the_page_is_scrolled(self, qtbot: QtBot) -> None:
        box = NumberBox(1, 10, 4)
        shown(qtbot, box)
        box.clearFocus()
        QApplication.sendEvent(box, wheel(box, 120))
        assert box.value() == 4

    def test_chips_flow_onto_as_many_lines_as_they_need(self, qtbot: QtBot) -> None:
        ground = QWidget()
        flow = FlowLayout(ground)
        for word in ("smoke", "vapor", "dark background", "raised arms", "silhouette"):
            flow.addWidget(Chip(word))
        qtbot.addWidget(ground)
        assert flow.heightForWidth(200) > flow.heightForWidth(400) > flow.heightForWidth(2000)


class TestTriggerHighlighter:
    def marked(self, editor: QPlainTextEdit) -> list[str]:
        block, words = editor.document().firstBlock(), []
        while block.isValid():
            data = block.text().encode("utf-16-le")
            for span in block.layout().formats():
                words.append(data[span.start * 2 : (span.start + span.length) * 2].decode("utf-16"))
                assert span.format.foreground().color() == QColor(DARK.accent_text)
                assert span.format.property(QTextCharFormat.Property.BackgroundBrush)
            block = block.next()
        return words

    def test_the_whole_word_in_its_own_case_is_marked(self, qtbot: QtBot) -> None:
        editor = QPlainTextEdit("SMKRINA smoke, SMKRINAS, smkrina\n(SMKRINA)")
        qtbot.addWidget(editor)
        marks = TriggerHighlighter(editor, "SMKRINA")
        assert self.marked(editor) == ["SMKRINA", "SMKRINA"]
        marks.set_trigger("smoke")
        assert self.marked(editor) == ["smoke"]
        marks.set_trigger("")
        assert self.marked(editor) == []

    def test_it_finds_its_place_after_an_emoji(self, qtbot: QtBot) -> None:
        editor = QPlainTextEdit("💃🏽 SMKRINA dances")
        qtbot.addWidget(editor)
        marks = TriggerHighlighter(editor, "SMKRINA")
        assert self.marked(editor) == ["SMKRINA"]
        assert marks.document() is editor.document()

    def test_signs_in_a_trigger_are_taken_literally(self, qtbot: QtBot) -> None:
        editor = QPlainTextEdit("a.b axb")
        qtbot.addWidget(editor)
        marks = TriggerHighlighter(editor, "a.b")
        assert self.marked(editor) == ["a.b"]
        assert marks.document() is editor.document()


class TestLossChart:
    def test_it_draws_six_thousand_points_in_the_accent(self, qtbot: QtBot) -> None:
        chart = LossChart()
        chart.resize(220, 140)
        shown(qtbot, chart)
        chart.set_total_steps(6000)
        chart.set_points([(n, 0.3 + 0.2 * math.exp(-n / 900)) for n in range(6000)])
        image = chart.grab().toImage()
        accent = QColor(DARK.accent)
        assert any(
            image.pixelColor(x, y) == accent
            for x in range(60, image.width(), 3)
            for y in range(image.height())
        )

    def test_it_tells_the_last_loss_to_a_screen_reader(self, qtbot: QtBot) -> None:
        chart = LossChart()
        qtbot.addWidget(chart)
        chart.set_points([(10, 0.5), (20, 0.5), (30, math.nan)])
        assert chart.accessibleDescription() == "Step 20: loss 0.500"

    def test_without_points_it_says_what_will_come(self, qtbot: QtBot) -> None:
        chart = LossChart()
        shown(qtbot, chart)
        chart.set_points([])
        assert not chart.grab().isNull()


class TestSpinner:
    def test_it_turns_only_while_it_is_seen(self, qtbot: QtBot) -> None:
        spinner = Spinner()
        shown(qtbot, spinner)
        assert spinner.is_turning()
        spinner.hide()
        assert not spinner.is_turning()


class TestImageView:
    @pytest.fixture
    def view(self, qtbot: QtBot) -> ImageView:
        made = ImageView()
        made.resize(200, 80)
        shown(qtbot, made)
        picture = QPixmap(800, 240)
        picture.fill(Qt.GlobalColor.red)
        made.set_pixmap(picture)
        return made

    def test_a_picture_fits(self, view: ImageView) -> None:
        assert (view.is_fitted(), view.zoom()) == (True, 0.25)

    def test_keys_show_every_pixel_and_fit_again(self, view: ImageView, qtbot: QtBot) -> None:
        qtbot.keyClick(view, Qt.Key.Key_1)
        assert view.zoom() == 1.0
        qtbot.keyClick(view, Qt.Key.Key_0)
        assert view.is_fitted()

    def test_the_wheel_zooms_and_never_out_of_the_window(self, view: ImageView) -> None:
        QApplication.sendEvent(view, wheel(view, 240))
        assert view.zoom() > 0.25
        for _ in range(30):
            QApplication.sendEvent(view, wheel(view, -120))
        assert view.is_fitted()

    def test_a_double_click_changes_between_both(self, view: ImageView, qtbot: QtBot) -> None:
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
        assert view.zoom() == 1.0
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
        assert view.is_fitted()

    def test_dragging_never_shows_what_is_beyond_the_picture(
        self, view: ImageView, qtbot: QtBot
    ) -> None:
        view.show_pixels()
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 40))
        qtbot.mouseMove(view, QPoint(190, 70))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(190, 70))
        for _ in range(40):
            qtbot.keyClick(view, Qt.Key.Key_Left)
        assert view.grab().toImage().pixelColor(40, 40) == QColor("red")


def wheel(widget: QWidget, delta: int) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def many_lines(first: int, last: int) -> str:
    return "".join(f"line {number}\n" for number in range(first, last))


def test_a_log_shows_its_newest_lines_until_somebody_scrolls_up(qtbot: QtBot) -> None:
    log = LogView()
    log.resize(400, 200)
    log.show_log(many_lines(0, 100))
    shown(qtbot, log)
    bar = log.text.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.maximum() == bar.value())
    log.show_log(many_lines(0, 200))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(20)
    log.show_log(many_lines(0, 300))
    assert bar.value() == 20


def test_a_line_that_was_drawn_again_is_one_line_of_the_log(qtbot: QtBot) -> None:
    log = LogView()
    qtbot.addWidget(log)
    log.show_log("begun\n\r 1%\r 2%")
    assert log.text.toPlainText() == "begun\n 2%"
    log.show_log("begun\n\r 1%\r 2%\r 3%\r")
    assert log.text.toPlainText() == "begun\n 3%"
    log.show_log("begun\n\r 1%\r 2%\r 3%\r 4%\ndone\r\n")
    assert log.text.toPlainText() == "begun\n 4%\ndone\n"


def test_a_banner_cuts_a_long_path_in_its_middle_and_tells_it_whole(qtbot: QtBot) -> None:
    banner = Banner()
    banner.resize(300, 120)
    path = "/pictures/" + "a folder within a folder/" * 6 + "lora.safetensors"
    banner.show_message(Tone.OK, "Done", ("Here it is.",), path=path)
    shown(qtbot, banner)
    label = next(part for part in banner.findChildren(ElidedLabel) if part.text() == path)
    assert label.shown_text().startswith("/pictures")
    assert label.shown_text().endswith("tensors")
    assert label.toolTip() == path
