"""Tokens as CLIP counts them. The numbers are those of the tokenizer of openai/CLIP itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.core.tokens import TokenCounter, read_merges
from fluxtune_desktop.resources_path import resource_path


@pytest.fixture(scope="module")
def counter() -> TokenCounter:
    return token_counter(resource_path("data", CLIP_VOCABULARY))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", 2),
        ("a", 3),
        ("A", 3),
        ("hello world's", 5),
        ("SMKRINA thin strands of mist that coalesce into a torso and flowing tutu", 21),
        ("it's they're I'd we'll", 10),
        ("don't DON'T won't", 8),
        ("''''s 's's", 7),
        ("“curly” ‘quotes’ – dash … ellipsis", 13),
        ("naïve café — Zürich ß ẞ İstanbul", 17),
        ("e\u0301 combining", 4),
        ("日本語のテキスト 漢字", 17),
        ("한국어 텍스트", 13),
        ("Привет мир", 13),
        ("مرحبا", 7),
        ("हिन्दी में पाठ", 15),
        ("😀👍🏽 family 👨\u200d👩\u200d👧", 9),
        ("x²½ⅷ 123 4.5 1,000", 19),
        ("a_b__c", 7),
        ("fish &amp; chips", 5),
        ("<|startoftext|> hi <|endoftext|>", 5),
        ("ＦＵＬＬ\u3000ｗｉｄｔｈ", 4),
        ("ﬁne ﬂow", 4),
        ("tabs\tand\nlines\r\n\x0b\x0c\x1f x\u2028y", 7),
        ("\u200b\ufeffzero", 4),
        ("!!!???...---", 6),
        ("supercalifragilisticexpialidocious antidisestablishmentarianism" * 3, 49),
        ("a" * 300, 40),
        ("1girl, solo, (masterpiece:1.2), best_quality", 17),
        ("http://example.com/?a=1&b=2", 16),
    ],
)
def test_tokens_are_those_of_clip(counter: TokenCounter, text: str, tokens: int) -> None:
    assert counter.count(text) == tokens


def test_a_long_caption_passes_the_limit(counter: TokenCounter) -> None:
    assert counter.count("smoke " * 75) == 77
    assert counter.count("smoke " * 76) == 78


@given(text=st.text(st.characters(exclude_categories=())))
def test_every_text_has_tokens(counter: TokenCounter, text: str) -> None:
    assert counter.count(text) >= 2
    assert counter.count(text) == counter.count(text)


def test_a_vocabulary_that_is_cut_off_is_none() -> None:
    with pytest.raises(ValueError, match="cut off"):
        read_merges("#version: 0.2\ni n\nt h\n")
