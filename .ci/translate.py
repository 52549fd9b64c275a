#!/usr/bin/env python3
"""Keep the catalogues in resources/i18n in step with the sentences of the program.

    .ci/translate.py           read the sources, renew the .ts files, compile them to .qm
    .ci/translate.py --check   change nothing; exit code 1 where something is out of step

English stands in the sources; its own catalogue holds plural forms alone. The sources are read
here rather than by lupdate, which takes `translate(…, count)` for a sentence without plural forms.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "fluxtune_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "it")
PLURALS_ONLY = "en"
FORMS = 2  # singular and plural, in each of these languages


@dataclass(frozen=True, order=True)
class Sentence:
    """What a translator sees: where it stands, the words, and whether it counts something."""

    context: str
    words: str
    remark: str
    counts: bool


class Unclear(Exception):
    """A call whose words or context cannot be read from the source."""


def sentences(sources: Path) -> set[Sentence]:
    """Every sentence of the program that can be translated."""
    found: set[Sentence] = set()
    for path in sorted(sources.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        _refuse_other_names(path.relative_to(sources.parent), tree)
        marks = "QT_TRANSLATE_NOOP" in {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        for call, owner in _calls(tree, ""):
            try:
                sentence = _sentence(call, owner, marks=marks)
            except Unclear as why:
                raise Unclear(f"{path.relative_to(sources.parent)}:{call.lineno}: {why}") from None
            if sentence is not None:
                found.add(sentence)
    return found


def _refuse_other_names(path: Path, tree: ast.AST) -> None:
    """Under another name than its own, ``translate`` would not be seen here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith("translate"):
            names = [ast.unparse(target) for target in node.targets]
            if names != ["translate"]:
                raise Unclear(f"{path}:{node.lineno}: call it `translate`, not `{names[0]}`")


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _sentence(call: ast.Call, owner: str, *, marks: bool) -> Sentence | None:
    function = ast.unparse(call.func)
    if function.endswith(".tr"):
        if function != "self.tr" or not owner:
            raise Unclear("`tr` of another object has another context; use translate(context, …)")
        return _from_arguments(owner, call.args, call.keywords)
    if function in ("translate", "QCoreApplication.translate", "QT_TRANSLATE_NOOP"):
        # What QT_TRANSLATE_NOOP marks is translated later in the same file, under a name.
        if marks and not isinstance(call.args[1], ast.Constant):
            return None
        return _from_arguments(_literal(call.args[0]), call.args[1:], call.keywords)
    return None


def _from_arguments(
    context: str, arguments: list[ast.expr], keywords: list[ast.keyword]
) -> Sentence:
    remark = _literal(arguments[1]) if len(arguments) > 1 else ""
    counts = len(arguments) > 2 or any(keyword.arg == "n" for keyword in keywords)
    return Sentence(context, _literal(arguments[0]), remark, counts)


def _literal(argument: ast.expr) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise Unclear(f"not a plain string: {ast.unparse(argument)}")


Translation = tuple[str, ...]


def read(catalogue: Path) -> dict[Sentence, Translation]:
    """The translations that a catalogue holds; empty ones are left out."""
    if not catalogue.exists():
        return {}
    kept = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            sentence = Sentence(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                counts,
            )
            translation = message.find("translation")
            if translation is None:
                continue
            forms = translation.findall("numerusform") if counts else [translation]
            words = tuple(form.text or "" for form in forms)
            if all(words):
                kept[sentence] = words
    return kept


def renewed(language: str, found: set[Sentence], kept: dict[Sentence, Translation]) -> str:
    """The text of a catalogue with exactly the sentences of the program."""
    elsewhere = {(each.words, each.counts): words for each, words in sorted(kept.items())}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = None
    for sentence in sorted(found):
        if language == PLURALS_ONLY and not sentence.counts:
            continue
        if context is None or context.findtext("name") != sentence.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = sentence.context
        words = kept.get(sentence) or elsewhere.get((sentence.words, sentence.counts), ())
        _add(context, sentence, words)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: ET.Element, sentence: Sentence, words: Translation) -> None:
    message = ET.SubElement(context, "message")
    if sentence.counts:
        message.set("numerus", "yes")
    ET.SubElement(message, "source").text = sentence.words
    if sentence.remark:
        ET.SubElement(message, "comment").text = sentence.remark
    translation = ET.SubElement(message, "translation")
    if not words:
        translation.set("type", "unfinished")
    if not sentence.counts:
        translation.text = words[0] if words else None
        return
    for place in range(FORMS):
        ET.SubElement(translation, "numerusform").text = words[place] if words else None


def compiled(catalogue: str) -> bytes:
    """What Qt loads, made from the text of a catalogue."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder) / "catalogue.ts", Path(folder) / "catalogue.qm"
        source.write_text(catalogue, encoding="utf-8", newline="\n")
        command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(result)]
        subprocess.run(command, check=True)
        return result.read_bytes()


def out_of_step(catalogue: Path, text: str) -> list[str]:
    """The names of the files that differ from what the sources say."""
    program = catalogue.with_suffix(".qm")
    late = []
    if not catalogue.exists() or catalogue.read_text(encoding="utf-8") != text:
        late.append(catalogue.name)
    if not program.exists() or program.read_bytes() != compiled(text):
        late.append(program.name)
    return late


def main() -> int:
    """Returns the exit code."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--check", action="store_true", help="change nothing, tell what differs")
    check = words.parse_args().check
    found = sentences(SOURCES)
    late: list[str] = []
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"fluxtune_{language}.ts"
        kept = read(catalogue)
        text = renewed(language, found, kept)
        if check:
            late += out_of_step(catalogue, text)
            continue
        CATALOGUES.mkdir(exist_ok=True)
        catalogue.write_text(text, encoding="utf-8", newline="\n")
        catalogue.with_suffix(".qm").write_bytes(compiled(text))
        done = read(catalogue)
        wanted = sum(each.counts or language != PLURALS_ONLY for each in found)
        print(f"{language}: {len(done)} of {wanted} sentences")
    if late:
        print(f"out of step, run .ci/translate.py: {', '.join(late)}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
