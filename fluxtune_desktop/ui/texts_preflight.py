"""The lines of "Before you start" as sentences, with the page on which each can be mended."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.preflight import Level, Line, LineCode
from fluxtune_desktop.ui.amounts import grouped, image_count, money
from fluxtune_desktop.ui.page import PageName, Place
from fluxtune_desktop.ui.texts_dry_run import DRY_RUN_SENTENCES
from fluxtune_desktop.ui.training.input_texts import input_label

translate = QCoreApplication.translate


def line_sentence(line: Line, *, practice: bool = False) -> str:
    """The sentence for one line."""
    if practice and line.code is LineCode.ACCOUNT and line.level is Level.OK:
        return translate("Preflight", "The practice account is ready")
    return _SENTENCES[line.code](line)


def line_level(line: Line) -> Level:
    """How the line looks to a person: captions that a machine will write are worth a look."""
    if line.code is LineCode.CAPTIONS and int(line.params["missing"]) and line.level is Level.OK:
        return Level.WARN
    return line.level


def line_link(line: Line) -> tuple[str, PageName | Place | None]:
    """The word of the link and where it leads; empty where the form itself is the place."""
    if line_level(line) is Level.OK:
        return "", None
    pages: dict[LineCode, PageName | Place] = {
        LineCode.PICTURES: PageName.DATASET,
        LineCode.CAPTIONS: PageName.DATASET,
        LineCode.ENCODING: PageName.DATASET,
        LineCode.ACCOUNT: PageName.SETTINGS,
        LineCode.WANDB: PageName.SETTINGS,
        LineCode.PUBLISH: PageName.SETTINGS,
        LineCode.LIMIT: Place.MONEY,
        LineCode.MODEL_NAME: Place.MODEL_NAME,
        LineCode.TRIGGER_WORD: Place.TRIGGER_WORD,
        LineCode.DESTINATION: Place.MODEL_NAME,
        LineCode.HUB_NAME: Place.REPO,
        LineCode.PACKAGE: PageName.SETTINGS if line.params.get("jpg") else PageName.DATASET,
        LineCode.DISK: PageName.SETTINGS,
        LineCode.CREDIT: Place.BILLING,
    }
    page = pages.get(line.code)
    if line.code is LineCode.PUBLISH and line.params.get("why") == "name":
        page = Place.REPO
    if page is None or line.params.get("why") in {"unchecked", "unknown"}:
        return "", None
    connects = line.params.get("why") == "none" and page is PageName.SETTINGS
    word = translate("Preflight", "Connect") if connects else translate("Preflight", "Fix")
    return word, page


def _project(line: Line) -> str:
    why = line.params.get("why")
    if why == "newer":
        return translate(
            "Preflight", "A newer FluxTune made this project: update FluxTune to train it"
        )
    if why == "read_only":
        return translate(
            "Preflight", "This folder is read-only: allow writing there, then open it again"
        )
    return translate("Preflight", "No project is open")


def _pictures(line: Line) -> str:
    count = int(line.params["count"])
    if count == 0:
        return translate("Preflight", "There are no images yet")
    if line.level is Level.BLOCKS:
        return _blocking_picture(line)
    if line.level is Level.WARN:
        few = translate("Preflight", "%1: ten or more teach better")
        return few.replace("%1", image_count(count))
    return translate("Preflight", "%1 are ready").replace("%1", image_count(count))


def _blocking_picture(line: Line) -> str:
    finding, image = str(line.params["finding"]), str(line.params["image"])
    sentences = {
        "too_small": translate("Preflight", "%1 is too small to train with"),
        "bad_trigger": translate("Preflight", "The trigger word cannot be used"),
    }
    other = translate("Preflight", "Something about %1 has to be mended first")
    return sentences.get(finding, other).replace("%1", image)


def _captions(line: Line) -> str:
    missing = int(line.params["missing"])
    if missing == 0:
        return translate("Preflight", "Every image has a caption")
    if line.level is Level.WARN:
        return _captions_left_out(missing)
    if missing == 1:
        return translate("Preflight", "1 image has no caption; the trainer will write one")
    pattern = translate("Preflight", "%1 images have no caption; the trainer will write them")
    return pattern.replace("%1", str(missing))


def _captions_left_out(missing: int) -> str:
    """By the person's wish the trainer writes none."""
    if missing == 1:
        return translate("Preflight", "1 image has no caption, and goes without one")
    pattern = translate("Preflight", "%1 images have no caption, and go without one")
    return pattern.replace("%1", str(missing))


def _encoding(line: Line) -> str:
    count = int(line.params["captions"])
    if count == 1:
        one = translate(
            "Preflight", "The caption of %1 is not UTF-8: convert it on the Dataset page"
        )
        return one.replace("%1", str(line.params["image"]))
    many = translate("Preflight", "%1 captions are not UTF-8: convert them on the Dataset page")
    return many.replace("%1", grouped(count))


def _trigger_word(line: Line) -> str:
    word = str(line.params.get("word", ""))
    if line.params["why"] == "none":
        return translate("Preflight", "No trigger word: the style will always be on")
    if line.params["why"] == "invalid":
        return translate("Preflight", "The trigger word is one word of letters, digits, _ and -")
    if line.params["why"] == "no_captions":
        return translate("Preflight", "%1 goes in front of every caption").replace("%1", word)
    added = int(line.params["added"])
    if added == 0:
        return translate("Preflight", "%1 is in every caption").replace("%1", word)
    if added == 1:
        return translate("Preflight", "%1 is added to 1 caption").replace("%1", word)
    pattern = translate("Preflight", "%1 is added to %2 captions")
    return pattern.replace("%1", word).replace("%2", str(added))


def _model_name(line: Line) -> str:
    if line.level is Level.OK:
        return translate("Preflight", "The model name can be used")
    return translate("Preflight", "The model name cannot be used")


def _account(line: Line) -> str:
    sentences = {
        "none": translate("Preflight", "Replicate is not connected"),
        "keyring": translate("Preflight", "The keyring with Replicate's token is not open"),
        "wrong": translate("Preflight", "Replicate does not accept the token"),
        "unchecked": translate("Preflight", "The Replicate token is not checked yet"),
    }
    ready = translate("Preflight", "Replicate account is ready")
    return sentences.get(str(line.params["why"]), ready)


def _wandb(line: Line) -> str:
    sentences = {
        "none": translate("Preflight", "Weights & Biases is not connected"),
        "keyring": translate("Preflight", "The keyring with the W&B key is not open"),
        "wrong": translate("Preflight", "Weights & Biases does not accept the key"),
        "unchecked": translate("Preflight", "The W&B key is not checked yet"),
        "not_for_trainer": wandb_length(),
    }
    ready = translate("Preflight", "Weights & Biases key is ready")
    return sentences.get(str(line.params["why"]), ready)


def wandb_length() -> str:
    """Why a newer, longer key cannot be used."""
    return translate(
        "Preflight", "The trainer takes only W&B keys of 40 characters; this one is longer"
    )


def _publish(line: Line) -> str:
    sentences = {
        "none": translate("Preflight", "Hugging Face is not connected"),
        "keyring": translate("Preflight", "The keyring with Hugging Face's token is not open"),
        "wrong": translate("Preflight", "Hugging Face does not accept the token"),
        "unchecked": translate("Preflight", "The Hugging Face token is not checked yet"),
        "reads_only": hub_reads_only(),
        "name": translate("Preflight", "The Hugging Face name is owner/name"),
    }
    ready = translate("Preflight", "Hugging Face token can write")
    return sentences.get(str(line.params["why"]), ready)


def _limit(line: Line) -> str:
    limit, used = money(float(line.params["limit"])), money(float(line.params["used"]))
    if line.level is Level.BLOCKS:
        pattern = translate(
            "Preflight", "Your monthly limit of %1 leaves %2, and this may cost more"
        )
        return pattern.replace("%1", limit).replace("%2", money(float(line.params["left"])))
    if line.level is Level.WARN:
        pattern = translate("Preflight", "With this, up to %2 of your %1 a month may be used")
        return pattern.replace("%1", limit).replace("%2", money(float(line.params["after"])))
    pattern = translate("Preflight", "%2 of your %1 are used this month")
    return pattern.replace("%1", limit).replace("%2", used)


def hub_reads_only() -> str:
    """Why a token cannot be used for publishing."""
    return translate("Preflight", "The Hugging Face token may only read")


def _settings(line: Line) -> str:
    if line.level is Level.OK:
        return translate("Preflight", "The settings are within the trainer's bounds")
    pattern = translate("Preflight", "%1 is not as the trainer takes it")
    return pattern.replace("%1", input_label(str(line.params["why"])))


def _trainer(line: Line) -> str:
    name, why = str(line.params["trainer"]), str(line.params["why"])
    sentences = {
        "required": translate(
            "Preflight",
            "The trainer now insists on an input that this program does not know, %2. Update "
            "FluxTune, or choose the other trainer",
        ),
        "changed": translate(
            "Preflight", "The trainer has a new version since your last run: %3, before %4"
        ),
        "unread": translate(
            "Preflight",
            "Replicate does not tell what the trainer takes now; it is asked again before anything "
            "is sent",
        ),
    }
    known = translate("Preflight", "%1 takes these settings")
    sentence = sentences.get(why, known).replace("%1", name)
    sentence = sentence.replace("%2", str(line.params.get("input", "")))
    short = {key: str(line.params[key])[:_SHORT] for key in ("version", "last")}
    return sentence.replace("%3", short["version"]).replace("%4", short["last"])


_SHORT = 8
"""Digits of a version by which people tell them apart, as on replicate.com."""

_SENTENCES: dict[LineCode, Callable[[Line], str]] = {
    LineCode.PROJECT: _project,
    LineCode.PICTURES: _pictures,
    LineCode.CAPTIONS: _captions,
    LineCode.ENCODING: _encoding,
    LineCode.TRIGGER_WORD: _trigger_word,
    LineCode.MODEL_NAME: _model_name,
    LineCode.ACCOUNT: _account,
    LineCode.SETTINGS: _settings,
    LineCode.TRAINER: _trainer,
    LineCode.WANDB: _wandb,
    LineCode.PUBLISH: _publish,
    LineCode.LIMIT: _limit,
    **DRY_RUN_SENTENCES,
}
