"""The sentences of the filter."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.query import Comparison, NumberField, State, TextField
from fluxtune_desktop.core.query_words import Fault, FilterError

translate = QCoreApplication.translate

_EXCERPT = 16
_NAMED = 120


def error_text(error: FilterError, text: str) -> str:
    """What is wrong with the words of a filter, and what to do."""
    sentence = _sentences().get(error.fault, "")
    if error.fault is Fault.NO_VALUE and not error.word:
        sentence = translate("Filter", "There is nothing between the quotes.")
    elif error.fault is Fault.NO_VALUE and error.word == "is":
        sentence = _states_sentence()
    elif error.fault is Fault.NO_VALUE and error.word not in ("caption", "word", "name"):
        sentence = translate("Filter", "Say a number after %1, such as %1:>20.").replace(
            "%1", error.word
        )
    return sentence.replace("%1", error.word).replace("%2", _from(text, error.place))


def is_unfinished(error: FilterError, text: str) -> bool:
    """Whether the person may be in the middle of writing, so that it is no mistake yet."""
    if error.fault in (Fault.OPEN_QUOTE, Fault.OPEN_BRACKET):
        return True
    behind = text[error.place :].strip()
    if error.fault is Fault.NO_VALUE:
        return behind.endswith(":")
    if error.fault is Fault.NOTHING_BESIDE:
        return behind == error.word
    return error.fault is Fault.NO_NUMBER and error.word in ("<", "<=", "=", ">=", ">")


def text_field_name(field: TextField) -> str:
    """What a text is looked for in."""
    return {
        TextField.ANYWHERE: translate("Filter", "Caption or name"),
        TextField.CAPTION: translate("Filter", "Caption"),
        TextField.WORD: translate("Filter", "Whole word"),
        TextField.NAME: translate("Filter", "File name"),
    }[field]


def number_field_name(field: NumberField) -> str:
    """What is counted."""
    return {
        NumberField.WORDS: translate("Filter", "Words"),
        NumberField.TOKENS: translate("Filter", "Tokens"),
        NumberField.CHARACTERS: translate("Filter", "Characters"),
        NumberField.RATING: translate("Filter", "Stars"),
        NumberField.WIDTH: translate("Filter", "Width"),
        NumberField.HEIGHT: translate("Filter", "Height"),
    }[field]


def comparison_name(comparison: Comparison) -> str:
    """How a number is compared."""
    return {
        Comparison.LESS: translate("Filter", "less than"),
        Comparison.AT_MOST: translate("Filter", "at most"),
        Comparison.EQUAL: translate("Filter", "exactly"),
        Comparison.AT_LEAST: translate("Filter", "at least"),
        Comparison.MORE: translate("Filter", "more than"),
    }[comparison]


def state_name(state: State) -> str:
    """What an image is or is not."""
    return {
        State.CAPTIONED: translate("Filter", "captioned"),
        State.PROBLEM: translate("Filter", "a problem"),
        State.PICKED: translate("Filter", "picked"),
        State.REJECTED: translate("Filter", "rejected"),
        State.UNDECIDED: translate("Filter", "undecided"),
        State.LEFT_OUT: translate("Filter", "left out"),
        State.RATED: translate("Filter", "rated"),
        State.CHECKED: translate("Filter", "checked"),
        State.EDITED: translate("Filter", "cropped or turned"),
        State.MISSING: translate("Filter", "missing"),
        State.UNREADABLE: translate("Filter", "unreadable"),
    }[state]


def quick_filters() -> tuple[tuple[str, str], ...]:
    """Filters that are wanted often: a name, and the words."""
    return (
        (translate("Filter", "No caption"), "NOT is:captioned"),
        (translate("Filter", "Not checked yet"), "NOT is:checked"),
        (translate("Filter", "Over 77 tokens"), "tokens:>77"),
        (translate("Filter", "3 stars or more"), "rating:>=3"),
        (translate("Filter", "Left out"), "is:left-out"),
        (translate("Filter", "Problems"), "is:problem"),
    )


def nothing_text(words: str, show: str) -> str:
    """Why no image is shown: the filter by its words, and the segment."""
    if not words and show == "problems":
        return translate("Filter", "No image has a problem.")
    if not words:
        return translate("Filter", "No image has a caption yet.")
    if show == "all":
        sentence = translate("Filter", "No image fits the filter %1.")
    elif show == "captioned":
        sentence = translate("Filter", "No image with a caption fits the filter %1.")
    else:
        sentence = translate("Filter", "No image with a problem fits the filter %1.")
    shown = words if len(words) <= _NAMED else f"{words[:_NAMED]}…"
    return sentence.replace("%1", f"“{shown}”")


def outgrown_text(count: int) -> str:
    """So many images are in view only because they were worked on."""
    if count == 1:
        return translate("Filter", "1 image no longer fits the filter.")
    return translate("Filter", "%n images no longer fit the filter.", "", count)


def newly_text(count: int) -> str:
    """So many images would be found by now."""
    if count == 1:
        return translate("Filter", "1 more image fits the filter now.")
    return translate("Filter", "%n more images fit the filter now.", "", count)


def _from(text: str, place: int) -> str:
    behind = " ".join(text[place:].split())
    return behind if len(behind) <= _EXCERPT else f"{behind[:_EXCERPT]}…"


def _states_sentence() -> str:
    known = ", ".join(f"is:{state}" for state in State)
    return translate("Filter", "An image can be: %3.").replace("%3", known)


def _sentences() -> dict[Fault, str]:
    return {
        Fault.OPEN_QUOTE: translate("Filter", "A quote is not closed: %2"),
        Fault.OPEN_BRACKET: translate("Filter", "A bracket is not closed: %2"),
        Fault.STRAY_BRACKET: translate("Filter", "A bracket is closed that was never opened: %2"),
        Fault.EMPTY_BRACKETS: translate("Filter", "There is nothing between the brackets."),
        Fault.UNKNOWN_FIELD: translate(
            "Filter",
            "%1: is not known. Put quotes around it to look for it as text, or use caption:, "
            "word:, name:, words:, tokens:, characters:, rating:, width:, height: or is:.",
        ),
        Fault.UNKNOWN_STATE: translate("Filter", "is:%1 is not known.") + " " + _states_sentence(),
        Fault.NO_VALUE: translate("Filter", "Say after %1: what to look for."),
        Fault.NO_NUMBER: translate(
            "Filter", "A number is missing in %2. Write it like words:>20 or rating:>=3."
        ),
        Fault.NOTHING_BESIDE: translate("Filter", "Something is missing beside %1."),
        Fault.TOO_DEEP: translate("Filter", "There are more brackets here than can be followed."),
    }
