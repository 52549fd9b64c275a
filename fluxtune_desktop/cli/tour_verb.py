"""``tour``: every page in practice, as pictures."""

import argparse

from fluxtune_desktop.cli.console import Console


def tour(arguments: argparse.Namespace, console: Console) -> int:
    """Walk through the real window and say where the pictures are."""
    from fluxtune_desktop.tour.walk import walk

    console.error("Walking through the program in practice; this takes a minute or two.")
    report = walk(arguments.out, states=arguments.states)
    console.line(f"{report.screens} pictures of the window in {report.folder}")
    console.line(f"{report.pictures} pictures made by practice in {report.folder / 'pictures'}")
    if report.missed:
        console.error(f"The tour ended early, waiting for: {report.missed}")
        return 1
    return 0
