"""The whole program is used with tokens that are found nowhere else; then everything is searched.

Tokens are typed and taken over from a file, kept in a real Secret Service, checked, refused, paid
with, echoed by services and by the trainer, and thrown about in exceptions. Afterwards every file
that was written, what was overwritten, removed or held open included, is looked through. Each
planted fault takes one guard of the program away, and is caught only where that guard stood.
"""

import json
import os
import random
import re
import signal
import string
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image

from fluxtune_desktop.practice import trainer_log, trainings_api
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.practice.server import PracticeServer
from tests.secret_service import SecretService
from tests.torture.canaries import Hit, Search, written_below
from tests.torture.frame import Torture
from tests.torture.secrets_plants import PLANTS, Plant

ROOT = Path(__file__).parents[2]
PATIENCE = 180.0
IMAGES = 4
_LETTERS = string.ascii_letters + string.digits


class NotDriven(Exception):
    """The program was not used to the end, so that nothing is proven."""


def canaries(source: random.Random) -> dict[str, str]:
    """Tokens of the right shapes; one that its service refuses, and one that a person put where it
    does not belong."""

    def letters(count: int) -> str:
        return "".join(source.choice(_LETTERS) for _ in range(count))

    return {
        "replicate": "r8_" + letters(37),
        "hugging_face": "hf_" + letters(34),
        "wandb": "".join(source.choice("0123456789abcdef") for _ in range(40)),
        "refused": "r8_revoked" + letters(30),
        "decoy": "r8_" + letters(37),
    }


def prepare(root: Path, tokens: dict[str, str]) -> None:
    """Three data sets: one to train, one with a token in a caption, one with a token in what is
    told beside the pictures; and the settings of an earlier script."""
    for name in ("style", "careless", "tagged"):
        folder = root / name
        folder.mkdir()
        for number in range(IMAGES):
            _picture(folder / f"{number}.jpg", number, tokens["decoy"] if name == "tagged" else "")
            text = f"plain colour number {number}"
            (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (root / "careless" / "0.txt").write_text(f"a caption with {tokens['decoy']} in it")
    settings = {
        "huggingface_token": tokens["hugging_face"],
        "wandb_api_key": tokens["wandb"],
        "steps": 1000,
    }
    (root / "config.json").write_text(json.dumps(settings, indent=2))
    for name in ("home", "tmp"):
        (root / name).mkdir()


def _picture(path: Path, number: int, words: str) -> None:
    image = Image.new("RGB", (512, 512), (40 * number, 90, 200 - 30 * number))
    exif = image.getexif()
    if words:
        exif[0x010E] = words
        exif.get_ifd(0x8825)[1] = "N"
        exif.get_ifd(0x8769)[0xA431] = words
    image.save(path, exif=exif, comment=words.encode())


@contextmanager
def services(root: Path, tokens: dict[str, str], plant: Plant | None) -> Iterator[PracticeServer]:
    """The services, which repeat the tokens that they were given where they can."""
    sent = {"wandb_api_key": tokens["wandb"], "hf_token": tokens["hugging_face"]}
    echo = f"{tokens['replicate']} with {sent} is not allowed"
    refused = f"nothing is taken from {tokens['hugging_face']}"
    rules = [
        Rule(
            path=r"/v1/models/.*/trainings", method="POST", act=Act.STATUS, status=422, detail=echo
        ),
        Rule(path="/api/repos/create", method="POST", act=Act.STATUS, status=400, detail=refused),
        Rule(
            path=r"/api/.*/preupload/.*", method="POST", act=Act.STATUS, status=400, detail=refused
        ),
    ]
    honest_lines, honest_names = trainer_log._wandb_lines, trainings_api.secret_names

    def lines(*words: Any) -> Iterator[str]:
        yield from honest_lines(*words)
        yield f"wandb: logged in with {tokens['wandb']}"

    trainer_log._wandb_lines = lines
    if plant is not None and plant.at_the_server:
        plant.remove()
    try:
        with PracticeServer(
            root / "theirs", seconds_per_training=1.0, faults=Script(rules)
        ) as server:
            yield server
    finally:
        trainer_log._wandb_lines, trainings_api.secret_names = honest_lines, honest_names


def surroundings(root: Path, server: PracticeServer) -> dict[str, str]:
    home, endpoints = root / "home", server.endpoints
    keyring = SecretService(home=home)
    return keyring.surroundings(
        {
            "TMPDIR": str(root / "tmp"),
            "REPLICATE_BASE_URL": endpoints.replicate_api,
            "HF_ENDPOINT": endpoints.hub,
            "WANDB_BASE_URL": endpoints.wandb,
            "FLUXTUNE_OUTPUT_HOSTS": " ".join(endpoints.output_hosts),
            "FLUXTUNE_WANDB_HOSTS": " ".join(endpoints.wandb_hosts),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "LANG": os.environ.get("LANG", "C.UTF-8"),
        }
    )


def used(root: Path, tokens: dict[str, str], plant: Plant | None, *, short: bool) -> None:
    """Use the program to the end. Raises NotDriven."""
    told = {
        "root": str(root),
        "tokens": tokens,
        "plant": "" if plant is None else plant.guard,
        "short": short,
    }
    with services(root, tokens, plant) as server, (root / "stdout.txt").open("w") as out:
        before = SecretService(home=root / "home").before()
        with (root / "stderr.txt").open("w") as trouble:
            child = subprocess.Popen(
                [*before, sys.executable, "-m", "tests.torture.secrets_child"],
                cwd=root,
                env=surroundings(root, server),
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=trouble,
                text=True,
                start_new_session=True,
            )
            try:
                child.communicate(json.dumps(told), timeout=PATIENCE)
            except subprocess.TimeoutExpired as late:
                # The keyring and the bus are in the same session.
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
                raise NotDriven(f"it stood still; the last lines: {_lines(root)[-2:]}") from late
        violations = list(server.world.violations)
    if violations:
        raise NotDriven(f"a token went to a foreign origin: {violations[0]}")


def _lines(root: Path) -> list[dict[str, Any]]:
    """What was done; what the verbs say stands between."""
    text = (root / "stdout.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith('{"did"')]
    return [json.loads(line) for line in lines]


def not_driven(root: Path, *, short: bool) -> str | None:
    """Why nothing was proven, if the program was not used to its end."""
    done = {line["did"]: line for line in _lines(root)}
    left = done.get("left", {})
    if left.get("failed") or left.get("code") != 0:
        return f"the window was not used to its end: {left}"
    steps = ["accounts", "folder", "window", "end"]
    if not short:
        steps += ["training failed", "training done", "publication failed"]
        steps += ["publication published", "pictures", "crash"]
    steps.append("support -o /out/support.txt")
    missing = [step for step in steps if step not in done]
    return f"never done: {', '.join(missing)}" if missing else None


def searched(root: Path, tokens: dict[str, str]) -> list[Hit]:
    """Every token in every file but the keyring's own and what the person wrote."""
    person = [root / "careless" / "0.txt", *(root / "tagged").glob("*.jpg")]
    own = [root / "home" / ".local" / "share" / "keyrings"]
    kept = [root / "keep" / "open" / ".local" / "share" / "keyrings"]
    files = written_below(root, without=[*person, *own, *kept])
    outside = [Path(name) for line in _lines(root) for name in line.get("outside", ())]
    there = [path for path in outside if path.is_file()]
    return Search(tokens).files([*files, *there], root=root)


def _words(hit: Hit) -> str:
    name = re.sub(r"\d{4}[-\d]{6,}[^/]*", "*", hit.file)
    return f"a token of {hit.name} in {name} ({hit.form})"


def trial(folder: Path, source: random.Random, *, short: bool = False) -> str | None:
    tokens = canaries(source)
    prepare(folder, tokens)
    used(folder, tokens, None, short=short)
    # What was not used to its end has not come to take tokens out of the file either.
    hits = searched(folder, tokens)
    return not_driven(folder, short=short) or (_words(hits[0]) if hits else None)


def planted(
    folder: Path, source: random.Random, *, plant: Plant, short: bool = False
) -> str | None:
    """Caught where the guard stood, in a program that works otherwise, or not at all."""
    tokens = canaries(source)
    prepare(folder, tokens)
    try:
        used(folder, tokens, plant, short=short)
    except NotDriven:
        return None
    hits = [hit for hit in searched(folder, tokens) if re.search(plant.where, f"/{hit.file}")]
    return _words(hits[0]) if hits and not not_driven(folder, short=short) else None


def ground() -> str:
    SecretService(home=Path()).before()
    return f"{len(PLANTS)} guards; the keyring is a gnome-keyring of its own"


TORTURE = Torture(
    trial=trial,
    planted={guard: partial(planted, plant=plant) for guard, plant in PLANTS.items()},
    times=1,
    tries=2,
    ground=ground,
)
