"""The spelling as a service: read when needed, told when it cannot be, searched without waiting."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.mistake_search import Mistake, MistakeSearch
from fluxtune_desktop.services.spelling import Spelling
from tests.services.conftest import Heard, Program, World, pictures_folder


@pytest.fixture
def program(world: World, folder: Path) -> Program:
    started = world.started(folder)
    started.spelling.wake()
    world.until(lambda: started.spelling.speller is not None)
    return started


def spelling_of(program: Program, lists: Path, system: str) -> Spelling:
    return Spelling(
        functools.partial(lexicon, lists),
        shipped_languages(lists),
        system,
        settings=program.settings,
        session=program.session,
        chores=program.chores,
        notices=program.notices,
    )


def wrong(spelling: Spelling, text: str) -> list[str]:
    return [word.text for word in spelling.mistakes(text)]


def test_english_and_the_language_of_the_system_are_in_use_at_first(
    world: World, folder: Path
) -> None:
    program, lists = world.started(folder), resource_path("spelling")
    assert spelling_of(program, lists, "it").languages == ("en", "it")
    assert spelling_of(program, lists, "fi").languages == ("en",)
    program.settings.change(spelling_languages=("de",))
    assert spelling_of(program, lists, "it").languages == ("de",)


def test_nothing_is_read_before_a_caption_is_shown(world: World, folder: Path) -> None:
    program = world.started(folder)
    assert program.spelling.speller is None
    assert wrong(program.spelling, "a beautifull day") == []


def test_another_language_is_read_when_it_is_chosen(world: World, program: Program) -> None:
    assert wrong(program.spelling, "una teiera") == ["teiera"]
    changed: list[bool] = []
    program.spelling.changed.connect(lambda: changed.append(True))
    program.settings.change(spelling_languages=("it",))
    world.until(lambda: wrong(program.spelling, "una teiera") == [])
    assert wrong(program.spelling, "eine Teekanne") == ["eine", "Teekanne"]
    assert changed


def test_the_words_of_the_trigger_are_right_as_long_as_it_is_the_trigger(program: Program) -> None:
    assert wrong(program.spelling, "smokrina glowwy") == ["smokrina", "glowwy"]
    program.session.update_project(trigger_word="smokrina_glowwy")
    assert wrong(program.spelling, "smokrina Glowwy") == []
    program.session.update_project(trigger_word="other")
    assert wrong(program.spelling, "smokrina") == ["smokrina"]


def test_added_words_are_kept_in_small_letters_and_in_order(world: World, program: Program) -> None:
    for word in ("Zorgly", "abramix", "zorgly"):
        program.spelling.add(word)
    assert program.settings.settings.own_words == ("abramix", "zorgly")
    assert wrong(program.spelling, "Abramix zorgly") == []
    world.leave(program)
    again = world.start()
    assert again.settings.settings.own_words == ("abramix", "zorgly")


def test_a_list_that_cannot_be_read_is_told_once_and_nothing_is_marked(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = world.started(folder)
    (tmp_path / "en.words.gz").write_bytes(b"no list")
    spelling = spelling_of(program, tmp_path, "en")
    spelling.wake()
    world.until(lambda: program.notices.newest is not None)
    newest = program.notices.newest
    assert newest is not None
    assert newest.problem is not None
    assert newest.problem.kind is Kind.FILE_TROUBLE
    spelling.wake()
    assert not spelling.on
    assert wrong(spelling, "a beautifull day") == []


def test_suggestions_come_from_a_worker(world: World, program: Program) -> None:
    told: list[tuple[str, tuple[str, ...]]] = []
    program.spelling.suggested.connect(lambda word, found: told.append((word, found)))
    program.spelling.suggest("beautifull")
    assert told == []
    world.until(lambda: told)
    assert told[0][0] == "beautifull"
    assert told[0][1][0] == "beautiful"
    program.spelling.suggest("beautifull")
    assert told[1] == told[0]
    told.clear()
    program.settings.change(spelling=False)
    program.spelling.suggest("beautifull")
    assert told == [("beautifull", ())]


def captions(count: int, wrong_at: int) -> Iterator[tuple[ImageId, str]]:
    for number in range(count):
        text = "a beautifull day" if number == wrong_at else "a beautiful day"
        yield ImageId(f"{number:05}.png"), text


def test_a_mistake_is_found_among_thousands_of_captions(world: World, program: Program) -> None:
    search = MistakeSearch(program.spelling, program.chores)
    found = Heard(search.found)
    search.start(tuple(captions(5000, 4321)), {}, backwards=False)
    world.until(lambda: found.values)
    (mistake,) = found.values
    assert isinstance(mistake, Mistake)
    assert mistake.image == "04321.png"
    assert mistake.word.text == "beautifull"


def test_no_mistake_is_told_and_so_is_one_that_is_ignored(world: World, program: Program) -> None:
    search = MistakeSearch(program.spelling, program.chores)
    found = Heard(search.found)
    ignored = {ImageId("00007.png"): frozenset({"beautifull"})}
    search.start(tuple(captions(20, 7)), ignored, backwards=False)
    world.until(lambda: found.values)
    assert found.values == [None]


def test_only_the_last_search_is_answered(world: World, program: Program) -> None:
    search = MistakeSearch(program.spelling, program.chores)
    found = Heard(search.found)
    search.start(tuple(captions(3000, 2999)), {}, backwards=False)
    search.start(tuple(captions(10, 3)), {}, backwards=True)
    world.until(lambda: found.values)
    assert [mistake.image for mistake in found.values] == ["00003.png"]
    search.start(tuple(captions(3000, 2999)), {}, backwards=False)
    search.stop()
    done = Heard(search.found)
    search.start(tuple(captions(10, 4)), {}, backwards=False)
    world.until(lambda: done.values)
    assert [mistake.image for mistake in done.values] == ["00004.png"]


def test_words_and_phrases_are_counted_anew_at_rest(world: World, tmp_path: Path) -> None:
    program = world.started(pictures_folder(tmp_path / "dancers"))
    world.until(lambda: program.caption_words.found.words)
    assert program.caption_words.found.words[0] == ("dancer", 3)
    first = program.session.dataset.images[0].id
    program.session.set_caption(first, "a lighthouse")
    world.until(lambda: ("lighthouse", 1) in program.caption_words.found.words)
    program.session.update_project(trigger_word="dancer")
    assert all(word != "dancer" for word, _ in program.caption_words.found.words)
