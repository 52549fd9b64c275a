"""Pictures from a trained model, as a generator of ``Picture`` values.

The same laws as for a training: journalled before the request, sent once, looked for when the
answer was lost. Replicate removes a picture one hour after it was made (Replicate's data retention
page), so whatever is ready is collected before anything new is asked for.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from fluxtune_desktop.core.errors import Failure, Kind, Problem, Sent, failure
from fluxtune_desktop.core.ids import PredictionId
from fluxtune_desktop.core.lora_runner import TOKEN_INPUT
from fluxtune_desktop.core.patience import PASSING, Pace
from fluxtune_desktop.core.pictures import Picture, PicturePhase, PictureRequest
from fluxtune_desktop.core.ports import Clock, PictureStore, ReplicateApi
from fluxtune_desktop.core.remote import RemotePrediction, RemoteStatus
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import Stopped, StopToken, Wish

IN_FLIGHT = 4
"""How many pictures are made at the same time."""
_MOST_IN_DOUBT = 1
"""With more lost answers than that, nothing new is asked for until they are cleared up."""
_CLOCKS_MAY_DIFFER = timedelta(hours=1)
_LOOK_FOR = timedelta(minutes=15)
"""How long a picture whose answer was lost is looked for."""
_COLLECT_WITHIN = timedelta(minutes=59)
_UNSAFE = "NSFW"
"""In the error of a prediction whose only picture was held back: replicate/cog-flux predict.py."""
_PAID = frozenset({PicturePhase.MAKING, PicturePhase.COLLECTING})
_HELD_BACK = PASSING | {Kind.UNAUTHORIZED, Kind.DISK_FULL, Kind.READ_ONLY, Kind.MISSING}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureTools:
    """What making pictures works with. ``announce`` is called between two yields; ``hub_token``
    is sent with those whose LoRA lies on the Hub, and with no other."""

    api: ReplicateApi
    store: PictureStore
    clock: Clock
    announce: Callable[[Picture], None]
    hub_token: Secret | None = None
    pace: Pace = field(default_factory=lambda: Pace(poll=1.0))


def make_pictures(
    pictures: tuple[Picture, ...], tools: PictureTools, stop: StopToken
) -> Iterator[Picture]:
    """Go on with these pictures until each is kept, failed or canceled.

    A wish to detach ends the generator and leaves everything as it is in the journal.
    """
    yield from _Batch(pictures, tools, stop).run()


class _Batch:
    """The pictures that one generator looks after, and when the service may be asked again."""

    def __init__(self, pictures: tuple[Picture, ...], tools: PictureTools, stop: StopToken) -> None:
        self._pictures = {picture.id: picture for picture in pictures}
        self._claimed = {p.prediction for p in tools.store.pictures() if p.prediction is not None}
        self._tools = tools
        self._stop = stop
        self._not_before = 0.0
        self._submit_not_before = 0.0
        self._pauses = tools.pace.pauses()
        self._steps: dict[PicturePhase, Callable[[Picture], Iterator[Picture]]] = {
            PicturePhase.WAITING: self._submit,
            PicturePhase.SUBMITTING: self._doubt,
            PicturePhase.UNCONFIRMED: self._look,
            PicturePhase.MAKING: self._poll,
            PicturePhase.COLLECTING: self._collect,
        }

    def run(self) -> Iterator[Picture]:
        while self._open():
            try:
                yield from self._round()
                if self._open():
                    self._tools.pace.rest(self._stop, self._tools.pace.poll)
            except Stopped as stopped:
                if stopped.wish is Wish.DETACH:
                    return
                self._stop.cancel_seen()
                yield from self._cancel_all()

    def _open(self) -> list[Picture]:
        return [picture for picture in self._pictures.values() if not picture.ended]

    def _round(self) -> Iterator[Picture]:
        """One step for each picture; those that can be collected first."""
        for picture in sorted(self._open(), key=lambda p: p.phase is not PicturePhase.COLLECTING):
            self._stop.check()
            yield from self._step(picture)

    def _step(self, picture: Picture) -> Iterator[Picture]:
        try:
            for changed in self._steps[picture.phase](picture):
                self._pictures[changed.id] = picture = changed
                yield changed
        except Failure as failed:
            yield self._put(self._troubled(picture, failed.problem))

    def _troubled(self, picture: Picture, problem: Problem) -> Picture:
        """A trouble that passes makes a picture late; one that stays ends it.

        One that is paid for is not given up as long as the service keeps it.
        """
        paid = picture.phase in _PAID and problem.kind is not Kind.UNTRUSTED
        watched = picture.phase is PicturePhase.UNCONFIRMED or (paid and not self._late(picture))
        if problem.kind in _HELD_BACK or watched:
            wait = self._wait(problem)
            self._not_before = self._tools.clock.monotonic() + wait
            return picture.but(stale=True, problem=problem)
        return self._noted(picture.to(PicturePhase.FAILED, problem=problem))

    def _wait(self, problem: Problem) -> float:
        """Seconds until the service may be asked again; what it asks for counts up to a limit."""
        asked = min(problem.retry_after or 0.0, self._tools.pace.longest_wait)
        return asked or next(self._pauses)

    def _submit(self, picture: Picture) -> Iterator[Picture]:
        if not self._may_submit():
            return
        request = picture.request
        inputs = {**request.inputs(), **self._secret_inputs(request)}
        now = self._tools.clock.now()
        picture = self._record(picture.to(PicturePhase.SUBMITTING, submitted_at=now))
        yield picture
        try:
            remote = self._tools.api.create_prediction(version=request.version, inputs=inputs)
        except Failure as failed:
            yield self._not_accepted(picture, failed.problem)
            return
        yield self._adopt(picture, remote)

    def _secret_inputs(self, request: PictureRequest) -> dict[str, str]:
        """Raises Failure(NO_TOKEN) where the LoRA cannot be read without one."""
        if not request.lora:
            return {}
        token = self._tools.hub_token
        if token is None:
            raise failure(Kind.NO_TOKEN, subject=Account.HUGGING_FACE.value)
        return {TOKEN_INPUT: token.reveal()}

    def _may_submit(self) -> bool:
        busy = [p for p in self._open() if p.phase is not PicturePhase.WAITING]
        in_doubt = sum(p.phase is PicturePhase.UNCONFIRMED for p in busy)
        resting = self._tools.clock.monotonic() < self._submit_not_before
        return len(busy) < IN_FLIGHT and in_doubt <= _MOST_IN_DOUBT and not resting

    def _not_accepted(self, picture: Picture, problem: Problem) -> Picture:
        if problem.sent is Sent.UNKNOWN:
            return self._noted(picture.to(PicturePhase.UNCONFIRMED, problem=problem))
        if problem.sent is Sent.NO or problem.kind is Kind.THROTTLED:
            wait = self._wait(problem)
            self._submit_not_before = self._tools.clock.monotonic() + wait
            waiting = picture.to(PicturePhase.WAITING, stale=True, problem=problem)
            return self._noted(waiting)
        return self._noted(picture.to(PicturePhase.FAILED, problem=problem))

    def _adopt(self, picture: Picture, remote: RemotePrediction) -> Picture:
        self._claimed.add(remote.id)
        created = remote.created_at or self._tools.clock.now()
        return self._noted(
            picture.to(PicturePhase.MAKING, prediction=remote.id, created_at=created)
        )

    def _doubt(self, picture: Picture) -> Iterator[Picture]:
        """The journal ends at the request: the program was stopped before the answer."""
        problem = Problem(kind=Kind.UNCONFIRMED, sent=Sent.UNKNOWN)
        yield self._noted(picture.to(PicturePhase.UNCONFIRMED, problem=problem))

    def _look(self, picture: Picture) -> Iterator[Picture]:
        """Seed, prompt and version name a picture; one that is another's is not taken."""
        clock = self._tools.clock
        if clock.monotonic() < self._not_before:
            return
        asked = picture.submitted_at or picture.request.asked_at
        for remote in self._tools.api.predictions(since=asked - _CLOCKS_MAY_DIFFER):
            if remote.id not in self._claimed and _is_ours(picture, remote):
                yield self._adopt(picture, remote)
                return
        if clock.now() - asked > _LOOK_FOR:
            problem = Problem(kind=Kind.UNCONFIRMED, sent=Sent.UNKNOWN)
            yield self._noted(picture.to(PicturePhase.FAILED, problem=problem))
            return
        self._not_before = clock.monotonic() + next(self._pauses)

    def _poll(self, picture: Picture) -> Iterator[Picture]:
        if self._tools.clock.monotonic() < self._not_before:
            return
        remote = self._tools.api.prediction(_known(picture))
        self._pauses = self._tools.pace.pauses()
        if not remote.status.ended:
            yield picture.but(stale=False, problem=None, fraction=_fraction(remote, picture))
            return
        picture = picture.but(predict_seconds=remote.predict_seconds)
        if remote.status is RemoteStatus.SUCCEEDED:
            yield self._made(picture, remote)
        elif remote.status is RemoteStatus.FAILED:
            kind = Kind.UNSAFE_PICTURE if _UNSAFE in remote.error else Kind.SERVER
            problem = Problem(kind=kind, detail=remote.error)
            yield self._noted(picture.to(PicturePhase.FAILED, problem=problem))
        else:
            yield self._noted(picture.to(PicturePhase.CANCELED))

    def _made(self, picture: Picture, remote: RemotePrediction) -> Picture:
        if remote.outputs:
            return self._noted(picture.to(PicturePhase.COLLECTING, output_url=remote.outputs[0]))
        kind = Kind.GONE if remote.data_removed else Kind.UNSAFE_PICTURE
        return self._noted(picture.to(PicturePhase.FAILED, problem=Problem(kind=kind)))

    def _collect(self, picture: Picture) -> Iterator[Picture]:
        tools = self._tools
        if tools.clock.monotonic() < self._not_before:
            return
        try:
            tools.api.download(
                picture.output_url or "",
                tools.store.part(picture.id),
                report=lambda _done, _total: None,
                stop=self._stop,
            )
        except Failure as failed:
            if self._lost(picture, failed.problem):
                gone = Problem(kind=Kind.GONE)
                yield self._noted(picture.to(PicturePhase.FAILED, problem=gone))
                return
            raise
        yield self._noted(tools.store.keep(picture.but(stale=False, problem=None)))

    def _lost(self, picture: Picture, problem: Problem) -> bool:
        return problem.kind in {Kind.NOT_FOUND, Kind.GONE} or self._late(picture)

    def _late(self, picture: Picture) -> bool:
        """Whether what was made is no longer kept there."""
        created = picture.created_at
        return created is not None and self._tools.clock.now() - created > _COLLECT_WITHIN

    def _cancel_all(self) -> Iterator[Picture]:
        """End what is not made yet; what is ready is still collected, for it is paid."""
        for picture in self._open():
            if picture.phase is PicturePhase.WAITING:
                yield self._put(self._noted(picture.to(PicturePhase.CANCELED)))
            elif picture.phase is PicturePhase.MAKING:
                yield self._put(self._canceled(picture))

    def _canceled(self, picture: Picture) -> Picture:
        try:
            remote = self._tools.api.cancel_prediction(_known(picture))
        except Failure as failed:
            return picture.but(stale=True, problem=failed.problem)
        if remote.status is RemoteStatus.SUCCEEDED:
            return self._made(picture, remote)
        return self._noted(
            picture.to(PicturePhase.CANCELED, predict_seconds=remote.predict_seconds)
        )

    def _put(self, picture: Picture) -> Picture:
        self._pictures[picture.id] = picture
        return picture

    def _record(self, picture: Picture) -> Picture:
        self._tools.store.append(picture)
        return picture

    def _noted(self, picture: Picture) -> Picture:
        """Write it down if the disk lets us: what has happened at the service has happened."""
        try:
            return self._record(picture)
        except Failure as failed:
            return picture if picture.problem is not None else picture.but(problem=failed.problem)


def _known(picture: Picture) -> PredictionId:
    if picture.prediction is None:
        raise ValueError("no prediction to ask about")
    return picture.prediction


def _is_ours(picture: Picture, remote: RemotePrediction) -> bool:
    request = picture.request
    # The version of an official model is hidden; what it was given is told.
    known = remote.version == request.version or bool(request.lora)
    return (
        known
        and str(remote.input.get("lora_weights") or "") == request.lora
        and remote.input.get("seed") == request.seed
        and remote.input.get("prompt") == request.prompt
    )


def _fraction(remote: RemotePrediction, picture: Picture) -> float | None:
    """The last ``n/28`` of the prediction's log, as a share."""
    total = picture.request.steps
    tail = (remote.logs or "")[-400:].rsplit(f"/{total}", 1)
    digits = tail[0].rsplit(" ", 1)[-1] if len(tail) == 2 else ""
    return min(1.0, int(digits) / total) if digits.isdecimal() and total else None
