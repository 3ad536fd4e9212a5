"""markitdown at work: paths on standard input, the milliseconds of each conversion on standard output.

Runs under the Python that has markitdown, and so imports nothing of ours.  Each file is converted in memory,
and what it is is told, so that nothing is spent on the disk or on guessing.
"""

import importlib
import io
import sys
import time
from pathlib import Path

CHARSETS = {".html": "utf-8", ".htm": "windows-1252"}


def main() -> None:
    """Convert each file as its path comes in."""
    peer = importlib.import_module("markitdown")
    converter = peer.MarkItDown(enable_plugins=False)
    for line in sys.stdin:
        path = Path(line.strip())
        data = path.read_bytes()
        known = peer.StreamInfo(extension=path.suffix, charset=CHARSETS.get(path.suffix))
        start = time.perf_counter()
        converter.convert_stream(io.BytesIO(data), stream_info=known)
        sys.stdout.write(f"{(time.perf_counter() - start) * 1000}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
