"""The command line: a second front end over the same core, and the way into the window."""

from fluxtune_desktop.cli.entry import main

__all__ = ["main"]
