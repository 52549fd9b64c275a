"""What is said of progress pictures."""

from PySide6.QtCore import QCoreApplication, QLocale

from fluxtune_desktop.core.samples import Board, BoardPhase, BoardState, Sample
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.widgets.status_line import Status

translate = QCoreApplication.translate


def step_words(step: int) -> str:
    """The head of a column."""
    if step == 0:
        return translate("Board", "Before training")
    return QLocale().toString(step)


def prompt_words(prompt: str) -> str:
    """The head of a row; a prompt may be empty."""
    return prompt.strip() or translate("Board", "(no prompt)")


def sample_words(sample: Sample) -> str:
    """What a picture is."""
    if sample.step == 0:
        pattern = translate("Board", "Before training · {prompt}")
    else:
        pattern = translate("Board", "Step {step} · {prompt}")
    step = QLocale().toString(sample.step)
    return pattern.format(step=step, prompt=prompt_words(sample.prompt))


def place_words(board: Board, row: int, column: int) -> str:
    """What a listener hears of a place of the board."""
    sample = board.at(row, column)
    if sample is not None:
        return sample_words(sample)
    pattern = translate("Board", "No picture at step {step} · {prompt}")
    step = QLocale().toString(board.steps[column])
    return pattern.format(step=step, prompt=prompt_words(board.prompts[row]))


def state_words(state: BoardState, *, under_way: bool) -> tuple[str, Status] | None:
    """How far the pictures are; None when there is nothing to say."""
    if state.problem is not None and state.phase is BoardPhase.FAILED:
        lost = translate("Board", "The pictures could not be fetched; the training is not touched.")
        return f"{lost} {problem_sentence(state.problem)}", Status.ERROR
    if state.stale:
        words = translate(
            "Board", "Weights & Biases does not answer at the moment. It is asked again by itself."
        )
        return words, Status.WARN
    if state.phase is BoardPhase.NO_KEY:
        words = translate(
            "Board", "The pictures are at Weights & Biases. Its key is needed to bring them here."
        )
        return words, Status.WARN
    if state.phase is BoardPhase.COMING:
        pattern = translate("Board", "Bringing the pictures home: {done} of {all}")
        done = QLocale().toString(len(state.samples))
        return pattern.format(done=done, all=QLocale().toString(state.expected)), Status.INFO
    if state.lost:
        words = translate(
            "Board", "%n pictures could not be had from Weights & Biases.", "", state.lost
        )
        return words, Status.WARN
    return None if state.samples else (_empty_words(state, under_way), Status.INFO)


def _empty_words(state: BoardState, under_way: bool) -> str:
    if state.phase is BoardPhase.COMPLETE or (state.phase is BoardPhase.WAITING and not under_way):
        return translate(
            "Board",
            "This run made no progress pictures. They come when prompts for them are set before a "
            "training is started.",
        )
    if state.phase in {BoardPhase.ASKING, BoardPhase.UNKNOWN}:
        return translate("Board", "Asking Weights & Biases for the pictures…")
    return translate(
        "Board",
        "The first pictures are painted right before the training, by the model as it is; then "
        "they come every few steps.",
    )
