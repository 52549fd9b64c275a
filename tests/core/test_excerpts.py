"""The part of a difference that fits into a few lines."""

from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.core.excerpts import excerpt


def shown(old: str, new: str, most: int) -> str:
    marks = {"same": "%s", "taken": "[-%s]", "added": "[+%s]"}
    return "".join(marks[piece.kind] % piece.text for piece in excerpt(difference(old, new), most))


def test_a_short_text_is_whole() -> None:
    assert shown("thin mist", "thin fog", 40) == "thin [-mist][+fog]"


def test_of_a_long_one_what_changed_stays_with_a_little_around_it() -> None:
    around = (
        "thin strands of smoke that rise and turn, and between them, far behind, a dancer on black"
    )
    old, new = f"{around} mist {around} mist {around}", f"{around} fog {around} fog {around}"
    assert shown(old, new, 100) == (
        "… behind, a dancer on black [-mist][+fog] thin strands of smoke that "
        "… behind, a dancer on black [-mist][+fog] thin strands of smoke that …"
    )


def test_one_long_word_is_cut() -> None:
    assert shown("x" * 300 + " mist", "x" * 300 + " fog", 50).endswith("x [-mist][+fog]")
