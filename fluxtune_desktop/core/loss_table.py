"""The loss of a training as a table for other programs."""

import csv
import io
from collections.abc import Sequence


def loss_csv(losses: Sequence[tuple[int, float]]) -> str:
    """(step, loss) pairs as CSV with a head line; numbers with a point, whatever the language.

    A loss that is no number stands as ``nan``. Lines end with CR LF (RFC 4180).
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(("step", "loss"))
    writer.writerows(losses)
    return stream.getvalue()
