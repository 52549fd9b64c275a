"""Captions that come along with images, or alone, go to the images that are then there."""

import json
import zipfile

import pytest
from PIL import Image

from fluxtune_desktop.adapters.add_files import add_files
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ProjectId
from fluxtune_desktop.core.secret import Account


@pytest.fixture
def drop(tmp_path):
    made = tmp_path / "downloads"
    made.mkdir()
    return made


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "style"
    made.mkdir()
    image(made / "001.png", "red")
    image(made / "002.png", "blue")
    return made


@pytest.fixture
def bring(tmp_path, folder):
    history = History(tmp_path / "history.sqlite3")
    captions = CaptionFolder(folder, history, ProjectId("p"))

    def add(*sources, **wishes):
        return add_files(folder, sources, captions=captions, **wishes)

    yield add
    history.close()


def image(path, colour="teal"):
    Image.new("RGB", (64, 64), colour).save(path)
    return path


def pixels(tmp_path, colour):
    return image(tmp_path / f"{colour}.png", colour).read_bytes()


def written(path, content):
    path.write_text(content, encoding="utf-8")
    return path


ENTRIES = [{"filename": "001.png", "caption": "one"}, {"filename": "002.png", "caption": "two"}]
FILES = {
    "article.json": json.dumps({"images": ENTRIES}),
    "list.json": json.dumps(ENTRIES),
    "kohya.json": json.dumps({"set/001": {"caption": "one"}, "set/002": {"tags": "two"}}),
    "metadata.jsonl": "\n".join(
        json.dumps({"file_name": each["filename"], "text": each["caption"]}) for each in ENTRIES
    ),
    "metadata.csv": "file_name,text\n001.png,one\n002.png,two\n",
}


@pytest.mark.parametrize("name", FILES)
def test_each_kind_of_captions_file_is_matched_with_the_images(folder, drop, bring, name):
    report = bring(written(drop / name, FILES[name]))
    assert report.captions.written == ("001.png", "002.png")
    assert report.refused == ()
    assert (folder / "002.txt").read_text() == "two"


def test_a_different_caption_is_kept_and_shown_beside_the_new_one(folder, drop, bring):
    written(folder / "001.txt", "mine")
    captions = written(drop / "c.json", FILES["list.json"])
    report = bring(captions)
    assert report.captions.written == ("002.png",)
    assert report.captions.kept_texts == (("001.png", "one"),)
    assert (folder / "001.txt").read_text() == "mine"
    assert bring(captions, replace_captions=True).captions.written == ("001.png",)
    assert (folder / "001.txt").read_text() == "one"


def test_a_lone_text_is_the_caption_of_the_image_of_its_name(folder, drop, bring):
    report = bring(written(drop / "001.txt", "one\n"), written(drop / "notes.txt", "x"))
    assert report.captions.written == ("001.png",)
    assert report.captions.unmatched_entries == ("notes.txt",)
    assert (folder / "001.txt").read_text() == "one"


def test_images_and_their_captions_come_from_one_zip(folder, tmp_path, bring):
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("set/a.png", pixels(tmp_path, "green"))
        archive.writestr("set/captions.json", json.dumps([{"filename": "a.png", "caption": "g"}]))
    report = bring(path)
    assert (report.added, report.captions.written) == (("a.png",), ("a.png",))
    assert (folder / "a.txt").read_text() == "g"


def test_captions_in_a_zip_go_to_the_image_in_it_even_under_a_new_name(folder, tmp_path, bring):
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("001.png", pixels(tmp_path, "green"))
        archive.writestr("captions.json", json.dumps([{"filename": "001.png", "caption": "g"}]))
    assert bring(path).captions.written == ("001-2.png",)
    assert not (folder / "001.txt").exists()


def test_a_zip_of_captions_alone(tmp_path, bring):
    path = tmp_path / "captions.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("001.txt", "one")
        archive.writestr("deep/002.txt", "two")
    assert bring(path).captions.written == ("001.png", "002.png")


def test_an_image_that_is_here_already_takes_the_caption_that_came_with_it(folder, drop, bring):
    image(drop / "other.png", "red")
    written(drop / "other.txt", "one")
    report = bring(drop)
    assert (report.already, report.captions.written) == (("other.png",), ("001.png",))
    assert (folder / "001.txt").read_text() == "one"


def test_of_the_settings_of_a_training_only_the_trigger_word_is_taken(drop, bring):
    settings = {"replicate_api_token": "r8_secret", "training": {"trigger_word": "SMKRINA"}}
    report = bring(written(drop / "config.json", json.dumps(settings)))
    assert (report.trigger_word, report.refused, report.captions) == ("SMKRINA", (), None)
    assert "r8_secret" not in repr(report)


def test_the_settings_of_a_training_say_that_they_hold_tokens_and_none_is_taken(drop, bring):
    token = "r8_" + "a1b" * 12 + "c"
    path = written(drop / "config.json", json.dumps({"replicate_api_token": token}))
    report = bring(path)
    assert report.refused == ()
    (found,) = report.token_files
    assert (found.path, list(found.tokens)) == (path, [Account.REPLICATE])
    assert token not in repr(report)
    assert path.read_text() == json.dumps({"replicate_api_token": token})


def test_a_file_without_captions_is_refused_by_name_and_tells_no_token(drop, bring):
    report = bring(
        written(drop / "config.json", json.dumps({"replicate_api_token": "r8_secret"})),
        image(drop / "a.png"),
    )
    assert report.added == ("a.png",)
    assert [(each.kind, each.subject) for each in report.refused] == [
        (Kind.BAD_CAPTIONS_FILE, "config.json")
    ]
    assert "r8_secret" not in repr(report)


@pytest.mark.parametrize("wide", ["cp1252", "utf-16-le"])
def test_texts_of_other_encodings_are_shown_and_taken_only_with_consent(folder, drop, bring, wide):
    data = "fumée turning".encode(wide)
    (drop / "001.txt").write_bytes(data)
    report = bring(drop / "001.txt")
    assert report.refused == ()
    assert [(odd.image, odd.text) for odd in report.captions.odd] == [("001.png", "fumée turning")]
    assert not (folder / "001.txt").exists()
    assert bring(drop / "001.txt", convert_captions=True).captions.written == ("001.png",)
    assert (folder / "001.txt").read_bytes() == "fumée turning".encode()


def test_a_caption_beside_a_new_image_comes_as_it_is(folder, drop, bring):
    image(drop / "new.png")
    data = "fumée".encode("cp1252")
    (drop / "new.txt").write_bytes(data)
    assert bring(drop).added == ("new.png",)
    assert (folder / "new.txt").read_bytes() == data
