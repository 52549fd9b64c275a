"""Trigger words are checked in the background; the newest word wins."""

import threading
from collections.abc import Callable
from pathlib import Path

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.trigger_word import Doubt
from fluxtune_desktop.services.trigger_checks import TriggerChecks, TriggerQuestion
from tests.services.conftest import Program, World


def checks(program: Program) -> TriggerChecks:
    return TriggerChecks(program.token_counts, program.chores)


def question(program: Program, word: str) -> TriggerQuestion:
    return TriggerQuestion(
        word=word,
        dataset=program.session.dataset,
        title="Smoke ballerinas",
        subject=Subject.STYLE,
    )


def test_the_answer_tells_the_doubt_and_offers_a_word(world: World, folder: Path) -> None:
    program = world.started(folder)
    made = checks(program)
    made.ask(question(program, "dancer"))
    world.until(lambda: made.known)
    assert made.known is not None
    assert (made.known.doubt, made.known.count) == (Doubt.CLASH, 3)
    assert made.known.suggestion.startswith("SM")


def busied(program: Program) -> Callable[[], None]:
    """Keep all threads of the pool busy until the returned call."""
    gate = threading.Event()
    for _ in range(3):
        program.chores.run(gate.wait)
    return gate.set


def test_an_answer_to_an_older_word_is_never_shown(world: World, folder: Path) -> None:
    program = world.started(folder)
    made = checks(program)
    seen: list[str] = []
    made.changed.connect(lambda: seen.append(made.known.word if made.known else "none"))
    made.ask(question(program, "S"))
    world.until(lambda: made.known)
    go_on = busied(program)
    for word in ("SM", "SMK", "SMKR"):
        made.ask(question(program, word))
        assert made.known is None
    go_on()
    world.until(lambda: made.known)
    assert seen == ["S", "SMKR"]


def test_the_same_question_is_answered_once(world: World, folder: Path) -> None:
    program = world.started(folder)
    made = checks(program)
    made.ask(question(program, "SMKR"))
    world.until(lambda: made.known)
    answer = made.known
    made.ask(question(program, "SMKR"))
    assert made.known is answer


def test_new_captions_ask_the_question_anew(world: World, folder: Path) -> None:
    program = world.started(folder)
    made = checks(program)
    made.ask(question(program, "SMKR"))
    world.until(lambda: made.known)
    first = program.session.dataset.images[0]
    program.session.set_caption(first.id, "SMKR a dancer")
    made.ask(question(program, "SMKR"))
    assert made.known is None
    world.until(lambda: made.known)
    assert made.known is not None
    assert made.known.doubt is Doubt.SOME
