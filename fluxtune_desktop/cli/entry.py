"""From the words to the verb. Every error leaves as one sentence and an exit code."""

import logging
import sys
from collections.abc import Callable, Sequence

from fluxtune_desktop.adapters.core_dumps import leave_no_core_dump
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.parser import PORTABLE, TAKE_OVER, VERBS, window_parser
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.stop import Stopped

INTERRUPTED = 130
"""The exit code of a program that was ended by Ctrl+C (128 + SIGINT)."""
_SERVER_VERB = "practice-server"
_AFTER = frozenset({"follow", "publish", "versions", "export-run", "import-run", "adopt"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``fluxtune`` with these words; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    console = Console(sys.stdout, sys.stderr, sys.stdin)
    leave_no_core_dump()
    try:
        if PORTABLE in words:
            from fluxtune_desktop.wiring import stay_beside_the_program

            # Before the first file is written, which is the log.
            words = [word for word in words if word != PORTABLE]
            stay_beside_the_program()
        return _dispatch(words, console)
    except Failure as failed:
        console.trouble(failed.problem)
        return 1
    except (KeyboardInterrupt, Stopped):
        console.error("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our lines has gone; nothing is left to say to them.
        sys.stderr.close()
        return 1
    except Exception as error:
        _keep_log()
        logging.getLogger(__name__).exception("unexpected")
        console.trouble(Problem(kind=Kind.INTERNAL, detail=type(error).__name__))
        return 1


def _dispatch(words: list[str], console: Console) -> int:
    if words and words[0] == _SERVER_VERB:
        from fluxtune_desktop.practice.__main__ import main as serve

        return serve(words[1:])
    taking_over = TAKE_OVER in words
    if words and words[0] in VERBS:
        from fluxtune_desktop.cli.verb_parser import verb_parser

        _keep_log()
        arguments = verb_parser().parse_args([word for word in words if word != TAKE_OVER])
        if taking_over and getattr(arguments, "folder", None) is not None:
            from fluxtune_desktop.wiring import take_over

            take_over(arguments.folder)
        return _verb(arguments.verb)(arguments, console)
    arguments = window_parser().parse_args(words)
    if arguments.smoke:
        from fluxtune_desktop.cli.smoke import smoke

        return smoke(console)
    from fluxtune_desktop.cli.window import window

    return window(arguments, console)


def _keep_log() -> None:
    # Here, because the window must be drawn before what this needs is read.
    from fluxtune_desktop.wiring import keep_log

    keep_log()


def _verb(name: str) -> Callable[..., int]:
    """The function of a verb; imported here, so that each start pays for its own verb only."""
    if name in {"import", "check", "pack"}:
        from fluxtune_desktop.cli import dataset_verbs

        return {
            "import": dataset_verbs.bring_in,
            "check": dataset_verbs.check,
            "pack": dataset_verbs.pack,
        }[name]
    if name == "export":
        from fluxtune_desktop.cli.export_verb import export

        return export
    if name in {"train", "runs", "cancel"}:
        from fluxtune_desktop.cli import training_verbs

        return {
            "train": training_verbs.train,
            "runs": training_verbs.runs,
            "cancel": training_verbs.cancel,
        }[name]
    if name in _AFTER:
        return _after(name)
    if name == "ledger":
        from fluxtune_desktop.cli.ledger_verb import ledger

        return ledger
    if name == "support":
        from fluxtune_desktop.cli.support_verb import support

        return support
    if name == "create":
        from fluxtune_desktop.cli.picture_verbs import create

        return create
    from fluxtune_desktop.cli.tour_verb import tour

    return tour


def _after(name: str) -> Callable[..., int]:
    """What comes after a training was sent."""
    if name in {"follow", "publish"}:
        from fluxtune_desktop.cli import after_verbs

        return {"follow": after_verbs.follow, "publish": after_verbs.publish_lora}[name]
    if name == "versions":
        from fluxtune_desktop.cli.version_verb import versions

        return versions
    if name == "adopt":
        from fluxtune_desktop.cli.adopt_verb import adopt

        return adopt
    from fluxtune_desktop.cli import run_file_verbs

    return {
        "export-run": run_file_verbs.export_run,
        "import-run": run_file_verbs.import_run,
    }[name]
