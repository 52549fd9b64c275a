"""Captions for other programs: what is written, and that it reads back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.caption_import import Entry
from fluxtune_desktop.core.caption_parsing import parse_captions
from fluxtune_desktop.core.dataset import Caption, DatasetImage, FileStamp
from fluxtune_desktop.core.exporting import (
    ExportForm,
    captions_text,
    cell,
    exported,
    from_cell,
    pairs_of,
)
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark

FILES = [ExportForm.JSON, ExportForm.JSONL, ExportForm.CSV]


def image(name: str, text: str = "smoke", **more: object) -> DatasetImage:
    stamp = FileStamp(mtime_ns=1, size=1)
    return DatasetImage(id=ImageId(name), stamp=stamp, caption=Caption(text=text), **more)


def read_back(images: list[DatasetImage], form: ExportForm) -> list[Entry]:
    return list(parse_captions(captions_text(images, form), suffix=form.suffix))


def test_json_has_the_form_of_the_article() -> None:
    text = captions_text([image("1.png", "a “plume”\nof smoke"), image("2.png", "")], FILES[0])
    assert json.loads(text) == {"images": [{"filename": "1.png", "caption": "a “plume”\nof smoke"}]}
    assert "“plume”" in text


def test_lines_and_table_have_the_columns_that_data_sets_have() -> None:
    images = [image("1.png", 'a "plume", grey')]
    assert captions_text(images, ExportForm.JSONL) == (
        '{"file_name": "1.png", "text": "a \\"plume\\", grey"}\n'
    )
    assert captions_text(images, ExportForm.CSV) == (
        'file_name,text\r\n1.png,"a ""plume"", grey"\r\n'
    )


@pytest.mark.parametrize("form", FILES)
@given(
    texts=st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"))
        .map(str.strip)
        .filter(bool),
        min_size=1,
        max_size=6,
    )
)
def test_what_was_written_reads_back(form: ExportForm, texts: list[str]) -> None:
    images = [image(f"{number}.png", text) for number, text in enumerate(texts)]
    entries = [Entry(filename=str(each.id), caption=each.caption.text) for each in images]
    assert read_back(images, form) == entries


@pytest.mark.parametrize("text", ["=1+1", "+smoke", "-smoke", "@smoke", "'=1", "''-1"])
def test_no_table_program_runs_a_caption(text: str) -> None:
    assert cell(text) == f"'{text}"
    assert from_cell(cell(text)) == text


@pytest.mark.parametrize("text", ["smoke", "'smoke'", "'tis", ""])
def test_other_captions_stand_as_they_are(text: str) -> None:
    assert cell(text) == text
    assert from_cell(text) == text


def test_what_is_left_out_or_gone_is_exported_only_when_asked() -> None:
    rejected = image("2.png", mark=Mark(cull=Cull.REJECTED))
    images = [image("1.png"), rejected, image("3.png", missing=True)]
    assert [each.id for each in exported(images, left_out=False)] == ["1.png"]
    assert [each.id for each in exported(images, left_out=True)] == ["1.png", "2.png"]


def test_each_image_gets_a_caption_of_its_own_under_a_name_that_every_system_takes() -> None:
    names = ["a.png", "a.JPG", "A.webp", "con.png", "b. .png", "sm:oke?.png", "x\udcff.png"]
    pairs = pairs_of([image(name) for name in names])
    assert [pair.stem + pair.suffix for pair in pairs] == [
        "a.png",
        "a-2.JPG",
        "A-3.webp",
        "_con.png",
        "b.png",
        "sm_oke_.png",
        "x�.png",
    ]
    assert [pair.caption_file for pair in pairs][:3] == ["a.txt", "a-2.txt", "A-3.txt"]
