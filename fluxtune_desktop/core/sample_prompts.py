"""The prompts of the progress pictures, as they are proposed: seen, compared, and new.

One is a scene that the images show, with the trigger word; one the same without it, which tells
what the word alone does; one a scene that no image shows, which tells whether the look is learned,
or the images are.
"""

import re
from collections.abc import Iterable, Sequence

from fluxtune_desktop.core.project import Subject

ROWS = 3
TOLD_APART = 23
"""W&B files a picture under the first and last 23 signs of a long prompt (replicate/flux-fine-tuner
wandb_client.py): two that begin alike may take each other's place."""

_LONGEST_SCENE = 90
_SCENES = {
    Subject.STYLE: "a woman reading by a window",
    Subject.CHARACTER: "a portrait in soft daylight",
    Subject.OBJECT: "on a wooden table in soft daylight",
}
_UNSEEN = {
    Subject.STYLE: ("a lighthouse on a cliff in a storm", "a city street in the rain"),
    Subject.CHARACTER: ("on a mountain top at sunrise, {}", "in a busy night market, {}"),
    Subject.OBJECT: ("on the sand of a beach at noon, {}", "under the sea among corals, {}"),
}
_ENDS = re.compile(r"[.!?;\n]|, ")


def proposed_prompts(subject: Subject, trigger: str, captions: Iterable[str]) -> tuple[str, ...]:
    """Three prompts, told apart by how they begin. Without a trigger word there is no control:
    what is learned is always on, and the third shows a second new scene."""
    word = trigger.strip()
    seen = _seen_scene(captions, word) or _SCENES[subject]
    first, second = (_placed(scene, word) for scene in _UNSEEN[subject])
    if not word:
        return seen, first, second
    return f"{word}, {seen}", seen, first


def alike(prompts: Sequence[str]) -> bool:
    """Whether two of them begin with the same words, so that W&B may take one for the other."""
    begun = [_begin(each) for each in prompts if each.strip()]
    return len(set(begun)) < len(begun)


def _begin(prompt: str) -> str:
    return " ".join(prompt.split())[:TOLD_APART].casefold()


def _placed(scene: str, word: str) -> str:
    if "{}" in scene:
        return scene.format(word) if word else scene.partition(", {}")[0]
    return f"{scene}, {word}" if word else scene


def _seen_scene(captions: Iterable[str], word: str) -> str:
    """How a caption begins, without the trigger word: the first that says enough."""
    for caption in captions:
        text = caption if not word else re.sub(re.escape(word), " ", caption, flags=re.IGNORECASE)
        for part in _ENDS.split(text):
            scene = " ".join(part.split()).strip(" ,.-")
            if len(scene.split()) > 1:
                return scene[:_LONGEST_SCENE].rsplit(" ", 1)[0] if _long(scene) else scene
    return ""


def _long(scene: str) -> bool:
    return len(scene) > _LONGEST_SCENE
