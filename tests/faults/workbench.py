"""A project, a practice server and the real adapters between them."""

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from secrets import randbits
from typing import Any

from PIL import Image

from fluxtune_desktop.adapters.archive import FolderPacker
from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.generation import PictureTools, make_pictures
from fluxtune_desktop.core.ids import ModelName, PictureId, VersionId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.naming import CHANCE_BITS, run_id
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.pictures import Picture, PictureRequest
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.core.training_tools import TrainingTools
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_ACCOUNT, PRACTICE_REPLICATE_TOKEN

QUICK = Pace(poll=0.02, first_pause=0.02, longest_pause=0.1, reconcile=(0.05, 0.1, 0.2))
SECONDS_PER_TRAINING = 0.4


class Workbench:
    """What a test of a training needs at hand. ``restart`` forgets all that is not on disk."""

    def __init__(self, folder: Path, server: PracticeServer, api: ReplicateHttp) -> None:
        self.folder = folder
        self.server = server
        self.api = api
        self.clock = SystemClock()
        self.announced: list[Job] = []
        self.longest_wait = 60.0
        self.restart()

    def restart(self) -> None:
        """A new start of the program in the same folder."""
        self.runs = RunFolder(self.folder / ".fluxtune" / "runs")
        self.store = PictureFolder(self.folder / ".fluxtune" / "pictures")

    @property
    def tools(self) -> TrainingTools:
        return TrainingTools(
            api=self.api,
            runs=self.runs,
            packer=FolderPacker(self.folder),
            clock=self.clock,
            announce=self.announced.append,
            pace=replace(QUICK, longest_wait=self.longest_wait),
            trainers=shipped_trainers(),
        )

    @property
    def picture_tools(self) -> PictureTools:
        return PictureTools(
            api=self.api,
            store=self.store,
            clock=self.clock,
            announce=lambda _picture: None,
            pace=QUICK,
        )

    def new_job(
        self,
        *,
        owner: str = PRACTICE_ACCOUNT,
        name: str = "smoke",
        uploads_to: str | None = None,
    ) -> Job:
        plan = TrainingPlan(
            run=run_id(self.clock.now(), randbits(CHANCE_BITS)),
            number=1,
            service="practice",
            destination=ModelName(owner=owner, name=name),
            created_at=self.clock.now(),
            settings=TrainingSettings(trigger_word="SMKRINA", steps=20),
            publish_to=uploads_to,
            by_trainer=uploads_to is not None,
        )
        return self.runs.create(plan)

    def train(self, job: Job, stop: StopToken | None = None, *, again: bool = False) -> list[Job]:
        """Every state up to the end."""
        return list(run_training(job, self.tools, stop or StopToken(), again=again))

    def kept_job(self) -> Job:
        """What the journal says."""
        self.restart()
        return self.runs.jobs()[-1]

    def new_pictures(self, job: Job, count: int, *, seed: int = 7) -> tuple[Picture, ...]:
        version = VersionId((job.model_version or "").rpartition(":")[2])
        return tuple(
            Picture(
                request=PictureRequest(
                    id=PictureId(f"p-{seed + index}"),
                    run=job.run,
                    service="practice",
                    model=job.plan.destination,
                    version=version,
                    prompt="SMKRINA in a garden",
                    seed=seed + index,
                    asked_at=self.clock.now(),
                )
            )
            for index in range(count)
        )

    def make(self, pictures: tuple[Picture, ...], stop: StopToken | None = None) -> list[Picture]:
        return list(make_pictures(pictures, self.picture_tools, stop or StopToken()))

    def charged(self, kind: str) -> list[dict[str, Any]]:
        """The rows of the ledger, which is the judge of what was paid."""
        rows = self.ask("/_practice/ledger")["rows"]
        return [row for row in rows if row["kind"] == kind]

    def violations(self) -> list[Any]:
        return list(self.ask("/_practice/violations")["violations"])

    def ask(self, path: str) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.ports.api, timeout=5)
        try:
            connection.request("GET", path)
            answer: dict[str, Any] = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        return answer


@contextmanager
def workbench(tmp_path: Path) -> Iterator[Workbench]:
    folder = style_in(tmp_path)
    practice = PracticeServer(tmp_path / "practice", seconds_per_training=SECONDS_PER_TRAINING)
    with (
        practice as server,
        ReplicateHttp(server.endpoints, Secret(PRACTICE_REPLICATE_TOKEN)) as api,
    ):
        yield Workbench(folder, server, api)


def style_in(parent: Path) -> Path:
    """A folder with three captioned images."""
    folder = parent / "smoke"
    folder.mkdir()
    for number in range(1, 4):
        image = Image.new("RGB", (96, 96), (number * 60, 30, 90))
        image.save(folder / f"{number:03}.png")
        caption = f"SMKRINA, plume number {number} of pale smoke"
        (folder / f"{number:03}.txt").write_text(caption, encoding="utf-8")
    return folder
