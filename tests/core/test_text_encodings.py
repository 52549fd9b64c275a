"""Texts of other programs are recognised, and what is no text is left alone."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.text_encodings import (
    Encoding,
    Form,
    LineEnd,
    form_of,
    in_form,
    is_text,
    recognise,
)

TEXT = "fumée d’un café, «smoke» – curling"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("cp1252"), Encoding.WINDOWS_1252),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), Encoding.UTF_16),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), Encoding.UTF_16),
        (TEXT.encode("utf-16-le"), Encoding.UTF_16),
        (TEXT.encode("utf-16-be"), Encoding.UTF_16),
    ],
)
def test_what_other_programs_write_is_recognised(data, encoding):
    found = recognise(data)
    assert found is not None
    assert (found.text, found.encoding) == (TEXT, encoding)


def test_surrogates_written_as_bytes_are_joined_and_half_a_pair_is_replaced():
    found = recognise("smoke \ud83d\udca8 and \ud83d".encode("utf-8", "surrogatepass"))
    assert found is not None
    assert (found.text, found.encoding) == ("smoke 💨 and \ufffd", Encoding.BROKEN_UTF_8)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"smoke",
        "fumée".encode(),
        b"\xef\xbb\xbfsmoke",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8",
        b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        b"\xff\xfea",
        codecs.BOM_UTF32_LE + "smoke".encode("utf-32-le"),
        b"caf\xe9 \x81",
    ],
)
def test_plain_text_and_what_is_no_text_are_not(data):
    assert recognise(data) is None


@given(st.text())
def test_plain_utf8_with_letters_is_never_taken_for_something_else(text):
    assert "\0" in text or recognise(text.encode("utf-8")) is None


@given(st.text().filter(is_text))
def test_utf16_with_a_mark_comes_back_whole(text):
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        found = recognise(mark + text.encode(codec))
        assert found is not None
        assert found.text == text


@given(st.binary())
def test_whatever_the_bytes_are_a_text_that_is_found_can_be_written(data):
    found = recognise(data)
    assert found is None or found.text.encode("utf-8").decode("utf-8") == found.text


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"", Form()),
        (b"one\ntwo", Form()),
        (b"one\r\ntwo\r\n", Form(line_end=LineEnd.CRLF)),
        (b"one\rtwo", Form(line_end=LineEnd.CR)),
        (b"\xef\xbb\xbfone\r\n", Form(marked=True, line_end=LineEnd.CRLF)),
    ],
)
def test_the_form_of_a_file_is_known_and_can_be_given_to_another_text(data, form):
    assert form_of(data) == form
    assert form_of(in_form(b"three\nfour", form)).marked is form.marked
    assert in_form(b"3\n4", form).endswith(b"3" + form.line_end.encode() + b"4")
