"""What is put in the place of what was found, and what is left when it is taken out."""

import pytest

from fluxtune_desktop.core.finding import Fault, Finder, PatternError, Wanted, finder_of
from fluxtune_desktop.core.replacing import removed, replaced, template_of


def finder(pattern: str) -> Finder:
    made = finder_of(Wanted(text=pattern, is_regex=True))
    assert isinstance(made, Finder)
    return made


@pytest.mark.parametrize(
    ("pattern", "by", "text", "expected"),
    [
        (r"(\w+) of (\w+)", r"\2 \1", "plume of smoke, wall of fog", "smoke plume, fog wall"),
        (r"(?P<what>\w+) of", r"\g<what> from", "plume of smoke", "plume from smoke"),
        (r"(?P<what>\w+) of", "${what} from $$1", "plume of smoke", "plume from $1 smoke"),
        (r"(a)|(b)", "[$1$2]", "ab", "[a][b]"),
        (r", ", r"\n", "one, two", "one\ntwo"),
        (r"one", r"\\", "one", "\\"),
        (r"one", "5 $", "one", "5 $"),
        (r"^", "SMK ", "smoke", "SMK smoke"),
        (r"\.?$", ".", "smoke", "smoke."),
        (r"(o)ne", r"\g<1>\g<0>", "one", "oone"),
    ],
)
def test_groups_are_put_in(pattern: str, by: str, text: str, expected: str) -> None:
    template = template_of(by, finder(pattern))
    assert not isinstance(template, PatternError)
    assert replaced(text, finder(pattern), template) == expected


@pytest.mark.parametrize(
    ("by", "fault", "place"),
    [
        (r"a \2", Fault.NO_SUCH_GROUP, 2),
        ("a ${no}", Fault.NO_SUCH_GROUP, 2),
        (r"a \q", Fault.BAD_ESCAPE, 2),
        ("a \\", Fault.BAD_ESCAPE, 2),
    ],
)
def test_a_wrong_replacement_is_told_at_its_place(by: str, fault: Fault, place: int) -> None:
    error = template_of(by, finder("(a)"))
    assert isinstance(error, PatternError)
    assert (error.fault, error.place, error.in_replacement) == (fault, place, True)


@pytest.mark.parametrize(
    ("what", "text", "expected"),
    [
        ("a photo of", "a photo of smoke", "smoke"),
        ("on black", "smoke on black, slowly", "smoke, slowly"),
        ("black", "smoke, black, slow", "smoke, slow"),
        ("slow", "smoke, slow", "smoke"),
        ("very", "a very very thin line", "a thin line"),
        ("line", "a thin line.", "a thin."),
        ("x", "no such thing", "no such thing"),
        ("all of it", "all of it", ""),
        ("two", "one\ntwo\nthree", "one\n\nthree"),
        ("ing", "turning", "turn"),
    ],
)
def test_what_is_taken_out_leaves_no_gap(what: str, text: str, expected: str) -> None:
    assert removed(text, finder(what)) == expected
