"""What is put in the place of what was found."""

import re
from collections.abc import Callable, Mapping

from fluxtune_desktop.core.finding import Fault, Find, Finder, PatternError

Template = Callable[[Find], str]
"""The text for the place of a find."""

_MARK = re.compile(
    r"\\g<(?P<name>[^>]*)>|\$\{(?P<brace>[^}]*)\}|[\\$](?P<number>\d{1,2})"
    r"|\\(?P<escape>.?)|\$(?P<dollar>\$)",
    re.DOTALL,
)
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}
_BEFORE_PUNCTUATION = ",.;:!?)"
_LOOSE = " ,;"


def template_of(text: str, finder: Finder) -> Template | PatternError:
    r"""The text with groups put in: ``\1`` or ``$1``, ``\g<name>`` or ``${name}``.

    Also ``\n``, ``\t``, ``\\`` and ``$$``; a dollar that means nothing else is one.
    """
    parts: list[str | int] = []
    end = 0
    for mark in _MARK.finditer(text):
        parts.append(text[end : mark.start()])
        end = mark.end()
        part = _part(mark, finder.groups, finder.names)
        if isinstance(part, Fault):
            return PatternError(fault=part, place=mark.start(), in_replacement=True)
        parts.append(part)
    parts.append(text[end:])
    return lambda find: "".join(
        find.groups[part] if isinstance(part, int) else part for part in parts
    )


def _part(mark: "re.Match[str]", groups: int, names: Mapping[str, int]) -> str | int | Fault:
    if mark["dollar"] is not None:
        return "$"
    if mark["escape"] is not None:
        return _ESCAPES.get(mark["escape"], Fault.BAD_ESCAPE)
    said = mark["number"] or mark["name"] or mark["brace"] or ""
    number = int(said) if said.isascii() and said.isdigit() else names.get(said)
    return Fault.NO_SUCH_GROUP if number is None or number > groups else number


def replaced(text: str, finder: Finder, template: Template) -> str:
    """The text with every find replaced. Raises TooSlow."""
    parts, end = [], 0
    for find in finder.finds(text):
        parts += [text[end : find.start], template(find)]
        end = find.end
    return "".join((*parts, text[end:])) if parts else text


def removed(text: str, finder: Finder) -> str:
    """The text without the finds, and without the gaps that they would leave. Raises TooSlow."""
    kept, end, any_found = "", 0, False
    for find in finder.finds(text):
        if find.end > find.start:
            kept = _closed(kept, text[end : find.start]) if any_found else text[: find.start]
            end, any_found = find.end, True
    return _closed(kept, text[end:]) if any_found else text


def _closed(left: str, right: str) -> str:
    """Two parts between which something stood, with one blank or comma where there were two."""
    if not left.strip(_LOOSE):
        return right.lstrip(_LOOSE)
    if not right.strip(_LOOSE):
        return left.rstrip(_LOOSE)
    if left.rstrip(" ").endswith((",", ";")) and right.lstrip(" ").startswith((",", ";")):
        return left.rstrip(" ") + right.lstrip(" ")[1:]
    if right.lstrip(" ")[0] in _BEFORE_PUNCTUATION:
        return left.rstrip(_LOOSE) + right.lstrip(" ")
    if left[-1].isspace() and right[0] == " ":
        return left + right.lstrip(" ")
    return left + right
