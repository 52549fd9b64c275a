"""Captions from elsewhere find their images."""

import pytest

from fluxtune_desktop.core.caption_import import Entry, match
from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage, FileStamp
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId

STAMP = FileStamp(mtime_ns=1, size=1)


def folder(**captions: str | None) -> Dataset:
    return Dataset(
        images=tuple(
            DatasetImage(
                id=ImageId(name.replace("__", ".")),
                stamp=STAMP,
                caption=Caption() if text is None else Caption(text=text, stamp=STAMP),
            )
            for name, text in captions.items()
        )
    )


def entries(*pairs: tuple[str, str]) -> list[Entry]:
    return [Entry(filename=name, caption=text) for name, text in pairs]


def test_by_name_then_by_stem_then_whatever_the_capitals():
    plan = match(
        entries(("data/a.png", "one"), ("b.jpg", "two"), ("C.PNG", "three"), ("D.tif", "four")),
        folder(a__png=None, b__png=None, c__png=None, d__png=None),
        replace=False,
    )
    assert plan.to_write == (
        ("a.png", "one"),
        ("c.png", "three"),
        ("b.png", "two"),
        ("d.png", "four"),
    )
    assert plan.unmatched == plan.without == ()


def test_a_windows_path_counts_as_its_last_part():
    plan = match(entries(("C:\\x\\a.png", "one")), folder(a__png=None), replace=False)
    assert plan.to_write == (("a.png", "one"),)


def test_an_exact_name_wins_over_a_stem():
    plan = match(
        entries(("a.jpg", "by stem"), ("a.png", "by name")), folder(a__png=None), replace=False
    )
    assert plan.to_write == (("a.png", "by name"),)
    assert plan.unmatched == ("a.jpg",)


def test_both_sides_without_a_partner_are_listed():
    plan = match(entries(("z.png", "one")), folder(a__png=None, b__png="there"), replace=False)
    assert plan.unmatched == ("z.png",)
    assert plan.without == ("a.png",)


def test_a_different_caption_stays_unless_asked():
    dataset = folder(a__png="mine", b__png="same")
    given = entries(("a.png", "theirs"), ("b.png", "same"))
    plan = match(given, dataset, replace=False)
    assert (plan.kept, plan.same, plan.to_write) == ((("a.png", "theirs"),), ("b.png",), ())
    plan = match(given, dataset, replace=True)
    assert (plan.kept, plan.same, plan.to_write) == ((), ("b.png",), (("a.png", "theirs"),))


def test_the_same_entry_twice_is_one():
    plan = match(entries(("a.png", "one"), ("a.png", "one")), folder(a__png=None), replace=False)
    assert plan.to_write == (("a.png", "one"),)


def test_two_captions_for_one_image_are_refused():
    with pytest.raises(Failure) as trouble:
        match(entries(("a.png", "one"), ("a.png", "two")), folder(a__png=None), replace=False)
    assert trouble.value.problem.kind is Kind.BAD_CAPTIONS_FILE


def test_images_that_share_a_text_file_cannot_get_two():
    with pytest.raises(Failure):
        match(
            entries(("a.png", "one"), ("a.jpg", "two")),
            folder(a__jpg=None, a__png=None),
            replace=False,
        )
