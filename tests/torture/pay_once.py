"""Trainings are started over a service that loses answers, while the program is killed: each is
paid once, found again, or asked about.

The real services and the practice server live in the same fast time, set by one variable; all
pauses and limits are those that ship. Only a request's own deadline is of the computer's clock. The
server's ledger is the judge. A person answers what is asked, by chance with "look again" or "start
again". Several trials share a process, several processes run side by side.
"""

import functools
import itertools
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from fluxtune_desktop.adapters.journal import read_lines
from tests.torture.frame import Together, Torture
from tests.torture.pay_once_plants import PLANTS
from tests.torture.pay_once_service import FACTOR, Service, surroundings, unreliable_service

TRIALS_TOGETHER = 10
PROCESSES = 10
UNMARKED = 5
"""Of each so many processes one meets a service that does not give back the mark of a run."""
IMAGES = 3
MOST_KILLS = 6
LATEST_KILL = 6.0
LOOK_EVERY = 0.005
LAST_LIFE = 420.0
"""Seconds of the computer's clock, seven hours of the other, after which whoever still works has
failed. A look takes a quarter of an hour of that clock, and some of 300 persons say "look again"
nine times."""
PLANTED_LIFE = 45.0
ENDS = {"done", "failed", "canceled"}
WRONGS = ("paid twice without the person's word", "paid and unknown", "stuck")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What came of one trial: ``wrong`` in a few words, or None; and what was counted."""

    wrong: str | None
    counts: Counter[str] = field(default_factory=Counter)


def make_style(folder: Path, source: random.Random) -> Path:
    folder.mkdir(parents=True)
    for number in range(IMAGES):
        colour = tuple(source.randrange(256) for _ in range(3))
        Image.new("RGB", (96, 96), colour).save(folder / f"{number}.png")
        (folder / f"{number}.txt").write_text(f"SMKST, plain colour {number}", encoding="utf-8")
    return folder


def together(
    home: Path,
    source: random.Random,
    trials: int,
    *,
    planted: str = "",
    factor: float = FACTOR,
    kills: int = MOST_KILLS,
    unmarked: bool = False,
) -> list[Seen]:
    """Some trials in one process that is killed up to ``kills`` times and started again.

    With a planted fault it ends as soon as that is noticed. Of an ``unmarked`` service the program
    learns nothing by which it knows its trainings at once.
    """
    styles = [make_style(home / "styles" / f"style-{number}", source) for number in range(trials)]
    around = surroundings(home, factor)
    with unreliable_service(home, around, factor, unmarked=unmarked) as service:
        lives, hit = source.randint(1, kills), 0
        for _ in range(lives):
            life(styles, around, source, planted, _moment(service, styles, source))
            hit += sum(_under_way(style) for style in styles)
        code = life(styles, around, source, planted, _last(service, styles, planted))
        seen = judged(service, styles)
    seen[0].counts.update({"kills": lives, "trainings that a kill has hit": hit})
    if code:
        seen[0].counts[f"ended by itself with {code}"] += 1
        print(_said(styles).read_text(errors="replace")[-3000:], file=sys.stderr)
    seen[0].counts["trials without a mark"] += trials if unmarked else 0
    return seen


def life(
    styles: Sequence[Path],
    around: dict[str, str],
    source: random.Random,
    planted: str,
    due: Callable[[], bool],
) -> int | None:
    """One start of the program, until it has nothing more to do or is killed; returns with what it
    ended by itself, None when it was killed."""
    words = [planted, str(source.randrange(2**32)), *map(str, styles)]
    command = [sys.executable, "-m", "tests.torture.pay_once_child", *words]
    with _said(styles).open("ab") as stderr:
        child = subprocess.Popen(command, env=around, stdout=stderr, stderr=stderr)
        while child.poll() is None and not due():
            time.sleep(LOOK_EVERY)
        code = child.poll()
        child.kill()
        child.wait()
    return code


def _said(styles: Sequence[Path]) -> Path:
    """What all its lives have said of trouble."""
    return styles[0].parent / "stderr.txt"


def _moment(service: Service, styles: Sequence[Path], source: random.Random) -> Callable[[], bool]:
    """When to kill: at a random moment, or as soon as the service has accepted something of which
    no journal knows yet."""
    latest = time.monotonic() + source.uniform(0.5, LATEST_KILL)
    if source.random() < 0.5:
        return lambda: time.monotonic() > latest
    before = service.accepted()
    latest += LATEST_KILL
    return lambda: time.monotonic() > latest or bool(_news(service.accepted() - before, styles))


def _news(accepted: frozenset[str], styles: Sequence[Path]) -> frozenset[str]:
    known = {line.get("training") for style in styles for line in _journal(style)}
    return accepted - known if accepted else accepted


def _last(service: Service, styles: Sequence[Path], planted: str) -> Callable[[], bool]:
    """When there is nothing more to wait for, though not everything has ended."""
    until = time.monotonic() + (PLANTED_LIFE if planted else LAST_LIFE)
    looks = itertools.count(1)

    def due() -> bool:
        noticed = planted and next(looks) % 200 == 0 and _caught(judged(service, styles))
        return bool(noticed) or time.monotonic() > until

    return due


def _caught(seen: Sequence[Seen]) -> str | None:
    return next((each.wrong for each in seen if each.wrong in WRONGS), None)


def judged(service: Service, styles: Sequence[Path]) -> list[Seen]:
    """What has come of all trials until now."""
    rows = service.ledger()
    return [judge(style, [row for row in rows if _of(row, style)]) for style in styles]


def _under_way(style: Path) -> bool:
    states = _journal(style)
    return bool(states) and states[-1].get("phase") not in ENDS


def _of(row: dict[str, Any], style: Path) -> bool:
    return str(row["what"]).endswith(f"/{style.name}")


def judge(style: Path, rows: Sequence[dict[str, Any]]) -> Seen:
    """What the journal, the ledger and the person's own words say of one trial."""
    states = [line for line in _journal(style) if "phase" in line]
    said = _lines(style.with_suffix(".words"))
    words = Counter(line["word"] for line in said)
    counts = Counter({f'the person said "{word}"': times for word, times in words.items()})
    counts.update(f"stuck while {line['phase']}" for line in said if line["word"] == "stuck")
    counts["trials"] += 1
    counts["trainings paid"] += len(rows)
    counts["asked"] += words["look again"] + words["start again"]
    counts["adopted"] += _adopted(states)
    counts["paid requests sent"] += sum(state["phase"] == "submitting" for state in states)
    counts["answers lost"] += sum(
        state["phase"] == "unconfirmed" and not state.get("asks") for state in states
    )
    twice = max(0, len(rows) - 1 - words["start again"])
    unknown = sum(_unknown(row, states) for row in rows)
    wrong = dict(zip(WRONGS, (twice, unknown, words["stuck"]), strict=True))
    counts.update(wrong)
    found = next((name for name, times in wrong.items() if times), None)
    return Seen(wrong=found or _end(style, states), counts=counts)


def _journal(style: Path) -> list[dict[str, Any]]:
    found = sorted(style.glob(".fluxtune/runs/*/journal.jsonl"))
    return _lines(found[0]) if found else []


def _lines(file: Path) -> list[dict[str, Any]]:
    return [line for line in read_lines(file) if line is not None]


def _adopted(states: Sequence[dict[str, Any]]) -> int:
    phases = [state["phase"] for state in states]
    return sum(
        (before, after) == ("unconfirmed", "queued") for before, after in itertools.pairwise(phases)
    )


def _unknown(row: dict[str, Any], states: Sequence[dict[str, Any]]) -> bool:
    """Whether something costs money of which the program knows nothing, and looks for nothing."""
    known = any(state.get("training") == row["id"] for state in states)
    last = states[-1] if states else {}
    rests = last.get("asks") or last.get("phase") in ENDS
    return (
        bool(rests)
        and not known
        and row["usd"] > 0
        and row["status"] not in {"canceled", "aborted"}
    )


def _end(style: Path, states: Sequence[dict[str, Any]]) -> str | None:
    """How the run came to its end; None when as it should."""
    phase = states[-1]["phase"] if states else "never began"
    if phase == "done" and list(style.glob(".fluxtune/runs/*/lora.safetensors")):
        return None
    problem = (states[-1].get("problem") or {}).get("kind", "") if states else ""
    return f"ended as {phase} {problem}".strip()


def many(times: int, source: random.Random) -> Together:
    """All trials, several processes side by side."""
    sizes = [TRIALS_TOGETHER] * (times // TRIALS_TOGETHER)
    sizes += [times % TRIALS_TOGETHER] if times % TRIALS_TOGETHER else []
    sources = [random.Random(source.randrange(2**64)) for _ in sizes]
    unmarked = [number % UNMARKED == 0 for number, _ in enumerate(sizes, 1)]
    with ThreadPoolExecutor(PROCESSES) as pool:
        groups = pool.map(_in_a_folder, sizes, sources, unmarked)
        seen = [each for group in groups for each in group]
    counts = sum((each.counts for each in seen), Counter[str]())
    return Together(
        results=Counter(each.wrong for each in seen),
        told=tuple(f"{counts[name]:13d}  {name}" for name in _named(counts)),
    )


_FIRST = (
    *("trials", "trials without a mark", "kills", "trainings that a kill has hit"),
    *("paid requests sent", "answers lost", "trainings paid", "asked", "adopted"),
)


def _named(counts: Counter[str]) -> list[str]:
    """What is told in a fixed order, and all else between."""
    return [*_FIRST, *sorted(set(counts) - {*_FIRST, *WRONGS}), *WRONGS]


def _in_a_folder(trials: int, source: random.Random, unmarked: bool) -> list[Seen]:
    with tempfile.TemporaryDirectory(prefix="fluxtune-", ignore_cleanup_errors=True) as folder:
        try:
            return together(Path(folder), source, trials, unmarked=unmarked)
        except Exception as trouble:  # noqa: BLE001 - trials that break have failed
            return [Seen(wrong=f"{type(trouble).__name__}: {trouble}")] * trials


def one(home: Path, source: random.Random) -> str | None:
    return together(home, source, 1)[0].wrong


def plant(
    name: str,
    home: Path,
    source: random.Random,
    *,
    factor: float = FACTOR,
    trials: int = TRIALS_TOGETHER,
) -> str | None:
    """A planted fault is caught by what it must lead to, not by a trial that takes long."""
    return _caught(together(home, source, trials, planted=name, factor=factor))


TORTURE = Torture(
    trial=one,
    together=many,
    planted={name: functools.partial(plant, name) for name in PLANTS},
    times=300,
    tries=6,
    side_by_side=True,
)
