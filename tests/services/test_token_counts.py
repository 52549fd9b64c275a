"""Tokens are counted in the background, and remembered."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.tokens import TokenCounter
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.token_counts import TokenCounts


@pytest.fixture
def chores() -> Iterator[Chores]:
    made = Chores()
    yield made
    assert made.shutdown(5.0)


def load() -> TokenCounter:
    return token_counter(resource_path("data", CLIP_VOCABULARY))


def test_the_first_question_loads_the_vocabulary(qtbot: QtBot, chores: Chores) -> None:
    counts = TokenCounts(load, chores, Notices())
    with qtbot.waitSignal(counts.changed):
        assert counts.of("thin strands of mist") is None
        assert counts.counting
    assert counts.of("thin strands of mist") == 7
    assert not counts.counting


def test_many_texts_are_counted_by_workers(qtbot: QtBot, chores: Chores) -> None:
    counts = TokenCounts(load, chores, Notices())
    texts = [f"mist number {number} over the sea" for number in range(5000)]
    with qtbot.waitSignal(counts.changed):
        assert not counts.ask(texts)
    assert counts.ask(texts)
    assert counts.known[texts[0]] == 8


def test_a_few_more_are_counted_at_once(qtbot: QtBot, chores: Chores) -> None:
    counts = TokenCounts(load, chores, Notices())
    with qtbot.waitSignal(counts.changed):
        counts.of("mist")
    assert counts.ask(["mist", "fog"])
    assert dict(counts.known) == {"mist": 3, "fog": 3}


def test_a_text_without_end_never_holds_up_the_window(qtbot: QtBot, chores: Chores) -> None:
    counts = TokenCounts(load, chores, Notices())
    long = "smoke " * 5000
    with qtbot.waitSignal(counts.changed):
        assert counts.of(long) is None
    assert counts.of(long) == 5002


def test_what_was_asked_for_another_project_is_forgotten(qtbot: QtBot, chores: Chores) -> None:
    counts = TokenCounts(load, chores, Notices())
    with qtbot.waitSignal(counts.changed):
        counts.ask(["mist " * 2000])
        counts.forget()
    assert not counts.known


def test_a_broken_vocabulary_is_told_once(qtbot: QtBot, chores: Chores) -> None:
    notices = Notices()

    def broken() -> TokenCounter:
        raise failure(Kind.FILE_TROUBLE, subject="vocabulary")

    counts = TokenCounts(broken, chores, notices)
    with qtbot.waitSignal(counts.changed):
        assert not counts.ask(["mist"])
    assert counts.ask(["mist"])
    assert counts.of("mist") is None
    assert not counts.counting
    assert len(notices.all) == 1
