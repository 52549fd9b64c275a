"""``python -m fluxtune_desktop`` is the command ``fluxtune``."""

import sys

from fluxtune_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
