"""Trainings and predictions: what their rows say at this moment, and what they leave behind."""

import asyncio
import json
from concurrent.futures import Future
from functools import lru_cache

from fluxtune_desktop.practice.hub_store import publish_training
from fluxtune_desktop.practice.package_reading import Reading, read_package
from fluxtune_desktop.practice.painter import encode, paint
from fluxtune_desktop.practice.pictures import Sitting
from fluxtune_desktop.practice.schemas import FAST, with_defaults
from fluxtune_desktop.practice.state import Row, digest, write_durably
from fluxtune_desktop.practice.trainer import Course
from fluxtune_desktop.practice.trainer_log import caption_files
from fluxtune_desktop.practice.weights import USUAL_FOLDER, trained_model_tar
from fluxtune_desktop.practice.world import World

WEIGHTS = "trained_model.tar"
FAST_WEIGHTS = "flux-lora.tar"
_COURSES_KEPT = 16
_FAST_FOLDER = "output/flux_lora"
"""Not publicly known; whoever reads the archive has to look for the weights."""

MISSING_PACKAGE = (
    "boot",
    "Prediction input failed validation: "
    + json.dumps(
        {"detail": [{"loc": ["body", "input", "input_images"], "msg": "HTTP Error 404: Not Found"}]}
    ),
)
"""Stage and message of a training whose upload cannot be fetched."""


class Jobs:
    """Reads rows by the clock. Used by the event loop alone."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._courses: dict[str, Course] = {}
        self._painting: dict[str, Future[None]] = {}
        self._read = lru_cache(maxsize=64)(read_package)

    def reading(self, package: str) -> Reading:
        """What the trainer finds in an upload's blob; blobs never change."""
        if not package:
            return Reading(stage="extract", trouble="input_images must be provided")
        return self._read(self._world.state.blob(package))

    def course(self, row: Row) -> Course:
        """The course of a training. Kept, because a long log takes a moment to write."""
        course = self._courses.get(row["id"])
        verdict = tuple(row["verdict"])
        if course is None or (course.canceled, course.verdict) != (row["canceled"], verdict):
            course = Course(
                id=row["id"],
                created=row["created"],
                seconds=row["seconds"],
                inputs=with_defaults(row["model"], row["input"]),
                reading=self.reading(row["package"]),
                verdict=(row["verdict"][0], row["verdict"][1]),
                wandb=row["wandb"],
                hub=row["hub"],
                canceled=row["canceled"],
                fast=row["model"] == FAST,
            )
            if len(self._courses) >= _COURSES_KEPT:
                self._courses.clear()
            self._courses[row["id"]] = course
        return course

    def sitting(self, row: Row) -> Sitting:
        """The course of a prediction."""
        return Sitting(
            id=row["id"],
            created=row["created"],
            seconds=row["seconds"],
            inputs=with_defaults(row.get("official"), row["input"]),
            canceled=row["canceled"],
            trouble=row.get("trouble", ""),
            lifetime=row["lifetime"],
        )

    def settle(self) -> float:
        """Hand out the weights of trainings that have succeeded by now.

        Returns that moment: a training that is told as of a later one might lack its weights.
        """
        now, state = self._world.clock.now(), self._world.state
        ripe = [row for row in state.trainings.values() if not row["settled"]]
        ripe = [row for row in ripe if now >= self.course(row).ends]
        for row in ripe:
            course = self.course(row)
            if course.status(now) == "succeeded":
                self._hand_out(row, course)
            row["settled"] = True
        if ripe:
            state.save()
        return now

    def _hand_out(self, row: Row, course: Course) -> None:
        state, inputs = self._world.state, course.inputs
        trigger = str(inputs.get("trigger_word") or "")
        tar = trained_model_tar(
            int(inputs.get("lora_rank") or 16),
            steps=course.steps,
            trigger=trigger,
            captions=caption_files(course.reading, inputs),
            made=course.ends,
            training=row["id"],
            folder=_FAST_FOLDER if course.fast else USUAL_FOLDER,
        )
        name = FAST_WEIGHTS if course.fast else WEIGHTS
        write_durably(state.blob(f"{row['id']}-{name}"), tar)
        row["outputs"] = [name]
        version = {"id": digest("version", row["id"]), "created": course.ends}
        destination = state.models.get(row["destination"])
        if destination is not None:
            destination["versions"].append({**version, "training": row["id"]})
        if row["hub"].startswith("HF Repo URL"):
            publish_training(self._world, inputs["hf_repo_id"], tar)

    def model_version(self, version: str) -> Row | None:
        """The row of a trained version, with its model's name as ``model``."""
        self.settle()
        for model, made in self._world.state.models.items():
            for row in made["versions"]:
                if row["id"] == version:
                    return {**row, "model": model}
        return None

    def begin_painting(self, row: Row) -> "Future[None]":
        """Paint a prediction's pictures beside the event loop, once."""
        begun = self._painting.get(row["id"])
        if begun is None:
            training = self._world.state.trainings.get(row["training"], {})
            package = str(training.get("package", ""))
            sitting, reading = self.sitting(row), self.reading(package)
            names = tuple(picture.name for picture in reading.pictures)
            share = row.get("share", 1.0)
            begun = self._world.submit(_paint_all, self._world, sitting, package, names, share)
            self._painting[row["id"]] = begun
        return begun

    async def painted(self, row: Row) -> None:
        """Wait until a prediction's pictures are there."""
        names = row["outputs"]
        if all(self._world.state.blob(f"{row['id']}-{name}").exists() for name in names):
            return
        await asyncio.wrap_future(self.begin_painting(row))


def _paint_all(
    world: World, sitting: Sitting, package: str, names: tuple[str, ...], share: float
) -> None:
    inputs = sitting.inputs
    for place, name in enumerate(sitting.output_names()):
        picture = paint(
            world.state.blob(package or "none"),
            names,
            size=sitting.size,
            seed=sitting.seed,
            prompt=inputs["prompt"],
            place=place,
            strength=float(inputs["lora_scale"]) * share,
        )
        data = encode(picture, inputs["output_format"], int(inputs["output_quality"]))
        write_durably(world.state.blob(f"{sitting.id}-{name}"), data)
