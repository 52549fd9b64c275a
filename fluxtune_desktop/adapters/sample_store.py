"""The progress pictures of a run: files in its folder, and a journal that says what they are."""

import re
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.journal import append_line, read_lines
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.samples import RemoteSample, Sample

FOLDER = "samples"
_JOURNAL = "samples.jsonl"
_NAME = re.compile(r"\d{6,9}-\d{2,4}\.(?:png|jpg|webp)")
_KINDS = ((b"\x89PNG\r\n\x1a\n", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"RIFF", ".webp"))
_PART = "coming"


class SampleFolder:
    """Implements ``core.ports.SampleStore`` below the folder of one run; one thread at a time."""

    def __init__(self, run_folder: Path) -> None:
        self._folder = run_folder / FOLDER

    def samples(self) -> tuple[Sample, ...]:
        """Those whose files are here, in the order in which they came."""
        found: dict[tuple[int, str], Sample] = {}
        for line in read_lines(self._journal):
            try:
                sample = decode(Sample, line)
            except ValueError:
                continue
            # The name came from a file that others can write to, too.
            if _NAME.fullmatch(sample.file) and self.path(sample).is_file():
                found[sample.step, sample.prompt] = sample
        return tuple(found.values())

    def complete(self) -> bool:
        """Whether no more are to be expected."""
        return any((line or {}).get("complete") is True for line in read_lines(self._journal))

    def path(self, sample: Sample) -> Path:
        """The file of a picture."""
        return self._folder / sample.file

    def place(self, sample: RemoteSample) -> Path:
        """Where a picture is downloaded to; the folder is there then."""
        make_folder(self._folder)
        return self._folder / f"{_PART}-{sample.step:06}"

    def keep(self, sample: RemoteSample, file: Path) -> Sample:
        """Name it by its step, and note it durably. Raises Failure(BAD_IMAGE) for no picture."""
        with file_trouble(file):
            with file.open("rb") as stream:
                head = stream.read(12)
            ending = next((end for sign, end in _KINDS if head.startswith(sign)), "")
            if not ending:
                file.unlink()
                raise failure(Kind.BAD_IMAGE, subject=sample.path.rpartition("/")[2])
            taken = sum(1 for _ in self._folder.glob(f"{sample.step:06}-*"))
            kept = Sample(
                step=sample.step,
                prompt=sample.prompt,
                file=f"{sample.step:06}-{taken + 1:02}{ending}",
            )
            file.replace(self.path(kept))
        append_line(self._journal, encode(kept))
        return kept

    def finish(self) -> None:
        """Note durably that no more are to be expected."""
        make_folder(self._folder)
        append_line(self._journal, {"complete": True})

    @property
    def _journal(self) -> Path:
        return self._folder / _JOURNAL
