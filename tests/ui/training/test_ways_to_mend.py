"""Before you start: each link of the checklist leads, by the keyboard, to where it is mended."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.preflight import Level, Line, LineCode
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.texts_preflight import line_link, line_sentence
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.ready_panel import ReadyLine, ReadyPanel, ReadyView
from fluxtune_desktop.ui.widgets.status_line import Status
from tests.services.conftest import World
from tests.ui.training.pages import Show

LIMIT = {"limit": 20.0, "used": 19.0, "after": 21.75, "left": 1.0}
FULL = {"free": 1000, "needed": 352_000_000}
PAGES = [
    (LineCode.PICTURES, {"count": 0, "problems": 0}, PageName.DATASET),
    (LineCode.CAPTIONS, {"captioned": 1, "missing": 2}, PageName.DATASET),
    (LineCode.ENCODING, {"captions": 1, "image": "1.png"}, PageName.DATASET),
    (LineCode.ACCOUNT, {"why": "wrong"}, PageName.SETTINGS),
    (LineCode.WANDB, {"why": "not_for_trainer"}, PageName.SETTINGS),
    (LineCode.PUBLISH, {"why": "reads_only"}, PageName.SETTINGS),
    (LineCode.LIMIT, LIMIT, "money"),
    (LineCode.DISK, FULL, PageName.SETTINGS),
]


def show_lines(panel: ReadyPanel, *lines: Line) -> None:
    shown = []
    for line in lines:
        link, target = line_link(line)
        shown.append(
            ReadyLine(text=line_sentence(line), status=Status.ERROR, link=link, target=target)
        )
    panel.show_view(
        ReadyView(
            images="12",
            upload="1 MB",
            time="20 min",
            cost="$2",
            note="",
            lines=tuple(shown),
            button="Start",
            enabled=False,
            foot="",
        )
    )


def press_link(page: TrainingPage, code: LineCode, params: dict[str, object]) -> None:
    panel = page.setup.view.ready
    show_lines(panel, Line(code=code, level=Level.BLOCKS, params=params))  # type: ignore[arg-type]
    (line,) = panel.lines()
    line.link_button().setFocus()
    QTest.keyClick(line.link_button(), Qt.Key.Key_Space)


@pytest.mark.parametrize(("code", "params", "target"), PAGES)
def test_a_line_whose_remedy_is_on_another_page_asks_for_it(
    world: World,
    folder: Path,
    show: Show,
    code: LineCode,
    params: dict[str, object],
    target: str,
) -> None:
    page = show(world.started(folder))
    asked: list[object] = []
    page.wanted.connect(asked.append)
    press_link(page, code, params)
    assert asked == [target]


def test_a_line_about_a_name_puts_the_cursor_into_its_field(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    page = show(world.started(folder))
    subject = page.setup.view.subject
    press_link(page, LineCode.TRIGGER_WORD, {"why": "none"})
    qtbot.waitUntil(subject.trigger.hasFocus)
    press_link(page, LineCode.MODEL_NAME, {"name": "Ü"})
    qtbot.waitUntil(subject.name.hasFocus)
    press_link(page, LineCode.TRIGGER_WORD, {"why": "none"})
    press_link(page, LineCode.DESTINATION, {"why": "public", "name": "g/smoke", "versions": 1})
    qtbot.waitUntil(subject.name.hasFocus)


def test_several_problems_at_once_are_each_shown_whole_and_reached_by_tab(qtbot: QtBot) -> None:
    panel = ReadyPanel()
    qtbot.addWidget(panel)
    panel.take_width(300)
    panel.resize(300, 560)
    lines = [Line(code=code, level=Level.BLOCKS, params=params) for code, params, _ in PAGES]  # type: ignore[arg-type]
    show_lines(panel, *lines)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    shown = panel.lines()
    assert len(shown) == len(PAGES)
    qtbot.waitUntil(lambda: all(each.height() >= each.minimumSizeHint().height() for each in shown))
    first, *others = [each.link_button() for each in shown]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for before, link in zip([first, *others], others, strict=False):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        qtbot.waitUntil(link.hasFocus)
    for each in shown:
        assert each.height() >= each.heightForWidth(each.width())
        assert each.link_button().geometry().right() <= each.width()
