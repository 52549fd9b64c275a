"""The language of the window: the words, Qt's own words, and how dates and numbers are written."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.resources_path import resource_path

_FALLBACK = "en"


def speak(app: QCoreApplication, language: Language) -> None:
    """Put a language in force for all that is built from now on.

    Sentences without a translation stay English.
    """
    be_silent(app)
    code = language_code(language, QLocale.system().uiLanguages())
    _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # English has a catalogue too: its plural forms.
    _install(app, f"fluxtune_{code}", str(resource_path("i18n")))
    QLocale.setDefault(locale_for(language, QLocale.system()))


def be_silent(app: QCoreApplication) -> None:
    """Take the translations away that `speak` brought."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


def language_code(language: Language, wanted: list[str]) -> str:
    """ISO 639-1 of the language to speak; ``wanted`` are the system's (BCP 47), the best first."""
    if language is not Language.SYSTEM:
        return language.value
    spoken = {each.value for each in Language}
    codes = (name.partition("-")[0] for name in wanted)
    return next((code for code in codes if code in spoken), _FALLBACK)


def locale_for(language: Language, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the system does, in the language that was chosen."""
    if language is Language.SYSTEM:
        return system
    return QLocale(QLocale.codeToLanguage(language.value), system.territory())


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
