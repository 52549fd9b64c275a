"""`run.py torture NAME [--n N]`: repeat a trial, show a table, fail when a single one fails.

A torture is a module of this folder with a value `TORTURE`; its name is the module's, with dashes.
"""

import argparse
import importlib
import secrets
import sys
import time
from pathlib import Path

from tests.torture.frame import Torture, run, table

FRAME = {
    *("__init__", "__main__", "canaries", "captions_round", "frame", "secrets_plants"),
    *("pay_once_plants", "pay_once_service"),
    *("faults_bench", "faults_expected", "faults_judge", "faults_lines", "faults_matrix"),
}


def names() -> list[str]:
    """The tortures that there are."""
    return sorted(
        path.stem.replace("_", "-")
        for path in Path(__file__).parent.glob("*.py")
        if path.stem not in FRAME and not path.stem.endswith("_child")
    )


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="run.py torture", epilog=f"tortures: {', '.join(names())}"
    )
    parser.add_argument("name", choices=names(), metavar="NAME")
    parser.add_argument("--n", type=int, metavar="N", help="how many trials")
    parser.add_argument("--seed", type=int, help="repeat the choices of an earlier run")
    chosen = parser.parse_args(words)
    torture: Torture = importlib.import_module(
        f"tests.torture.{chosen.name.replace('-', '_')}"
    ).TORTURE
    seed = secrets.randbits(32) if chosen.seed is None else chosen.seed
    print(f"{chosen.name}, seed {seed}", flush=True)
    if torture.ground is not None:
        print(torture.ground(), flush=True)
    start = time.monotonic()
    outcome = run(torture, chosen.n or torture.times, seed)
    took = (time.monotonic() - start) / (outcome.results.total() + outcome.tries)
    print(f"{took:.1f} s a round")
    print(table(outcome))
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
