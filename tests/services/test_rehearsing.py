"""Looking through captions in a worker: the newest wish wins, and it can be ended."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.bulk import Action, Rehearsal, Replace
from fluxtune_desktop.core.dataset import Caption, DatasetImage, FileStamp
from fluxtune_desktop.core.finding import PatternError, Wanted
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.rehearsing import Rehearsing, Slow

ENDLESS = "a" * 60 + "!"


def images(count: int, text: str = "thin mist") -> list[DatasetImage]:
    stamp = FileStamp(mtime_ns=1, size=1)
    return [
        DatasetImage(id=ImageId(f"{number}.png"), stamp=stamp, caption=Caption(text=text))
        for number in range(count)
    ]


def replace(text: str, by: str = "fog", *, is_regex: bool = False) -> Replace:
    return Replace(wanted=Wanted(text=text, is_regex=is_regex), by=by)


@pytest.fixture
def rehearsing() -> Iterator[Rehearsing]:
    chores = Chores()
    yield Rehearsing(chores)
    assert chores.shutdown(10)


def test_what_would_change_comes_back(rehearsing: Rehearsing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rehearsing.answered) as heard:
        rehearsing.ask(replace("mist"), images(3))
    action, found = heard.args
    assert action == replace("mist")
    assert isinstance(found, Rehearsal)
    assert [row.new for row in found.rows] == ["thin fog"] * 3
    assert not rehearsing.busy


def test_a_wrong_pattern_and_an_endless_one_are_answers(
    rehearsing: Rehearsing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(rehearsing.answered) as heard:
        rehearsing.ask(replace("(", is_regex=True), images(1))
    assert isinstance(heard.args[1], PatternError)
    with qtbot.waitSignal(rehearsing.answered, timeout=15_000) as heard:
        rehearsing.ask(replace("(a|aa)+$", is_regex=True), images(3, ENDLESS))
    assert isinstance(heard.args[1], Slow)


def test_only_the_newest_wish_is_answered(rehearsing: Rehearsing, qtbot: QtBot) -> None:
    answered: list[Action] = []
    rehearsing.answered.connect(lambda action, _answer: answered.append(action))
    rehearsing.ask(replace("(a|aa)+$", is_regex=True), images(3, ENDLESS))
    rehearsing.ask(replace("thin"), images(3))
    with qtbot.waitSignal(rehearsing.answered, timeout=15_000):
        rehearsing.ask(replace("mist"), images(3))
    assert answered == [replace("mist")]


def test_a_search_is_ended_at_once_and_without_an_answer(
    rehearsing: Rehearsing, qtbot: QtBot
) -> None:
    answered: list[Action] = []
    rehearsing.answered.connect(lambda action, _answer: answered.append(action))
    with qtbot.waitSignal(rehearsing.progress, timeout=15_000):
        rehearsing.ask(replace(r"(\w+) (\w+)", r"\2 \1", is_regex=True), images(1) * 400_000)
    with qtbot.waitSignal(rehearsing.canceled, timeout=15_000):
        rehearsing.cancel()
    assert answered == []
    assert not rehearsing.busy
