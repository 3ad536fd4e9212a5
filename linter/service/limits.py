"""How much the service takes: of one request, of one client, of all together.

Nothing in, the numbers out.  An administrator sets those of `Settings`; the others follow from what a
document may be.
"""

from typing import NamedTuple

BODY = 100_000_000
"""Bytes of one request: as much as the command line reads of one file."""
MOST_FILES, MOST_FIELDS = 100, 20
HEADER_SECONDS, KEEP_ALIVE, READ_SECONDS = 10, 5, 10
"""In which the head of a request comes, in which a connection that was answered is used again, and between
two looks at whether an answer that waits is read by its client."""
HEAD, HEADERS = 65_536, 200
"""Bytes in a row that are no part of a body, such as those of the head of a request, and how many headers."""
BODY_SECONDS, BODY_RATE = 10.0, 50_000
"""A body may take so many seconds, and one more for each so many bytes that have come."""
FILE_SECONDS, FILE_MEMORY, MOST_OPEN = 60.0, 1_500_000_000, 256
"""Of one piece of work: seconds of the clock, bytes of memory, open files."""
PATIENCE = 120.0
"""Seconds that a request waits for its answer at most, its turn included."""
DRAIN_SECONDS, DRAIN_PAUSE = 10.0, 3.0
"""How long what is refused is still read, and how long a pause in it may be, so that the refusal is heard."""
WAITING, OF_ONE_CLIENT = 64, 32
"""How many requests may wait or be worked on, and how many of one client."""
BYTES, BYTES_OF_ONE_CLIENT = 600_000_000, 200_000_000
"""How many bytes all requests together may hold, from the first that comes in, and those of one client."""
RETRY_AFTER = 2
SHUTDOWN_SECONDS = 30


class Settings(NamedTuple):
    """What an administrator chooses.

    `workers` is how many documents are judged at once; without `tokens` everybody may ask; `config` is the
    path of a configuration, empty for none.
    """

    workers: int = 2
    tokens: tuple[str, ...] = ()
    body: int = BODY
    seconds: float = FILE_SECONDS
    waiting: int = WAITING
    of_one_client: int = OF_ONE_CLIENT
    config: str = ""
