"""Tokens in files are found, read by the names beside them, and taken out without a trace."""

import json
from pathlib import Path

import pytest
from PIL import Image

from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import Stopped, StopToken

REPLICATE = "r8_" + "a1b" * 12 + "c"
HUB = "hf_" + "a1b" * 11 + "c"
KEY = "5ca1ab1e" * 5
SETTINGS = {
    "replicate_api_token": REPLICATE,
    "huggingface_token": HUB,
    "wandb_api_key": KEY,
    "training": {"steps": 1000, "trigger_word": "SMKRINA"},
}
FILES = TokenFilesOnDisk()


def config(folder: Path, *, encoding: str = "utf-8") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "config.json"
    path.write_bytes((json.dumps(SETTINGS, indent=4) + "\r\n").encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_tokens_of_the_articles_config_are_read_and_blanked(
    tmp_path: Path, encoding: str
) -> None:
    path = config(tmp_path, encoding=encoding)
    path.chmod(0o640)
    found = FILES.read(path)
    assert found.tokens == {
        Account.REPLICATE: Secret(REPLICATE),
        Account.HUGGING_FACE: Secret(HUB),
        Account.WANDB: Secret(KEY),
    }
    assert (found.others, found.checkout) == (0, None)
    FILES.blank(path, found.tokens.values())
    blank = dict.fromkeys(("replicate_api_token", "huggingface_token", "wandb_api_key"), "")
    text = path.read_bytes().decode(encoding)
    assert text == json.dumps(SETTINGS | blank, indent=4) + "\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["config.json"]


def test_only_what_is_asked_for_is_blanked(tmp_path: Path) -> None:
    path = config(tmp_path)
    FILES.blank(path, [Secret(HUB)])
    assert set(FILES.read(path).tokens) == {Account.REPLICATE, Account.WANDB}


def test_a_file_in_a_git_checkout_says_so(tmp_path: Path) -> None:
    (tmp_path / "scripts" / ".git").mkdir(parents=True)
    assert FILES.read(config(tmp_path / "scripts" / "deep")).checkout == tmp_path / "scripts"
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / ".git").write_text("gitdir: elsewhere")
    assert FILES.read(config(tmp_path / "tree")).checkout == tmp_path / "tree"


def test_a_folder_is_searched_for_tokens_wherever_they_may_lie(tmp_path: Path) -> None:
    project = tmp_path / "project"
    config(project)
    (project / ".env").write_text(f"HF_TOKEN={HUB}\n")
    (project / "notes").mkdir()
    (project / "notes" / "todo.md").write_text(f"my token is {REPLICATE}")
    (project / ".git").mkdir()
    (project / ".git" / "config").write_text(f"url = https://me:{HUB}@huggingface.co/me/x")
    (project / ".git" / "HEAD").write_text(f"{KEY}\n")
    (project / "commits.txt").write_text(f"commit {KEY}\n")
    found = FILES.find(project, StopToken())
    told = {str(each.path.relative_to(project)): (len(each.tokens), each.others) for each in found}
    assert told == {
        "config.json": (3, 0),
        ".env": (1, 0),
        str(Path("notes") / "todo.md"): (0, 1),
        str(Path(".git") / "config"): (0, 1),
    }


def test_images_with_their_captions_and_links_are_left_to_others(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(f"a cloud {REPLICATE}")
    outside = config(tmp_path.parent / f"{tmp_path.name}-outside")
    (tmp_path / "link.json").symlink_to(outside)
    assert FILES.find(tmp_path, StopToken()) == ()


def test_what_cannot_be_read_is_no_trouble_for_the_rest(tmp_path: Path) -> None:
    config(tmp_path)
    (tmp_path / "weights.safetensors").write_bytes(b"\0" * 100)
    (tmp_path / "odd.bin2").write_bytes(bytes(range(256)))
    assert len(FILES.find(tmp_path, StopToken())) == 1
    assert FILES.find(tmp_path / "gone", StopToken()) == ()


def test_the_search_ends_when_asked(tmp_path: Path) -> None:
    config(tmp_path)
    stop = StopToken()
    stop.cancel()
    with pytest.raises(Stopped):
        FILES.find(tmp_path, stop)


def test_a_folder_or_a_huge_file_is_refused(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    huge.write_bytes(b" " * 2_000_001)
    for path in (tmp_path, huge, tmp_path / "gone.json"):
        with pytest.raises(Failure):
            FILES.read(path)
