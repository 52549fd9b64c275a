"""The words of the verbs."""

import argparse
from pathlib import Path

from fluxtune_desktop.cli.parser import folder_path, practice_option, said
from fluxtune_desktop.cli.trainer_words import trainer_option
from fluxtune_desktop.core.exporting import ExportForm
from fluxtune_desktop.core.ids import is_model_name, is_repo_name
from fluxtune_desktop.core.pictures import IMAGES_RANGE, STRENGTH_RANGE
from fluxtune_desktop.core.plan import RANK_RANGE, STEPS_RANGE

_BY_SETTINGS = "otherwise as in Settings, Training"


def verb_parser() -> argparse.ArgumentParser:
    """The parser of everything that begins with a verb."""
    parser = argparse.ArgumentParser(prog="fluxtune")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _import(verbs.add_parser("import", help="images, or captions of a file"))
    _export(verbs.add_parser("export", help="the captions as a file, or images with captions"))
    _check(verbs.add_parser("check", help="problems of the data set"))
    _pack(verbs.add_parser("pack", help="the training package"))
    _train(verbs.add_parser("train", help="a whole training, or the one that is under way"))
    _create(verbs.add_parser("create", help="pictures from a trained model"))
    _runs(verbs.add_parser("runs", help="the trainings of a folder, or of all projects"))
    follow = verbs.add_parser("follow", help="a training that was sent, to its end; never pays")
    _one_run(follow)
    _json(follow)
    cancel = verbs.add_parser("cancel", help="end a training, on Replicate too")
    _one_run(cancel)
    _run_files(verbs)
    _publish(verbs.add_parser("publish", help="a finished LoRA, privately on Hugging Face"))
    _versions(verbs.add_parser("versions", help="the LoRA as it was on the way, at W&B"))
    _adopt(verbs.add_parser("adopt", help="past trainings of the account, as runs of a folder"))
    _ledger(verbs.add_parser("ledger", help="what everything cost, in all projects"))
    support = verbs.add_parser("support", help="versions, settings and the log, without secrets")
    support.add_argument("-o", dest="out", type=Path, metavar="FILE", help="otherwise here")
    tour = verbs.add_parser("tour", help="every page in practice, as pictures")
    tour.add_argument("out", type=Path)
    tour.add_argument("--states", action="store_true", help="the rarer states too")
    return parser


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", type=Path, help="a zip or folder, or captions as JSON, JSONL or CSV"
    )
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("--replace", action="store_true", help="also where a caption differs")
    parser.add_argument("--subfolders", action="store_true", help="images further down, too")
    _convert(parser, "captions that are not UTF-8; they are not taken otherwise")
    _trigger(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("-o", dest="out", type=folder_path, required=True, metavar="OUT")
    parser.add_argument(
        "--format",
        choices=[form.value for form in ExportForm],
        help="otherwise by the name of OUT; without a suffix a folder of images and captions",
    )
    parser.add_argument("--replace", action="store_true", help="a file that is there already")
    parser.add_argument("--edited", action="store_true", help="images as cropped and turned")
    parser.add_argument("--all", action="store_true", help="those that were left out, too")


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("--json", action="store_true")
    _convert(parser, "write captions as UTF-8 that are not; their bytes stay in the history")
    _trigger(parser)


def _pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE.zip")
    parser.add_argument("--format", choices=("auto", "png", "jpg"), default="auto")
    _trigger(parser)


def _train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("--name", type=_model_name, metavar="MODEL", help="the model on Replicate")
    parser.add_argument("--steps", type=_Whole(*STEPS_RANGE), metavar="N", help=_BY_SETTINGS)
    parser.add_argument("--rank", type=_Whole(*RANK_RANGE), metavar="N", help=_BY_SETTINGS)
    parser.add_argument("--learning-rate", type=_rate, metavar="X", help=_BY_SETTINGS)
    trainer_option(parser)
    parser.add_argument("--new", action="store_true", help="although another is under way")
    parser.add_argument(
        "--again", action="store_true", help="send one that is not confirmed once more"
    )
    parser.add_argument("--json", action="store_true", help="each state as a line of JSON")
    _trigger(parser)
    _paid(parser)


def _create(parser: argparse.ArgumentParser) -> None:
    low, high = STRENGTH_RANGE
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("prompt", type=said)
    parser.add_argument("--run", default="", help="its number or name; the newest otherwise")
    _step(parser, "pictures of that version, once it was published")
    parser.add_argument("-n", dest="count", type=_Whole(*IMAGES_RANGE), default=1, metavar="N")
    parser.add_argument("--seed", type=_Whole(1, 2**31 - 1), metavar="N")
    parser.add_argument("--strength", type=_Between(low, high), default=1.0, metavar="X")
    parser.add_argument("-o", dest="out", type=Path, metavar="DIR", help="copies go there too")
    _paid(parser)


def _run_files(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    out = verbs.add_parser("export-run", help="an ended training as one file, without secrets")
    _one_run(out)
    out.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE.fluxtune-run")
    out.add_argument("--without-weights", action="store_true", help="settings, log and captions")
    out.add_argument("--replace", action="store_true", help="a file that is there already")
    into = verbs.add_parser("import-run", help="a training out of such a file")
    into.add_argument("file", type=Path)
    into.add_argument("folder", type=folder_path)


def _one_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("run", nargs="?", default="", help="its number or name")


def _step(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--step", type=_Whole(1, STEPS_RANGE[1]), metavar="STEP", help=words)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="lines of JSON")


def _runs(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("folder", nargs="?", type=folder_path)
    which.add_argument("--all", action="store_true", help="of every project that is known")
    parser.add_argument("--find", default="", metavar="WORDS", help="with --all: those alone")
    parser.add_argument("--starred", action="store_true", help="with --all: those with a star")
    _json(parser)


def _publish(parser: argparse.ArgumentParser) -> None:
    _one_run(parser)
    parser.add_argument("--to", type=_repo_name, metavar="OWNER/NAME")
    _step(parser, "that version, fetched by 'versions --get', to make pictures with it")
    parser.add_argument(
        "--picture",
        dest="pictures",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="a picture of the project for the card, as 'create' tells it; again for more",
    )
    _json(parser)


def _versions(parser: argparse.ArgumentParser) -> None:
    _one_run(parser)
    parser.add_argument(
        "--get", type=_Whole(1, STEPS_RANGE[1]), metavar="STEP", help="fetch that one as a file"
    )
    _json(parser)


def _adopt(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_path)
    parser.add_argument("trainings", nargs="*", metavar="ID", help="none: they are listed")
    parser.add_argument("--all", action="store_true", help="every one that is listed")
    practice_option(parser)
    _json(parser)


def _ledger(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("--month", type=_month, metavar="YYYY-MM", help="that month alone")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="as a table, into a file")


def _paid(parser: argparse.ArgumentParser) -> None:
    practice_option(parser)
    parser.add_argument("--yes", action="store_true", help="do not ask before it costs money")


def _convert(parser: argparse.ArgumentParser, meaning: str) -> None:
    parser.add_argument("--convert-captions", action="store_true", help=meaning)


def _trigger(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--trigger", metavar="WORD", help="kept in the project")


class _Whole:
    """A whole number within bounds."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high

    def __call__(self, text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if not self._low <= number <= self._high:
            raise argparse.ArgumentTypeError(f"takes {self._low} to {self._high}, not {number}")
        return number


class _Between:
    """A number within bounds."""

    def __init__(self, low: float, high: float) -> None:
        self._low, self._high = low, high

    def __call__(self, text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
        if not self._low <= number <= self._high:
            raise argparse.ArgumentTypeError(f"takes {self._low:g} to {self._high:g}, not {text}")
        return number


def _rate(text: str) -> float:
    rate = _Between(0.0, 10.0)(text)
    if rate == 0:
        raise argparse.ArgumentTypeError("takes a number above 0")
    return rate


def _month(text: str) -> tuple[int, int]:
    year, _, month = text.partition("-")
    if not (year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12):
        raise argparse.ArgumentTypeError(f"{text!r} is not a month, such as 2026-11")
    return int(year), int(month)


def _repo_name(text: str) -> str:
    if not is_repo_name(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a repository, such as me/my-style-lora")
    return text


def _model_name(text: str) -> str:
    if not is_model_name(text):
        raise argparse.ArgumentTypeError(
            f"{text!r}: lowercase letters, digits, - _ and . only; the owner is your account"
        )
    return text
