"""Every kind of captions file gives the same entries, and a hostile one a clear refusal."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.caption_import import Entry
from fluxtune_desktop.core.caption_parsing import parse_captions
from fluxtune_desktop.core.errors import Failure, Kind

EXPECTED = (
    Entry(filename="001.png", caption="A cloud, white"),
    Entry(filename="002.png", caption="Smoke"),
)


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        (
            (
                '{"images": [{"filename": "001.png", "caption": "A cloud, white"},'
                ' {"filename": "002.png", "caption": " Smoke "}]}'
            ),
            ".json",
        ),
        (
            (
                '[{"filename": "001.png", "caption": "A cloud, white"},'
                ' {"file_name": "002.png", "text": "Smoke", "more": 1}]'
            ),
            ".json",
        ),
        (
            (
                '{"file_name": "001.png", "text": "A cloud, white"}\n\n'
                '{"file_name": "002.png", "text": "Smoke"}\n'
            ),
            ".jsonl",
        ),
        ('Filename,Caption\n001.png,"A cloud, white"\n002.png,Smoke\n', ".csv"),
        ("file_name;text;x\r\n001.png;A cloud, white;1\r\n002.png;Smoke;2\r\n", ".csv"),
        ('001.png,"A cloud, white"\n\n002.png,Smoke\n', ".csv"),
        ("\ufefftext\tfile_name\nA cloud, white\t001.png\nSmoke\t002.png\n", ".tsv"),
    ],
)
def test_the_kinds_of_files(text, suffix):
    assert parse_captions(text, suffix=suffix) == EXPECTED


def test_one_object_is_one_entry():
    text = '{"filename": "001.png", "caption": "Smoke"}'
    assert parse_captions(text, suffix=".json") == (Entry(filename="001.png", caption="Smoke"),)


def test_half_a_character_becomes_a_whole_one():
    (entry,) = parse_captions('{"filename": "a.png", "caption": "x\\ud83d"}', suffix=".json")
    assert entry.caption == "x\ufffd"


def test_half_a_character_in_a_file_name_becomes_a_whole_one():
    (entry,) = parse_captions('{"filename": "\\ud83d.png", "caption": "x"}', suffix=".json")
    assert entry.filename == "\ufffd.png"


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("", ".json"),
        ("[]", ".json"),
        ("3", ".json"),
        ("[1, 2]", ".json"),
        ('[{"filename": 3, "caption": "x"}]', ".json"),
        ('[{"filename": "a.png"}]', ".json"),
        ('[{"filename": "a.png", "caption": ["x"]}]', ".json"),
        ('[{"filename": " ", "caption": "x"}]', ".json"),
        ('{"images": "x"}', ".json"),
        ("[" * 100_000, ".json"),
        ('[{"filename": "a.png", "caption": "x\\u0000"}]', ".json"),
        ('{"filename": "a.png", "caption": "x"}\nnonsense', ".jsonl"),
        ("", ".csv"),
        ('[{"filename": ' + "1" * 5000 + "}]", ".json"),
        ("a.png\n", ".csv"),
        ("a.png," + "x" * 200_000, ".csv"),
    ],
)
def test_what_is_no_captions_file_is_refused(text, suffix):
    with pytest.raises(Failure) as trouble:
        parse_captions(text, suffix=suffix)
    assert trouble.value.problem.kind is Kind.BAD_CAPTIONS_FILE
    assert trouble.value.problem.detail


@given(st.text(), st.sampled_from([".json", ".jsonl", ".csv", ".txt"]))
def test_anything_is_read_or_refused(text, suffix):
    with contextlib.suppress(Failure):
        assert parse_captions(text, suffix=suffix)


def test_metadata_by_path_gives_captions_and_tags_where_there_is_none():
    text = json.dumps(
        {
            "set/001.png": {"caption": "Smoke", "tags": "a, b"},
            "002": {"tags": "mist, dark"},
            "003": {"train_resolution": [512, 512]},
        }
    )
    found = parse_captions(text, suffix=".json")
    assert [(each.filename, each.caption) for each in found] == [
        ("set/001.png", "Smoke"),
        ("002", "mist, dark"),
    ]
