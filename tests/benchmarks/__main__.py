"""`run.py bench NAME [--json]`: measure, show the figures, fail when one is over its limit.

A benchmark is a module of this folder with a function `measure() -> list[Figure]`; its name is
the module's, its description the module's first line.
"""

import argparse
import importlib
import sys
from pathlib import Path

from tests.benchmarks.frame import Figure, as_json, table

FRAME = {"__init__", "__main__", "frame", "pictures"}


def names() -> list[str]:
    """The benchmarks that there are."""
    stems = (path.stem for path in Path(__file__).parent.glob("*.py"))
    return sorted(stem for stem in stems if stem not in FRAME and not stem.endswith("_child"))


def described() -> str:
    """A line about each benchmark."""
    modules = ((name, importlib.import_module(f"tests.benchmarks.{name}")) for name in names())
    return "\n".join(
        f"  {name}: {(module.__doc__ or '').splitlines()[0]}" for name, module in modules
    )


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="run.py bench",
        epilog=f"benchmarks:\n{described()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", choices=names(), metavar="NAME")
    parser.add_argument("--json", action="store_true", help="figures for programs")
    chosen = parser.parse_args(words)
    measure = importlib.import_module(f"tests.benchmarks.{chosen.name}").measure
    figures: list[Figure] = measure()
    print(as_json(figures) if chosen.json else table(figures))
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
