"""A crash leaves no copy of the memory, in which the tokens are."""

import os
import sys

CRASH = """
import os, resource, signal, sys
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from fluxtune_desktop.cli import main
sys.stdout = open(os.devnull, "w")
main(["--smoke"])
os.kill(os.getpid(), signal.SIGSEGV)
"""


def test_a_program_that_crashes_leaves_no_core_file() -> None:
    pid = os.posix_spawn(sys.executable, [sys.executable, "-c", CRASH], os.environ)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)
