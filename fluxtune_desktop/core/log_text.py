"""A log as a person may read it: what steers a terminal, or the direction of text, is left out."""

import re

_STEERING = re.compile(
    # ECMA-48: control sequences, then operating system commands up to BEL or ST, then the rest of
    # the C0 and C1 sets without tab, line feed and carriage return.
    r"\x1b\[[0-?]{0,32}[ -/]{0,8}[@-~]"
    r"|\x1b\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)"
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
    # Unicode's bidirectional controls (UAX #9) would show a line in another order.
    r"|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def readable(log: str) -> str:
    """The log without anything that is not meant to be read."""
    return _STEERING.sub("", log)


def as_seen(log: str) -> str:
    """A log as a terminal shows it: of a line that was drawn again, the last drawing."""
    lines = (line.rstrip("\r").rsplit("\r", 1)[-1] for line in readable(log).split("\n"))
    return "\n".join(lines)
