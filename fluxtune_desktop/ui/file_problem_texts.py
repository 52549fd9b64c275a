"""What went wrong with files, folders and captions, in sentences."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind

translate = QCoreApplication.translate


def file_problems() -> dict[Kind, tuple[str, str]]:
    """What happened in a few words, and what it means and asks for."""
    return {
        Kind.DISK_FULL: (
            translate("Problems", "Can't write: the disk is full"),
            translate(
                "Problems",
                "What was saved before is safe. Free some space; what you typed in the window is "
                "then saved by itself, anything else can be tried again.",
            ),
        ),
        Kind.READ_ONLY: (
            translate("Problems", "Can't write: the folder is read-only"),
            translate(
                "Problems",
                "What was saved before is safe. Allow writing there; what you typed in the window "
                "is then saved by itself, anything else can be tried again.",
            ),
        ),
        Kind.MISSING: (
            translate("Problems", "Not found"),
            translate(
                "Problems",
                "It may have been moved, renamed or deleted. Put it back, or open it where it is "
                "now.",
            ),
        ),
        Kind.WHOLE_DISK: (
            translate("Problems", "This is the whole disk, not a folder of images"),
            translate(
                "Problems",
                "Nothing was opened or changed. Choose the folder that the images are in.",
            ),
        ),
        Kind.CHANGED_ELSEWHERE: (
            translate("Problems", "Another program changed this caption"),
            translate("Problems", "Nothing was overwritten. Choose which text stays."),
        ),
        Kind.NOT_SAVED: (
            translate("Problems", "What you changed last is not saved yet"),
            translate(
                "Problems",
                "Training would go without it, so nothing was sent or charged. Try again when the "
                "Dataset page says that all is saved.",
            ),
        ),
        Kind.IMAGES_COMING: (
            translate("Problems", "Images are still coming in"),
            translate(
                "Problems",
                "Training would go without them, so nothing was sent or charged. Start it when the "
                "Dataset page says that all is saved, or stop adding images there.",
            ),
        ),
        Kind.ALREADY_THERE: (
            translate("Problems", "There is something of that name already"),
            translate("Problems", "Nothing was replaced. Choose another name, or an empty folder."),
        ),
        Kind.IN_USE: (
            translate("Problems", "This folder is open in another FluxTune"),
            translate(
                "Problems", "Close it there first, so that the two do not write over each other."
            ),
        ),
        Kind.HELD_BY_COMMAND: (
            translate("Problems", "A FluxTune command is working in this folder"),
            translate(
                "Problems",
                "Open it when the command is done, or end that with Ctrl+C in its terminal; a "
                "training goes on at Replicate then.",
            ),
        ),
        Kind.HELD_ELSEWHERE: (
            translate("Problems", "This project is open on another computer, or was not closed"),
            translate(
                "Problems",
                "Nothing was opened or changed: two at once would write over each other. Close it "
                "there. If it is closed there for certain, take it over.",
            ),
        ),
        Kind.NEWER_FORMAT: (
            translate("Problems", "This project was made by a newer FluxTune"),
            translate(
                "Problems", "You can look at it here, but not change it. Update FluxTune to go on."
            ),
        ),
        Kind.FILE_TROUBLE: (
            translate("Problems", "A file could not be read or written"),
            translate(
                "Problems",
                "What was saved before is safe. Check the disk and the folder's permissions, then "
                "try again.",
            ),
        ),
        Kind.BAD_ENCODING: (
            translate("Problems", "This caption file is not UTF-8 text"),
            translate(
                "Problems",
                "It is left as it is. Convert it below the caption, or in a text editor.",
            ),
        ),
        Kind.BLOCKED_CAPTION: (
            translate("Problems", "Something else stands where this caption belongs"),
            translate(
                "Problems",
                "A folder, or a file that is far too large, has the name of the caption file. It "
                "is left as it is. Rename it or move it away; what you typed in the window is then "
                "saved by itself.",
            ),
        ),
        Kind.BAD_IMAGE: (
            translate("Problems", "This image cannot be read"),
            translate(
                "Problems", "The file is damaged or not really an image. Replace it or take it out."
            ),
        ),
        Kind.BAD_CAPTIONS_FILE: (
            translate("Problems", "The captions in this file cannot be read"),
            translate(
                "Problems",
                "Nothing was changed. JSON, JSON lines and CSV with file names are understood.",
            ),
        ),
        Kind.BAD_PRESET: (
            translate("Problems", "This file holds no preset"),
            translate(
                "Problems",
                "Nothing was changed. Presets are files that “Share as a file” of the presets "
                "menu saves. Captions belong on the Dataset page.",
            ),
        ),
        Kind.NEWER_PRESET: (
            translate("Problems", "These presets were made by a newer FluxTune"),
            translate(
                "Problems", "They are left as they are, and nothing was changed. Update FluxTune."
            ),
        ),
        Kind.BAD_ZIP: (
            translate("Problems", "This zip cannot be opened"),
            translate(
                "Problems",
                "It is damaged, locked with a password, or unpacks to too much. Nothing of it was "
                "added. Unpack it yourself, then drop the folder.",
            ),
        ),
        Kind.BAD_ZIP_MEMBER: (
            translate("Problems", "A file in this zip could not be read"),
            translate(
                "Problems",
                "It was left out; the rest of the zip was added. Download the zip again, or ask "
                "for the file once more.",
            ),
        ),
        Kind.NEEDS_HEIC: (
            translate("Problems", "HEIC pictures need a small addition to the program"),
            translate(
                "Problems",
                'Install it with: pip install "fluxtune-desktop[heic]". Or export the pictures as '
                "JPEG and add those.",
            ),
        ),
    }
