"""What came of files that were brought into a project."""

from dataclasses import dataclass, replace

from fluxtune_desktop.core.caption_import import ImportReport, OddText
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.token_files import TokenFile


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReport:
    """What became of each file.

    ``already`` are names of files whose very same bytes were there. ``in_subfolders`` counts images
    that lie in folders below those that were dropped, and were not asked for. ``captions`` is what
    captions files did to the images, None without one. ``odd`` are captions that lie beside added
    images and are not UTF-8. Some of ``added`` are ``damaged``: kept, but
    they cannot be read to their end; some are ``animated``: only their first frame is trained.
    ``trigger_word`` is that of the settings of an earlier training, and ``trigger_taken`` whether
    the project took it over; see ``settled_with``.
    ``token_files`` hold tokens, which were not taken; they can be moved to the keyring.
    ``stopped`` when the person stopped it; what is listed is done all the same.
    """

    added: tuple[ImageId, ...] = ()
    already: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    in_subfolders: int = 0
    captions: ImportReport | None = None
    odd: tuple[OddText, ...] = ()
    damaged: tuple[ImageId, ...] = ()
    animated: tuple[ImageId, ...] = ()
    trigger_word: str = ""
    trigger_taken: bool = False
    token_files: tuple[TokenFile, ...] = ()
    stopped: bool = False

    def settled_with(self, trigger_word: str) -> "AddReport":
        """The report for a project that has this trigger word, or none.

        A project that has none takes the one that came along; beside another one it is offered;
        the very same is not worth a word.
        """
        if self.trigger_word == trigger_word:
            return replace(self, trigger_word="")
        return replace(self, trigger_taken=bool(self.trigger_word) and not trigger_word)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProgress:
    """How far an import is. ``total`` is 0 as long as files are still being counted; ``name`` is
    the file that is being copied."""

    done: int = 0
    total: int = 0
    name: str = ""
