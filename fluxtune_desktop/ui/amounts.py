"""Money, time, sizes and numbers as people read them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

_JUST_NOW = timedelta(minutes=2)


def money(dollars: float) -> str:
    """US dollars with cents, and with a tenth of a cent where the sum is that small."""
    digits = 3 if 0 < dollars < 0.1 and abs(dollars * 100 - round(dollars * 100)) > 0.01 else 2
    return f"${dollars:.{digits}f}"


def rough_money(dollars: float) -> str:
    """US dollars for an estimate: half dollars from one dollar up, cents below."""
    if dollars < 1:
        return money(dollars)
    halves = round(dollars * 2) / 2
    return f"${halves:.0f}" if halves == int(halves) else f"${halves:.2f}"


def duration(seconds: float) -> str:
    """A length of time in the unit that fits: 9.4 s, 41 s, 7 min, 1 h 05 min."""
    if seconds < 10:
        return _with("%1 s", decimal(max(seconds, 0.0), 1))
    if seconds < 90:
        return _with("%1 s", str(round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return _with("%1 min", str(minutes))
    return hours(minutes)


def hours(minutes: int) -> str:
    """A length of time in hours and minutes."""
    whole, rest = divmod(minutes, 60)
    pattern = QCoreApplication.translate("Amounts", "%1 h %2 min")
    return pattern.replace("%1", str(whole)).replace("%2", f"{rest:02d}")


def minutes_range(low_seconds: float, high_seconds: float) -> str:
    """A range of minutes: 20 – 30 min."""
    low, high = round(low_seconds / 60), round(high_seconds / 60)
    if high < 1:
        return QCoreApplication.translate("Amounts", "under a minute")
    if low == high:
        return _with("%1 min", str(high))
    pattern = QCoreApplication.translate("Amounts", "%1 – %2 min")
    return pattern.replace("%1", str(low)).replace("%2", str(high))


def size(octets: int) -> str:
    """A file's size in decimal units, as file managers show it: 18.4 MB."""
    if octets >= 1_000_000_000:
        return _with("%1 GB", decimal(octets / 1e9, 1))
    if octets >= 1_000_000:
        return _with("%1 MB", decimal(octets / 1e6, 1))
    return _with("%1 kB", str(max(1, round(octets / 1000))))


def percent(fraction: float) -> str:
    """A share: 63 %."""
    return _with("%1 %", str(int(max(0.0, min(1.0, fraction)) * 100)))


def clock_time(moment: datetime) -> str:
    """The local time of day: 14:02."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    """The local day in short: 12 Nov."""
    local = moment.astimezone()
    # The languages order and part them each in their own way; the letters are those of QLocale.
    pattern = QCoreApplication.translate("Amounts", "d MMM")
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def full_day(moment: datetime) -> str:
    """The local day with its year: 12 Nov 2026."""
    local = moment.astimezone()
    pattern = QCoreApplication.translate("Amounts", "d MMM yyyy")
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def month(moment: datetime) -> str:
    """Month and year: Nov 2026."""
    return QLocale().toString(QDate(moment.year, moment.month, 1), "MMM yyyy")


def when(moment: datetime, *, now: datetime) -> str:
    """How long ago, as people say it: just now, 14:02, yesterday, 12 Nov."""
    if timedelta(0) <= now - moment < _JUST_NOW:
        return QCoreApplication.translate("Amounts", "just now")
    return day_and_time(moment, now=now, today="%1")


def day_and_time(moment: datetime, *, now: datetime, today: str = "") -> str:
    """The day of a run: today 14:02, yesterday, 12 Nov. ``today`` replaces the first pattern."""
    then = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
    days = then.daysTo(QDateTime.fromSecsSinceEpoch(int(now.timestamp())).date())
    if days == 0:
        pattern = today or QCoreApplication.translate("Amounts", "today %1")
        return pattern.replace("%1", clock_time(moment))
    if days == 1:
        return QCoreApplication.translate("Amounts", "yesterday")
    return day(moment)


def decimal(number: float, digits: int) -> str:
    """A number with so many digits behind the sign that the language puts there: 18.4 or 18,4."""
    return QLocale().toString(float(number), "f", digits)


def grouped(number: int) -> str:
    """A long number in groups of three, which are easier to compare: 41 872 203."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def image_count(count: int) -> str:
    """So many images."""
    if count == 1:
        return QCoreApplication.translate("Counts", "1 image")
    return QCoreApplication.translate("Counts", "%n images", "", count).replace(
        str(count), grouped(count)
    )


def _with(source: str, value: str) -> str:
    patterns = {
        "%1 s": QCoreApplication.translate("Amounts", "%1 s"),
        "%1 min": QCoreApplication.translate("Amounts", "%1 min"),
        "%1 kB": QCoreApplication.translate("Amounts", "%1 kB"),
        "%1 MB": QCoreApplication.translate("Amounts", "%1 MB"),
        "%1 GB": QCoreApplication.translate("Amounts", "%1 GB"),
        "%1 %": QCoreApplication.translate("Amounts", "%1 %"),
    }
    return patterns[source].replace("%1", value)
