"""Progress bars as tqdm draws them into a log.

The format is tqdm's ``format_meter`` with a bar of ten cells; it is written out here because a
long training needs thousands of redraws for each answer.
"""

_EIGHTHS = " ▏▎▍▌▋▊▉"


def clock_text(seconds: float) -> str:
    """``MM:SS``, or ``H:MM:SS`` from an hour on."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def redraw(
    name: str, done: int, total: int, *, elapsed: float, per_item: float | None, more: str = ""
) -> str:
    """One redraw, without its carriage return. ``elapsed`` and ``per_item`` in seconds."""
    eighths = done * 80 // total if total else 0
    full, part = divmod(eighths, 8)
    cells = "█" * full + (_EIGHTHS[part] if full < 10 else "")
    percent = round(100 * done / total) if total else 0
    if per_item is None:
        left, rate = "?", "?it/s"
    else:
        left = clock_text((total - done) * per_item)
        rate = f"{per_item:5.2f}s/it" if per_item > 1 else f"{1 / per_item:5.2f}it/s"
    tail = f", {more}" if more else ""
    head = f"{name}: " if name else ""
    times = f"{clock_text(elapsed)}<{left}, {rate}{tail}"
    return f"{head}{percent:3}%|{cells:<10}| {done}/{total} [{times}]"
