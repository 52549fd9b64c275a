"""The prompts of the progress pictures, as they are proposed."""

import pytest

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.sample_prompts import TOLD_APART, alike, proposed_prompts

CAPTIONS = ("SMKRINA, a dancer made of smoke, arms raised. Dark ground.", "SMKRINA a leap")


def test_the_first_shows_what_the_images_show_and_the_second_is_its_control() -> None:
    first, second, third = proposed_prompts(Subject.STYLE, "SMKRINA", CAPTIONS)
    assert first == "SMKRINA, a dancer made of smoke"
    assert second == "a dancer made of smoke"
    assert "SMKRINA" in third
    assert "smoke" not in third


@pytest.mark.parametrize("subject", list(Subject))
@pytest.mark.parametrize("word", ["", "SMKRINA", "W" * 60])
@pytest.mark.parametrize("captions", [(), CAPTIONS, ("x" * 400 + " dancing",), ("a", "", "  ")])
def test_they_are_always_told_apart(subject: Subject, word: str, captions: tuple[str]) -> None:
    prompts = proposed_prompts(subject, word, captions)
    assert len(prompts) == 3
    assert all(prompts)
    assert not alike(prompts)
    assert not any("\n" in each for each in prompts)


def test_without_a_trigger_word_there_is_no_control_but_two_new_scenes() -> None:
    prompts = proposed_prompts(Subject.OBJECT, "", ("a clay cup on grass",))
    assert prompts[0] == "a clay cup on grass"
    assert len(set(prompts)) == 3
    assert not any("{}" in each for each in prompts)


def test_without_captions_a_scene_that_suits_the_subject_stands_there() -> None:
    first, second, _third = proposed_prompts(Subject.CHARACTER, "ANYA", ())
    assert first == f"ANYA, {second}"


def test_a_long_caption_is_cut_between_words() -> None:
    _first, second, _third = proposed_prompts(Subject.STYLE, "INK", ("INK " + "a dancer " * 40,))
    assert len(second) <= 90
    assert second.endswith(("a", "dancer"))


def test_two_that_begin_alike_are_told() -> None:
    same = "a" * TOLD_APART
    assert alike((f"{same} one", f"{same} two"))
    assert alike(("A  Dancer", "a dancer"))
    assert not alike(("", ""))
