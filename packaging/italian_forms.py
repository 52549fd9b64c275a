"""The regular forms of Italian verbs and adjectives, from the grammar."""

from collections.abc import Iterable, Set

_ARE = """o i a iamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono erò erai erà
eremo erete eranno erei eresti erebbe eremmo ereste erebbero ino iate assi asse assimo assero ando
ante anti ato ata ati ate are""".split()  # noqa: SIM905
_ERE = """o i e iamo ete ono evo evi eva evamo evate evano ei esti é emmo este erono erò erai erà
eremo erete eranno erei eresti erebbe eremmo ereste erebbero a ano iate essi esse essimo essero
endo ente enti ere""".split()  # noqa: SIM905
_IRE = """iamo ite ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono irò irai irà iremo irete
iranno irei iresti irebbe iremmo ireste irebbero iate issi isse issimo issero endo ente enti ito ita
iti ite ire""".split()  # noqa: SIM905
_PLAIN = "o i e ono a ano".split()  # noqa: SIM905
_ISC = "isco isci isce iscono isca iscano".split()  # noqa: SIM905
_ADJECTIVES = ("oso", "ato", "ito", "uto", "ivo", "ico", "ario", "ino", "ello", "ente", "ante")
_HARD = ("c", "g")


def forms_of_italian(words: Set[str]) -> set[str]:
    """Forms of the verbs and adjectives among ``words``."""
    forms: set[str] = set()
    for word in words:
        if len(word) > 4 and word[-3:] in ("are", "ere", "ire"):
            forms |= set(_verb(word, words))
        elif word.endswith(_ADJECTIVES) and len(word) > 5:
            forms |= set(_adjective(word))
    return forms


def _verb(verb: str, words: Set[str]) -> Iterable[str]:
    stem, ending = verb[:-3], verb[-3:]
    if ending == "are":
        # A verb, not a noun in -are, has its participle or gerund among the words.
        if stem + "ato" in words or stem + "ando" in words:
            yield from (_joined(stem, end) for end in _ARE)
    elif ending == "ere":
        if stem + "endo" in words:
            yield from (stem + end for end in _ERE)
    elif stem + "ito" in words or stem + "endo" in words:
        yield from (stem + end for end in _IRE)
        yield from (stem + end for end in (_ISC if stem + "isce" in words else _PLAIN))


def _joined(stem: str, end: str) -> str:
    if end[0] in "ei":
        if stem.endswith(_HARD):
            return f"{stem}h{end}"
        if stem.endswith(("ci", "gi")) or (stem.endswith("i") and end[0] == "i"):
            return stem[:-1] + end
    return stem + end


def _adjective(word: str) -> Iterable[str]:
    if word.endswith("e"):
        return (word[:-1] + "i",)
    if word.endswith("ico"):
        return (word[:-1] + "a", word[:-1] + "he", word[:-1] + "i")
    if word.endswith("ario"):
        return (word[:-1] + "a", word[:-1], word[:-1] + "e")
    return tuple(word[:-1] + vowel for vowel in "aie")
