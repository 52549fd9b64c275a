"""Keeps PySide6 out of the imports of other packages.

PySide6 hooks itself into every import of the process and reads the source of the module, in order
to see whether it asks for ``__feature__``, a spelling of Qt's names that this program does not use.
Reading a source makes Python look at all modules there are. Where another thread is just importing
`pydantic`, that look asks a half imported module for what it has not got yet, and an import that
has nothing to do with it fails. It also keeps the sources of all modules in memory.
"""

import PySide6.QtCore  # noqa: F401 - brings the hook
import shibokensupport.feature as feature  # type: ignore[import-not-found]


def leave_imports_alone() -> None:
    """Have no module read. To be called before anything else of the window is imported, and before
    threads begin."""
    feature._mod_uses_pyside = _never  # noqa: SLF001 - PySide6 has no switch for it


def _never(_module: object) -> bool:
    return False
