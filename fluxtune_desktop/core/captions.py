"""What the trainer makes of a caption, and what a trigger word may be."""

import re

_TRIGGER_WORD = re.compile(r"[A-Za-z0-9_-]{1,60}")
_PLACEHOLDERS = ("[trigger]", "[name]")


def with_trigger(caption: str, trigger_word: str) -> str:
    """The caption as the trainer reads it.

    The placeholders ``[trigger]`` and ``[name]`` become the trigger word; if the text does not
    contain it then, in exactly this spelling, it is put in front with a space. Without a trigger
    word nothing is touched (ostris/ai-toolkit, toolkit/prompt_utils.py
    ``inject_trigger_into_prompt`` and toolkit/dataloader_mixins.py).
    """
    if not trigger_word:
        return caption
    for placeholder in _PLACEHOLDERS:
        caption = caption.replace(placeholder, trigger_word)
    if trigger_word in caption:
        return caption
    return f"{trigger_word} {caption}" if caption else trigger_word


def has_trigger(caption: str, trigger_word: str) -> bool:
    """Whether the trainer would leave the caption as it is, placeholders aside."""
    if any(placeholder in caption for placeholder in _PLACEHOLDERS):
        return True
    return trigger_word in caption


def is_trigger_word(text: str) -> bool:
    """Whether this can be a trigger word: letters, digits, ``_`` and ``-``, at most 60."""
    return _TRIGGER_WORD.fullmatch(text) is not None


def word_count(text: str) -> int:
    """How many words a person would count."""
    return len(text.split())


def beginning(text: str, *, words: int = 8) -> str:
    """The first words on one line, with an ellipsis when more follow."""
    all_words = text.split()
    short = " ".join(all_words[:words])
    return f"{short}…" if len(all_words) > words else short
