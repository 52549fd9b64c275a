"""How the languages build words from words: what no list of words can hold."""

from collections.abc import Callable, Mapping

from fluxtune_desktop.core.bare_letters import without_accents
from fluxtune_desktop.core.lexicon import Lexicon

Rule = Callable[[str, Lexicon], bool]
"""Whether a word (small letters, straight apostrophe) is right though the list has it not."""

_PARTS = 4
_LONG_PART = 4
"""Letters of a part that needs no further proof; the list has odd shorter ones."""
_SHORT_NOUNS = frozenset(
    """see tee eis hut uhr weg tag hof ort art kuh rad bad tür tor zug bus hai ohr arm bär axt
    ast fuß kai mai mut not rat reh gas öl ei gut lob rot alt neu tau ton zoo abt aal eck fee
    heu ufo typ wal zeh akt bau bug rum sog sud tat wut""".split()  # noqa: SIM905
)
_FIRST_PARTS = frozenset("auf aus ein vor mit her hin los weg um an ab zu bei".split())  # noqa: SIM905
_JOINTS = ("", "s", "es", "n", "en")
_CLITICS = (
    *(
        a + b
        for a in ("me", "te", "ce", "ve", "se", "glie")
        for b in ("lo", "la", "li", "le", "ne")
    ),
    *("mi", "ti", "ci", "vi", "si", "lo", "la", "li", "le", "gli", "ne"),
)
_ELISIONS = frozenset(
    """l un d c s t m v n dell all dall nell sull coll quell quest bell sant com dov anch tutt
    mezz nient altr qualcun nessun ciascun senz alcun cos gl bun buon grand""".split()  # noqa: SIM905
)
_PREFIXES = ("macro", "micro", "mini", "foto", "auto", "super", "semi", "anti", "ultra", "multi")
_PEOPLE = ("ista", "isti", "iste")
_ADJECTIVE_ENDS = ("er", "es", "em", "en", "e")
_ADJECTIVES = ("t", "en", "ig", "lich", "isch", "bar", "los", "haft", "sam", "end", "farben")


_NO_COMPOUNDS = frozenset(
    """standart garnicht garkein garkeine immernoch wiederspiegeln wiederspiegelt wiederstand
    vorraus herraus vieleicht zumindestens wiederspiegelung""".split()  # noqa: SIM905
)


def known(word: str, language: str, lexicon: Lexicon) -> bool:
    """Whether the word is right in the language, by the list or by a rule."""
    if word in lexicon:
        return True
    rule = _RULES.get(language)
    return rule is not None and rule(word, lexicon)


def _english(word: str, lexicon: Lexicon) -> bool:
    for end in ("'s", "s'"):
        if word.endswith(end):
            return word.removesuffix(end) in lexicon
    # English may leave accents away, and may keep them: naïve, café.
    bare = without_accents(word)
    return bare != word and bare in lexicon


def _italian(word: str, lexicon: Lexicon) -> bool:
    before, apostrophe, after = word.partition("'")
    if apostrophe:
        return before in _ELISIONS and (len(after) == 1 or known(after, "it", lexicon))
    return (
        any(
            word.endswith(clitic) and _bears_clitics(word.removesuffix(clitic), lexicon)
            for clitic in _CLITICS
        )
        or any(
            word.startswith(first) and _is_long(word[len(first) :], lexicon) for first in _PREFIXES
        )
        or any(
            word.endswith(end) and _with_any_vowel(word.removesuffix(end), lexicon)
            for end in _PEOPLE
        )
    )


def _is_long(word: str, lexicon: Lexicon) -> bool:
    return len(word) > _LONG_PART and word in lexicon


def _with_any_vowel(stem: str, lexicon: Lexicon) -> bool:
    return len(stem) >= _LONG_PART and any(stem + vowel in lexicon for vowel in "aeo")


def _bears_clitics(stem: str, lexicon: Lexicon) -> bool:
    """Infinitives without their e (also those in -rre), gerunds, and the plural's commands."""
    if stem.endswith("r") and len(stem) > 2:
        return stem + "e" in lexicon or stem + "re" in lexicon
    return stem.endswith(("ando", "endo", "ate", "ete", "ite")) and stem in lexicon


def _german(word: str, lexicon: Lexicon) -> bool:
    if "'" in word or word in _NO_COMPOUNDS:
        return False
    return (
        _is_compound(word, lexicon)
        or _is_bent_adjective(word, lexicon)
        or (word.startswith("un") and len(word) > 8 and known(word[2:], "de", lexicon))
    )


def _is_bent_adjective(word: str, lexicon: Lexicon) -> bool:
    for end in _ADJECTIVE_ENDS:
        base = word.removesuffix(end)
        if base != word and len(base) > 4 and base.endswith(_ADJECTIVES):
            return base in lexicon or _is_compound(base, lexicon)
    return False


def _is_compound(word: str, lexicon: Lexicon, start: int = 0, parts: int = 1) -> bool:
    for end, rank in lexicon.beginnings(word, start):
        first = word[start:end]
        if parts >= _PARTS or not (_is_part(first, rank) or _is_prefix(first, start, word)):
            continue
        for joint in _JOINTS:
            rest = end + len(joint)
            if not word.startswith(joint, end) or rest >= len(word) or not _joins(first, joint):
                continue
            tail = word[rest:]
            if _is_part(tail, lexicon.rank(tail)) or _is_compound(word, lexicon, rest, parts + 1):
                return True
    return False


def _is_prefix(first: str, start: int, word: str) -> bool:
    return start == 0 and first in _FIRST_PARTS and len(word) - len(first) > _LONG_PART


def _joins(first: str, joint: str) -> bool:
    """Sonne-n-blume, Frau-en-bild, Liebe-s-brief; but not Sonne-en, and no s after an s."""
    match joint:
        case "n":
            return first.endswith("e")
        case "en" | "es":
            return not first.endswith("e")
        case "s":
            return not first.endswith("s")
        case _:
            return True


def _is_part(word: str, rank: int) -> bool:
    return rank > 0 and (len(word) >= _LONG_PART or word in _SHORT_NOUNS)


_RULES: Mapping[str, Rule] = {"en": _english, "it": _italian, "de": _german}
