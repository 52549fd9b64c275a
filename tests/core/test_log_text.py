"""What of a trainer's log is shown."""

import pytest

from fluxtune_desktop.core.log_text import as_seen, readable


@pytest.mark.parametrize(
    ("log", "seen"),
    [
        ("plain\twords\n", "plain\twords\n"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;a title\x07shown", "shown"),
        ("\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("nothing\x00 hidden\x07", "nothing hidden"),
        ("gnp.\u202eexe", "gnp.exe"),
        ("\x1b]never ended\nthe next line", "]never ended\nthe next line"),
        ("Rauch über Köln 雾", "Rauch über Köln 雾"),
    ],
)
def test_nothing_that_steers_a_terminal_is_shown(log: str, seen: str) -> None:
    assert readable(log) == seen


def test_a_line_that_was_drawn_again_is_shown_as_it_was_drawn_last() -> None:
    assert as_seen("begun\n\r 1%\r 2%\r\ndone") == "begun\n 2%\ndone"
