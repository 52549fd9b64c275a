"""The repositories of the practice Hub: who may do what, and what they hold."""

import hashlib
import io
import tarfile
from typing import Final

from fluxtune_desktop.practice.ports import origin
from fluxtune_desktop.practice.state import Row, digest, write_durably
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, role_of
from fluxtune_desktop.practice.world import World

REGULAR_LIMIT: Final = 10 * 1024 * 1024
_ALWAYS_LFS = (".safetensors", ".bin", ".pt", ".zip", ".tar", ".png", ".jpg", ".jpeg", ".webp")


def upload_mode(path: str, size: int) -> str:
    """How a file is to be sent; kinds as in the Hub's default ``.gitattributes``."""
    large = size > REGULAR_LIMIT or path.lower().endswith(_ALWAYS_LFS)
    return "lfs" if large else "regular"


def create(world: World, repo: str, *, private: bool) -> None:
    """Make an empty repository."""
    world.state.repos[repo] = {
        "private": private,
        "created": world.clock.now(),
        "commit": digest("first", repo)[:40],
        "files": {},
    }


def store(world: World, data: bytes, *, lfs: bool) -> Row:
    """Keep the bytes of a file and describe it for ``files`` of a repository."""
    sha256 = hashlib.sha256(data).hexdigest()
    path = world.state.blob(f"sha256-{sha256}")
    if not path.exists():
        write_durably(path, data)
    git = hashlib.sha1(f"blob {len(data)}\0".encode() + data, usedforsecurity=False).hexdigest()
    return {"sha256": sha256, "size": len(data), "lfs": lfs, "oid": git}


def commit(world: World, repo: str, files: dict[str, Row], deleted: list[str]) -> str:
    """Put files into a repository and return the commit's id."""
    row = world.state.repos[repo]
    row["files"].update(files)
    for path in deleted:
        row["files"].pop(path, None)
    listed = sorted((path, entry["sha256"]) for path, entry in row["files"].items())
    row["commit"] = digest(row["commit"], listed)[:40]
    world.state.save()
    return str(row["commit"])


def training_target(world: World, inputs: Row) -> str:
    """The log line on the upload that the trainer makes itself, nothing if it makes none.

    As replicate/flux-fine-tuner ``train.py``: a missing repository is created public, and a
    failure is printed only. The token is looked at here and not kept.
    """
    repo, token = inputs.get("hf_repo_id"), inputs.get("hf_token")
    if repo is None or token is None:
        return ""
    namespace, slash, name = str(repo).partition("/")
    if role_of(str(token)) in ("", "read"):
        return "Error uploading to Hugging Face: 401 Client Error: Invalid user token."
    if not slash or not name or namespace != PRACTICE_ACCOUNT:
        return "Error uploading to Hugging Face: 403 Forbidden: You don't have the rights."
    return f"HF Repo URL: {origin(world.ports.hub)}/{repo}"


def publish_training(world: World, repo: str, tar: bytes) -> None:
    """What the trainer uploads: its files without the captions."""
    if repo not in world.state.repos:
        create(world, repo, private=False)
    files = {}
    with tarfile.open(fileobj=io.BytesIO(tar)) as archive:
        for member in archive.getmembers():
            content = archive.extractfile(member) if "captions" not in member.name else None
            if content is not None:
                name = member.name.rpartition("/")[2]
                files[name] = store(world, content.read(), lfs=name.endswith(".safetensors"))
    files["README.md"] = store(world, b"---\nlicense: other\n---\n# Practice\n", lfs=False)
    commit(world, repo, files, [])
