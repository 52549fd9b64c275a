"""``support``: what somebody who is to help needs to know."""

import argparse

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.support import gather_support
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.wiring import dirs, redactor


def support(arguments: argparse.Namespace, console: Console) -> int:
    """Tell it, or write it to a file. It holds no tokens and no captions."""
    text = gather_support(dirs(), redactor())
    if arguments.out is None:
        console.line(text.rstrip())
        return 0
    write_durably(arguments.out, text.encode())
    console.line(str(arguments.out))
    return 0
