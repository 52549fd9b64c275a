"""What speaks against a trigger word, as sentences, for the form and the command line."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.trigger_word import Doubt, TriggerCheck
from fluxtune_desktop.ui.amounts import grouped

translate = QCoreApplication.translate


def trigger_sentence(check: TriggerCheck) -> str:
    """The sentence about the weightiest doubt, or about how the word is used."""
    sentences = {
        Doubt.EMPTY: translate(
            "Trigger", "A made-up word that calls your style. Without one, it is always on."
        ),
        Doubt.SHAPE: translate(
            "Trigger", "Use one word of letters, digits, - and _. A made-up one works best."
        ),
        Doubt.EVERYDAY: translate(
            "Trigger", "FLUX knows “%1” already, and would mix in what it knows."
        ),
        Doubt.LONG: translate(
            "Trigger", "FLUX reads “%1” in %2 pieces; a shorter word is learned better."
        ),
    }
    pattern = sentences.get(check.doubt) or _counted(check)
    number = check.tokens if check.doubt is Doubt.LONG else check.count
    sentence = pattern.replace("%1", check.word).replace("%2", grouped(number))
    return sentence.replace("%3", check.example)


def use_words(word: str) -> str:
    """The link that takes another word or name."""
    return translate("Trigger", "Use “%1”").replace("%1", word)


def mend_words(doubt: Doubt) -> str:
    """The link that changes captions; empty where there is nothing to be changed."""
    words = {
        Doubt.CASE: translate("Trigger", "Write it alike"),
        Doubt.MISSING: translate("Trigger", "Add to captions"),
        Doubt.SOME: translate("Trigger", "Add to captions"),
    }
    return words.get(doubt, "")


def _counted(check: TriggerCheck) -> str:
    one = check.count == 1
    if check.doubt is Doubt.CLASH:
        if one:
            return translate("Trigger", "1 caption uses “%1” as an everyday word.")
        return translate("Trigger", "%2 captions use “%1” as an everyday word.")
    if check.doubt is Doubt.INSIDE:
        if one:
            return translate("Trigger", "In 1 caption the trainer finds “%1” inside “%3”.")
        return translate("Trigger", "In %2 captions the trainer finds “%1” inside words like “%3”.")
    if check.doubt is Doubt.CASE:
        if one:
            return translate("Trigger", "1 caption says “%3”: capitals count for the trainer.")
        return translate("Trigger", "%2 captions say “%3”: capitals count for the trainer.")
    return use_sentence(check.use.found, check.use.captions)


def use_sentence(found: int, captions: int) -> str:
    """In how many captions the word stands."""
    pattern = translate(
        "Trigger", "A made-up word that calls your style. Used in %1 of %2 captions."
    )
    return pattern.replace("%1", grouped(found)).replace("%2", grouped(captions))
