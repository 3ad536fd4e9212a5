"""What judges a file and hurts its process where the file's name says so; found here by other processes."""

import os
import signal
import time

from linter.commands.judging import Job, judged
from linter.commands.spread import MEMORY
from linter.model.report import FileReport


def hurt(job: Job) -> FileReport:
    if "kill" in job.found.path:
        os.kill(os.getpid(), signal.SIGKILL)
    if "hang" in job.found.path:
        time.sleep(60)
    if "groot" in job.found.path:
        bytearray(MEMORY * 2)
    return judged(job)
