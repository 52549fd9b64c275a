"""Lines, questions and a progress bar; plain lines where nobody looks at a terminal."""

import io
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, TextIO

from fluxtune_desktop.core.errors import Kind, Problem, failure

if TYPE_CHECKING:
    from tqdm import tqdm


class Console:
    """What the verbs talk through."""

    def __init__(self, out: TextIO, err: TextIO, answers: TextIO) -> None:
        self._out = out
        self._err = err
        self._answers = answers
        self._bar: tqdm[NoReturn] | None = None
        self._said = ""

        for stream in (out, err):
            _take_every_name(stream)

    def line(self, text: str = "") -> None:
        """One line of the result."""
        self.end_bar()
        print(text, file=self._out, flush=True)

    def json(self, values: Mapping[str, object]) -> None:
        """One line of JSON."""
        self.line(json.dumps(values, ensure_ascii=False))

    def error(self, text: str) -> None:
        """One line for the person, beside the result."""
        self.end_bar()
        print(text, file=self._err, flush=True)

    def trouble(self, problem: Problem) -> None:
        """A problem as its sentence."""
        # Imported here: the sentences need Qt's translator, and most verbs end well.
        from fluxtune_desktop.ui.problem_texts import problem_sentence

        sentence = problem_sentence(problem)
        if problem.kind is Kind.NO_TOKEN:
            sentence += " For this terminal alone, set REPLICATE_API_TOKEN."
        if problem.kind is Kind.PACKAGE_TOO_LARGE and problem.detail == "jpg":
            sentence += " As JPEG they fit: fluxtune pack --format jpg."
        if problem.kind is Kind.HELD_ELSEWHERE:
            sentence += " With --take-over the same command does that."
        self.error(sentence)

    def progress(self, words: str, fraction: float | None) -> None:
        """How far a step is: a bar on a terminal, a line for each new step elsewhere."""
        if not self._err.isatty():
            if words != self._said:
                self.error(words)
            self._said = words
            return
        self._draw(words, fraction)

    def end_bar(self) -> None:
        """Leave the bar as it stands, so that a line can follow."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def confirm(self, question: str, *, yes: bool) -> bool:
        """Ask once before money is spent. Without a terminal there is nobody to ask."""
        if yes:
            self.error(question)
            return True
        if not self._answers.isatty():
            self.error(question)
            raise failure(Kind.NOT_ASKED)
        self.end_bar()
        print(f"{question} [y/N] ", end="", file=self._err, flush=True)
        return self._answers.readline().strip().lower() in {"y", "yes"}

    def _draw(self, words: str, fraction: float | None) -> None:
        bar = self._bar or self._new_bar()
        bar.set_description_str(words, refresh=False)
        bar.n = round((fraction or 0) * 100)
        bar.refresh()
        self._bar = bar

    def _new_bar(self) -> "tqdm[NoReturn]":
        from tqdm import tqdm

        # A bar of our own pace needs no thread to watch over it.
        tqdm.monitor_interval = 0
        return tqdm(
            total=100,
            file=self._err,
            bar_format="{desc} {percentage:3.0f}% |{bar:30}|",
            leave=True,
            dynamic_ncols=True,
        )


def _take_every_name(stream: TextIO) -> None:
    """A file name may hold bytes, and a terminal may lack letters; neither may end the program."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
