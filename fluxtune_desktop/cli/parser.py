"""The words of the command line that lead to the window; `verb_parser` has the others.

A verb is the verb, as the first word; ``./train`` is a folder.
"""

import argparse
from pathlib import Path

VERBS = (
    "import",
    "export",
    "check",
    "pack",
    "train",
    "create",
    "runs",
    "follow",
    "cancel",
    "publish",
    "versions",
    "adopt",
    "export-run",
    "import-run",
    "ledger",
    "support",
    "tour",
)
PORTABLE = "--portable"
TAKE_OVER = "--take-over"


def window_parser() -> argparse.ArgumentParser:
    """``fluxtune [FOLDER] [--practice]`` and the questions about the program itself."""
    parser = argparse.ArgumentParser(
        prog="fluxtune",
        description="Teach FLUX your style, without a GPU. Without a verb: the window.",
        epilog="Verbs: " + ", ".join(VERBS) + ". 'fluxtune VERB --help' tells more.",
    )
    parser.add_argument("folder", nargs="?", type=folder_path, help="the folder of a project")
    practice_option(parser)
    parser.add_argument(
        PORTABLE,
        action="store_true",
        help="keep settings, history, logs and caches beside the program; tokens stay in the "
        "keyring. Verbs take it, too",
    )
    parser.add_argument(
        TAKE_OVER,
        action="store_true",
        help="for verbs: work on a project whose lock was left behind by another computer",
    )
    parser.add_argument(
        "--smoke", "--version", action="store_true", dest="smoke", help="one line of JSON facts"
    )
    return parser


def practice_option(parser: argparse.ArgumentParser) -> None:
    """``--practice``, which costs nothing."""
    parser.add_argument(
        "--practice", action="store_true", help="on this computer; nothing is sent or charged"
    )


def folder_path(text: str) -> Path:
    """A folder's path. Nothing at all is a slip, not the folder one is in."""
    return Path(said(text))


def said(text: str) -> str:
    """The text. Raises ArgumentTypeError for nothing at all."""
    if not text.strip():
        raise argparse.ArgumentTypeError("is empty")
    return text
