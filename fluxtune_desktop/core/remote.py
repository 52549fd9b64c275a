"""What the services answer, reduced to what the program uses. Only ``id`` is ever relied upon."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fluxtune_desktop.core.ids import ModelName, PredictionId, TrainingId, VersionId
from fluxtune_desktop.core.trainers import TrainerInput


class RemoteStatus(StrEnum):
    """``status`` of a training or prediction in Replicate's OpenAPI schema.

    OTHER stands for a word that the schema did not have when this was written, and means "still
    running".
    """

    STARTING = "starting"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"
    ABORTED = "aborted"
    OTHER = "other"

    @property
    def ended(self) -> bool:
        """Whether the service is done with it."""
        return self in {self.SUCCEEDED, self.FAILED, self.CANCELED, self.ABORTED}


class Holder(StrEnum):
    """Whom an account belongs to; UNKNOWN where the service does not say."""

    PERSON = "person"
    ORGANIZATION = "organization"
    UNKNOWN = "unknown"


class TokenRole(StrEnum):
    """What a Hugging Face token is made for (https://huggingface.co/docs/hub/security-tokens).

    OTHER stands for a role that the Hub did not have when this was written.
    """

    WRITE = "write"
    READ = "read"
    FINE_GRAINED = "fine_grained"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplicateAccount:
    """Whose token it is."""

    username: str
    holder: Holder = Holder.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteModel:
    """A model on Replicate. ``inputs`` are what the newest version takes for a training, ``takes``
    the names of what it takes for a prediction; empty where its schema cannot be read."""

    name: ModelName
    private: bool
    latest_version: VersionId | None = None
    inputs: tuple[TrainerInput, ...] = ()
    takes: frozenset[str] = frozenset()

    @property
    def training_inputs(self) -> frozenset[str]:
        """The names of its training inputs."""
        return frozenset(each.name for each in self.inputs)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteTraining:
    """A training as Replicate tells it. ``input`` has secrets already blanked by Replicate;
    ``trainer`` is "owner/name"."""

    id: TrainingId
    trainer: str = ""
    version: VersionId | None = None
    status: RemoteStatus = RemoteStatus.OTHER
    status_text: str = ""
    input: Mapping[str, object] = field(default_factory=dict)
    logs: str | None = None
    error: str = ""
    created_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    predict_seconds: float | None = None
    weights_url: str | None = None
    model_version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemotePrediction:
    """A prediction as Replicate tells it. ``outputs`` are the addresses of its files."""

    id: PredictionId
    status: RemoteStatus = RemoteStatus.OTHER
    input: Mapping[str, object] = field(default_factory=dict)
    version: str = ""
    logs: str | None = None
    error: str = ""
    created_at: datetime | None = None
    predict_seconds: float | None = None
    outputs: tuple[str, ...] = ()
    data_removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Downloaded:
    """A file that arrived whole: its size in bytes and its SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HubAccount:
    """Whose Hugging Face token it is, and the namespaces that it may write to."""

    username: str
    may_write: bool
    namespaces: tuple[str, ...] = ()
    role: TokenRole = TokenRole.OTHER
    holder: Holder = Holder.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class WandbAccount:
    """Whose W&B key it is."""

    username: str
    entity: str = ""
