"""What is said reaches the person, whatever the terminal and the names are."""

import io

from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import finding_line
from fluxtune_desktop.core.checks import Code, Finding
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ImageId


def said(text: str, *, encoding: str) -> str:
    """The line as a terminal of that encoding gets it."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    Console(out, io.StringIO(), io.StringIO()).line(text)
    return raw.getvalue().decode(encoding)


def test_a_file_name_that_is_no_text_is_spelled_out():
    assert said("No image for \udcff.png", encoding="utf-8") == "No image for \\udcff.png\n"


def test_a_terminal_without_the_letter_gets_its_number():
    assert said("smoke ✨", encoding="ascii") == "smoke \\u2728\n"


def test_a_finding_says_which_image_it_is_about():
    finding = Finding(code=Code.UNREADABLE, image=ImageId("torn.jpg"))
    assert "torn.jpg" in finding_line(finding)


def test_a_package_that_is_too_large_names_the_setting_that_makes_it_fit():
    heard = io.StringIO()
    trouble = Problem(kind=Kind.PACKAGE_TOO_LARGE, detail="jpg")
    Console(io.StringIO(), heard, io.StringIO()).trouble(trouble)
    assert "--format jpg" in heard.getvalue()
    assert "The answer was" not in heard.getvalue()


def test_a_package_that_fits_in_no_format_names_none():
    heard = io.StringIO()
    Console(io.StringIO(), heard, io.StringIO()).trouble(Problem(kind=Kind.PACKAGE_TOO_LARGE))
    assert "--format" not in heard.getvalue()
