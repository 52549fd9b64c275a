"""Words and phrases that come again and again."""

from fluxtune_desktop.core.phrases import Recurring, often_used, recurring
from fluxtune_desktop.core.snippets import Snippet, is_snippet_name, snippet_at_end

MIST = (
    "SMK mist, a leaping dancer in a long skirt",
    "SMK a leaping dancer and light",
    "thin strands of mist",
    "thin strands of smoke over a dark ground",
    "Dark ground.",
)


def test_small_words_and_the_trigger_are_not_offered() -> None:
    captions = ["TRGR with smoke and light", "TRGR with smoke", "light, smoke"]
    assert often_used(recurring(captions, leave_out="TRGR")) == ("smoke", "light")
    spoken = ("Misty Dance, smoke", "misty dance, smoke")
    assert often_used(recurring(spoken, leave_out="MISTY dance")) == ("smoke",)


def test_phrases_that_come_again_are_offered_before_words() -> None:
    offered = often_used(recurring(MIST, leave_out="SMK"))
    assert offered == ("dark ground", "leaping dancer", "thin strands", "mist")


def test_what_is_too_long_for_one_line_is_not_offered_unasked() -> None:
    captions = ["donaudampfschifffahrtsgesellschaftskapitän smoke"] * 2
    assert often_used(recurring(captions, leave_out="")) == ("smoke",)


def test_a_phrase_goes_over_small_words_but_not_over_a_comma() -> None:
    captions = ["hair in the wind, blue sky", "hair in the wind, blue sky"]
    found = recurring(captions, leave_out="")
    assert [text for text, _ in found.phrases] == ["blue sky", "hair in the wind"]


def test_what_goes_on_is_offered_by_how_often_it_comes() -> None:
    found = recurring(MIST, leave_out="SMK")
    assert found.beginning_with("thi", 5) == ("thin strands",)
    assert found.beginning_with("Da", 5) == ("dark ground", "dancer")
    assert found.beginning_with("thin s", 5) == ("thin strands",)
    assert found.beginning_with("zz", 5) == ()
    assert Recurring().beginning_with("th", 5) == ()


def test_what_stands_in_this_caption_alone_is_not_offered() -> None:
    found = recurring(["a lighthouse", "a dog"], leave_out="")
    assert found.beginning_with("li", 5, besides="a lighthouse") == ()
    assert found.beginning_with("li", 5, besides="a dog") == ("lighthouse",)


def test_a_snippet_stands_at_the_end_as_a_word_of_its_own() -> None:
    snippets = (Snippet(name="bw", text="black and white"), Snippet(name="bw-2", text="grey"))
    assert snippet_at_end("a dog, bw", snippets) == snippets[0]
    assert snippet_at_end("a dog, bw-2", snippets) == snippets[1]
    assert snippet_at_end("a dog, abw", snippets) is None
    assert snippet_at_end("a dog, bw ", snippets) is None
    assert snippet_at_end("", snippets) is None


def test_a_snippet_has_a_name_that_can_be_typed_as_one_word() -> None:
    assert is_snippet_name("bw")
    assert is_snippet_name("gegenlicht-2")
    assert not is_snippet_name("two words")
    assert not is_snippet_name("")
    assert not is_snippet_name("-x")
